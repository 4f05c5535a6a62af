import { summarise } from '../clients/summarise.js'
import { STYLES } from '~prompts'

export const everyStyle = (doc: string) => Promise.all(STYLES.map((style) => summarise(`${style}: ${doc}`)))

import { AT_ONCE } from '#limits'
import { summarise } from '../clients/summarise.js'

export const firstFew = (docs: string[]) => Promise.all(docs.slice(0, AT_ONCE).map((doc) => summarise(doc)))

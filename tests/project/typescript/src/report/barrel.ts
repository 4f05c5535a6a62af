import { translate } from '@/clients'
import { prompt } from '~prompts'

export const inFrench = (texts: string[]) => Promise.all(texts.map((text) => translate(prompt(text), 'fr'))) // reports: no-unbounded-fan-out

import { limit } from '../limiter.js'
import { summarise } from '../clients/summarise.js'

export const everyDocument = (docs: string[]) => Promise.all(docs.map((doc) => limit(() => summarise(doc))))

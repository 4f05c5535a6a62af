import { makeLimit } from '../limiter.js'
import { summarise } from '../clients/summarise.js'

const limit = makeLimit(3)

export const everyDocument = (docs: string[]) => Promise.all(docs.map((doc) => limit(() => summarise(doc))))

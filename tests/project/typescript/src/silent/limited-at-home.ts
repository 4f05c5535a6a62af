import { summarise4 } from '../clients/queued.js'

export const everyDocument = (docs: string[]) => Promise.all(docs.map((doc) => summarise4(doc)))

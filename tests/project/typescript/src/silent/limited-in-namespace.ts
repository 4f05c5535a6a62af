import { queued } from '../clients/index.js'

export const everyDocument = (docs: string[]) => Promise.all(docs.map((doc) => queued.summarise4(doc)))

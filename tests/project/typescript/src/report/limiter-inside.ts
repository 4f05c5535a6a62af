import { summariseAlone } from '../clients/queued.js'

export const everyDocument = (docs: string[]) => Promise.all(docs.map((doc) => summariseAlone(doc))) // reports: no-unbounded-fan-out

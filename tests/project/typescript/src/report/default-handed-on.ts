import { ask } from '../clients/index.js'

export const everyDocument = async (docs: string[]) => Promise.all(docs.map(async (doc) => ({ doc, summary: await ask(doc) }))) // reports: no-unbounded-fan-out

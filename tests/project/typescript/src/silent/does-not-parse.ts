import { summarise } from '../broken.js'

export const everyDocument = (docs: string[]) => Promise.all(docs.map((doc) => summarise(doc)))

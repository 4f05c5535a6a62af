import { summarise } from './not-there.js'
import { more } from '@/nor/this'
import { most } from '@desk/none'

export const everyDocument = (docs: string[]) => Promise.all(docs.map(async (doc) => [await summarise(doc), await more(doc), await most(doc)]))

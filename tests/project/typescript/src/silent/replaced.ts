import { vi } from 'vitest'
import { summarise } from '../clients/summarise.js'

vi.mock('../clients/summarise.js')

export const everyDocument = (docs: string[]) => Promise.all(docs.map((doc) => summarise(doc)))

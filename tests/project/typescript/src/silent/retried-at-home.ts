import { summariseOrThrow } from '../clients/persistent.js'

export const one = async (doc: string) => summariseOrThrow(doc)

import type { Assistant } from '../clients/assistant.js'

export async function names(assistants: Map<string, Assistant>) {
  return Promise.all([...assistants.keys()].map(async (name) => name.trim()))
}

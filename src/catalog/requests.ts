import type { Sdk } from './sdk.js'

const sender = { aliases: { default: 'fetch' }, calls: { 'fetch()': 'request' } } as const

/** Packages with a `fetch` of their own. */
export const requests = [
  { name: 'undici', packages: ['undici'], calls: { 'fetch()': 'request', 'request()': 'request' } },
  { name: 'node-fetch', packages: ['node-fetch', 'node-fetch-native', 'isomorphic-fetch', 'cross-fetch', 'electron-fetch'], ...sender },
  { name: 'tauri', packages: ['@tauri-apps/plugin-http', '@tauri-apps/api/http'], calls: { 'fetch()': 'request' } },
  { name: 'expo', packages: ['expo/fetch'], calls: { 'fetch()': 'request' } },
] as const satisfies readonly Sdk[]

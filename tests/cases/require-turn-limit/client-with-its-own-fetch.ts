// A client that sends its requests with a function of the program: one that lets none out reaches no provider.
import Anthropic from '@anthropic-ai/sdk'
import { fetch as proxied } from './net.js'
import nodeFetch from 'node-fetch'
import { vi } from 'vitest'
import { tools } from './tools.js'

const ask = { model: 'claude', max_tokens: 100, messages: [], tools }

export const imported = (text: string) => new Anthropic({ fetch: proxied }).beta.messages.toolRunner(ask) // reports: require-turn-limit
export const given = (fetch: typeof globalThis.fetch) => new Anthropic({ fetch }).beta.messages.toolRunner(ask) // reports: require-turn-limit
export const options = (options: object) => new Anthropic(options).beta.messages.toolRunner(ask) // reports: require-turn-limit
export const spread = (options: object) => new Anthropic({ ...options }).beta.messages.toolRunner(ask) // reports: require-turn-limit
export const packaged = () => new Anthropic({ fetch: nodeFetch }).beta.messages.toolRunner(ask) // reports: require-turn-limit
export const global = () => new Anthropic({ fetch: globalThis.fetch }).beta.messages.toolRunner(ask) // reports: require-turn-limit
export const bound = () => new Anthropic({ fetch: fetch.bind(globalThis) }).beta.messages.toolRunner(ask) // reports: require-turn-limit

const logged: typeof fetch = async (url, init) => {
  console.log(url)
  return fetch(url, init)
}
export const passedOn = () => new Anthropic({ fetch: logged }).beta.messages.toolRunner(ask) // reports: require-turn-limit
const twice = async (url: string) => (await logged(url)) ?? logged(url)
export const passedOnTwice = () => new Anthropic({ fetch: twice }).beta.messages.toolRunner(ask) // reports: require-turn-limit

export const answered = () => new Anthropic({ fetch: async () => new Response('{}') }).beta.messages.toolRunner(ask)
export const played = () => new Anthropic({ fetch: vi.fn(async () => new Response('{}')) }).beta.messages.toolRunner(ask)

function standIn() {
  const queue: (() => Response)[] = []
  const fetch = async () => queue.shift()?.() ?? new Response('{}')
  return { fetch, queue }
}
export const ownHelper = () => {
  const { fetch } = standIn()
  return new Anthropic({ fetch }).beta.messages.toolRunner(ask)
}

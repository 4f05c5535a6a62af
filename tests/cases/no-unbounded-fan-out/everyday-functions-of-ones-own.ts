import { Agent } from './deploy/agent.js'
import { generateText, invoke } from './templates.js'

const agent = new Agent('eu-west-1')

export const render = (names: string[]) => Promise.all(names.map((prompt) => generateText({ prompt })))
export const call = (names: string[]) => Promise.all(names.map((name) => invoke(name)))
export const deploy = (hosts: string[]) => Promise.all(hosts.map((host) => agent.run(host)))
export const batch = (hosts: string[]) => agent.batch(hosts)

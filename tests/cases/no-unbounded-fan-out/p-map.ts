import { generateText } from 'ai'
import pMap from 'p-map'
import { model } from './model.js'

const write = (prompt: string) => generateText({ model, prompt })
const options = { concurrency: 4 }

export const open = (prompts: string[]) => pMap(prompts, write) // reports: no-unbounded-fan-out
export const openToo = (prompts: string[]) => pMap(prompts, write, { stopOnError: false }) // reports: no-unbounded-fan-out
export const infinite = (prompts: string[]) => pMap(prompts, (prompt) => write(prompt), { concurrency: Infinity }) // reports: no-unbounded-fan-out
export const bounded = (prompts: string[]) => pMap(prompts, write, { concurrency: 5 })
export const boundedByConstant = (prompts: string[]) => pMap(prompts, write, options)
export const few = () => pMap(['one', 'two', 'three'], write)

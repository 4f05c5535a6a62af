import type { Trial } from '../process/job.js'
import type { Driver, Places } from './driver.js'
import { agentSquadDrivers } from './drivers/agent-squad.js'
import { aiDrivers } from './drivers/ai.js'
import { anthropicDrivers } from './drivers/anthropic.js'
import { genkitDrivers } from './drivers/genkit.js'
import { googleDrivers } from './drivers/google.js'
import { adkDrivers } from './drivers/google-adk.js'
import { agentKitDrivers } from './drivers/inngest-agent-kit.js'
import { langchainDrivers } from './drivers/langchain.js'
import { llamaindexDrivers } from './drivers/llamaindex.js'
import { mastraDrivers } from './drivers/mastra.js'
import { openaiDrivers } from './drivers/openai.js'
import { openrouterDrivers } from './drivers/openrouter.js'
import { strandsDrivers } from './drivers/strands.js'
import { togetherDrivers } from './drivers/together.js'
import { xsaiDrivers } from './drivers/xsai.js'

export const drivers: readonly Driver[] = [
  ...agentSquadDrivers,
  ...aiDrivers,
  ...anthropicDrivers,
  ...genkitDrivers,
  ...googleDrivers,
  ...adkDrivers,
  ...agentKitDrivers,
  ...langchainDrivers,
  ...llamaindexDrivers,
  ...mastraDrivers,
  ...openaiDrivers,
  ...openrouterDrivers,
  ...strandsDrivers,
  ...togetherDrivers,
  ...xsaiDrivers,
]

/** Calls the API once, with the limit of the trial put where the trial says. */
export async function runDriver(index: number, trial: Trial): Promise<unknown> {
  const driver = drivers[index]
  if (!driver) throw new Error(`There is no driver ${index}`)
  const places = driver.places()
  if (trial.at !== undefined) put(places, trial.at, trial.option, await evaluated(trial))
  await driver.call(places)
  return null
}

/** What a fix would write is evaluated with the imports that it would add. */
async function evaluated({ code = 'undefined', imports = [] }: Trial): Promise<unknown> {
  const values = await Promise.all(imports.map(async ({ module, name }) => ((await import(module)) as Record<string, unknown>)[name]))
  const evaluate = new Function(...imports.map(({ as }) => as), `return (${code})`) as (...values: unknown[]) => unknown
  return evaluate(...values)
}

function put({ receiver = [], args, chain = {} }: Places, at: string, option: string | undefined, value: unknown): void {
  const [, method, position = '0'] = /^(?:\.(\w+) )?arg (\d+)$/u.exec(at) ?? []
  const list = at === 'receiver' ? receiver : method === undefined ? args : (chain[method] ?? [])
  const index = Number(position)
  if (option === undefined) {
    list[index] = value
    return
  }
  while (list.length <= index) list.push(undefined)
  const path = option.split('.')
  const last = path.pop() ?? ''
  let target = (list[index] = { ...(list[index] as object | undefined) }) as Record<string, unknown>
  for (const key of path) target = target[key] = { ...(target[key] as object | undefined) }
  target[last] = value
}

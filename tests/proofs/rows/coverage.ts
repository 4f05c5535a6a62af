import { catalog } from '../../../src/catalog/index.js'
import { drivers } from './drive.js'
import { catalogFileOf, rowsThatHold } from './installed.js'

/** Rows whose API cannot be run, by library and path. */
export const NOT_RUN: Readonly<Record<string, string>> = {
  'openai DecisionsToolRunner().run()': 'its protocol is one that the provider does not speak',
  'deepagents createDeepAgent().invoke()': 'its own limit is 10,000 steps away',
  'deepagents createDeepAgent().stream()': 'its own limit is 10,000 steps away',
  'AutoGen-style chat GroupChat()': 'no package owns the name; the port of docs/examples is run by the fixes',
}

/** Rows of runs and group chats in JavaScript that are neither run nor excused, each with its file. */
export function forgottenRows(): readonly string[] {
  return catalog.filter(({ language }) => language !== 'python').flatMap((sdk) =>
    Object.entries(sdk.calls ?? {}).flatMap(([path, meaning]) => {
      const repeats = rowsThatHold(sdk, meaning).some(({ kind }) => kind === 'agent-run' || kind === 'group-chat')
      const isRun = drivers.some((driver) => driver.library === sdk.name && driver.path === path)
      return repeats && !isRun && NOT_RUN[`${sdk.name} ${path}`] === undefined ? [`${catalogFileOf(sdk, path)}: nothing runs ${path}`] : []
    }),
  )
}

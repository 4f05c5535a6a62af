import { catalog } from '../../../src/catalog/index.js'
import { drivers } from './drive.js'
import { catalogFileOf, rowsThatHold } from './installed.js'

/** Rows whose API cannot be run, by library and path. */
export const NOT_RUN: Readonly<Record<string, string>> = {
  'openai DecisionsToolRunner().run()': 'its protocol is one that the provider does not speak',
  'AutoGen-style chat GroupChat()': 'no package owns the name; the port of docs/examples is run by the fixes',
}

/** Rows of runs and group chats that are neither run nor excused, each with its file. */
export function forgottenRows(): readonly string[] {
  return catalog.flatMap((sdk) =>
    Object.entries(sdk.calls ?? {}).flatMap(([path, meaning]) => {
      const repeats = rowsThatHold(sdk, meaning).some(({ kind }) => kind === 'agent-run' || kind === 'group-chat')
      const isRun = drivers.some((driver) => driver.library === sdk.name && driver.path === path)
      return repeats && !isRun && NOT_RUN[`${sdk.name} ${path}`] === undefined ? [`${catalogFileOf(sdk, path)}: nothing runs ${path}`] : []
    }),
  )
}

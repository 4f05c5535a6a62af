/** The text of docs/sdks.md: what the catalog says of each library, by its language. */

/**
 * @typedef {import('../../../src/catalog/sdk.js').Sdk} Sdk
 * @typedef {import('../../../src/catalog/sdk.js').Row} Row
 * @typedef {import('../../../src/catalog/sdk.js').Spot} Spot
 * @typedef {import('../../../src/catalog/sdk.js').Absent} Absent
 * @typedef {import('../../../src/catalog/sdk.js').Language} Language
 * @typedef {readonly [path: string, row: Row]} Entry
 * @typedef {{ title: string, text: string, head: readonly string[], cells: (entry: Entry, sdk: Sdk) => readonly string[] | undefined }} Section
 */

const noEnd = '**no end**'
const headOfRuns = ['API', 'without a limit', 'limit', 'values that limit nothing', 'at the limit', 'known by']

/** @type {readonly Section[]} */
const sections = [
  {
    title: 'Agents',
    text: 'Runs in which a model takes turn after turn.',
    head: headOfRuns,
    cells: ([path, row]) => (row.kind === 'agent-run' ? cellsOfRun(path, row) : undefined),
  },
  {
    title: 'Group chats',
    text: 'Several agents that speak in rounds.',
    head: headOfRuns,
    cells: ([path, row]) => (row.kind === 'group-chat' ? cellsOfRun(path, row) : undefined),
  },
  {
    title: 'Single requests',
    text: 'Calls that make one request to a model. “Asks again” is how often the client repeats a request that failed, without being told to.',
    head: ['API', 'asks again', 'set by', 'cap of the answer', 'calls side by side', 'known by'],
    cells: ([path, row], sdk) => (row.kind === 'model-call' ? [path, ...retries(row.retries ?? clientOf(path, sdk)?.retries), optionOf(row.outputLimit), optionOf(row.concurrency), knownBy(row)] : undefined),
  },
  {
    title: 'Many calls at once',
    text: 'Calls that start something for each item of a list.',
    head: ['API', 'at once without a limit', 'limit', 'known by'],
    cells: ([path, row]) => (row.kind === 'fan-out' && row.absent.ends !== 'unknown' ? [path, row.absent.after === undefined ? '**all**' : String(row.absent.after), optionOf(row.limit), knownBy(row)] : undefined),
  },
  {
    title: 'Retries',
    text: 'Helpers that call a function again after it failed.',
    head: ['API', 'attempts without a limit', 'limit', 'waits between attempts', 'known by'],
    cells: ([path, row]) => (row.kind === 'retry' && row.absent.ends !== 'unknown' ? [path, without(row.absent, ''), optionOf(row.limit), waits(row), knownBy(row)] : undefined),
  },
  {
    title: 'Limiters',
    text: 'What holds calls back that are made through it.',
    head: ['API', 'limit'],
    cells: ([path, row]) => (row.kind === 'limiter' ? [path, optionOf(row.limit)] : undefined),
  },
]

/** @type {Readonly<Record<Language, string>>} */
const languages = { javascript: 'JavaScript and TypeScript', python: 'Python' }

/** @param {readonly Sdk[]} catalog */
export function pageOf(catalog) {
  return `# What the catalog says of each SDK

Written by \`npm run docs:generate\` from the rows in \`src/catalog\`. Do not edit it.

* ${noEnd}: only the model ends it, or nobody does. Rules report what has no end in the preset \`recommended\`; what ends at a default of the library is reported by \`strict\`, and by \`recommended\` where the default is not there to be relied on.
* “run”: the requests were counted in a run of the package against a provider on the loopback address, see [proofs](proofs.md); a default of the library that is more than some 60 requests away was read. “read”: the source or the documentation of the version says so. A row with neither was looked up in the package's types alone.
* A number that stands before a limit is the library's own, in the unit that it counts. “Where it is made” marks options of the object that the method is called on.
* Where versions differ, each has a line of its own. What an SDK does that is in no table here is not known: see [what the command says of it](guide/command.md#sdks-that-nothing-is-known-of).

${Object.entries(languages).map(([language, title]) => partOf(catalog, /** @type {Language} */ (language), title)).join('\n\n')}
`
}

/**
 * @param {readonly Sdk[]} catalog
 * @param {Language} language
 * @param {string} title
 */
function partOf(catalog, language, title) {
  const sdks = catalog.filter((sdk) => (sdk.language ?? 'javascript') === language)
  const parts = sections.flatMap((section) => {
    const lines = sdks.flatMap((sdk) => linesOf(sdk, language, section))
    return lines.length === 0 ? [] : [`### ${section.title} in ${title.replace(/ and .*/u, '')}\n\n${section.text}\n\n${table(['SDK', ...section.head], lines)}`]
  })
  return `## ${title}\n\n${parts.join('\n\n')}`
}

/**
 * Paths of which the same is said share a line.
 * @param {Sdk} sdk
 * @param {Language} language
 * @param {Section} section
 */
function linesOf(sdk, language, { cells }) {
  /** @type {Map<string, { paths: string[], rest: readonly string[] }>} */
  const lines = new Map()
  for (const entry of entriesOf(sdk)) {
    const [path, ...rest] = cells(entry, sdk) ?? []
    if (path === undefined) continue
    const key = rest.join('|')
    const line = lines.get(key) ?? { paths: [], rest }
    lines.set(key, line)
    if (!line.paths.includes(path)) line.paths.push(path)
  }
  const version = sdk.checked?.[language]
  return [...lines.values()].map(({ paths, rest }) => [`${sdk.name}${version ? ` ${version}` : ''}`, pathsText(paths), ...rest])
}

/**
 * @param {Sdk} sdk
 * @returns {readonly Entry[]} of rows that say more than their kind
 */
function entriesOf({ calls = {}, methods = {} }) {
  return [...Object.entries(calls), ...Object.entries(methods)].flatMap(([path, meaning]) => {
    if (typeof meaning === 'string') return meaning === 'model-call' ? [/** @type {Entry} */ ([path, { kind: meaning }])] : []
    return [meaning].flat().map((row) => /** @type {Entry} */ ([path, row]))
  })
}

/**
 * @param {string} path
 * @param {Extract<Row, { kind: 'agent-run' | 'group-chat' }>} row
 */
function cellsOfRun(path, row) {
  if (row.absent.ends === 'unknown' && !row.limit) return undefined
  return [path, withVersions(without(row.absent, row.unit), row), optionOf(row.limit), (row.limit?.never ?? []).map((value) => names[value] ?? value).join(', '), row.limit ? (row.atLimit ?? '') : '', knownBy(row)]
}

/** @type {Readonly<Record<string, string>>} */
const names = { absent: 'undefined', huge: 'above a million', empty: 'an empty list', zero: '0', text: 'texts', fraction: 'fractions' }

/**
 * @param {Absent} absent
 * @param {string} unit
 */
function without({ ends, after, unit: own }, unit) {
  if (after !== undefined) return `${after} ${after === 1 ? (own ?? unit).replace(/s\b/u, '') : own ?? unit}`.trim()
  if (ends === 'model' || ends === 'nobody') return noEnd
  return { code: 'the program ends it', sdk: 'the library ends it', input: 'as many as the data has', clock: 'the clock ends it', human: 'a person ends it', event: 'something outside ends it', unknown: 'not known' }[ends]
}

/**
 * @param {string} text
 * @param {Row} row
 */
function withVersions(text, { versions }) {
  return versions ? `${text} (${versions})` : text
}

/** @param {Spot | undefined} spot */
function optionOf(spot) {
  if (!spot) return ''
  const places = [spot.at].flat()
  const at = places.find((place) => !place.startsWith('.')) ?? places[0] ?? ''
  const name = [/^keyword (.+)$/u.exec(at)?.[1], spot.option].filter(Boolean).join('.')
  if (name === '') return at === 'receiver' ? 'where it is made' : ordinal(at)
  if (at === 'receiver') return `\`${name}\` where it is made`
  const method = /^\.(\S+) /u.exec(at)?.[1]
  return method ? `\`${name}\` of \`${method}()\`` : `\`${name}\``
}

/** @param {string} at */
function ordinal(at) {
  const index = /arg (\d+)$/u.exec(at)?.[1]
  const method = /^\.(\S+) /u.exec(at)?.[1]
  return `${['1st', '2nd', '3rd', '4th'][Number(index)] ?? at} argument${method ? ` of \`${method}()\`` : ''}`
}

/**
 * The row of what a method is called on.
 * @param {string} path
 * @param {Sdk} sdk
 */
function clientOf(path, { calls = {} }) {
  const made = /^[^(]*\(\)/u.exec(path)?.[0] ?? ''
  const row = [calls[made] ?? []].flat()[0]
  return typeof row === 'object' && row.kind === 'client' ? row : undefined
}

/** @param {Extract<Row, { kind: 'model-call' }>['retries']} retries */
function retries(retries) {
  if (!retries) return ['', '']
  return [{ 0: 'never', 1: 'once' }[retries.absent] ?? `${retries.absent} times`, optionOf(retries)]
}

/** @param {Extract<Row, { kind: 'retry' }>} row */
function waits({ pause, pauseOption }) {
  const default_ = { backoff: 'longer each time', fixed: 'the same each time', none: '**not at all**' }[pause]
  return pauseOption ? `${default_}; ${optionOf(pauseOption)}` : default_
}

/** @param {Row} row */
function knownBy({ evidence }) {
  return evidence ?? ''
}

/**
 * `Runner.run()`, `Runner.run_sync()` as `Runner`: `run()`, `run_sync()`.
 * @param {readonly string[]} paths
 */
function pathsText(paths) {
  /** @type {Map<string, string[]>} */
  const byOwner = new Map()
  for (const path of paths) {
    const [, owner = '', name = path] = /^(.+)\.([^.]+\(\))$/u.exec(path) ?? []
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), name])
  }
  return [...byOwner].map(([owner, members]) => {
    const [first = ''] = members
    if (owner === '') return members.map(code).join(', ')
    return members.length === 1 ? code(`${owner}.${first}`) : `${code(owner)}: ${members.map(code).join(', ')}`
  }).join('; ')
}

/** @param {string} text */
function code(text) {
  return `\`${text}\``
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} lines
 */
function table(head, lines) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...lines.map(line)].join('\n')
}

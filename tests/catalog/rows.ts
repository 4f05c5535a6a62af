import { catalog } from '../../src/catalog/index.js'
import type { Language, Meaning, Path, Row, Sdk } from '../../src/catalog/sdk.js'

/** A row of the catalog with the place it stands at. */
export interface PlacedRow {
  readonly sdk: Sdk
  readonly path: Path
  /** `openai: OpenAI().chat.completions.create()`. */
  readonly title: string
  readonly row: Row
}

export function languageOf({ language = 'javascript' }: Sdk): Language {
  return language
}

/** The program that shows a row, in the row's own language. */
export function exampleOf({ sdk, row }: Pick<PlacedRow, 'sdk' | 'row'>): string | undefined {
  return row.example?.[languageOf(sdk)]
}

export function rowsOf(meaning: Meaning): readonly Row[] {
  if (typeof meaning === 'string') return []
  return Array.isArray(meaning) ? (meaning as readonly Row[]) : [meaning as Row]
}

/** Every row that is more than a bare kind. */
export const rows: readonly PlacedRow[] = catalog.flatMap((sdk) =>
  [...Object.entries(sdk.calls ?? {}), ...Object.entries(sdk.methods ?? {})].flatMap(([path, meaning]) =>
    rowsOf(meaning).map((row) => ({ sdk, path, title: `${sdk.name}: ${path} ${row.versions ?? ''}`.trim(), row })),
  ),
)

/** Rows that become facts, which rules report: what they claim must be shown and sourced. */
export const factRows = rows.filter(({ row }) => ['model-call', 'agent-run', 'group-chat', 'fan-out', 'retry', 'limiter'].includes(row.kind))

export function isLedTo(sdk: Sdk, specifier: string): boolean {
  return sdk.packages.some((each) => (each.endsWith('/*') || each.endsWith('.*') ? specifier.startsWith(each.slice(0, -1)) : specifier === each))
}

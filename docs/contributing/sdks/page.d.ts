import type { Sdk } from '../../../src/catalog/sdk.js'

/** The text of docs/sdks.md. */
export function pageOf(catalog: readonly Sdk[]): string

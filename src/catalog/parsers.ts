import type { Sdk } from './sdk.js'

/** Packages that read an answer, and the errors they throw when it is not what was asked for. */

const zod = {
  name: 'zod',
  packages: ['zod', 'zod/*'],
  values: { ZodError: 'unreadable', 'z.ZodError': 'unreadable', 'default.ZodError': 'unreadable' },
} satisfies Sdk

const valibot = {
  name: 'valibot',
  packages: ['valibot'],
  values: { ValiError: 'unreadable' },
} satisfies Sdk

const jsonRepair = {
  name: 'jsonrepair',
  packages: ['jsonrepair'],
  values: { JSONRepairError: 'unreadable' },
} satisfies Sdk

export const parsers = [zod, valibot, jsonRepair] as const satisfies readonly Sdk[]

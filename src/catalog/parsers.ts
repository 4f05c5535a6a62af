import type { Sdk, ValidatedRow } from './sdk.js'

/** Packages that read an answer or a request, what their schemas limit, and the errors they throw when it is not what was asked for. */

const bySchema = {
  kind: 'validated',
  schema: 'receiver',
  most: ['max', 'length'],
  mayLimit: ['tuple', 'enum', 'literal', 'refine', 'superRefine', 'check', 'transform', 'pipe', 'preprocess', 'custom', 'lazy', 'union'],
  evidence: 'read',
} satisfies ValidatedRow

const zod = {
  name: 'zod',
  packages: ['zod', 'zod/*'],
  aliases: { default: 'z', '*': 'z' },
  methods: {
    'parse()': bySchema,
    'parseAsync()': bySchema,
    'safeParse()': { ...bySchema, under: 'data' },
    'safeParseAsync()': { ...bySchema, under: 'data' },
  },
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

/** A schema of another file or of a validator that is not known may limit anything. */
const unseen = { kind: 'validated', schema: 'receiver' } satisfies ValidatedRow

const schemas = {
  name: 'schemas',
  packages: [],
  builtin: true,
  methods: {
    'parse()': unseen,
    'parseAsync()': unseen,
    'safeParse()': unseen,
    'safeParseAsync()': unseen,
    'validate()': unseen,
    'validateAsync()': unseen,
  },
} satisfies Sdk

export const parsers = [zod, valibot, jsonRepair, schemas] as const satisfies readonly Sdk[]

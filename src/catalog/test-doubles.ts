import type { Sdk } from './sdk.js'

/** What answers requests of tests in place of the network. */
const networks = [
  {
    name: 'msw',
    packages: ['msw/node', 'msw/native'],
    calls: { 'setupServer()': 'mock-network' },
  },
  {
    name: 'nock',
    packages: ['nock'],
    aliases: { default: 'nock' },
    calls: { 'nock()': 'mock-network' },
  },
  {
    name: '@ai-sdk/test-server',
    packages: ['@ai-sdk/test-server', '@ai-sdk/test-server/*', '@ai-sdk/provider-utils/test'],
    calls: { 'createTestServer()': 'mock-network' },
  },
] as const satisfies readonly Sdk[]

/** What projects call their own models that are none. */
const STAND_INS = ['dummy', 'fake', 'mock', 'mocked', 'stub']

/** Test runners replace modules by stand-ins: a call to what they replaced reaches no provider. */
const runners = {
  name: 'test doubles',
  packages: ['vitest', '@jest/globals', 'bun:test', 'node:test'],
  builtin: true,
  aliases: { default: '*', vitest: 'vi' },
  calls: {
    'vi.mock()': 'mock-module',
    'vi.doMock()': 'mock-module',
    'jest.mock()': 'mock-module',
    'jest.doMock()': 'mock-module',
    'jest.unstable_mockModule()': 'mock-module',
    'mock.module()': 'mock-module',
  },
  standIns: STAND_INS,
} satisfies Sdk

const inPython = {
  name: 'test doubles in Python',
  packages: ['unittest.mock'],
  language: 'python',
  calls: {
    'Mock()': 'mock',
    'MagicMock()': 'mock',
    'AsyncMock()': 'mock',
  },
  standIns: STAND_INS,
} satisfies Sdk

export const testDoubles = [runners, inPython, ...networks] as const satisfies readonly Sdk[]

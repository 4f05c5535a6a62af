import type { Sdk } from './sdk.js'

/** What answers requests of tests in place of the network. */
const networks = [
  {
    name: 'msw',
    packages: ['msw/node', 'msw/native'],
    calls: { 'setupServer()': 'mock-network' },
    tests: true,
  },
  {
    name: 'nock',
    packages: ['nock'],
    aliases: { default: 'nock' },
    calls: { 'nock()': 'mock-network' },
    tests: true,
  },
  {
    name: '@ai-sdk/test-server',
    packages: ['@ai-sdk/test-server', '@ai-sdk/test-server/*', '@ai-sdk/provider-utils/test'],
    calls: { 'createTestServer()': 'mock-network' },
    tests: true,
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
  tests: true,
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
  tests: true,
} satisfies Sdk

/** What else tests are written with. */
const frames = [
  { name: 'test frames', packages: ['mocha', 'chai', 'ava', 'tape', '@playwright/test', 'node:assert', 'assert'], tests: true },
  { name: 'test frames in Python', packages: ['pytest', 'pytest_asyncio', 'unittest', 'respx', 'responses', 'vcr'], language: 'python', tests: true },
] as const satisfies readonly Sdk[]

export const testDoubles = [runners, inPython, ...frames, ...networks] as const satisfies readonly Sdk[]

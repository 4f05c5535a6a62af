import type { Sdk } from './sdk.js'

/** Test runners replace modules by stand-ins: a call to what they replaced reaches no provider. */
export const testDoubles = {
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
} satisfies Sdk

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    reporters: ['default', 'json'],
    /** Read by .ci/run, which counts from it. */
    outputFile: { json: 'coverage/tests.json' },
  },
})

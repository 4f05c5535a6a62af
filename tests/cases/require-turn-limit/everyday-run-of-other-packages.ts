import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { run as runTask } from './tasks.js'

run({ files: ['a.js'], concurrency: true }).compose(spec).pipe(process.stdout)
await runTask('build', 'all', { maxTurns: null })

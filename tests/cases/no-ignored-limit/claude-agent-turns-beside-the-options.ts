// Without it the query is endless: the limit that is ignored is told, and not that there is none.
import { query } from '@anthropic-ai/claude-agent-sdk'

for await (const message of query({ prompt: 'Tidy up', maxTurns: 5 })) console.log(message) // reports: no-ignored-limit
for await (const message of query({ prompt: 'Tidy up', options: { max_turns: 5 } })) console.log(message) // reports: no-ignored-limit
for await (const message of query({ prompt: 'Tidy up', options: { maxTurns: 5 } })) console.log(message)
for await (const message of query({ prompt: 'Tidy up', options: { maxBudgetUsd: 1 }, maxTurns: 5 })) console.log(message)
for await (const message of query({ prompt: 'Tidy up' })) console.log(message) // reports: require-turn-limit

import type { AgentsRule } from '../src/agents-rule.js'
import maxModelCalls from './max-model-calls.js'
import noHardcodedApiKey from './no-hardcoded-api-key.js'
import noIgnoredLimit from './no-ignored-limit.js'
import noLoggedApiKey from './no-logged-api-key.js'
import noStackedRetries from './no-stacked-retries.js'
import noSwallowedModelError from './no-swallowed-model-error.js'
import noUnboundedAgentLoop from './no-unbounded-agent-loop.js'
import noUnboundedFanOut from './no-unbounded-fan-out.js'
import noUnboundedHistory from './no-unbounded-history.js'
import noUnboundedRetry from './no-unbounded-retry.js'
import requireDeadline from './require-deadline.js'
import requireOutputLimit from './require-output-limit.js'
import requireRetryBackoff from './require-retry-backoff.js'
import requireRoundLimit from './require-round-limit.js'
import requireTurnLimit from './require-turn-limit.js'

const table = {
  'max-model-calls': maxModelCalls,
  'no-hardcoded-api-key': noHardcodedApiKey,
  'no-ignored-limit': noIgnoredLimit,
  'no-logged-api-key': noLoggedApiKey,
  'no-stacked-retries': noStackedRetries,
  'no-swallowed-model-error': noSwallowedModelError,
  'no-unbounded-agent-loop': noUnboundedAgentLoop,
  'no-unbounded-fan-out': noUnboundedFanOut,
  'no-unbounded-history': noUnboundedHistory,
  'no-unbounded-retry': noUnboundedRetry,
  'require-deadline': requireDeadline,
  'require-output-limit': requireOutputLimit,
  'require-retry-backoff': requireRetryBackoff,
  'require-round-limit': requireRoundLimit,
  'require-turn-limit': requireTurnLimit,
}

export type RuleName = keyof typeof table

/** Every rule, by the name that a configuration uses. */
export const rules = Object.fromEntries(Object.entries(table).map(([name, rule]) => [name, rule.named(name)])) as Record<RuleName, AgentsRule>

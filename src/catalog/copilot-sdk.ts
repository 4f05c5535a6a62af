import type { Sdk } from './sdk.js'

export const copilotSdk = {
  name: '@github/copilot-sdk',
  packages: ['@github/copilot-sdk'],
  calls: {
    'CopilotClient()': { kind: 'client', evidence: 'read' },
    'CopilotClient().createSession()': { kind: 'client', evidence: 'read' },
    /** What it waits for at the most is no end of the run; a session may be ended by a call elsewhere, so nothing is reported. */
    'CopilotClient().createSession().sendAndWait()': {
      kind: 'agent-run',
      boundedBy: [{ at: 'receiver', option: 'sessionLimits.maxAiCredits', never: ['absent', 'null', 'huge'] }],
      absent: { ends: 'model' },
      unit: 'turns',
      evidence: 'read',
      example: {
        javascript: `
          import { CopilotClient } from '@github/copilot-sdk'
          const session = await new CopilotClient().createSession({ model: 'gpt-5' })
          await session.sendAndWait({ prompt: 'Hello' })`,
      },
    },
  },
  checked: { javascript: '1.0.14' },
} satisfies Sdk

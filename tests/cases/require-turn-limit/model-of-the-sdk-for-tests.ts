// preset: strict
// A model that plays a script calls no provider.
import { Agent, run } from '@openai/agents'
import { assistantMessage, ScriptedModel } from '@openai/agents/testing'

const scripted = new Agent({ name: 'clerk', model: new ScriptedModel([[assistantMessage('Paris')]]) })
const real = new Agent({ name: 'clerk', model: 'gpt-5' }) // reports: require-output-limit

export const played = () => run(scripted, 'What is the capital of France?')
export const asked = () => run(real, 'What is the capital of France?') // reports: require-turn-limit

import { parse } from '@typescript-eslint/parser'
import { describe, expect, it } from 'vitest'
import { importsLead, mayHoldAgents } from '../../src/analysis/gate.js'
import { javascript } from '../../src/languages/javascript/index.js'
import { python } from '../../src/languages/python/index.js'
import { parse as parsePython } from '../../src/python.js'
import { settingsOf } from '../../src/settings.js'

const { lexicon } = settingsOf({})

/** How far a file gets: turned away by its text, by its imports, or lowered. */
function reached(text: string): 'text' | 'imports' | 'lowered' {
  const source = { text, ast: parse(text, { range: true, comment: true, sourceType: 'module' }) }
  if (!mayHoldAgents(lexicon('javascript'), text, javascript)) return 'text'
  return importsLead(lexicon('javascript'), source, javascript) ? 'lowered' : 'imports'
}

function reachedInPython(text: string): 'text' | 'imports' | 'lowered' {
  const source = { text, ast: parsePython(text).ast }
  if (!mayHoldAgents(lexicon('python'), text, python)) return 'text'
  return importsLead(lexicon('python'), source, python) ? 'lowered' : 'imports'
}

const ASK = 'export const ask = (input) => client.responses.create({ input })\n'

describe('what a glance at a file of JavaScript tells', () => {
  it.each([
    ['a library that the catalog does not know', "import x from 'left-pad'\n"],
    ['a provider as a word', "if (provider === 'openai') client.responses.create(['ai', 'openai'])\n"],
  ])('its text: %s', (_, text) => expect(reached(text)).toBe('text'))

  it.each([
    ['a name that calls no model', "import { HumanMessage } from '@langchain/core/messages'\nmodel.invoke(new HumanMessage(''))\n"],
    ['a client none of whose calls is named', "import OpenAI from 'openai'\nexport const client = new OpenAI()\n"],
    ['a library that it only hands on', "export { OpenAI } from 'openai'\nexport * from 'ai'\n"],
    ['a library named in a comment', `import { HumanMessage } from '@langchain/core/messages'\n/** @example import { OpenAI } from 'openai' */\n${ASK}`],
    ['a name taken from a required module', `const { HumanMessage } = require('@langchain/core/messages')\n${ASK}`],
  ])('its imports: %s', (_, text) => expect(reached(text)).toBe('imports'))

  it.each([
    ['a client', `import OpenAI from 'openai'\nconst client = new OpenAI()\n${ASK}`],
    ['a client by its name', `import { AzureOpenAI as Azure } from 'openai'\nconst client = new Azure()\n${ASK}`],
    ['a whole library', "import * as ai from 'ai'\nai.generateText({})\n"],
    ['a type alone', `import type { OpenAI } from 'openai'\n${ASK}`],
    ['an import of CommonJS', `const OpenAI = require('openai')\nconst client = new OpenAI()\n${ASK}`],
    ['an import of CommonJS by a compiler', `const openai_1 = __importDefault(require("openai"))\n${ASK}`],
    ['an import inside a function', "async function ask() {\n  const { generateText } = await import('ai')\n  return generateText({})\n}\n"],
    ['an import inside a function, beside one that leads nowhere', "import { HumanMessage } from '@langchain/core/messages'\nconst ask = async () => (await import(/* later */ 'ai')).generateText({})\n"],
    ['a client that is handed in', "import { RateLimitError } from 'openai'\nclient.chat.completions.create({})\n"],
    ['an import for a runtime', "import { generateText } from 'npm:ai@5'\ngenerateText({})\n"],
    ['names that count without an import', "import { AssistantAgent } from './agents.js'\nnew AssistantAgent().initiateChat(other)\n"],
  ])('that it must be read: %s', (_, text) => expect(reached(text)).toBe('lowered'))
})

describe('what a glance at a file of Python tells', () => {
  it.each([
    ['text', 'import json\n'],
    ['imports', 'from openai import RateLimitError\nclient.responses.retrieve()\n'],
    ['lowered', 'from openai import RateLimitError\nclient.responses.create()\n'],
    ['imports', 'from openai import OpenAI\nclient = OpenAI()\n'],
    ['lowered', 'from openai import OpenAI\nclient = OpenAI()\nclient.responses.create()\n'],
    ['lowered', 'import openai\nopenai.OpenAI().responses.create()\n'],
    ['lowered', 'from openai import *\nOpenAI().responses.create()\n'],
    ['lowered', 'def ask():\n    from openai import OpenAI\n    return OpenAI().responses.create()\n'],
  ] as const)('%s: %j', (how, text) => expect(reachedInPython(text)).toBe(how))
})

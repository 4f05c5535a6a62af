/** What the suggestions of the rule write, and that a second look finds nothing. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { apply, findingsOf, lint } from '../linting.js'

const RULE = 'agents/no-swallowed-model-error'

const typescript = (handler: string): string => `import OpenAI from 'openai'
const openai = new OpenAI()
export async function answer(question: string) {
  try {
    return await openai.responses.create({ model: 'gpt-4o', input: question })
  } ${handler}
}
`

const python = (handler: string): string => `from openai import OpenAI

client = OpenAI()


def answer(question):
    try:
        return client.responses.create(model="gpt-4o", input=question)
    ${handler}
`

const counting = {
  ts: (handler: string): string => `import OpenAI from 'openai'
const openai = new OpenAI()
export async function answer(question: string) {
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      return await openai.responses.create({ model: 'gpt-4o', input: question })
    } ${handler}
  }
}
`,
  py: (handler: string, counter = 'attempt'): string => `import time

from openai import OpenAI

client = OpenAI()


def answer(question):
    for ${counter} in range(5):
        try:
            return client.responses.create(model="gpt-4o", input=question)
        ${handler}
`,
}

const reported = (code: string, name: string) => lint(code, { preset: 'strict', filename: join(import.meta.dirname, name) }).filter(({ ruleId }) => ruleId === RULE)

/** The text after the one suggestion; a second look must parse it and find nothing. */
function after(code: string, filename: string): string | undefined {
  const [message, ...others] = reported(code, filename)
  expect(others).toEqual([])
  const [suggestion] = message?.suggestions ?? []
  if (!suggestion) return undefined
  const text = apply(code, suggestion.fix)
  expect(findingsOf(lint(text, { preset: 'strict', filename: join(import.meta.dirname, filename) })).filter((finding) => finding.endsWith('no-swallowed-model-error'))).toEqual([])
  return text
}

describe('the suggestion throws the error on', () => {
  it.each([
    ['in an empty handler', '{}', 'catch (error) {\n    throw error\n  }'],
    ['after the log', '(e) {\n    // Keep this.\n    console.error(e) // and this\n  }', 'catch (e) {\n    // Keep this.\n    console.error(e) // and this\n    throw e\n  }'],
    ['instead of an empty result', "(e) {\n    console.error(e)\n    return ''\n  }", 'catch (e) {\n    console.error(e)\n    throw e\n  }'],
    ['on one line', '{ return null }', 'catch (error) { throw error }'],
  ])('%s', (_, handler, written) => {
    expect(after(typescript(`catch ${handler}`), 'file.ts')).toBe(typescript(written))
  })

  it.each([
    ['instead of a pass', 'except Exception:\n        pass  # never mind', 'except Exception:\n        raise  # never mind'],
    ['after the log', 'except Exception as e:\n        print(e)  # tell', 'except Exception as e:\n        print(e)  # tell\n        raise'],
    ['instead of an empty result', 'except Exception as e:\n        print(e)\n        return ""', 'except Exception as e:\n        print(e)\n        raise'],
    ['on one line', 'except: pass', 'except: raise'],
  ])('in Python: %s', (_, handler, written) => {
    expect(after(python(handler), 'file.py')).toBe(python(written))
  })

  it('on the last attempt of a loop that counts', () => {
    const code = counting.ts('catch {\n      await new Promise((resolve) => setTimeout(resolve, 1000 * attempt))\n    }')
    const text = counting.ts('catch (error) {\n      if (attempt >= 4) throw error\n      await new Promise((resolve) => setTimeout(resolve, 1000 * attempt))\n    }')
    expect(after(code, 'file.ts')).toBe(text)
  })

  it.each([
    ['attempt', 'except Exception:\n            time.sleep(1)', 'except Exception:\n            if attempt >= 4:\n                raise\n            time.sleep(1)'],
    ['_', 'except Exception:\n            time.sleep(1)', 'except Exception:\n            if attempt >= 4:\n                raise\n            time.sleep(1)'],
    ['attempt', 'except Exception:\n            pass', 'except Exception:\n            if attempt >= 4:\n                raise'],
  ])('on the last attempt, in Python, of a loop over %s', (counter, handler, written) => {
    expect(after(counting.py(handler, counter), 'file.py')).toBe(counting.py(written))
  })
})

describe('no suggestion', () => {
  it('where the loop does not count', () => {
    const code = `import OpenAI from 'openai'
const openai = new OpenAI()
export async function answer(question: string, until: number) {
  while (Date.now() < until) {
    try {
      return await openai.responses.create({ model: 'gpt-4o', input: question })
    } catch {}
  }
}
`
    expect(reported(code, 'file.ts').map(({ suggestions }) => suggestions ?? [])).toEqual([[]])
  })

  it('where a comment would go', () => {
    expect(after(typescript('catch (e) {\n    return /* nothing */ null\n  }'), 'file.ts')).toBeUndefined()
  })
})

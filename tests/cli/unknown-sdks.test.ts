import { describe, expect, it } from 'vitest'
import { project } from './project.js'

const manifest = (...packages: string[]): string => JSON.stringify({ name: 'app', dependencies: Object.fromEntries(packages.map((name) => [name, '*'])) })
const note = (names: string): string => `Not in the catalog, so nothing is known of calls through it: ${names}. settings.agents.sdks can describe it.\n`

async function saidOf(files: Readonly<Record<string, string>>): Promise<string> {
  return (await project(files).run('.')).err
}

describe('SDKs that the catalog does not know', () => {
  it.each([
    ['a package', { 'a.ts': `import { ai } from '@ax-llm/ax'\n`, 'package.json': manifest('@ax-llm/ax') }, '@ax-llm/ax'],
    ['a part of a package', { 'a.js': `const { Agent } = require('bee-agent-framework/agents/bee')\n`, 'package.json': manifest('bee-agent-framework') }, 'bee-agent-framework'],
    ['a package that says by its name that it calls models', { 'a.js': `import { ask } from 'acme-llm-client'\n`, 'package.json': manifest('acme-llm-client') }, 'acme-llm-client'],
    ['a package of a workspace whose root declares it', { 'app/a.js': `import 'graphai'\n`, 'app/package.json': manifest('x'), 'package.json': manifest('graphai') }, 'graphai'],
    ['a module', { 'a.py': 'from griptape.structures import Agent\n' }, 'griptape'],
    ['a module of a package that has rows for others', { 'a.py': 'import azure.ai.projects as projects\n' }, 'azure.ai.projects'],
    ['the same, imported from it', { 'a.py': 'from azure.ai import projects, inference\n' }, 'azure.ai.projects'],
    ['a module that is required', { 'a.py': 'import acme_llm\n', 'requirements.txt': 'acme-llm>=1\n' }, 'acme_llm'],
    ['a cell of a notebook', { 'a.ipynb': JSON.stringify({ cells: [{ cell_type: 'code', metadata: {}, outputs: [], source: ['import haystack\n'] }], metadata: {}, nbformat: 4, nbformat_minor: 5 }) }, 'haystack'],
  ])('are named at the end: %s', async (_, files, name) => {
    expect(await saidOf(files)).toBe(note(name))
  })

  it.each([
    ['has rows', { 'a.ts': `import OpenAI from 'openai'\nimport { zodTextFormat } from 'openai/helpers/zod'\n`, 'package.json': manifest('openai') }],
    ['has rows in Python', { 'a.py': 'import openai\nfrom langchain_openai import ChatOpenAI\nfrom google import genai\n' }],
    ['is declared by nobody: an alias of the project', { 'a.ts': `import { ask } from 'agents/ask'\nimport { chat } from '@/llm'\n`, 'package.json': manifest('react') }],
    ['is a module of the project', { 'a.py': 'import swarm\nfrom outlines.text import first\n', 'swarm.py': 'x = 1\n', 'outlines/__init__.py': '', 'outlines/text.py': 'first = 1\n' }],
    ['shows, counts or tests', { 'a.ts': ['@llm-ui/react', 'eslint-plugin-llm', 'openai-tokens', 'llm-cost', '@types/openai'].map((name) => `import '${name}'\n`).join(''), 'package.json': manifest('@llm-ui/react', 'eslint-plugin-llm', 'openai-tokens', 'llm-cost', '@types/openai') }],
    ['makes models for an SDK that is known', { 'a.ts': `import { openai } from '@ai-sdk/openai'\n`, 'package.json': manifest('@ai-sdk/openai') }],
    ['has another purpose', { 'a.ts': `import proxy from 'https-proxy-agent'\nimport { x } from './openai-llm.js'\n`, 'package.json': manifest('https-proxy-agent') }],
  ])('are none where an import %s', async (_, files) => {
    expect(await saidOf(files)).toBe('')
  })

  it('are none that the project describes', async () => {
    const files = { 'a.ts': `import { ai } from '@ax-llm/ax'\n`, 'package.json': manifest('@ax-llm/ax') }
    const config = `export default [{ settings: { agents: { sdks: { ax: { packages: ['@ax-llm/ax'], calls: { 'ai()': 'model-call' } } } } } }]\n`
    expect(await saidOf({ ...files, 'eslint.config.mjs': config })).toBe('')
  })

  it('are named once for all files, the first ten', async () => {
    const names = ['ai21', 'dashscope', 'dynamiq', 'griptape', 'guidance', 'haystack', 'julep', 'langroid', 'letta', 'lmql', 'magentic', 'marvin']
    const text = names.map((name) => `import ${name}\n`).join('')
    expect(await saidOf({ 'a.py': text, 'b.py': text })).toMatch(/calls through them: ai21, .*, lmql, and 2 more\. /u)
  })

  it('are told beside a report for programs, not in it', async () => {
    const { out, err } = await project({ 'a.py': 'import griptape\n' }).run('--format', 'json')
    expect(JSON.parse(out)).toHaveLength(1)
    expect(err).toBe(note('griptape'))
  })
})

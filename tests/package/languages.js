/** Files in languages that are not ours, under presets that have no `files`: nothing throws, nothing is found there. */
import assert from 'node:assert/strict'
import { esModule, expectedIn, manifest } from './sample.js'
import { engines, languages } from './versions.js'
import { versionsIn } from './workbench.js'

/** @param {string} markdownConfig whether documents are linted as Markdown or by the code in them */
const config = (markdownConfig) => `import css from '@eslint/css'
import json from '@eslint/json'
import markdown from '@eslint/markdown'
import agents from 'eslint-plugin-agents'
import vue from 'vue-eslint-parser'

export default [
  ...agents.configs.strict,
  ...agents.configs.recommended,
  { files: ['**/*.json'], plugins: { json }, language: 'json/json', ...json.configs.recommended },
  { files: ['**/*.css'], plugins: { css }, language: 'css/css', ...css.configs.recommended },
  ...markdown.configs.${markdownConfig},
  { files: ['**/*.vue'], languageOptions: { parser: vue } },
]
`
const texts = {
  'package.json': manifest('module'),
  'a.js': esModule,
  'prompts.json': JSON.stringify({ code: esModule }),
  'a.css': `.chat::after { content: "import { generateText } from 'ai'"; }\n`,
  'README.md': `# Sample\n\n\`\`\`js\n${esModule}\`\`\`\n`,
  'Chat.vue': `<script setup>\n${esModule.replace('export { improve }\n', '')}</script>\n\n<template><p>{{ improve }}</p></template>\n`,
}
/** The sample stands one line lower in the component, three in the document. */
const lower = (/** @type {string} */ path, /** @type {number} */ by) =>
  expectedIn(path).map((finding) => finding.replace(/:(\d+)/u, (_, line) => `:${Number(line) + by}`))

/** @type {import('./run.js').Leg[]} */
export const legs = [engines.nine, engines.ten].map((eslint) => ({
  name: `languages of others: ESLint ${eslint}`,
  check(workbench) {
    const installed = workbench.install({ eslint, ...languages })
    for (const [markdownConfig, inDocument] of /** @type {const} */ ([['recommended', []], ['processor', lower('README.md', 3)]])) {
      const project = workbench.project(installed, { ...texts, 'eslint.config.js': config(markdownConfig) })
      const { findings, messages } = project.eslint()
      for (const path of Object.keys(texts)) assert.ok(messages.has(path), `${path} was not linted`)
      assert.deepEqual(findings.filter((finding) => finding.includes('agents/')).sort(), [...lower('Chat.vue', 1), ...inDocument, ...expectedIn('a.js')].sort())
      project.eslint(['--fix'])
      assert.match(project.read('Chat.vue'), /^<script setup>\nimport [^]+const limit = pLimit\(5\)[^]+maxTurns: 10[^]+<\/script>/u)
      assert.equal(project.read('prompts.json'), texts['prompts.json'])
    }
    return versionsIn(installed, ['eslint', ...Object.keys(languages)])
  },
}))

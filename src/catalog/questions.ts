import type { Sdk } from './sdk.js'

/** Packages that ask a person at the terminal. */

const prompts = {
  name: 'prompts',
  packages: ['prompts'],
  aliases: { default: 'prompts' },
  calls: { 'prompts()': 'human' },
} satisfies Sdk

const inquirer = {
  name: 'inquirer',
  packages: ['inquirer', '@inquirer/prompts'],
  aliases: { default: '*' },
  calls: {
    'checkbox()': 'human',
    'confirm()': 'human',
    'createPromptModule()()': 'human',
    'editor()': 'human',
    'expand()': 'human',
    'input()': 'human',
    'number()': 'human',
    'password()': 'human',
    'prompt()': 'human',
    'rawlist()': 'human',
    'search()': 'human',
    'select()': 'human',
  },
} satisfies Sdk

const enquirer = {
  name: 'enquirer',
  packages: ['enquirer'],
  aliases: { default: 'Enquirer', 'prompt()': 'Enquirer.prompt()', 'Enquirer().prompt()': 'Enquirer.prompt()' },
  calls: {
    'Enquirer.prompt()': 'human',
    'Confirm().run()': 'human',
    'Input().run()': 'human',
    'MultiSelect().run()': 'human',
    'Select().run()': 'human',
  },
} satisfies Sdk

const clack = {
  name: '@clack/prompts',
  packages: ['@clack/prompts'],
  calls: {
    'autocomplete()': 'human',
    'autocompleteMultiselect()': 'human',
    'confirm()': 'human',
    'date()': 'human',
    'group()': 'human',
    'groupMultiselect()': 'human',
    'multiline()': 'human',
    'multiselect()': 'human',
    'password()': 'human',
    'path()': 'human',
    'select()': 'human',
    'selectKey()': 'human',
    'text()': 'human',
  },
} satisfies Sdk

const synchronous = {
  name: 'readline-sync',
  packages: ['readline-sync'],
  aliases: { default: '*' },
  calls: {
    'keyIn()': 'human',
    'keyInPause()': 'human',
    'keyInSelect()': 'human',
    'keyInYN()': 'human',
    'keyInYNStrict()': 'human',
    'prompt()': 'human',
    'promptLoop()': 'human',
    'question()': 'human',
    'questionEMail()': 'human',
    'questionFloat()': 'human',
    'questionInt()': 'human',
    'questionPath()': 'human',
  },
} satisfies Sdk

const promptSync = {
  name: 'prompt-sync',
  packages: ['prompt-sync'],
  aliases: { default: 'promptSync' },
  calls: { 'promptSync()()': 'human' },
} satisfies Sdk

export const questions = [prompts, inquirer, enquirer, clack, synchronous, promptSync] as const satisfies readonly Sdk[]

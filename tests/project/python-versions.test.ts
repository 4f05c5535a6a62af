import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { poetryRangeOf, rangeOf, versionOf } from '../../src/project/pep440.js'
import { pythonVersion } from '../../src/project/python-versions.js'

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'python-versions-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(path: string, text = ''): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const found = (...names: string[]): string | undefined => pythonVersion(join(folder, 'src/agents/chat.py'), names)
const lock = (name: string, version: string): string => `version = 1\n\n[[package]]\nname = "${name}"\nversion = "${version}"\nsource = { registry = "x" }\n\n[[package]]\nname = "idna"\nversion = "3.10"\n`

describe('pythonVersion', () => {
  it.each([
    ['.venv/lib/python3.12/site-packages/autogen_agentchat-0.7.5.dist-info/METADATA', '', '0.7.5'],
    ['venv/Lib/site-packages/autogen_agentchat-0.4.9.3.dist-info/METADATA', '', '0.4.9'],
    ['uv.lock', lock('autogen-agentchat', '0.7.4'), '0.7.4'],
    ['src/poetry.lock', lock('autogen-agentchat', '0.6.1'), '0.6.1'],
    ['requirements.txt', 'openai\nautogen-agentchat[extra] >= 0.4, < 0.6 ; python_version > "3.9"  # teams\n', '>=0.4.0 <0.6.0'],
    ['requirements-dev.txt', 'Autogen_AgentChat==0.7.5 --hash=sha256:00\n', '0.7.5'],
    ['pyproject.toml', '[project]\ndependencies = [\n  "openai>=1", # the client\n  "autogen-agentchat[openai]~=0.4.2",\n]\n', '>=0.4.2 <0.5.0'],
    ['pyproject.toml', '[project]\nname = "x"\n[project.optional-dependencies]\nchat = ["autogen_agentchat>=0.6"]\n', '>=0.6.0'],
    ['pyproject.toml', '[dependency-groups]\ndev = [{ include-group = "test" }, "Autogen.AgentChat==0.7.*"]\n', '>=0.7.0 <0.8.0'],
    ['pyproject.toml', '[tool.poetry.dependencies]\npython = "^3.10"\nautogen-agentchat = "^0.5.1"\n', '>=0.5.1 <0.6.0-0'],
    ['pyproject.toml', '[tool.poetry.group.chat.dependencies.autogen-agentchat]\nversion = ">=0.5,<0.7"\nextras = ["openai"]\n', '>=0.5.0 <0.7.0'],
  ])('reads %s', (path, text, version) => {
    write(path, text)
    expect(found('autogen-agentchat')).toBe(version)
  })

  it('prefers what is installed to what is locked, and that to what is allowed', () => {
    write('requirements.txt', 'openai>=1\n')
    expect(found('openai')).toBe('>=1.0.0')
    write('poetry.lock', lock('openai', '1.50.0'))
    expect(found('openai')).toBe('1.50.0')
    write('.venv/lib/python3.12/site-packages/openai-1.51.0.dist-info/METADATA')
    expect(found('openai')).toBe('1.51.0')
  })

  it('takes the nearest folder that knows one of the names', () => {
    write('requirements.txt', 'ag2==0.9.1\n')
    write('src/requirements.txt', 'pyautogen==0.2.14\n')
    expect(found('autogen', 'ag2', 'pyautogen')).toBe('0.2.14')
    expect(found('ag2')).toBe('0.9.1')
  })

  it('takes two statements of one package for either', () => {
    write('requirements.txt', 'openai==1.0.0\n')
    write('requirements-dev.txt', 'openai>=2\n')
    expect(found('openai')?.split(' || ').sort()).toEqual(['1.0.0', '>=2.0.0'])
  })

  it('knows nothing of what is nowhere written, or not to be read', () => {
    write('requirements.txt', '-r other.txt\n./local\nopenai @ https://example.org/openai.whl\n')
    write('pyproject.toml', '[project]\ndependencies = ["openai>=1"\n')
    mkdirSync(join(folder, 'uv.lock'))
    expect(found('openai', 'autogen')).toBeUndefined()
  })

  it('takes what a project and its requirements say for either', () => {
    write('requirements.txt', 'openai==1.0.0\n')
    write('pyproject.toml', '[project]\ndependencies = ["openai>=2"]\n')
    expect(found('openai')?.split(' || ').sort()).toEqual(['1.0.0', '>=2.0.0'])
  })

  it('sees that a file has changed', () => {
    write('requirements.txt', 'openai==1.0.0\n')
    expect(found('openai')).toBe('1.0.0')
    write('requirements.txt', 'openai==1.10.0\n')
    expect(found('openai')).toBe('1.10.0')
  })
})

describe('PEP 440', () => {
  it.each([
    ['0.2.40', '0.2.40'],
    ['0.9.8.post1', '0.9.8'],
    ['0.4.9.3', '0.4.9'],
    ['1.0rc1', '1.0.0-rc.1'],
    ['v2', '2.0.0'],
    ['2024.01.05', '2024.1.5'],
    ['1!2.0', undefined],
    ['latest', undefined],
  ])('%s is %s', (version, read) => {
    expect(versionOf(version)).toBe(read)
  })

  it.each([
    ['>=0.2,<0.3', '>=0.2.0 <0.3.0'],
    ['~=0.2', '>=0.2.0 <1.0.0'],
    ['~=0.2.15', '>=0.2.15 <0.3.0'],
    ['==0.2.*', '>=0.2.0 <0.3.0'],
    ['==0.4.9.*', '0.4.9'],
    ['!=0.2.3, >0.2', '>0.2.0'],
    ['', '*'],
    ['^1.2', undefined],
    ['@ https://example.org', undefined],
  ])('%s allows %s', (specifiers, range) => {
    expect(rangeOf(specifiers)).toBe(range)
  })

  it.each([
    ['^0.2.1', '>=0.2.1 <0.3.0-0'],
    ['~1.2', '>=1.2.0 <1.3.0-0'],
    ['0.7.*', '>=0.7.0 <0.8.0'],
    ['0.7.5', '0.7.5'],
    ['>=1,<3', '>=1.0.0 <3.0.0'],
    ['*', '*'],
    ['^1.0rc1', undefined],
  ])('Poetry allows %s as %s', (written, range) => {
    expect(poetryRangeOf(written)).toBe(range)
  })
})

import type { PureRow, Sdk, SizeRow } from './sdk.js'

/** Python itself and its standard library, as far as it computes, asks or prints. */

const sameAsReceiver = { kind: 'sized', by: 'same', of: 'receiver' } satisfies SizeRow
const sameAsArgument = { kind: 'sized', by: 'same', of: 'arg 0' } satisfies SizeRow
const keepsReceiver = { kind: 'pure', keeps: 'receiver' } satisfies PureRow
const spelled = { kind: 'pure', spells: 'arg 0' } satisfies PureRow
const itself = { kind: 'returns', of: 'arg 0' } as const

const builtins = {
  name: 'Python',
  packages: ['builtins'],
  language: 'python',
  builtin: true,
  recordsAsText: true,
  spelling: { null: 'None', Infinity: 'inf', NaN: 'nan' },
  calls: {
    'input()': 'human',
    'print()': { kind: 'log', elsewhere: 'keyword file' },
    'exit()': 'exit',
    'quit()': 'exit',

    'range()': { kind: 'sized', by: 'count', of: 'arg 0' },
    'list()': sameAsArgument,
    'tuple()': sameAsArgument,
    'set()': { kind: 'sized', by: 'most', of: 'arg 0' },
    'frozenset()': { kind: 'sized', by: 'most', of: 'arg 0' },
    'sorted()': sameAsArgument,
    'reversed()': sameAsArgument,
    'enumerate()': sameAsArgument,
    'iter()': sameAsArgument,
    'zip()': sameAsArgument,
    'map()': { kind: 'each', callback: 'arg 0', over: 'arg 1', gives: 'all' },
    'filter()': { kind: 'each', callback: 'arg 0', over: 'arg 1', gives: 'some' },

    'property()': itself,
    'staticmethod()': itself,
    'classmethod()': itself,

    'abs()': 'pure', 'all()': 'pure', 'any()': 'pure', 'bool()': 'pure', 'bytes()': 'pure', 'chr()': 'pure', 'divmod()': 'pure', 'float()': 'pure',
    'format()': 'pure', 'hasattr()': 'pure', 'hash()': 'pure', 'id()': 'pure', 'int()': 'pure', 'issubclass()': 'pure', 'max()': 'pure', 'min()': 'pure',
    'ord()': 'pure', 'pow()': 'pure', 'repr()': spelled, 'round()': 'pure', 'str()': spelled, 'sum()': 'pure', 'type()': 'pure', 'vars()': 'pure',
    'Exception()': 'pure', 'RuntimeError()': 'pure', 'TimeoutError()': 'pure', 'ValueError()': 'pure',
  },
  values: { Exception: 'error', BaseException: 'error' },
  methods: {
    'append()': 'grow',
    'appendleft()': 'grow',
    'extend()': 'grow',
    'insert()': 'grow',
    'add()': 'grow',
    'pop()': 'shrink',
    'popleft()': 'shrink',
    'popitem()': 'shrink',
    'remove()': 'shrink',
    'discard()': 'shrink',
    'clear()': 'shrink',
    'update()': 'merge',
    'setdefault()': 'merge',

    'slice()': { kind: 'sized', by: 'slice', of: 'receiver', from: 'arg 0', to: 'arg 1' },
    'copy()': sameAsReceiver,
    'items()': sameAsReceiver,
    'keys()': sameAsReceiver,
    'values()': sameAsReceiver,

    /** Loggers have these names, whoever made them. */
    'debug()': 'log', 'info()': 'log', 'warning()': 'log', 'error()': 'log', 'exception()': 'log', 'critical()': 'log',

    'capitalize()': keepsReceiver, 'casefold()': keepsReceiver, 'count()': 'pure', 'decode()': keepsReceiver, 'encode()': keepsReceiver, 'endswith()': 'pure', 'find()': 'pure',
    'format()': { kind: 'pure', spells: 'args' }, 'get()': 'pure', 'group()': 'pure', 'groups()': 'pure', 'index()': 'pure', 'isdigit()': 'pure', 'join()': { kind: 'pure', spells: 'arg 0' }, 'lower()': keepsReceiver,
    'lstrip()': keepsReceiver, 'model_dump()': 'pure', 'model_dump_json()': 'pure', 'partition()': 'pure', 'removeprefix()': 'pure', 'removesuffix()': 'pure',
    'replace()': 'pure', 'rfind()': 'pure', 'rsplit()': 'pure', 'rstrip()': keepsReceiver, 'split()': 'pure', 'splitlines()': 'pure', 'startswith()': 'pure',
    'strip()': keepsReceiver, 'title()': keepsReceiver, 'upper()': keepsReceiver,
  },
} satisfies Sdk

/** Without a default it gives `None`. */
const reads = { kind: 'pure', variable: 'arg 0', otherwise: 'arg 1' } satisfies PureRow

const functools = {
  name: 'functools',
  packages: ['functools'],
  language: 'python',
  calls: { 'wraps()()': itself, 'cache()': itself, 'lru_cache()': itself, 'lru_cache()()': itself, 'cached_property()': itself },
} satisfies Sdk

const abc = { name: 'abc', packages: ['abc'], language: 'python', calls: { 'abstractmethod()': itself } } satisfies Sdk

const contextlib = {
  name: 'contextlib',
  packages: ['contextlib'],
  language: 'python',
  calls: { 'contextmanager()': itself, 'asynccontextmanager()': itself, 'suppress()': 'pure', 'nullcontext()': 'pure' },
} satisfies Sdk

const sys = {
  name: 'sys',
  packages: ['sys'],
  language: 'python',
  calls: { 'exit()': 'exit', 'stdin.readline()': 'human', 'stdin.read()': 'human', 'stdout.write()': 'log', 'stderr.write()': 'log', 'stdout.flush()': 'log' },
  values: { argv: 'environment', stdin: 'human' },
} satisfies Sdk

const os = {
  name: 'os',
  packages: ['os', 'os.*'],
  language: 'python',
  calls: { '_exit()': 'exit', 'getenv()': reads, 'environ.get()': reads, 'path.join()': 'pure', 'path.exists()': 'pure', 'path.basename()': 'pure', 'path.dirname()': 'pure' },
  values: { environ: 'environment' },
} satisfies Sdk

const json = { name: 'json', packages: ['json'], language: 'python', calls: { 'loads()': 'pure', 'dumps()': spelled } } satisfies Sdk

const re = {
  name: 're',
  packages: ['re'],
  language: 'python',
  calls: {
    'match()': 'pure', 'search()': 'pure', 'fullmatch()': 'pure', 'findall()': 'pure', 'sub()': 'pure', 'split()': 'pure', 'finditer()': 'pure',
    'compile().match()': 'pure', 'compile().search()': 'pure', 'compile().fullmatch()': 'pure', 'compile().findall()': 'pure', 'compile().sub()': 'pure',
  },
} satisfies Sdk

const random = { name: 'random', packages: ['random'], language: 'python', calls: { 'random()': 'pure', 'uniform()': 'pure', 'randint()': 'pure', 'choice()': 'pure' } } satisfies Sdk

const logging = {
  name: 'logging',
  packages: ['logging', 'loguru', 'structlog'],
  language: 'python',
  calls: {
    'debug()': 'log', 'info()': 'log', 'warning()': 'log', 'error()': 'log', 'exception()': 'log', 'critical()': 'log',
    'getLogger().log()': 'log',
    'logger.success()': 'log',
  },
} satisfies Sdk

const pprint = { name: 'pprint', packages: ['pprint'], language: 'python', calls: { 'pprint()': 'log', 'pp()': 'log', 'pformat()': spelled } } satisfies Sdk

export const pythonLanguage = [
  builtins, functools, abc, contextlib, sys, os, json, re, random, logging, pprint,
] as const satisfies readonly Sdk[]


import type { CallbackRow, LimitedRow, LimiterRow, Sdk } from './sdk.js'

/** What starts, waits for and limits work in Python: the standard library, and packages that do nothing else. */

const itself = { kind: 'returns', of: 'arg 0' } as const

const made = (module: string, name: string, size = '5'): { readonly python: string } => ({
  python: `
      import ${module}
      limit = ${module}.${name}(${size})`,
})

const semaphore = { kind: 'limiter', limit: { at: 'keyword', option: 'value', position: 0, never: ['Infinity', 'huge'] }, absent: { ends: 'sdk', after: 1 }, evidence: 'read' } satisfies LimiterRow
const lock = { ...semaphore, limit: { at: 'keyword', option: 'value' } } satisfies LimiterRow
const limited = (callback: LimitedRow['callback'], over?: LimitedRow['over']): LimitedRow => ({ kind: 'limited', callback, ...(over && { over }) })

const asyncio = {
  name: 'asyncio',
  packages: ['asyncio', 'asyncio.*'],
  language: 'python',
  aliases: {
    'tasks': '*',
    'timeouts': '*',
    'BoundedSemaphore()': 'Semaphore()',
    'get_event_loop()': 'get_running_loop()',
    'new_event_loop()': 'get_running_loop()',
    'LifoQueue()': 'Queue()',
    'PriorityQueue()': 'Queue()',
  },
  calls: {
    'gather()': { kind: 'await-all', over: 'args' },
    'wait()': { kind: 'await-all', over: 'arg 0' },
    'as_completed()': { kind: 'await-all', over: 'arg 0' },
    'create_task()': { kind: 'task', of: 'arg 0' },
    'ensure_future()': { kind: 'task', of: 'arg 0' },
    'get_running_loop().create_task()': { kind: 'task', of: 'arg 0' },
    'TaskGroup().create_task()': { kind: 'task', of: 'arg 0', waited: true },
    'wait_for()': { ...itself, deadline: { at: 'keyword', option: 'timeout', position: 1 } },
    'shield()': itself,
    'run()': itself,
    'get_running_loop().run_until_complete()': itself,
    /** Threads of a pool that has its own bound. */
    'to_thread()': limited('arg 0'),
    'get_running_loop().run_in_executor()': limited('arg 1'),

    'sleep()': { kind: 'pause', in: 's' },
    'Semaphore()': { ...semaphore, example: made('asyncio', 'Semaphore') },
    'Semaphore().acquire()': 'acquire',
    'Lock()': { ...lock, example: made('asyncio', 'Lock', '') },
    'Lock().acquire()': 'acquire',
    'Condition()': { ...lock, example: made('asyncio', 'Condition', '') },
    'Queue().get()': 'event',
    'Queue().join()': 'event',
    'Event().wait()': 'event',
    'get_running_loop().time()': 'clock',
    'timeout()': 'clock',
    'timeout_at()': 'clock',
  },
  recipes: [
    {
      kind: 'limiter',
      language: 'python',
      imports: [{ module: 'asyncio', name: '*', as: 'asyncio' }],
      declare: '$limit = asyncio.Semaphore($n)\n\nasync def $limited(call):\n    async with $limit:\n        return await call\n',
      code: '$limited($call)',
      within: 'coroutines',
    },
    {
      kind: 'pause',
      language: 'python',
      imports: [{ module: 'asyncio', name: '*', as: 'asyncio' }, { module: 'random', name: '*', as: 'random' }],
      within: 'coroutines',
      code: 'await asyncio.sleep(random.uniform(0, min($maxSeconds, $baseSeconds * 2 ** $attempt)))',
    },
  ],
} satisfies Sdk

const time = {
  name: 'time',
  packages: ['time'],
  language: 'python',
  calls: { 'sleep()': { kind: 'pause', in: 's' }, 'time()': 'clock', 'monotonic()': 'clock', 'perf_counter()': 'clock', 'process_time()': 'clock', 'time_ns()': 'clock' },
  recipes: [
    {
      kind: 'pause',
      language: 'python',
      imports: [{ module: 'random', name: '*', as: 'random' }, { module: 'time', name: '*', as: 'time' }],
      within: 'plain code',
      code: 'time.sleep(random.uniform(0, min($maxSeconds, $baseSeconds * 2 ** $attempt)))',
    },
  ],
} satisfies Sdk

const datetime = {
  name: 'datetime',
  packages: ['datetime'],
  language: 'python',
  calls: { 'datetime.now()': 'clock', 'datetime.utcnow()': 'clock', 'datetime.today()': 'clock', 'timedelta()': 'pure' },
} satisfies Sdk

const pool = { kind: 'limiter', limit: { at: 'keyword', option: 'max_workers', position: 0, never: ['Infinity', 'huge'] }, absent: { ends: 'sdk', after: 32 }, evidence: 'read' } satisfies LimiterRow

const futures = {
  name: 'concurrent.futures',
  packages: ['concurrent.futures', 'concurrent.futures.*', 'concurrent'],
  language: 'python',
  aliases: { 'futures': '*', 'ProcessPoolExecutor()': 'ThreadPoolExecutor()' },
  calls: {
    'ThreadPoolExecutor()': { ...pool, example: made('concurrent.futures', 'ThreadPoolExecutor') },
    'ThreadPoolExecutor().submit()': limited('arg 0'),
    'ThreadPoolExecutor().map()': limited('arg 0', 'arg 1'),
    'as_completed()': { kind: 'await-all', over: 'arg 0' },
    'wait()': { kind: 'await-all', over: 'arg 0' },
  },
} satisfies Sdk

const multiprocessing = {
  name: 'multiprocessing',
  packages: ['multiprocessing', 'multiprocessing.*', 'multiprocess'],
  language: 'python',
  aliases: { 'pool': '*', 'ThreadPool()': 'Pool()', 'dummy.Pool()': 'Pool()' },
  calls: {
    'Pool()': { ...pool, limit: { at: 'keyword', option: 'processes', position: 0, never: ['Infinity', 'huge'] }, example: made('multiprocessing', 'Pool') },
    'Pool().map()': limited('arg 0', 'arg 1'),
    'Pool().imap()': limited('arg 0', 'arg 1'),
    'Pool().imap_unordered()': limited('arg 0', 'arg 1'),
    'Pool().apply_async()': limited('arg 0'),
  },
} satisfies Sdk

const threading = {
  name: 'threading',
  packages: ['threading'],
  language: 'python',
  aliases: { 'BoundedSemaphore()': 'Semaphore()', 'RLock()': 'Lock()' },
  calls: {
    'Semaphore()': { ...semaphore, example: made('threading', 'Semaphore') },
    'Semaphore().acquire()': 'acquire',
    'Lock()': { ...lock, example: made('threading', 'Lock', '') },
    'Lock().acquire()': 'acquire',
    'Condition()': { ...lock, example: made('threading', 'Condition', '') },
    'Event().wait()': 'event',
    'Thread().start()': { kind: 'task', callback: '.Thread keyword target' },
    'Thread().join()': { kind: 'await-all', over: 'receiver' },
    'Timer()': { kind: 'timer', callback: 'arg 1' } satisfies CallbackRow,
  },
} satisfies Sdk

const queue = {
  name: 'queue',
  packages: ['queue'],
  language: 'python',
  aliases: { 'LifoQueue()': 'Queue()', 'PriorityQueue()': 'Queue()', 'SimpleQueue()': 'Queue()' },
  calls: { 'Queue().get()': 'event', 'Queue().get_nowait()': 'event', 'Queue().join()': 'event' },
} satisfies Sdk

/** The clock of other event loops, and limiters that the standard library lacks. */
const anyio = {
  name: 'anyio',
  packages: ['anyio', 'trio'],
  language: 'python',
  calls: {
    'sleep()': { kind: 'pause', in: 's' },
    'fail_after()': 'clock',
    'move_on_after()': 'clock',
    'Semaphore()': { ...semaphore, limit: { at: 'keyword', option: 'initial_value', position: 0, never: ['Infinity', 'huge'] }, example: made('anyio', 'Semaphore') },
    'CapacityLimiter()': { ...semaphore, limit: { at: 'keyword', option: 'total_tokens', position: 0, never: ['Infinity', 'huge'] }, example: made('anyio', 'CapacityLimiter') },
    'Lock()': { ...lock, example: made('anyio', 'Lock', '') },
  },
} satisfies Sdk

const asyncTimeout = {
  name: 'async-timeout',
  packages: ['async_timeout'],
  language: 'python',
  calls: { 'timeout()': 'clock', 'timeout_at()': 'clock' },
} satisfies Sdk

const aiolimiter = {
  name: 'aiolimiter',
  packages: ['aiolimiter'],
  language: 'python',
  calls: { 'AsyncLimiter()': { ...semaphore, limit: { at: 'keyword', option: 'max_rate', position: 0, never: ['Infinity', 'huge'] }, evidence: 'read', example: made('aiolimiter', 'AsyncLimiter') }, 'AsyncLimiter().acquire()': 'acquire' },
} satisfies Sdk

export const pythonConcurrency = [asyncio, time, datetime, futures, multiprocessing, threading, queue, anyio, asyncTimeout, aiolimiter] as const satisfies readonly Sdk[]

/** The programs that the product exists for: each is reported, one run mends it, Python takes it, and nothing is left to say. */
import { spawnSync } from 'node:child_process'
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../../../src/index.js'

const config = plugin.configs['python/recommended']
const filename = 'agents.py'

function report(code: string): string[] {
  return new Linter().verify(code, config, { filename }).map(({ line, ruleId, message }) => `${line} ${ruleId ?? message}`)
}

const agents = `from autogen import AssistantAgent, GroupChat, GroupChatManager, UserProxyAgent

cfg = {"config_list": [{"model": "gpt-4o-mini", "api_key": "YOUR_KEY"}]}
writer = AssistantAgent("writer", llm_config=cfg)
critic = AssistantAgent("critic", llm_config=cfg)
boss = UserProxyAgent("boss", human_input_mode="NEVER", code_execution_config=False)
`

const stories: readonly (readonly [string, string, string, string])[] = [
  ['two agents that answer each other',
    `${agents}boss.initiate_chat(writer, message="Improve the summary until it is perfect.")  # go\n`,
    '7 agents/require-turn-limit',
    `${agents}boss.initiate_chat(writer, message="Improve the summary until it is perfect.", max_turns=10)  # go\n`],
  ['a group chat without a last round',
    `${agents}chat = GroupChat(agents=[writer, boss, critic], messages=[])\nmanager = GroupChatManager(groupchat=chat, llm_config=cfg)\nboss.initiate_chat(manager, message="Go.")\n`,
    '7 agents/require-round-limit',
    `${agents}chat = GroupChat(agents=[writer, boss, critic], messages=[], max_round=10)\nmanager = GroupChatManager(groupchat=chat, llm_config=cfg)\nboss.initiate_chat(manager, message="Go.")\n`],
  ['too many requests side by side',
    `"""Panel."""\nimport asyncio\n${agents}
async def panel(history):
    replies = await asyncio.gather(*[writer.a_generate_reply(history) for _ in range(20)])
    return replies
`,
    '11 agents/no-unbounded-fan-out',
    `"""Panel."""\nimport asyncio\n${agents}
async def panel(history):
    limit = asyncio.Semaphore(5)

    async def limited(call):
        async with limit:
            return await call

    replies = await asyncio.gather(*[limited(writer.a_generate_reply(history)) for _ in range(20)])
    return replies
`],
  ['retries that hammer',
    `"""Retries."""\nfrom __future__ import annotations\n${agents}
def ask(messages):
    for _ in range(5):
        try:
            return writer.generate_reply(messages)
        except Exception:
            pass  # again
`,
    '11 agents/require-retry-backoff',
    `"""Retries."""\nfrom __future__ import annotations\nimport random\nimport time\n${agents}
def ask(messages):
    for attempt in range(5):
        try:
            return writer.generate_reply(messages)
        except Exception:
            if attempt < 4:
                time.sleep(random.uniform(0, min(60, 2 ** attempt)))  # again
`],
]

/** As people mend them. */
const fixedByHand: Readonly<Record<string, string>> = {
  'a chat with turns': `${agents}boss.initiate_chat(writer, message="Improve the summary.", max_turns=6)\n`,
  'a chat with a cap on replies': `${agents}brief = UserProxyAgent("brief", human_input_mode="NEVER", max_consecutive_auto_reply=3)
brief.initiate_chat(writer, message="Improve the summary.")
`,
  'a chat with a person': `${agents}person = UserProxyAgent("person", human_input_mode="ALWAYS", code_execution_config=False)
person.initiate_chat(writer, message="Improve the summary.")
`,
  'a chat with a test of its end': `${agents}careful = AssistantAgent("careful", llm_config=cfg, is_termination_msg=lambda message: "APPROVED" in message["content"])
boss.initiate_chat(careful, message="Improve the summary.")
`,
  'a group chat with rounds, one speaker at a time': `${agents}chat = GroupChat(agents=[writer, boss, critic], messages=[], max_round=12, speaker_selection_method="round_robin")
manager = GroupChatManager(groupchat=chat, llm_config=cfg)
boss.initiate_chat(manager, message="Go.")
`,
  'a semaphore round each reply': `import asyncio
${agents}slots = asyncio.Semaphore(3)


async def reply(history):
    async with slots:
        return await writer.a_generate_reply(history)


async def panel(history):
    return await asyncio.gather(*[reply(history) for _ in range(20)])
`,
  'a queue and three workers': `import asyncio
${agents}

async def work(queue, replies):
    while not queue.empty():
        replies.append(await writer.a_generate_reply(queue.get_nowait()))


async def panel(histories):
    queue = asyncio.Queue()
    for history in histories:
        queue.put_nowait(history)
    replies = []
    await asyncio.gather(*[work(queue, replies) for _ in range(3)])
    return replies
`,
  'a pool of threads with a size': `from concurrent.futures import ThreadPoolExecutor
${agents}

def panel(histories):
    with ThreadPoolExecutor(max_workers=3) as pool:
        return list(pool.map(writer.generate_reply, histories))
`,
  'retries with backoff that raise the last error': `import random
import time
${agents}

def ask(messages):
    for attempt in range(5):
        try:
            return writer.generate_reply(messages)
        except Exception:
            if attempt == 4:
                raise
            time.sleep(random.uniform(0, min(60, 2**attempt)))
`,
  'retries of a library with backoff': `from tenacity import retry, stop_after_attempt, wait_random_exponential
${agents}

@retry(stop=stop_after_attempt(5), wait=wait_random_exponential(max=60), reraise=True)
def ask(messages):
    return writer.generate_reply(messages)
`,
}

describe('the story of', () => {
  it.each(stories)('%s: reported, mended, and then silent', (_, broken, finding, mended) => {
    expect(report(broken)).toEqual([finding])
    const { output, messages } = new Linter().verifyAndFix(broken, config, { filename })
    expect(output).toBe(mended)
    expect(messages).toEqual([])
  })

  it.each(stories)('%s: the line endings stay what they are', (_, broken, _finding, mended) => {
    const { output } = new Linter().verifyAndFix(broken.replaceAll('\n', '\r\n'), config, { filename })
    expect(output).toBe(mended.replaceAll('\n', '\r\n'))
  })

  it.each(Object.entries(fixedByHand))('%s by hand: silent from the start', (_, program) => {
    expect(report(program)).toEqual([])
  })

  const python = spawnSync('python3', ['--version']).status === 0
  it.skipIf(!python)(`all four compile${python ? '' : ': there is no python3 here'}`, () => {
    for (const [, , , mended] of stories) {
      const { status, stderr } = spawnSync('python3', ['-c', 'import sys; compile(sys.stdin.read(), "agents.py", "exec")'], { input: mended, encoding: 'utf8' })
      expect(stderr).toBe('')
      expect(status).toBe(0)
    }
  })
})

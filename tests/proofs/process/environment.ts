/** What SDKs read to find their provider; no value is a real key. */
export function pointedAt(url: string): Readonly<Record<string, string>> {
  return {
    OPENAI_API_KEY: 'not-a-key',
    OPENAI_BASE_URL: `${url}/v1`,
    ANTHROPIC_API_KEY: 'not-a-key',
    ANTHROPIC_BASE_URL: url,
    GEMINI_API_KEY: 'not-a-key',
    GOOGLE_GEMINI_BASE_URL: url,
  }
}

/** All that a child process inherits: where programs are, a home that is thrown away, no telemetry. */
export function strippedEnvironment(home: string): Readonly<Record<string, string>> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    TMPDIR: home,
    NO_COLOR: '1',
    DISABLE_TELEMETRY: '1',
    DISABLE_AUTOUPDATER: '1',
    DISABLE_ERROR_REPORTING: '1',
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
    OPENAI_AGENTS_DISABLE_TRACING: '1',
    LANGCHAIN_TRACING_V2: 'false',
    AI_SDK_LOG_WARNINGS: 'false',
  }
}

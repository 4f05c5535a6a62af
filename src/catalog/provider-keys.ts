import type { KeyShape, Sdk } from './sdk.js'

const random = (begins: string, of: KeyShape['of'], least: number, most = least): KeyShape => ({ begins, of, least, most })

/**
 * What the keys of providers look like, as their consoles hand them out and their pages on leaked keys describe them.
 * Lengths have some room where providers have changed them before.
 */
export const providerKeys = {
  name: 'keys of providers',
  packages: [],
  builtin: true,
  keys: [
    {
      provider: 'Anthropic',
      variables: ['ANTHROPIC_API_KEY', 'CLAUDE_API_KEY'],
      shapes: [random('sk-ant-api03-', 'url-safe', 80, 120), random('sk-ant-admin01-', 'url-safe', 80, 120), random('sk-ant-oat01-', 'url-safe', 80, 120)],
    },
    { provider: 'OpenRouter', variables: ['OPENROUTER_API_KEY'], shapes: [random('sk-or-v1-', 'hex', 64)] },
    {
      provider: 'OpenAI',
      variables: ['OPENAI_API_KEY'],
      shapes: [
        random('sk-proj-', 'url-safe', 40, 180),
        random('sk-svcacct-', 'url-safe', 40, 180),
        random('sk-admin-', 'url-safe', 40, 180),
        // Also DeepSeek, Moonshot and others that speak its protocol.
        random('sk-', 'alphanumeric', 32, 64),
      ],
    },
    {
      provider: 'Google',
      variables: ['GEMINI_API_KEY', 'GOOGLE_API_KEY', 'GOOGLE_GENERATIVE_AI_API_KEY', 'GOOGLE_GENAI_API_KEY'],
      // Those of maps and of Firebase, which every page shows its readers, look the same.
      shapes: [random('AIza', 'url-safe', 35)],
      named: ['gemini', 'genai', 'generativelanguage', 'generative_ai', 'generativeai', 'palm_api', 'palmapi'],
    },
    { provider: 'Groq', variables: ['GROQ_API_KEY'], shapes: [random('gsk_', 'alphanumeric', 48, 60)] },
    { provider: 'xAI', variables: ['XAI_API_KEY'], shapes: [random('xai-', 'alphanumeric', 70, 90)] },
    { provider: 'Hugging Face', variables: ['HF_TOKEN', 'HUGGINGFACEHUB_API_TOKEN', 'HUGGINGFACE_API_KEY'], shapes: [random('hf_', 'letters', 34)] },
    { provider: 'Replicate', variables: ['REPLICATE_API_TOKEN'], shapes: [random('r8_', 'alphanumeric', 37)] },
    { provider: 'Perplexity', variables: ['PERPLEXITY_API_KEY', 'PPLX_API_KEY'], shapes: [random('pplx-', 'alphanumeric', 48, 60)] },
    { provider: 'Cerebras', variables: ['CEREBRAS_API_KEY'], shapes: [random('csk-', 'alphanumeric', 48)] },
    { provider: 'NVIDIA', variables: ['NVIDIA_API_KEY'], shapes: [random('nvapi-', 'url-safe', 60, 70)] },
    { provider: 'Together', variables: ['TOGETHER_API_KEY'], shapes: [random('tgp_v1_', 'url-safe', 40, 50)] },
    { provider: 'Vercel', variables: ['AI_GATEWAY_API_KEY'], shapes: [random('vck_', 'alphanumeric', 50, 64)] },
    { provider: 'LangSmith', variables: ['LANGSMITH_API_KEY', 'LANGCHAIN_API_KEY'], shapes: [random('lsv2_pt_', 'url-safe', 43), random('lsv2_sk_', 'url-safe', 43)] },
    { provider: 'Tavily', variables: ['TAVILY_API_KEY'], shapes: [random('tvly-', 'url-safe', 32, 50)] },
    // Without a beginning of their own.
    { provider: 'Azure OpenAI', variables: ['AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_KEY', 'AZURE_API_KEY'] },
    { provider: 'Mistral', variables: ['MISTRAL_API_KEY'] },
    { provider: 'Cohere', variables: ['COHERE_API_KEY', 'CO_API_KEY'] },
    { provider: 'DeepSeek', variables: ['DEEPSEEK_API_KEY'] },
    { provider: 'Fireworks', variables: ['FIREWORKS_API_KEY'] },
  ],
} satisfies Sdk

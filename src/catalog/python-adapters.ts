import type { ModelCallRow, Sdk } from './sdk.js'

/** What stands before the clients of many providers, or round one, in Python. */

const completion = { kind: 'model-call', outputLimit: { at: 'keyword', option: 'max_completion_tokens', also: ['max_tokens'], broughtBy: [{ at: 'keyword', option: 'extra_body' }] }, messages: { at: 'keyword', option: 'messages' }, evidence: 'read' } satisfies ModelCallRow
const request = { kind: 'model-call', evidence: 'read' } satisfies ModelCallRow

const liteShown = (call: string): { readonly example: { readonly python: string } } => ({
  example: {
    python: `
      import litellm
      answer = litellm.${call}`,
  },
})

const litellm = {
  name: 'litellm',
  packages: ['litellm', 'litellm.*'],
  language: 'python',
  calls: {
    'completion()': { ...completion, ...liteShown('completion(model="gpt-4.1", messages=[])') },
    'acompletion()': { ...completion, ...liteShown('acompletion(model="gpt-4.1", messages=[])') },
    'text_completion()': { ...request, ...liteShown('text_completion(model="gpt-3.5-turbo-instruct", prompt="Hello")') },
    'atext_completion()': { ...request, ...liteShown('atext_completion(model="gpt-3.5-turbo-instruct", prompt="Hello")') },
    'responses()': { ...request, outputLimit: { at: 'keyword', option: 'max_output_tokens' }, ...liteShown('responses(model="gpt-4.1", input="Hello")') },
    'aresponses()': { ...request, outputLimit: { at: 'keyword', option: 'max_output_tokens' }, ...liteShown('aresponses(model="gpt-4.1", input="Hello")') },
    'embedding()': { ...request, ...liteShown('embedding(model="text-embedding-3-small", input=["Hello"])') },
    'aembedding()': { ...request, ...liteShown('aembedding(model="text-embedding-3-small", input=["Hello"])') },
    'image_generation()': { ...request, ...liteShown('image_generation(model="gpt-image-1", prompt="A fence")') },
    'Router()': { kind: 'client', options: 'keyword', retries: { at: 'keyword', option: 'num_retries', absent: 2 }, evidence: 'read' },
    /** What it asks with may stand in its list of models. */
    'Router().completion()': { ...request, ...liteShown('Router(model_list=models).completion(model="gpt-4.1", messages=[])') },
    'Router().acompletion()': { ...request, ...liteShown('Router(model_list=models).acompletion(model="gpt-4.1", messages=[])') },
    'Router().embedding()': { ...request, ...liteShown('Router(model_list=models).embedding(model="small", input=["Hello"])') },
    'Router().aembedding()': { ...request, ...liteShown('Router(model_list=models).aembedding(model="small", input=["Hello"])') },
  },
  checked: { python: '1.110.2' },
} satisfies Sdk

const structuredShown = (call: string): { readonly example: { readonly python: string } } => ({
  example: {
    python: `
      import instructor
      client = instructor.from_provider("openai/gpt-4.1")
      order = client.${call}`,
  },
})

/** Each call is tried three times where the answer does not fit its model, which is a count that ends. */
/** The client that it was made of may be a stand-in. */
const wrapped = { at: ['.from_openai arg 0', '.from_anthropic arg 0', '.from_litellm arg 0'] } as const
const structured = { ...request, model: wrapped } satisfies ModelCallRow

const instructor = {
  name: 'instructor',
  packages: ['instructor', 'instructor.*'],
  language: 'python',
  aliases: {
    'from_openai()': 'from_provider()',
    'from_anthropic()': 'from_provider()',
    'from_genai()': 'from_provider()',
    'from_gemini()': 'from_provider()',
    'from_litellm()': 'from_provider()',
    'from_mistral()': 'from_provider()',
    'from_groq()': 'from_provider()',
    'from_cohere()': 'from_provider()',
    'from_bedrock()': 'from_provider()',
    'from_fireworks()': 'from_provider()',
    'from_provider().chat.completions': 'from_provider()',
    'from_provider().messages': 'from_provider()',
    'Instructor()': 'from_provider()',
    'AsyncInstructor()': 'from_provider()',
  },
  calls: {
    'from_provider()': { kind: 'client', options: 'keyword', evidence: 'read' },
    'from_provider().create()': { ...structured, ...structuredShown('chat.completions.create(response_model=Order, messages=[])') },
    'from_provider().create_with_completion()': { ...structured, ...structuredShown('create_with_completion(response_model=Order, messages=[])') },
    'from_provider().create_partial()': { ...structured, ...structuredShown('create_partial(response_model=Order, messages=[])') },
    'from_provider().create_iterable()': { ...structured, ...structuredShown('create_iterable(response_model=Order, messages=[])') },
    /** The client that it is given, which takes a model of the answer as well. */
    'patch()': { kind: 'returns', of: ['arg 0', 'keyword client'] },
  },
  checked: { python: '1.17.0' },
} satisfies Sdk

export const pythonAdapters = [litellm, instructor] as const satisfies readonly Sdk[]

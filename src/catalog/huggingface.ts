import type { ModelCallRow, Sdk } from './sdk.js'

/** Unless `retry_on_error` is false it answers a 503 by asking again at once, for as long as the 503 stays. */
const retries = { at: ['arg 1', 'receiver'], option: 'retry_on_error', absent: 0, goesOn: 'at once for as long as the answer is 503' } as const
/** Without an option of their own, answers end after a hundred tokens. */
const request = { kind: 'model-call', retries, evidence: 'read' } satisfies ModelCallRow
const chat = { ...request, outputLimit: { at: 'arg 0', option: 'max_tokens', absent: 100 } } satisfies ModelCallRow
const generation = { ...request, outputLimit: { at: 'arg 0', option: 'parameters.max_new_tokens', absent: 100 } } satisfies ModelCallRow

const example = (call: string): { readonly javascript: string } => ({
  javascript: `
    import { InferenceClient } from '@huggingface/inference'
    const client = new InferenceClient()
    export const answer = client.${call}`,
})

/** Every task is a method of the client, and a function that takes the token itself. */
export const huggingface = {
  name: '@huggingface/inference',
  packages: ['@huggingface/inference'],
  aliases: {
    'HfInference()': 'InferenceClient()',
    'InferenceClientEndpoint()': 'InferenceClient()',
    'HfInferenceEndpoint()': 'InferenceClient()',
    'chatCompletion()': 'InferenceClient().chatCompletion()',
    'chatCompletionStream()': 'InferenceClient().chatCompletionStream()',
    'textGeneration()': 'InferenceClient().textGeneration()',
    'textGenerationStream()': 'InferenceClient().textGenerationStream()',
    'featureExtraction()': 'InferenceClient().featureExtraction()',
    'textToImage()': 'InferenceClient().textToImage()',
  },
  calls: {
    'InferenceClient()': { kind: 'client', options: 'arg 1', key: { at: 'arg 0', printed: true }, transport: { at: 'arg 1', option: 'fetch' }, evidence: 'read' },
    'InferenceClient().endpoint()': { kind: 'returns', of: 'receiver' },
    'InferenceClient().chatCompletion()': { ...chat, example: example(`chatCompletion({ model: 'openai/gpt-oss-20b', messages: [] })`) },
    'InferenceClient().chatCompletionStream()': { ...chat, example: example(`chatCompletionStream({ model: 'openai/gpt-oss-20b', messages: [] })`) },
    'InferenceClient().textGeneration()': { ...generation, example: example(`textGeneration({ model: 'gpt2', inputs: 'Hello' })`) },
    'InferenceClient().textGenerationStream()': { ...generation, example: example(`textGenerationStream({ model: 'gpt2', inputs: 'Hello' })`) },
    'InferenceClient().featureExtraction()': { ...request, example: example(`featureExtraction({ model: 'BAAI/bge-small-en', inputs: 'Hello' })`) },
    'InferenceClient().textToImage()': { ...request, example: example(`textToImage({ model: 'black-forest-labs/FLUX.1-schnell', inputs: 'A fence' })`) },
    'InferenceClient().automaticSpeechRecognition()': 'model-call',
    'InferenceClient().documentQuestionAnswering()': 'model-call',
    'InferenceClient().imageClassification()': 'model-call',
    'InferenceClient().imageToImage()': 'model-call',
    'InferenceClient().imageToText()': 'model-call',
    'InferenceClient().questionAnswering()': 'model-call',
    'InferenceClient().sentenceSimilarity()': 'model-call',
    'InferenceClient().summarization()': 'model-call',
    'InferenceClient().textClassification()': 'model-call',
    'InferenceClient().textToSpeech()': 'model-call',
    'InferenceClient().textToVideo()': 'model-call',
    'InferenceClient().tokenClassification()': 'model-call',
    'InferenceClient().translation()': 'model-call',
    'InferenceClient().visualQuestionAnswering()': 'model-call',
    'InferenceClient().zeroShotClassification()': 'model-call',
  },
  abort: [{ at: 'arg 1', option: 'signal' }],
  checked: { javascript: '4.13.30' },
} satisfies Sdk

export const key = process.env.OPENAI_API_KEY ?? 'sk-OsN9QPk2RZTuXlJomW20gDTwrw41zAYkjtxF8CUnB2YtH0Rg' // reports: no-hardcoded-api-key
export const or = process.env['AZURE_OPENAI_API_KEY'] || '1211cbb537e51e5f339f4b4d48b8ba42' // reports: no-hardcoded-api-key
process.env.OPENAI_API_KEY = 'sk-proj-lJP1JQf5fpCXt1oXzAatRZX9K1tapGOQPEO4QiJnPBtQwxpuhH8RGZXtDDi3vaLy' // reports: no-hardcoded-api-key

export const empty = process.env.OPENAI_API_KEY ?? ''
export const placeholder = process.env.OPENAI_API_KEY ?? 'sk-your-key-goes-here-0000000000000'
export const build = process.env.BUILD_ID ?? '1211cbb537e51e5f339f4b4d48b8ba42'
export const region = process.env.AZURE_OPENAI_API_KEY_REGION ?? '1211cbb537e51e5f339f4b4d48b8ba42'

export const ask = (body: string) => fetch('https://api.openai.com/v1/responses', {
  method: 'POST',
  body,
  headers: {
    Authorization: 'Bearer sk-OsN9QPk2RZTuXlJomW20gDTwrw41zAYkjtxF8CUnB2YtH0Rg', // reports: no-hardcoded-api-key
    'x-api-key': 'sk-proj-lJP1JQf5fpCXt1oXzAatRZX9K1tapGOQPEO4QiJnPBtQwxpuhH8RGZXtDDi3vaLy', // reports: no-hardcoded-api-key
    'x-request-id': '1211cbb537e51e5f339f4b4d48b8ba42',
  },
})
export const asked = (body: string) => fetch('https://api.openai.com/v1/responses', {
  method: 'POST',
  body,
  headers: { Authorization: `Bearer ${process.env.OPENAI_API_KEY}` },
})
export const documented = { Authorization: 'Bearer sk-...' }

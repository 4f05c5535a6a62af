// const old = 'sk-OsN9QPk2RZTuXlJomW20gDTwrw41zAYkjtxF8CUnB2YtH0Rg'
export const isLeaked = (key: string) => key === 'sk-OsN9QPk2RZTuXlJomW20gDTwrw41zAYkjtxF8CUnB2YtH0Rg'
export const shape = /^sk-[A-Za-z0-9]{48}$/
export const known = { 'sk-OsN9QPk2RZTuXlJomW20gDTwrw41zAYkjtxF8CUnB2YtH0Rg': 'revoked' }
export const help = `
  Set OPENAI_API_KEY=sk-OsN9QPk2RZTuXlJomW20gDTwrw41zAYkjtxF8CUnB2YtH0Rg
  and start again.`
export const prose = 'A key such as sk-OsN9QPk2RZTuXlJomW20gDTwrw41zAYkjtxF8CUnB2YtH0Rg is refused by the provider.'
export const icon = 'sk-fading-circle sk-circle-fade sk-bounce-dot-large'

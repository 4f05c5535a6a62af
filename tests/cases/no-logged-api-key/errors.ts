const key = process.env.OPENAI_API_KEY ?? ''

export function check(answer: Response, redirect: (to: string) => Error) {
  if (answer.status === 401) throw new Error(`The key ${key} was refused`) // reports: no-logged-api-key
  if (answer.status === 403) throw new TypeError('Not allowed with ' + key.slice(0, 10)) // reports: no-logged-api-key
  if (answer.status === 404) throw new Error(`The key in OPENAI_API_KEY (…${key.slice(-4)}) was refused`)
  if (answer.status === 301) throw redirect(`https://example.com/?key=${key}`)
  throw new Error(`Status ${answer.status}`, { cause: answer })
}

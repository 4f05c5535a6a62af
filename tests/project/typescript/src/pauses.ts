export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

export async function backOff(attempt: number): Promise<void> {
  await sleep(2 ** attempt * 1000)
}

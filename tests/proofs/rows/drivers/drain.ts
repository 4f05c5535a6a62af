/** Reads a stream to its end. */
export async function drain(parts: AsyncIterable<unknown> | Promise<AsyncIterable<unknown>>): Promise<number> {
  const all: unknown[] = []
  for await (const part of await parts) all.push(part)
  return all.length
}

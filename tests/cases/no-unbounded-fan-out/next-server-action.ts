'use server'

import { openai } from '@ai-sdk/openai'
import { generateObject } from 'ai'
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { db } from '@/lib/db'

const schema = z.object({ tags: z.array(z.string()) })

export async function tagOne(id: string) {
  const note = await db.note.findUniqueOrThrow({ where: { id } })
  const { object } = await generateObject({ model: openai('gpt-4o-mini'), schema, prompt: note.body })
  await db.note.update({ where: { id }, data: { tags: object.tags } })
  revalidatePath('/notes')
}

export async function tagAll() {
  const notes = await db.note.findMany({ where: { tags: { isEmpty: true } } })
  await Promise.all( // reports: no-unbounded-fan-out
    notes.map(async (note) => {
      const { object } = await generateObject({ model: openai('gpt-4o-mini'), schema, prompt: note.body })
      await db.note.update({ where: { id: note.id }, data: { tags: object.tags } })
    }),
  )
}

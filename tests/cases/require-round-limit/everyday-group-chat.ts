import { GroupChat } from './models/group-chat.js'
import { db } from './db.js'

interface User { id: string }

export async function createGroup(name: string, members: User[]) {
  const chat = new GroupChat({ name, members })
  await db.groupChats.insert(chat)
  const copy = new GroupChat({ ...chat, name: `${name} (copy)`, messages: [] })
  return [chat, copy]
}

import { api } from './api.js'
import { GroupChat } from './rooms.js'
export async function consult(doctorId: string, members: string[]) {
  await api.initiateChat({ doctorId })
  const chat = new GroupChat({ name: 'ward 3', members })
  await Promise.all(members.map((member) => chat.invite(member)))
}

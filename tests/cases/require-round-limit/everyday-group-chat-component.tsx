import { useState } from 'react'
import { GroupChat } from './components/GroupChat.js'
import type { Member, Message } from './types.js'

export function Room({ members }: { members: Member[] }) {
  const [messages, setMessages] = useState<Message[]>([])
  return (
    <GroupChat
      members={members}
      messages={messages}
      onSend={(message) => setMessages((previous) => [...previous, message])}
    />
  )
}

export const Empty = () => <GroupChat members={[]} messages={[]} />

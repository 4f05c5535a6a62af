import { Desk, makeTalker } from '../autogen/agents.js'

const desk = new Desk()

await desk.user.initiateChat(makeTalker(), { message: 'Hello.', humanInputMode: 'NEVER' })

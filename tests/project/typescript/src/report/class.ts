import { Assistant } from '../clients'

const assistant = new Assistant()

export const everyQuestion = (questions: string[]) => Promise.all(questions.map((question) => assistant.answer(question))) // reports: no-unbounded-fan-out

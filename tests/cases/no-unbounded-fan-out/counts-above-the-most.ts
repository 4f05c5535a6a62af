import { generateText } from 'ai'
import { model } from './model.js'

const SAMPLES = 20
const draw = (prompt: string) => generateText({ model, prompt, temperature: 1 })

export const twenty = (prompt: string) => Promise.all(Array.from({ length: SAMPLES }, () => draw(prompt))) // reports: no-unbounded-fan-out
export const fifty = (prompt: string) => Promise.all(Array(50).fill(prompt).map(draw)) // reports: no-unbounded-fan-out
export const keys = (prompt: string) => Promise.all([...Array(30).keys()].map(() => draw(prompt))) // reports: no-unbounded-fan-out
export const fresh = (prompt: string) => Promise.all(new Array(24).fill(0).map(() => draw(prompt))) // reports: no-unbounded-fan-out
export const five = (prompt: string) => Promise.all(Array.from({ length: 5 }, () => draw(prompt)))
export const three = (prompt: string) => Promise.all(Array(3).fill(prompt).map(draw))
export const four = (prompt: string) => Promise.all([...Array(4).keys()].map(() => draw(prompt)))

export async function pushedFortyTimes(prompt: string) {
  const votes = []
  for (let i = 0; i < 40; i++) votes.push(draw(prompt))
  return Promise.all(votes) // reports: no-unbounded-fan-out
}

export async function pushedThrice(prompt: string) {
  const votes = []
  for (let i = 0; i < 3; i++) votes.push(draw(prompt))
  return Promise.all(votes)
}

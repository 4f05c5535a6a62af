import OpenAI = require('openai')

const client = new OpenAI()

export const open = (xs: string[]) => Promise.all(xs.map((input) => client.responses.create({ model: 'o3', input }))) // reports: no-unbounded-fan-out
export const fixed = () => Promise.all(['a', 'b'].map((input) => client.responses.create({ model: 'o3', input })))

/** Something that whoever runs the command has to put right first; nothing has been written. */
export class Refusal extends Error {
  name = 'Refusal'
}

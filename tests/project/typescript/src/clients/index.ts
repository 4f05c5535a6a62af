export * from './summarise.js'
export { default as ask } from './summarise.js'
export { Assistant } from './assistant.js'
export * as queued from './queued.js'

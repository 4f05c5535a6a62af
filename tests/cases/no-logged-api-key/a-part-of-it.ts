const key = process.env.OPENAI_API_KEY ?? ''
console.log(key.slice(0, 8)) // reports: no-logged-api-key
console.log(`Key: ${key.substring(0, 12)}...`) // reports: no-logged-api-key
console.log(key.slice(3)) // reports: no-logged-api-key
console.log(key.slice(0, -4)) // reports: no-logged-api-key

console.log(key.slice(0, 3), '…', key.slice(-4))
console.log(`…${key.slice(-4)}`)
console.log('***', key.replace(/.(?=.{4})/g, '*'), mask(key))
function mask(text: string) {
  return `${text.slice(0, 8)}***`
}

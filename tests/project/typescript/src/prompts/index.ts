export const prompt = (text: string): string => `Summarise: ${text}`

export const STYLES = ['short', 'long', 'as a list']

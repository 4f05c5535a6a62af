import { extract } from '@desk/extract'

export const everyPage = (pages: string[]) => Promise.all(pages.map((page) => extract(page))) // reports: no-unbounded-fan-out

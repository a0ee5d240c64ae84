import { visible } from '../visible.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const special = /[&<>"']/g

/** Text for a page, in content or in a quoted attribute. What a browser would obey is shown instead. */
export const escapeHtml = (text: string): string => visible(text).replace(special, character => entities[character]!)

/** Addresses that a page may point to; others are shown and not linked. */
const webAddress = /^https?:\/\/[^\s"'<>]+$/

export const isWebAddress = (url: string): boolean => webAddress.test(url)

const thousands = /\B(?=(?:\d{3})+$)/g

/** A number with its thousands apart: `12,500`. */
export const grouped = (count: number): string => String(count).replace(thousands, ',')

/** A number and what it counts: `1 quote`, `3 quotes`. */
export const counted = (count: number, one: string): string => `${grouped(count)} ${count === 1 ? one : `${one}s`}`

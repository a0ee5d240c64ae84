import { Chalk } from 'chalk'
import type { FormatName } from './formats.ts'

const chalk = new Chalk({ level: 1 })
const plain = new Chalk({ level: 0 })

/** The colours of a terminal, or none of them. */
export const chalkFor = (color: boolean): typeof chalk => (color ? chalk : plain)

const jsonKey = /^( *)("(?:[^"\\]|\\.)*")(?=: )/gm
const jsonLineKey = /("(?:[^"\\]|\\.)*")(:?)/g
const yamlKey = /^( *(?:- )*)([A-Za-z]+)(?=:(?: |$))/gm

/** The same text with its keys in colour. */
export function colored(format: FormatName, text: string): string {
  if (format === 'yaml') return text.replace(yamlKey, (_, indent: string, key: string) => indent + chalk.blue(key))
  if (format === 'json') return text.replace(jsonKey, (_, indent: string, key: string) => indent + chalk.blue(key))
  return text.replace(jsonLineKey, (_, text: string, colon: string) => (colon ? chalk.blue(text) + colon : text))
}

export const red = chalk.red
export const yellow = chalk.yellow
export const green = chalk.green
export const dim = chalk.dim
export const bold = chalk.bold

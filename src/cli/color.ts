import { Option } from 'commander'
import type { Io } from './io.ts'

/** A fresh option: `--color auto|always|never`. */
export const colorOption = (): Option =>
  new Option('--color <when>', 'colour on the terminal').choices(['auto', 'always', 'never']).default('auto')

/** Whether a stream gets colours: the flag decides, then NO_COLOR, then the variables that force it, then the terminal. */
export function wantsColor(when: string, env: Io['env'], stream: { readonly isTTY?: boolean }): boolean {
  if (when !== 'auto') return when === 'always'
  if (env['NO_COLOR']) return false
  if (isOn(env['FORCE_COLOR']) || isOn(env['CLICOLOR_FORCE'])) return true
  return stream.isTTY === true && env['TERM'] !== 'dumb' && env['FORCE_COLOR'] !== '0'
}

/** Whether records get colours: files never do, and a pipe only where `--color always` says so, for programs read it. */
export function dataColor(when: string, env: Io['env'], stream: { readonly isTTY?: boolean } | undefined): boolean {
  if (stream === undefined) return false
  return when === 'always' || (stream.isTTY === true && wantsColor(when, env, stream))
}

const isOn = (value: string | undefined): boolean =>
  value !== undefined && value !== '' && value !== '0' && value !== 'false'

/** Why an article could not be read. Stable: users sort their error records by it. */
export const failureCodes = [
  'not-found',
  'not-permitted',
  'no-articles',
  'unreadable',
  'binary',
  'too-large',
  'unpacking-failed',
  'json-invalid',
  'text-missing',
  'text-not-a-string',
  'csv-invalid',
  'timeout',
  'crashed',
  'not-written',
  'internal',
] as const
/** `output-failed`: nor can any other record be written. It ends the run, so no record has it. */
export type FailureCode = (typeof failureCodes)[number] | 'output-failed'

/** One article could not be read: the others go on. The message is one line without the path. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly code: FailureCode
  constructor(code: FailureCode, message: string) {
    super(message)
    this.code = code
  }
}

const byErrno: Readonly<Record<string, readonly [FailureCode, string]>> = {
  ENOENT: ['not-found', 'there is no such file or folder'],
  ENOTDIR: ['not-found', 'there is no such file or folder'],
  EACCES: ['not-permitted', 'you may not read it'],
  EPERM: ['not-permitted', 'you may not read it'],
  EISDIR: ['unreadable', 'it is a folder'],
  ELOOP: ['unreadable', 'its symbolic links go round in a circle'],
  ENAMETOOLONG: ['not-found', 'the name is longer than the system allows'],
  ERR_FS_FILE_TOO_LARGE: ['too-large', 'it is larger than 2 GB'],
}

/** Turns whatever reading threw into an `InputError`. */
export function inputError(error: unknown): InputError {
  if (error instanceof InputError) return error
  const { code, message } = error as NodeJS.ErrnoException
  const known = code === undefined ? undefined : byErrno[code]
  if (known) return new InputError(...known)
  return code === undefined
    ? new InputError('internal', `a mistake of copydesk: ${message}`)
    : new InputError('unreadable', `it cannot be read (${code})`)
}

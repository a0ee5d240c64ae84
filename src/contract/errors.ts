/** Something the user can mend: one line that says what, where, and what to do. No stack is shown. */
export class UserError extends Error {
  override readonly name = 'UserError'
}

/** A mistake of ours. Shown with its stack. */
export class InternalError extends Error {
  override readonly name = 'InternalError'
}

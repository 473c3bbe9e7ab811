/** A failure that its message explains wholly: it is shown without a stack. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
}

/** Wrong usage of a command: exit code 2. */
export class UsageError extends UserError {
  override readonly name = 'UsageError';
}

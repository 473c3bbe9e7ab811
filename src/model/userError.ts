/** A failure that its message explains wholly: it has no stack. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
  override readonly stack: string = '';

  /** Only its name: Astro takes an error that prints the word “document” or “window” for one about browser APIs, and adds a hint. */
  override toString(): string {
    return this.name;
  }
}

/** Wrong usage of a command: exit code 2. */
export class UsageError extends UserError {
  override readonly name = 'UsageError';
}

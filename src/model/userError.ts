/** A failure that its message explains wholly: it has no stack. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
  override readonly stack: string = '';

  /** Its name alone: in an error that is printed with the words “document” or “window”, Astro sees one about browsers, and says so. */
  override toString(): string {
    return this.name;
  }
}

/** Wrong usage of a command: exit code 2. */
export class UsageError extends UserError {
  override readonly name = 'UsageError';
}

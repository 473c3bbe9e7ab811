/** The package that a module could not be loaded for, as it is not installed; null for any other error. */
export function missingPackage(error: unknown): string | null {
  const { code, message = '' } = error as NodeJS.ErrnoException;
  if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') return null;
  return /^Cannot find (?:package|module) '((?:@[^/']+\/)?[^./'][^/']*)/.exec(message)?.[1] ?? null;
}

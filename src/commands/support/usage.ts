import { UsageError } from '../../model/userError.ts';

/** Parses arguments. @throws UsageError instead of the parser’s own error */
export function parseOrUsage<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\nRun with --help for usage.`);
  }
}

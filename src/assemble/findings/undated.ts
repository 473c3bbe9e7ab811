import type { Registered } from '../../model/check/checkContext.ts';
import { type Issue, issue } from '../../model/check/issue.ts';
import { placeOf } from '../../model/check/source.ts';

/** Background without the date for which it holds. */
export function undated(registered: readonly Registered[]): Issue[] {
  return registered.flatMap(({ claim, source, path }) => {
    if (claim.class !== 'background' || claim.asOf) return [];
    const message = `“${claim.statement.slice(0, 80)}” does not say for which date it holds. Give as_of: the date of its newest source, or of what it tells.`;
    return [issue('no-as-of', placeOf(source, path), message)];
  });
}

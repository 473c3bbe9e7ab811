import type { Briefing } from '../model/briefing.ts';
import { issue } from '../model/issue.ts';
import type { Records } from '../read/records.ts';
import type { Desk } from './claims.ts';
import { placeOf } from './place.ts';

/** Where former ids lead; one that is in use or redirected twice is reported. */
export function redirectsOf({ entities, topics }: Records, desk: Desk): Briefing['redirects'] {
  const taken = new Set([...entities, ...topics].map(({ id }) => id));
  const redirects: Briefing['redirects'][number][] = [];
  for (const [type, entries] of [
    ['entity', entities],
    ['topic', topics],
  ] as const) {
    for (const { id, source, data } of entries) {
      for (const [index, from] of data.formerIds.entries()) {
        if (taken.has(from)) {
          const message = `The former id “${from}” is also the id of another entry, or redirected twice. Keep it in one place.`;
          desk.issues.push(issue('former-id-taken', placeOf(source, `formerIds.${index}`), message));
        }
        taken.add(from);
        redirects.push({ from, type, to: id });
      }
    }
  }
  return redirects;
}

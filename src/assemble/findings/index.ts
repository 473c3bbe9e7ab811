import type { Briefing } from '../../model/briefing.ts';
import type { Registered } from '../../model/check/checkContext.ts';
import type { Issue } from '../../model/check/issue.ts';
import type { VagueDate } from '../../model/dates.ts';
import type { Records } from '../../read/records.ts';
import { claimsMore } from './claimsMore.ts';
import { glosses } from './glosses.ts';
import { beyondKeptWords } from './keptWords.ts';
import { longQuotations } from './longQuotations.ts';
import { saysTwice } from './saysTwice.ts';
import { planPast, stale } from './staleness.ts';
import { undated } from './undated.ts';
import { unsourced } from './unsourced.ts';

/** The day of a check, on which it depends what is stale; a build has none. */
export interface Day {
  readonly today: VagueDate;
  /** Whether background that has grown old is listed as well. */
  readonly stale: boolean;
}

/** What of the statements does not keep the promise that each says what it rests on, and that it is so. */
export interface Findings {
  readonly found: readonly Issue[];
  /** Background that has grown old, oldest first. */
  readonly old: readonly Issue[];
}

/** Checks every statement of a briefing. */
export function findings(
  registered: readonly Registered[],
  briefing: Briefing,
  records: Records,
  day: Day | undefined,
): Findings {
  return {
    found: [
      ...claimsMore(registered, briefing),
      ...beyondKeptWords(registered, briefing),
      ...longQuotations(records, briefing.site.lang),
      ...undated(registered),
      ...glosses(records, briefing),
      ...saysTwice(registered, briefing),
      ...unsourced(briefing.articles, records.articles),
      ...(day ? planPast(registered, day.today, briefing.site.content.lang) : []),
    ],
    old: day?.stale ? stale(registered, briefing, records.site.data.stale_after, day.today) : [],
  };
}

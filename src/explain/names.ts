import { targetOf } from '../assemble/knownSubjects.ts';
import type { Place } from '../model/check/issue.ts';
import { placeOf, type Source } from '../model/check/source.ts';
import type { Target } from '../model/mention.ts';
import type { Records, SubjectEntry } from '../read/records.ts';

/** One name of an entry, with where it is written and how it may match. */
export interface Naming {
  readonly text: string;
  readonly target: Target;
  readonly source: Source;
  readonly place: Place;
  /** False: kept for search, never looked for in texts. */
  readonly matched: boolean;
  /** True: found in exactly this case only. */
  readonly exactly: boolean;
  readonly draft: boolean;
  /** True for the headword. */
  readonly isHeadword: boolean;
}

/** Every name of every entry, drafts included. */
export function namingsOf({ entities, topics }: Pick<Records, 'entities' | 'topics'>): Naming[] {
  return [...entities, ...topics].flatMap(namings);
}

function namings(entry: SubjectEntry): Naming[] {
  const { data, source } = entry;
  const target = targetOf(entry);
  const draft = data.status === 'draft';
  const headword: Naming = {
    text: data.name,
    target,
    source,
    place: placeOf(source, 'name'),
    matched: true,
    exactly: false,
    draft,
    isHeadword: true,
  };
  const aliases = data.aliases.map((alias, index) => ({
    text: alias.text,
    target,
    source,
    place: placeOf(source, `aliases.${index}`),
    matched: alias.match !== false,
    exactly: alias.case === 'exact',
    draft,
    isHeadword: false,
  }));
  return [headword, ...aliases];
}

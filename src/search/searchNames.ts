import type { SearchWords } from '../client/search/page/words.ts';
import type { Subject } from '../model/briefing.ts';
import { kindOf } from '../model/kindOf.ts';
import type { NamedEntry } from '../model/namedEntry.ts';
import type { PageContext } from '../model/views/pageContext.ts';
import type { Strings } from '../strings/index.ts';
import { standAlone } from '../views/sharing/pageData.ts';
import { officesIn } from './offices.ts';

const LONGEST_GLOSS = 110;

/** Every entry with all its names: headword, aliases, identifiers, the words by which articles refer to it. */
export function searchNames({ briefing, urls }: PageContext): NamedEntry[] {
  const officesOf = officesIn(briefing);
  return briefing.subjects.map((subject) => ({
    url: urls.subject(subject),
    kind: kindOf(subject),
    names: namesOf(subject, officesOf(subject)),
    gloss: (subject.gloss ?? standAlone(subject)).slice(0, LONGEST_GLOSS),
    ...(subject.gloss === null && subject.summary === null && { isInPassing: true }),
    weight: weightOf(subject),
  }));
}

/**
 * All the names by which readers may look for an entry, the headword first.
 * @param titles the offices that articles give it
 */
export function namesOf(subject: Subject, titles: readonly string[]): string[] {
  const values = 'identifiers' in subject ? subject.identifiers.map(({ value }) => value) : [];
  // A short number, such as that of an element, is looked for as a number.
  const identifiers = values.filter((value) => !/^\d{1,3}$/.test(value));
  const roles = subject.facts
    .filter(({ label }) => label === 'role')
    .map(({ statement }) => roleIn(statement));
  // What a person is to someone without an entry is an office; what a country or firm is to something, is not its name.
  const offices =
    'relations' in subject && subject.kind === 'person'
      ? subject.relations
          .filter(({ subject: own, object }) => own === subject.id && object === null)
          .map(({ objectLabel }) => objectLabel)
      : [];
  // Words that refer to a topic are those of the text: a reader who types them looks for the passage.
  const referring = subject.type === 'entity' ? subject.mentions.filter(({ as }) => as !== 'pronoun') : [];
  const surfaces = referring.map(({ surface }) => surface.replace(/\s+/g, ' '));
  const all = [
    subject.name,
    ...subject.aliases.map(({ text }) => text),
    ...identifiers,
    ...roles,
    ...offices,
    ...surfaces,
    ...titles,
  ];
  const seen = new Set<string>();
  return all.filter((name): name is string => {
    const key = name?.toLowerCase() ?? '';
    const isNew = key !== '' && key.length <= 80 && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** A role as it is stated, up to the first break of the sentence: “Prime minister: elected …” is “Prime minister”. */
function roleIn(statement: string): string {
  return /^[^,;:.(—]{2,60}/.exec(statement)?.[0].trim() ?? '';
}

/** How much the briefing says of an entry. */
function weightOf(subject: Subject): number {
  const relations = 'relations' in subject ? subject.relations.length : 0;
  return subject.mentions.length * 2 + subject.facts.length + relations + (subject.body ? 3 : 0);
}

/** The words of the search interface, which travel with the names. */
export function searchWords(t: Strings): SearchWords {
  const numbered = (at: number) =>
    Object.fromEntries(Object.entries(t.kinds).map(([kind, names]) => [kind, names[at] ?? '']));
  return {
    groups: t.searchGroups,
    kinds: numbered(0),
    kindsOfMany: { ...numbered(1), passage: t.searchGroups.passages },
    filters: t.searchFilters,
    any: { speaker: t.searchAnyone, other: t.searchAny },
    none: t.searchNone('{term}'),
    meant: t.searchMeant,
    instead: t.searchInstead('{term}'),
    partly: t.searchPartly,
    others: t.searchOthers,
    remarks: t.searchRemarks,
    best: t.searchBest,
    hint: t.searchHint,
    one: t.searchCount(1),
    many: t.searchCount(2).replace('2', '{count}'),
    more: t.searchMore,
    further: t.searchFurther,
  };
}

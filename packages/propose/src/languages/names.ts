import type { FoundName } from '../entities.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { countriesIn } from './countries.ts';
import { NOUN_ENDS, OTHER_NAMES } from './noNames.ts';
import { type Run, runsOf, wordsOf } from './runs.ts';
import { type Words, wordsFor } from './words.ts';

type Kind = 'person' | 'organisation' | 'place';

/** Names in a text of a language that has a table, by capitals, lists of names and the words around them. */
export function namesIn(text: string, lang: string, gazetteer: Gazetteer): FoundName[] {
  const words = wordsFor(lang);
  if (!words) return [];
  const countries = countriesIn(lang);
  const tokens = wordsOf(tokensOf(text));
  const runs = runsOf(text, tokens, words, (name) => isListed(name, countries, gazetteer));
  const kinds = new Map<string, Kind>();
  const found: (FoundName & { name: string })[] = [];
  for (const run of runs) {
    const kind = kindOf(run, tokens, { words, countries, gazetteer });
    if (kind) {
      found.push({ start: run.start, end: run.end, kind, name: run.name });
      if (!kinds.has(run.name)) kinds.set(run.name, kind);
      if (kind === 'person' && run.parts.length > 1) kinds.set(run.parts.at(-1) ?? '', 'person');
    }
  }
  const taken = new Set(found.map(({ start }) => start));
  for (const run of runs) {
    const kind = kinds.get(run.name);
    if (kind && !taken.has(run.start)) found.push({ start: run.start, end: run.end, kind, name: run.name });
  }
  return found
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, kind, name }) => ({
      start,
      end,
      kind: kinds.get(name) === 'person' && kind !== 'organisation' && !name.includes(' ') ? 'person' : kind,
    }));
}

interface Lists {
  readonly words: Words;
  readonly countries: ReadonlySet<string>;
  readonly gazetteer: Gazetteer;
}

function isListed(name: string, countries: ReadonlySet<string>, gazetteer: Gazetteer): boolean {
  return countries.has(name) || PLACE_LISTS.some((list) => gazetteer.has(list, name));
}

const PLACE_LISTS = ['country', 'capital', 'region', 'city'] as const;

function kindOf(run: Run, tokens: readonly Token[], { words, countries, gazetteer }: Lists): Kind | null {
  const { name, parts, at } = run;
  const lower = parts.map((part) => part.toLowerCase());
  const before = tokens[at - 1]?.text.toLowerCase() ?? '';
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (countries.has(name)) return 'place';
  if (lower.some((part) => OTHER_NAMES.has(part)) && !lower.some((part) => words.organisations.has(part)))
    return null;
  if (lower.some((part) => words.organisations.has(part))) return parts.length > 1 ? 'organisation' : null;
  if (ends(last, words.organisationEnds) && parts.length > 1) return 'organisation';
  if (words.titles.has(before.replace(/\.$/, ''))) return 'person';
  const isGiven = gazetteer.has('given', first);
  if (gazetteer.has('organisation', name)) return 'organisation';
  if (parts.length > 1 && words.places.has(lower[0] ?? '')) return 'place';
  if (isListed(name, countries, gazetteer) && !(isGiven && parts.length > 1)) return 'place';
  if (parts.length > 1 && isGiven) return 'person';
  if (/^[\p{Lu}\d&.]{2,6}$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name)) return 'organisation';
  if (words.capitalNouns) return kindAmongNouns(run, before, { words, gazetteer });
  if (words.where.has(before)) return 'place';
  if (parts.length > 1) return run.inner ? 'organisation' : 'person';
  if (run.isFirst) return null;
  if (gazetteer.has('surname', name) || isGiven) return 'person';
  return OF.test(before) ? 'place' : 'person';
}

const OF = /^(?:de|du|d['’]|di|da|do|del|della)$/u;

/** The kind of a run where every noun has a capital. */
function kindAmongNouns(
  run: Run,
  before: string,
  { words, gazetteer }: Pick<Lists, 'words' | 'gazetteer'>,
): Kind | null {
  const { parts } = run;
  const last = parts.at(-1) ?? '';
  if (parts.some((part) => NOUN_ENDS.test(part.toLowerCase()))) return null;
  if (parts.length === 1) {
    const isPlace = ends(last, words.placeEnds) && (run.isBare || gazetteer.has('town', last));
    return isPlace || (words.where.has(before) && gazetteer.has('town', last)) ? 'place' : null;
  }
  return run.inner ? null : 'person';
}

function ends(word: string, endings: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase();
  return [...endings].some((end) => lower.length > end.length + 1 && lower.endsWith(end));
}

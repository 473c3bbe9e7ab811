import { COMMODITIES } from './commodities.ts';
import { fold } from './fold.ts';
import { SUBJECTS } from './subjects.ts';

/** Languages whose names of countries are known here, those with the most readers. */
const LANGUAGES =
  'en de fr es pt it nl pl tr ru uk ar fa ur hi bn zh ja ko id vi sv da nb fi el he ro cs hu'.split(' ');
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Of so many words at most is the name of a country. */
const LONGEST = 4;

/** What countries are called beside the names that Unicode has, and one that is no more, each by a code of its own. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  CI: ['Ivory Coast'],
  CZ: ['Czech Republic', 'Tschechische Republik', 'République tchèque', 'República Checa'],
  GB: [
    'Britain',
    'Great Britain',
    'Großbritannien',
    'Grande-Bretagne',
    'Gran Bretaña',
    'Grã-Bretanha',
    'Gran Bretagna',
    'Groot-Brittannië',
    'Wielka Brytania',
    'Великобритания',
  ],
  MM: ['Burma', 'Birma', 'Birmanie', 'Birmania'],
  NL: ['Holland', 'Hollande', 'Holanda', 'Olanda'],
  SU: [
    'Soviet Union',
    'Sowjetunion',
    'Union soviétique',
    'Unión Soviética',
    'União Soviética',
    'URSS',
    'СССР',
  ],
  TR: ['Turkey'],
  US: ['America', 'Amerika', 'Amérique', 'EE. UU.', 'США'],
};

/** Names of one thing, folded. */
type Names = readonly string[];

/**
 * A query with countries and commodities that are named in another language as the briefing names them; null where none is.
 * @param missing words that were not found: what is found means what it says
 * @param isKnown whether the briefing has a word, folded
 */
export function translated(
  query: string,
  missing: readonly string[],
  isKnown: (word: string) => boolean,
): string | null {
  const absent = new Set(missing.map(fold));
  const words = query.split(/\s+/).filter(Boolean);
  const result: string[] = [];
  let isOther = false;
  for (let at = 0; at < words.length; ) {
    const some = foreignName(words.slice(at, at + LONGEST), absent, isKnown);
    isOther ||= some !== null;
    result.push(some?.own ?? words[at] ?? '');
    at += some?.count ?? 1;
  }
  return isOther ? result.filter((word) => !JOINING.has(fold(word))).join(' ') : null;
}

/** Articles and prepositions between words of another language: they tell nothing once those are translated. */
const JOINING = new Set(
  'de la le les du des del der die das dem den el los las il lo gli di da do dos von van und et y e'.split(
    ' ',
  ),
);

/** The name with which words begin, as the briefing has it, and of how many words it is. */
function foreignName(
  words: readonly string[],
  absent: ReadonlySet<string>,
  isKnown: (word: string) => boolean,
): { readonly own: string; readonly count: number } | null {
  for (let count = words.length; count > 0; count -= 1) {
    const some = words.slice(0, count);
    if (!some.some((word) => absent.has(fold(word)) && !isKnown(fold(word)))) continue;
    const own = ownName(fold(some.join(' ')), isKnown);
    if (own !== null) return { own, count };
  }
  return null;
}

/** What the briefing calls a thing that is named in another language, in whatever number, or beside another: “Kupfermine”. */
function ownName(name: string, isKnown: (word: string) => boolean): string | null {
  const known = (one: string): string | null =>
    table()
      .get(one)
      ?.find((other) => other.split(' ').every(isKnown)) ?? null;
  const whole = known(name) ?? known(name.replace(ENDING, ''));
  if (whole !== null || name.includes(' ')) return whole;
  for (let at = PART; at <= name.length - PART; at += 1) {
    const parts = [name.slice(0, at), name.slice(at)].map(
      (part) => known(part) ?? known(part.replace(ENDING, '')),
    );
    if (parts.every((part) => part !== null)) return parts.join(' ');
  }
  return null;
}

/** What makes more of one thing, in most languages that are known here. */
const ENDING = /(?:e?s|e?n|e)$/;
/** Letters that a part of a compound has at least. */
const PART = 4;

let made: ReadonlyMap<string, Names> | null = null;

/** All names that a name has in other languages, the English one first. */
function table(): ReadonlyMap<string, Names> {
  if (made) return made;
  const names = new Map<string, Names>();
  const add = (all: Names, others = all): void => {
    for (const name of others) if (name !== '' && !names.has(name)) names.set(name, all);
  };
  for (const row of SUBJECTS) {
    const [own = [], others = []] = row.split(',').map((part) => part.trim().split(' ').map(spaced));
    add(own, others);
  }
  for (const [english, others] of Object.entries(COMMODITIES)) add([english, ...others.split(' ')].map(fold));
  const languages = LANGUAGES.map(
    (one) => new Intl.DisplayNames([one], { type: 'region', fallback: 'none' }),
  );
  for (const code of codes())
    add([...(OTHER_NAMES[code] ?? []), ...languages.map((one) => one.of(code) ?? '')].map(fold));
  made = names;
  return names;
}

function spaced(name: string): string {
  return fold(name.replaceAll('_', ' '));
}

/** The codes of countries, and others to which no language gives a name. */
function codes(): string[] {
  return Array.from(LETTERS).flatMap((one) => Array.from(LETTERS, (other) => one + other));
}

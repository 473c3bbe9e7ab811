import { capitalised } from '../text/characters/capitalised.ts';
import { isOffice, officeAfter, officeBefore } from '../text/head/office.ts';
import { type Anchor, anchorOf } from '../text/passages/anchor.ts';
import { occurrencesOf } from '../text/passages/occurrences.ts';
import { type Span, sliceOf } from '../text/span.ts';
import { isOccupation, occupationBefore } from './occupations.ts';

/** What an article calls somebody beside the name, with the passage. */
export interface Role {
  readonly statement: string;
  readonly evidence: Anchor;
}

/** How far from a name its office begins or ends. */
const REACH = 120;
/** How many words an office behind a name may have: “head of research at the Bank of Lanmere”. */
const LONGEST = 13;
/** Ranks that stand before every mention of somebody and say too little alone. */
const BARE =
  /^(?:dr|prof|professor|judge|king|queen|prince|princess|sir|chief|head|official|officer|coach|executive)\.?$/i;
/** “the leader of the council, ” before a name. */
const DESCRIBED =
  /(?:^|[\s“"(])(?:the|its|their|a|an)\s+(?:(?:same|other|only|next|very|so-called|second|third|late)\s(?=\p{Ll}))?((?:[\p{L}\p{N}'’-]+\s){0,7}?[\p{L}'’-]+),\s$/iu;

/** “Lanmere’s transport minister, ” before a name. */
const OF_ITS =
  /(?:^|[\s“"(])(\p{Lu}[\p{L}-]*(?:\s(?:(?:of|for|&)\s(?:the\s)?)?\p{Lu}[\p{L}-]*){0,5}['’]s?\s(?:(?!(?:the|an?|its|their|his|her|in|on|at|by|to|for|said|says|told|met|who|that|and|but|with|as)\s)[\p{L}-]+\s){0,3}[\p{L}-]+),\s$/u;

/** “Ivo’s younger brother ” before a name, with a comma or without. */
const KIN =
  /(?:^|[\s“"(])(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}['’]s?\s(?:[\p{Ll}-]+\s){0,2}(?:step)?(?:great-)?(?:father|mother|brother|sister|son|daughter|wife|husband|widow|widower|uncle|aunt|nephew|niece|cousin|grandfather|grandmother|grandson|granddaughter|fiancée?|partner)),?\s$/u;

/** Whose a minister or a leader is, in capitals. */
const OWNER = /(?:^|[\s“"(])(\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,2}['’]s?\s)$/u;

/** Offices that say little without the word before them, in small letters: “safety director”. */
const NEEDS_MORE =
  /^(?:director|secretary|minister|commissioner|superintendent|inspector|spokes(?:man|woman|person)|chief|head|officer|coach)$/;
/** What such an office is of, behind a word or a sign with which its phrase begins. */
const OF_WHAT =
  /(?:^|[\s“"(])(?:(?:the|its|their|his|her|our|an?|former|then|\S+['’]s?|\S+,)\s+((?:(?:ex-)?[\p{Ll}-]{3,}\s){1,2})|(ex-[\p{Ll}-]+\s|(?<=\p{Lu}[\p{L}-]{2,}\s)\p{Ll}{2,}(?:ic|al|ive)\s))$/u;
/** Words that are no part of what an office is of. */
const NO_PART =
  /(?:^|\s)(?:who|that|and|but|with|from|for|said|says|told|met|saw|made|when|while|the|his|her|its|their|former|then|\p{Ll}+ed)\s/u;

/** “opposition leader ” before a name: a leader of what the word says. */
const LEADER =
  /(?<![\p{L}-])((?:opposition|party|rebel|union|militia|separatist|guerrilla|protest|student|strike|community|tribal|religious|spiritual|civic|business|coup|gang|cult|faction|majority|minority)\s(?:leader|chief|boss))\s$/iu;
/** “Energy and ” before “Mines Minister”. */
const PORTFOLIOS = /(?:\p{Lu}[\p{L}-]+,?\s)+(?:and|&)\s$/u;

/**
 * The role that an article gives a person in an apposition or a title beside the name, in its own words.
 * @param names the names of the person, the headword first
 * @param people where somebody is named
 */
export function roleIn(
  text: string,
  sentences: readonly Span[],
  names: readonly string[],
  people: readonly Span[] = [],
): Role | null {
  for (const name of names.filter((one) => /\s/.test(one))) {
    for (const span of occurrencesOf(text, name)) {
      const words = wordsBeside(text, span, people);
      const sentence = sentences.findLast(({ start }) => start <= span.start);
      const evidence = words && sentence && anchorOf(text, sentence);
      if (evidence) return { statement: capitalised(words), evidence };
    }
  }
  return null;
}

/** “lawyer born in the port city”: a life, and no part of the role. */
const BORN = /\s(?:born|raised|educated)\s.*$/u;
/** “met Secretary General Okoro, the President said”: what is behind is another’s. */
const SAYS_NEXT = /^,\s(?:the|an?)\s[^,;:.]{2,60}\s(?:said|says|told)(?!\p{L})/u;

/** “, a former editor”: no longer held, or not for good. */
const HELD_BEHIND = /^,\s+(?:(?:the|an?|its|his|her|their)\s+)?((?:then|former|acting)\s)/u;

/** “, singer Bo Li”: the occupation of whoever is named next. */
const LEADS_ON =
  /^(?:(?!(?:of|for|at|in|with|from|on|to|and|the)\s)\p{Ll}[\p{L}-]*\s){1,3}\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u;

/** Stands for a name that follows. */
const NAME = '\uE000';

function wordsBeside(text: string, { start, end }: Span, people: readonly Span[]): string | null {
  // “spokesman for Okoro’s party” names nobody beside.
  const next = people.find(
    (one) =>
      one.start > end && one.start < end + REACH && !/^['’]s?\s/.test(text.slice(one.end, one.end + 3)),
  );
  const following = sliceOf(text, { start: end, end: next?.start ?? end + REACH });
  const after = lineFrom(next ? `${following}${NAME}` : following);
  const before = lineTo(text.slice(Math.max(0, start - REACH), start));
  const described = describedIn(before);
  const ofIts = OF_ITS.exec(before)?.[1];
  const own = withoutAddress(officeBefore(before));
  const office =
    own &&
    `${ofWhom(before, own)}${portfoliosBefore(before, own, people, start)}${ofWhat(before, own)}${own}`;
  const behind =
    officeAfter(after, LONGEST, isPosition) ??
    officeAfter(`${after.split(/(?<!\s\p{Lu}\S*) and | and (?!\p{Lu})/u)[0]},`, LONGEST, isPosition);
  const held = behind && (HELD_BEHIND.exec(after)?.[1] ?? '');
  const isNext = own !== null && SAYS_NEXT.test(after);
  const found =
    // “President Okoro, Secretary of State Ivo Brandt” are two.
    (behind?.includes(NAME) || isNext || (behind && LEADS_ON.test(behind))
      ? null
      : behind && `${held}${behind}`) ??
    described ??
    (ofIts?.split(' ').some(isRole) ? ofIts : null) ??
    KIN.exec(before)?.[1] ??
    LEADER.exec(before)?.[1] ??
    (office && !isAdjective(before, office) ? heldOnce(before, office) : null) ??
    // A line of a list is another’s.
    occupationBefore(
      text
        .slice(Math.max(0, start - REACH), start)
        .split('\n')
        .at(-1) ?? '',
    );
  const role = found?.replace(BORN, '').trim();
  return role && !BARE.test(role) ? role : null;
}

/** Whose office it is, in words that another sentence explains, and how old somebody is: “the firm’s 26-year-old ”. */
const OWN = /^(?:\p{Ll}[\p{L}-]*['’]s?\s)?(?:\d+-year-old\s)?/u;

/** “director of the port” before “, ”; of “a letter from the director, ” only what the letter is from. */
function describedIn(before: string): string | null {
  const words = DESCRIBED.exec(before)?.[1];
  if (words === undefined) return null;
  const head = words.split(/\s(?:of|for|from|by|to|at|in|on|with)\s/u)[0] ?? '';
  if (head.split(' ').some(isRole)) return words.replace(OWN, '');
  const inner = /\s(?:from|by|to|with)\s(?=(?:the|its|their)\s)/u.exec(words);
  return inner && describedIn(`${words.slice(inner.index + inner[0].length - 1)}, `);
}

/** “Chairman Dr”, “His Honour Judge”: an office without the forms of address around it. */
const withoutAddress = (office: string | null): string | null =>
  office
    ?.replace(
      /^(?:Hono(?:u)?r(?:able)?|Holiness|Excellenc[ey]|Eminence|Majesty|(?:Royal\s)?Highness|Grace|Worship)\s/u,
      '',
    )
    .replace(/\s(?:Dr|Prof|Sir|Dame|Lord|Lady|Mr|Mrs|Ms|Rev)\.?$/u, '') || null;

/**
 * What else a minister is for, unless a person is named there: “Okoro and Finance Minister Rell” are two.
 * @param before the text up to the name, which begins at `end`
 */
function portfoliosBefore(before: string, office: string, people: readonly Span[], end: number): string {
  if (!/^\p{Lu}[\p{L}-]+\s+(?:Minister|Secretary)\s*$/u.test(office)) return '';
  const ahead = before.trimEnd().slice(0, -office.trim().length);
  const found = PORTFOLIOS.exec(ahead)?.[0] ?? '';
  const start = end - before.length + ahead.length - found.length;
  const isOfPerson = people.some((one) => one.start < start + found.length && start < one.end);
  return isOfPerson ? '' : found;
}

/** “Velis’s ” before “Prime Minister”: without it nobody knows of what. */
const ofWhom = (before: string, office: string): string =>
  OWNER.exec(before.trimEnd().slice(0, -office.trim().length))?.[1] ?? '';

/** “safety ” before “director”, with the word behind which the phrase begins; “ex-safety ” anywhere, “athletic ” behind a name. */
function ofWhat(before: string, office: string): string {
  const own = office.trim();
  const [, behind, former] = NEEDS_MORE.test(own)
    ? (OF_WHAT.exec(before.trimEnd().slice(0, -own.length)) ?? [])
    : [];
  const words = former ?? behind ?? '';
  return NO_PART.test(words) ? '' : words;
}

/** “Did Velmark president ”: the verb with which a question begins. */
const ASKS = /^(?:Do|Does|Did|Is|Was|Has|Had|Can|Could|Would|Should)\s(?=\p{Lu})/u;

/** “former President” is no president, and a “New Prime Minister” is new for a while. */
function heldOnce(before: string, office: string): string {
  const own = office
    .replace(ASKS, '')
    .replace(/^New\s(?=(\S+))/, (words, next) => (isOffice(next) ? '' : words));
  return /(?:^|[^\p{L}])(?:former|ex-?)\s*$/iu.test(before.trimEnd().slice(0, -office.length))
    ? `former ${own}`
    : own;
}

/** “fiscal general”, “Secrétaire général”: of such an office the last word alone is another one. */
function isAdjective(before: string, office: string): boolean {
  const own = office.trim();
  const ahead = before.trimEnd().slice(0, -own.length).trimEnd();
  return /^g[eé]n[eé]ral$/iu.test(own) && /\p{L}(?:al|or|ora|rio|ria|ente|aire|eur)$/iu.test(ahead);
}

function isRole(word: string): boolean {
  return isOffice(word) || /^(?:leader|lawyer|editor|owner|manager|engineer|coach|captain)$/i.test(word);
}

/** Also what people are by their work, said of them behind the name: “, an analyst at the Bank of Lanmere”. */
function isPosition(word: string): boolean {
  return isOffice(word) || isOccupation(word);
}

const lineFrom = (words: string): string => words.split(/\n\s*\n/)[0]?.replaceAll('\n', ' ') ?? '';
const lineTo = (words: string): string =>
  words
    .split(/\n\s*\n/)
    .at(-1)
    ?.replaceAll('\n', ' ') ?? '';

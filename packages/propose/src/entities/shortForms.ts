import { isMedium, isOtherMedium } from '../names/kinds/media.ts';
import { loadGazetteer } from '../tagger/data.ts';
import { at } from '../words/at.ts';
import { ORGANISATION_HEADS, TITLES } from '../words/lexicon.ts';
import { isVariant, otherNames, withoutOwner } from './countryNames.ts';
import { givenNamesFor } from './givenNames.ts';
import { type Group, initialsOf, isAcronym, US_OR_UK, undotted, wordsOf } from './groups.ts';

/** The names of places of an article. */
export const placesOf = (all: readonly Group[]): ReadonlySet<string> =>
  new Set(all.flatMap(({ kind, name }) => (kind === 'place' ? [name] : [])));

/** For a group, those of `all` in order that it may belong to: with a word, the initials or a beginning in common. */
export function homesIn(all: readonly Group[]): (group: Group) => Group[] {
  const places = placesOf(all);
  const homes = new Map<string, Set<number>>();
  for (const [n, group] of all.entries())
    for (const key of keysOfLong(group, places)) homes.set(key, (homes.get(key) ?? new Set()).add(n));
  return (group) => {
    const found = new Set(keysOfShort(group).flatMap((key) => [...(homes.get(key) ?? [])]));
    return [...found].sort((a, b) => a - b).map((n) => at(all, n));
  };
}

/** Short names that neither letters nor first words tell, each with what it stands for where the text has both. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['Fed', 'Federal Reserve'],
  ['VW', 'Volkswagen'],
  ['Washington', 'Washington, DC'],
]);

/** What a usual short name stands for; “the Labour party” is the Labour Party. */
const fullOf = (name: string): string => SHORT_NAMES.get(name) ?? name.replace(/ party$/, ' Party');

/** “Health Ministry” for “Ministry of Health”; universities that are called so are often two. Empty for any other name. */
function turned(name: string): string {
  const [, head, what] =
    /^(Ministry|Department|Office|Bureau|Board|Council|Commission|Committee|Court|Authority|Agency) of (?:the )?(.+)$/.exec(
      name,
    ) ?? [];
  return head && what ? `${what} ${head}` : '';
}

/** Words that the short form of a name has at most. */
const LONGEST = 12;

function keysOfLong({ kind, name }: Group, places: ReadonlySet<string>): string[] {
  if (kind === 'person') return [undotted(name), ...wordsOf(name)];
  const tail = name.split(' ').slice(1).join(' ');
  const letters = [name, name.replace(US_OR_UK, '')].map((words) => `+${initialsOf(words)}`);
  const words = name.split(' ');
  return [
    undotted(name),
    `~${name.replace(LINKS, '')}`,
    ...letters,
    withoutOwner(name, places) ?? '',
    kind === 'event' ? tail : '',
    turned(name),
    ...words.slice(1, LONGEST).map((_, n) => words.slice(0, n + 1).join(' ')),
  ];
}

function keysOfShort({ kind, name }: Group): string[] {
  const same = [name, ...(kind === 'place' ? otherNames(name.replaceAll('.', '')) : [])].map(undotted);
  const words = wordsOf(name);
  if (kind === 'person') return [...same, ...words.slice(0, 1), ...words.slice(-1), name];
  return [
    ...same,
    `~${name.replace(LINKS, '')}`,
    undotted(fullOf(name)),
    ...(isAcronym(name) ? [`+${name.replace(/[^\p{Lu}]/gu, '')}`] : []),
    name,
  ];
}

/** True when the shorter name of `group` can stand for the longer of `other`; `places` are those of the article. */
export function belongs(group: Group, other: Group, places: ReadonlySet<string>): boolean {
  const [short, long] = [group.name, other.name];
  if (group.kind === 'place' && other.kind === 'place' && isVariant(short, long)) return true;
  if (group.kind === other.kind && other.id !== null && short === long) return true;
  if (group.kind === other.kind && fullOf(short) === long.replaceAll('.', '') && short !== long) return true;
  if (isShortFor(group, other)) return true;
  if (group.kind !== 'person' && other.kind === 'organisation' && isSpeltOtherwise(group, other)) return true;
  if (group.kind === 'organisation' && other.kind === 'organisation') {
    if (turned(long) === short) return true;
    if (isPartOf(other, group)) return false;
  }
  if (
    short.length >= long.length ||
    (group.kind !== other.kind && !(isAcronym(short) && group.kind !== 'person'))
  )
    return false;
  if (group.kind === 'person') {
    const [own, full] = [wordsOf(short), wordsOf(long)];
    // “St. Martin” is a saint, an island or a publisher, and no Martin.
    if (/^(?:St|Saint)\.? /.test(short)) return false;
    if (isShortGiven(own, full)) return true;
    // “King” of “Gayle King”: a surname that is a title too.
    if (own.length === 0 && TITLES.has(short.toLowerCase())) return full.length > 1 && full.at(-1) === short;
    if (own.length === 0 || own.length >= full.length) return false;
    if (own.length === 1)
      return (
        full.at(-1) === own[0] ||
        full[0] === own[0] ||
        full.slice(1).join(' ') === own[0] ||
        isInnerSurname(own[0] ?? '', full)
      );
    // “Marino Protti” of “Marino Protti Quesada”
    if (own.length > 1 && full.slice(0, own.length).join(' ') === own.join(' ')) return true;
    return (
      own.at(-1) === full.at(-1) &&
      (own[0] === full[0] || full.slice(-own.length).join(' ') === own.join(' '))
    );
  }
  if (isAcronym(short)) {
    const letters = short.replace(/[^\p{Lu}]/gu, '');
    if (isOtherMedium(short, long)) return false;
    if (isFirmOf(group, other)) return true;
    return (
      letters.length > 1 &&
      other.kind !== 'person' &&
      (initialsOf(long) === letters || initialsOf(long.replace(US_OR_UK, '')) === letters)
    );
  }
  if (group.kind === 'place') return isNatural(short, long);
  if (group.kind !== 'organisation' || short.length <= 3 || isAdjective(short)) return false;
  return (
    (long.startsWith(`${short} `) &&
      !PART.test(long.slice(short.length)) &&
      !UNDERTAKING.test(long) &&
      !isPaperOfTown(short, long)) ||
    withoutOwner(long, places) === short
  );
}

/** “Tim Orvik” of “Timothy Orvik” */
const isShortGiven = ([given = '', ...rest]: readonly string[], [full = '', ...others]: readonly string[]) =>
  rest.length > 0 && rest.join(' ') === others.join(' ') && givenNamesFor(given).slice(1).includes(full);

/** “Namibian” of “Namibian Broadcasting Corporation” says of what land a body is. */
const isAdjective = (name: string): boolean => {
  const { has } = loadGazetteer();
  return has('demonym', name) && !has('country', name) && !has('organisation', name);
};

/** “Velis” of “Velis Gazette”: the town of a newspaper, or a team of the town. */
const isPaperOfTown = (short: string, long: string): boolean =>
  isMedium(long) &&
  (['country', 'region', 'capital', 'city'] as const).some((list) => loadGazetteer().has(list, short));

const LINKS = /\s(?:of|in|for|and|&)(?:\sthe)?(?=\s)/gu;
/** “Police Service in Velis” for “Police Service of Velis”, which the text names before. */
const isSpeltOtherwise = (one: Group, other: Group): boolean =>
  one.name !== other.name &&
  one.name.replace(LINKS, '') === other.name.replace(LINKS, '') &&
  one.name.split(LINKS).length === other.name.split(LINKS).length &&
  at(one.members, 0).start > at(other.members, 0).start;

/** So often a body is named before what is called after it. */
const OFTEN = 3;
/** “Velmark Community Hub”, which the text names after it has spoken of Velmark all along: a thing of the firm, not its full name. */
function isPartOf(part: Group, whole: Group): boolean {
  const words = part.name.slice(whole.name.length);
  const first = at(part.members, 0).start;
  return (
    part.name.startsWith(`${whole.name} `) &&
    !FIRM.test(words) &&
    !ORGANISATION_HEADS.has(words.split(' ').at(-1)?.toLowerCase() ?? '') &&
    whole.members.filter(({ start }) => start < first).length >= OFTEN
  );
}

/** What a firm may leave out behind its letters; a part of a body is called otherwise: “BBC Sport”, “ANC Youth League”. */
const FIRM =
  /^(?: (?:engineering|international|group|holdings?|technolog(?:y|ies)|systems?|industries|corporation|corp|incorporated|inc|company|co|limited|ltd|plc|llc|ag|gmbh|partners|solutions|pharma|pharmaceuticals|consulting|logistics|motors|airlines|airways|aerospace|aviation|electronics|semiconductors?|software|telecom|steel|chemicals|minerals|mining|shipping|properties|biotech|biosciences|robotics)\b\.?){1,3}$/i;

/** What is of a firm or a body and is not itself: “Velmark TV”, “Harbour Post Sport”. */
const PART =
  /^ ?(?:\+|plus|tv|watch|music|cloud|pay|store|maps|home|prime|web services|news|sports?|radio|connect|search|assistant|play|podcasts?|books|arcade|labs?|research|ventures|foundation|academy|youth|women|kids|one|pro|go|live|max)\b/i;

/** What a body runs or hands out and is not itself: “Velmark Fisheries Initiative”. */
const UNDERTAKING =
  /\s(?:initiatives?|program(?:me)?s?|projects?|series|prizes?|awards?|index|monitor|surveys?|reports?|scholarships?|fellowships?|summits?|podcasts?|taskforce|task force)$/i;

/** “VRM” for “VRM Engineering”, which the text names before. */
function isFirmOf(group: Group, other: Group): boolean {
  if (group.kind !== 'organisation' || other.kind !== 'organisation') return false;
  if (!other.name.startsWith(`${group.name} `) || !FIRM.test(other.name.slice(group.name.length)))
    return false;
  const [first = Infinity, full = 0] = [group, other].map(({ members }) => members[0]?.start);
  return full < first;
}

/** “Silala” for “Silala River”, where no land or town is called so. */
const isNatural = (short: string, long: string): boolean =>
  /^(?:River|Sea|Ocean|Desert|Strait|Canal|Mountains|Falls|Valley|Dam|Gorge|Islands?|Atoll|Peninsula)$/.test(
    long.slice(short.length + 1),
  ) &&
  long.startsWith(`${short} `) &&
  !(['country', 'region', 'capital', 'city', 'given', 'surname'] as const).some((list) =>
    loadGazetteer().has(list, short),
  );

/** “Wong” of “Alan Wong Tak-wah”, “Lula” of “Luiz Inácio Lula da Silva”: a surname that another word follows. */
const isInnerSurname = (name: string, full: readonly string[]): boolean =>
  full.indexOf(name) > 0 &&
  (!loadGazetteer().has('given', name) || /^d[aeo]s?$/.test(full[full.indexOf(name) + 1] ?? ''));

/** What is called after somebody, who may be meant by the bare name. */
const CALLED_AFTER =
  /\s(?:foundation|institute|administration|government|cabinet|family|library|museum|prize|award|memorial|trust|fund|theatre|university|college|hospital|stadium|airport|act|plan|organi[sz]ation|campaign|inquiry|enquiry|review|report|commission|band|orchestra|quartet|quintet|trio|ensemble|show|experience|project|estate|gallery|cup|trophy|stand|scholarship|fellowship|lecture|academy|school|charity|clinics?|centre|center|ministries|circus)(?!\p{L})/iu;

/** “Van Rijn” for the firm “Van Rijn Maritime”, “Babet” for “Storm Babet”, though the bare name looks like a person; one partner is no firm. */
function isShortFor(group: Group, other: Group): boolean {
  const { kind, name, id } = group;
  if (kind !== 'person' || id !== null) return false;
  if (other.kind === 'event')
    return /^\p{Lu}\p{L}+ /u.test(other.name) && other.name.split(' ').slice(1).join(' ') === name;
  return (
    other.kind === 'organisation' &&
    other.name.startsWith(`${name} `) &&
    !/^ (?:&|and) /.test(other.name.slice(name.length)) &&
    !CALLED_AFTER.test(other.name) &&
    !UNDERTAKING.test(other.name) &&
    !isPartOf(other, group)
  );
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that are an office or a rank, or begin the name of one (lower case, without dot). */
const OFFICES = words(`
  president vice-president premier prime minister secretary senator sen representative rep congressman congresswoman
  governor gov mayor king queen prince princess emperor sultan emir czar tsar pope cardinal archbishop bishop imam rabbi
  ayatollah general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal admiral adm commander
  commodore brigadier marshal chief chairman chairwoman chair chancellor ambassador envoy judge justice attorney
  councillor councilor cllr councilman councilwoman alderman alderwoman assemblyman assemblywoman treasurer coroner prosecutor
  magistrate ombudsman
  detective det inspector insp superintendent supt constable sheriff commissioner director executive ceo founder
  spokesman spokeswoman spokesperson speaker professor prof dr dean rector head official officer coach
`);
/** What kind of an office it is, in small letters before it: “managing director”, “chief operating officer”. */
const KINDS_OF_OFFICE = words(`
  managing deputy assistant associate acting interim senior executive operating financial technology medical marketing creative
  general foreign finance interior defence defense health education prime press police army navy air military security intelligence
  government opposition presidential parliamentary district regional national federal lead
`);
const JOINING = words('of for the');
const TIMES = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december
`);
/** Words with which a sentence begins, and no office. */
const OPENING = words(
  'a an its his her their our my this that these those one another after although and as at because but by for former if in now on since so the then when while yet',
);
/** Signs that set the direction of writing and are not seen. */
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const BREAK = /[,;:!?()[\]“”"—–\n]/u;

/**
 * The office that stands directly before a name: “Attorney General”, “Army Chief of Staff General”.
 * @param before the text up to the name; none of it may belong to another name
 */
export function officeBefore(before: string): string | null {
  const clause = before.replace(DIRECTION, '').split(BREAK).at(-1) ?? '';
  const tokens = clause.trim().split(/\s+/);
  if (!/\s$/.test(clause)) return null;
  let start = isOffice(tokens.at(-1) ?? '') ? tokens.length - 1 : officeOfSomething(tokens);
  if (start < 0) return null;
  for (let at = start - 1; at >= 0; at -= 1) {
    const token = tokens[at] ?? '';
    if (JOINING.has(token)) continue;
    if (isRankBehind(token, tokens[start] ?? '')) break;
    const isSaint = SAINT.test(token) && !isCapital(tokens[at - 1] ?? '');
    if (!isOffice(token) && !isCapital(token) && !isSaint && !KINDS_OF_OFFICE.has(token)) break;
    start = at;
  }
  return tokens.slice(start).join(' ');
}

/** Begins the name of a town: “St. Louis”; behind another name it is a street. */
const SAINT = /^(?:St|Mt|Ft)\.$/;
/** A form of address that is no office. */
const ADDRESS = /^(?:dr|prof|professor|rev)\.?$/i;
/** “press officer Superintendent”: what somebody does, then a rank of his own. */
const isRankBehind = (token: string, next: string): boolean =>
  /^\p{Ll}/u.test(token) && isOffice(token) && /^\p{Lu}/u.test(next) && isOffice(next) && !ADDRESS.test(next);

/** Words that say of what an office is, such as “State for Foreign Affairs”. */
const LONGEST_OF = 4;

/** Where an office begins that ends with what it is of, “Secretary of State”; -1 where there is none. */
function officeOfSomething(tokens: readonly string[]): number {
  if (!isCapital(tokens.at(-1) ?? '')) return -1;
  let at = tokens.length - 1;
  while (at > 0 && tokens.length - at <= LONGEST_OF && isPartOf(tokens[at] ?? '')) {
    at -= 1;
    if (isOffice(tokens[at] ?? '') && /^(?:of|for)$/.test(tokens[at + 1] ?? '')) return at;
  }
  return -1;
}

function isPartOf(token: string): boolean {
  return JOINING.has(token) || isCapital(token);
}

/**
 * The office in apposition to a name: “, Chief of the Hazard Project, …”.
 * @param after the text from the end of the name on; none of it may belong to another name of a person
 * @param longest how many words it may have
 * @param isOne whether a word is an office
 */
export function officeAfter(
  after: string,
  longest = LONGEST,
  isOne: (token: string) => boolean = isOffice,
): string | null {
  const [, phrase = ''] =
    /^,\s+(?:(?:the|a|an|its|his|her|their|then|former|acting)\s+)*((?:(?:\p{Lu}\.){2,}|[^,;:.!?()“”"—\n]){3,100})(?=[,;:.!?()“”"—\n]|$)/u.exec(
      after.replace(DIRECTION, ''),
    ) ?? [];
  const said = phrase.trim().split(/\s+/);
  const verb = said.findIndex((token) => SAYING.has(token));
  const tokens = verb < 0 ? said : said.slice(0, verb);
  if (tokens.length > longest) return null;
  const isNamed =
    tokens.slice(0, 3).some(isOne) &&
    !tokens.some((token, at) => VERBS.has(token) && !joins(tokens, at, isOne));
  return isNamed ? tokens.join(' ') : null;
}

/** Of a longer apposition each word would count as a name of the person. */
const LONGEST = 5;
/** Where a comma was forgotten, an apposition ends before one of these. */
const SAYING = words('said says told');
/** With one of these a phrase is more than an office. */
const VERBS = words('who whom whose which that is was has had will would were are and but');

/** “president and director”, “Centre for Ports and Rivers”: true for an “and” between two offices or within a name. */
function joins(tokens: readonly string[], at: number, isOne: (token: string) => boolean): boolean {
  const [before = '', token, after = ''] = tokens.slice(Math.max(0, at - 1));
  return (
    token === 'and' &&
    (isOne(after) || KINDS_OF_OFFICE.has(after) || (/^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(after)))
  );
}

/** Whether a word is an office or a rank, or begins the name of one. */
export function isOffice(token: string): boolean {
  return OFFICES.has(token.replace(/\.$/, '').toLowerCase().replace(/^co-/, ''));
}

function isCapital(token: string): boolean {
  const word = token.toLowerCase();
  return /^(?:\p{Lu}[^.]*|(?:\p{Lu}\.){2,})$/u.test(token) && !TIMES.has(word) && !OPENING.has(word);
}

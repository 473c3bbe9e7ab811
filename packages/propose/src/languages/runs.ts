import type { Span } from 'backgrounder-text/span';
import { plain } from '../tagger/gazetteer.ts';
import { at as itemAt } from '../words/at.ts';
import type { Token } from '../words/tokens.ts';
import { BESIDE, isOffice, TIMES } from './german.ts';
import { isListed, isTown, type Lists } from './lists.ts';
import type { Words } from './words.ts';

/** Words with capitals that stand together, and the small words between them. */
export interface Run extends Span {
  readonly name: string;
  /** The words with capitals. */
  readonly parts: readonly string[];
  /** Its first token. */
  readonly at: number;
  /** True at the beginning of a sentence, where a capital tells nothing. */
  readonly isFirst: boolean;
  /** True where small words stand inside. */
  readonly inner: boolean;
  /** True where no article or adjective stands before it. */
  readonly isBare: boolean;
}

const CAPITAL = /^\p{Lu}[\p{L}\p{M}.’'-]*\d*$/u;

/** Tokens of a text, “l’Afrique” and “dell’Arno” as two, and the stop of a sentence apart from its last word. */
export function wordsOf(text: string, tokens: readonly Token[], sentences: readonly Span[]): Token[] {
  const stops = new Set(sentences.map(({ start, end }) => start + text.slice(start, end).trimEnd().length));
  return tokens.flatMap((token) => {
    if (stops.has(token.end) && /^\p{L}+\.$/u.test(token.text)) {
      const middle = token.end - 1;
      return [
        { start: token.start, end: middle, text: token.text.slice(0, -1) },
        { start: middle, end: token.end, text: '.' },
      ];
    }
    const cut = ELISION.exec(token.text)?.[0].length;
    if (cut === undefined) return [token];
    const middle = token.start + cut;
    return [
      { start: token.start, end: middle, text: token.text.slice(0, cut) },
      { start: middle, end: token.end, text: token.text.slice(cut) },
    ];
  });
}

const ELISION =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|un|all|dall|dell|nell|sull|coll|quell|sant)['’](?=\p{Lu})/iu;

/** The first token behind a run. */
export function tokenBehind(run: Run, tokens: readonly Token[]): number {
  let at = run.at;
  while (at < tokens.length && itemAt(tokens, at).start < run.end) at += 1;
  return at;
}

/** The runs of capitals in a text. */
export function runsOf(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Span[],
  lists: Lists,
): Run[] {
  const { words } = lists;
  const starts = startsOf(tokens, sentences);
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isCapital(tokens, at)) continue;
    const word = bare(tokens[at]);
    if (isTitle(word, words) && !words.places.has(word) && isCapital(tokens, at + 1) && !starts.has(at + 1))
      continue;
    if (isAbbreviated(tokens, at)) continue;
    const isFirst = starts.has(at) || OPENS.test(tokens[at - 1]?.text ?? '');
    const two = `${tokens[at]?.text} ${tokens[at + 1]?.text}`;
    if (isFirst && words.small.has(word) && !lists.surnames.has(two) && !isListed(two, lists)) continue;
    const last = endOf(text, tokens, at, starts, lists);
    const run = runFrom(text, tokens, { at, last, isFirst });
    runs.push(run);
    at = last;
  }
  return runs;
}

const isTitle = (word: string, { titles, organisations, capitalNouns }: Words): boolean =>
  (titles.has(word) && !organisations.has(word)) || (capitalNouns && isOffice(word));

/** The tokens that sentences begin with. */
function startsOf(tokens: readonly Token[], sentences: readonly Span[]): ReadonlySet<number> {
  const starts = new Set<number>();
  let at = 0;
  for (const { start } of sentences) {
    while (at < tokens.length && itemAt(tokens, at).start < start) at += 1;
    starts.add(at);
  }
  // “Velis.- Los vecinos …”
  for (const [i, { text }] of tokens.entries())
    if (text === '-' && tokens[i - 1]?.text === '.') starts.add(i + 1);
  return starts;
}

/** “z. B. Velis”: the second letter of an abbreviation begins no name. */
function isAbbreviated(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === '.' ? `${tokens[at - 2]?.text}.` : tokens[at - 1]?.text;
  return /^\p{Lu}\.?$/u.test(tokens[at]?.text ?? '') && /^\p{Ll}\.$/u.test(before ?? '');
}

/** German small words that names of organisations and places have inside, and names of persons do not. */
const NOT_OF_PERSONS = /^(?:zum|zur|am|an|im|für|des|ob)$/;

/** German bodies of which “von” says whose they are: “die Regierung von Okoro”. */
const GENERIC = /^(?:regierung|kabinett|partei|firma|armee|bundesregierung)$/;

const isGeneric = (word: string): boolean => GENERIC.test(word) || isOffice(word);

const OPENS = /^["“„«‹»–—:•(]$/u;

function runFrom(
  text: string,
  tokens: readonly Token[],
  { at, last, isFirst }: { readonly at: number; readonly last: number; readonly isFirst: boolean },
): Run {
  const own = tokens.slice(at, last + 1);
  const [start, end] = [itemAt(tokens, at).start, itemAt(tokens, last).end];
  const parts = own.filter(({ text: word }) => CAPITAL.test(word)).map(({ text: word }) => word);
  return {
    start,
    end,
    name: text.slice(start, end),
    parts,
    at,
    isFirst,
    inner: own.some(({ text: word }) => /^\p{Ll}/u.test(word)),
    isBare: !/^\p{Ll}+(?:e[nrms]?|er|as?|os?)$/u.test(tokens[at - 1]?.text ?? ''),
  };
}

/** The last token of the run that begins at a token. */
function endOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  starts: ReadonlySet<number>,
  lists: Lists,
): number {
  const { words, gazetteer } = lists;
  let last = from;
  const isOrganisation = words.organisations.has(bare(tokens[from])) && !words.capitalNouns;
  /** “Ursula von”, “Universität in”, not “Nachfolge von”, nor “Ana zur”. */
  const goesOn = (own: readonly Token[], word: string) =>
    own.some(
      (token) =>
        words.organisations.has(bare(token)) ||
        words.places.has(bare(token)) ||
        (gazetteer.has('given', token.text) && !NOT_OF_PERSONS.test(word)),
    ) || own.some((token) => [...words.organisationEnds].some((ending) => bare(token).endsWith(ending)));
  for (let next = from + 1; next < tokens.length && next - from < 9; next += 1) {
    const token = itemAt(tokens, next);
    if (starts.has(next)) break;
    const gap = text.slice(tokens[next - 1]?.end, token.start);
    if (!/^[ \u00a0]?$/.test(gap)) break;
    // “Velis- Al iniciar”: a hyphen that nothing follows ends a name.
    if (!words.capitalNouns && gap !== '' && /^[-–]$/.test(tokens[next - 1]?.text ?? '')) break;
    const word = token.text;
    const nickname = nicknameBehind(tokens, next, from, lists);
    if (nickname) {
      next = nickname;
      last = nickname;
      continue;
    }
    const day = dayBehind(tokens, next, from, words);
    if (day) return day;
    if (isCapital(tokens, next)) {
      last = next;
      continue;
    }
    if (isOfParty(tokens, from, next)) continue;
    const isBody =
      !words.capitalNouns && tokens.slice(from, next).some((one) => words.organisations.has(bare(one)));
    const field = isBody ? fieldBehind(tokens, next) : 0;
    if (field) {
      last = field;
      next = field;
      continue;
    }
    if (isBody && isAdjective(word, gap)) {
      last = next;
      continue;
    }
    if (word === '-' && gap === '') continue;
    if (isHyphened(text, tokens, next)) {
      // “Kim Jong-il”
      if (next > from + 2 && tokens[next + 1]?.text !== '-') last = next;
      continue;
    }
    // “Industrie- und Handelskammer”
    if (word === 'und' && tokens[next - 1]?.text === '-') continue;
    // “la Fondation et le Conseil” are two.
    if (
      words.joining.has(word) &&
      /^(?:el|la|los|las|le|les|l['’]|il|lo|gli|i|o|a|os|as)$/u.test(tokens[next + 1]?.text ?? '')
    )
      break;
    if (!words.inside.has(word.toLowerCase()) && !(words.joining.has(word) && isOrganisation)) break;
    if (isOpener(tokens, from, next, starts, lists)) break;
    if (
      ARTICLE.test(word) &&
      isCapital(tokens, next - 1) &&
      !namesGoOn(tokens[from], next === from + 1 && starts.has(from), lists)
    )
      break;
    if (word === 'von' && next === from + 1 && isGeneric(bare(tokens[from]))) break;
    const river = riverBehind(tokens, next, from, lists);
    if (river) return river;
    if (words.capitalNouns && !goesOn(tokens.slice(from, next), word)) break;
    if (words.capitalNouns && isPhrase(tokens, next)) break;
    // “Minister von Lanmere”: a place of its own behind a small word ends a run of one word.
    const after = tokens[next + 1];
    if (
      after &&
      isListed(after.text, lists) &&
      !isListed(text.slice(tokens[from]?.start, after.end), lists) &&
      !/^(?:der|la|las|los|le)$/.test(word) &&
      last === from &&
      isListed(tokens[from]?.text ?? '', lists)
    )
      break;
  }
  return Math.max(last, bracketedBehind(tokens, from, last, lists));
}

/** “Fédération nationale des éleveurs de Velis (FNEV)”: the last word before the letters that the whole name makes; 0 without them. */
function bracketedBehind(tokens: readonly Token[], from: number, last: number, { words }: Lists): number {
  const word = (i: number) => tokens[i]?.text ?? '';
  if (words.capitalNouns || !words.organisations.has(bare(tokens[from]))) return 0;
  let end = last + 1;
  while (end < last + 9 && /^(?:\p{L}+|['’])/u.test(word(end))) end += 1;
  const letters = word(end + 1);
  if (end === last + 1 || word(end) !== '(' || !/^\p{Lu}{3,8}$/u.test(letters) || word(end + 2) !== ')')
    return 0;
  const initials = tokens.slice(from, end).map(({ text }) => plain(text).charAt(0).toUpperCase());
  let at = 0;
  for (const initial of initials) if (initial === letters.charAt(at)) at += 1;
  return at === letters.length ? end - 1 : 0;
}

/** “Palacio 6 de Julio”: the month of a day after which a place is called; 0 where there is none. */
function dayBehind(tokens: readonly Token[], next: number, from: number, { places }: Words): number {
  const word = (i: number) => tokens[i]?.text ?? '';
  const isPlace = next === from + 1 && (places.has(bare(tokens[from])) || CALLED_AFTER_DAYS.test(word(from)));
  return isPlace && /^\d{1,2}$/.test(word(next)) && word(next + 1) === 'de' && MONTH.test(word(next + 2))
    ? next + 2
    : 0;
}
const CALLED_AFTER_DAYS =
  /^(?:Avenida|Calle|Plaza|Palacio|Barrio|Parque|Puente|Ruta|Escuela|Estadio|Rua|Praça|Rue|Place|Via|Piazza|Viale)$/u;
const MONTH =
  /^(?:Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Septiembre|Setiembre|Octubre|Noviembre|Diciembre|Janeiro|Fevereiro|Março|Maio|Junho|Julho|Setembro|Outubro|Novembro|Dezembro)$/iu;

/** “Jorge “Gato” Fernández”: the token of the surname behind a nickname; 0 where there is none. */
function nicknameBehind(tokens: readonly Token[], next: number, from: number, { gazetteer }: Lists): number {
  const word = (i: number) => tokens[i]?.text ?? '';
  const isNickname =
    /^[“"„«‘']$/u.test(word(next)) &&
    isCapital(tokens, next + 1) &&
    /^[”"“»’']$/u.test(word(next + 2)) &&
    isCapital(tokens, next + 3);
  const isGiven = [from, next - 1].some((i) => gazetteer.has('given', word(i)));
  return isNickname && isGiven ? next + 3 : 0;
}

/** “Autoridades del Ministerio …”, “Exemple à Lille”: a noun that opens a sentence, before a body or a place. */
function isOpener(
  tokens: readonly Token[],
  from: number,
  next: number,
  starts: ReadonlySet<number>,
  lists: Lists,
): boolean {
  if (lists.words.capitalNouns || !starts.has(from) || next !== from + 1 || !isVerbLike(tokens[from], lists))
    return false;
  if (!/^(?:de|del|du|des|d['’]|do|da|dos|das|della|dell['’]|di)$/u.test(tokens[next]?.text ?? ''))
    return false;
  const behind = isCapital(tokens, next + 1) ? tokens[next + 1] : tokens[next + 2];
  return lists.words.organisations.has(bare(behind)) || isListed(behind?.text ?? '', lists);
}

/** “Union européenne”, “Corte costituzionale”: French and Italian adjectives of bodies have small letters. */
const isAdjective = (word: string, gap: string): boolean =>
  gap !== '' && RANKED.test(word) && !VERBS.test(word);
const VERBS =
  /^(?:indique|explique|critique|communique|applique|implique|revendique|réplique|pratique|fabrique|complique|risque|existe|insiste|assiste|persiste|consiste|résiste|arrive|active|prive)$/u;
const RANKED =
  /^(?:\p{Ll}{4,}(?:iste|ique)|\p{Ll}{3,}(?:ale|elle|ienne|éenne|aire|oise|aise|anne)|européen(?:ne)?|national[e]?|international[e]?|régional[e]?|municipal[e]?|départemental[e]?|général[e]?|fédéral[e]?|ouvrière|insoumise|central[e]?|constitutionnel(?:le)?|professionnel(?:le)?|administratif|administrative|judiciaire|judiciaires|militaire|socialiste|communiste|populaire|républicaine?|démocratique|mondiale?|économique|supérieure?|suprême|publique|africaine?|française?|arabe|europea|nazionale|internazionale|regionale|comunale|generale|federale|centrale|costituzionale|superiore|suprema|democratico|democratica|popolare|socialista|comunista|mondiale|italiana|italiano|civile|militare)$/u;

/** “Cour de cassation”: the token of what a body is for, in small letters; 0 where there is none. */
function fieldBehind(tokens: readonly Token[], at: number): number {
  const word = (i: number) => tokens[i]?.text ?? '';
  const field = word(at) === 'de' && /^(?:la|l['’])$/u.test(word(at + 1)) ? at + 2 : at + 1;
  return /^(?:de|d['’]|des|du|di|della|dei)$/u.test(word(at)) && FIELDS.test(word(field)) ? field : 0;
}
const FIELDS =
  /^(?:cassation|appel|comptes|assises|santé|justice|football|rugby|tennis|commerce|travail|police|presse|gendarmerie|sécurité|recherche|concurrence|consommation|communication|culture|jeunesse|marine|monnaie|concorrenza|energia|difesa|finanza|stato|cassazione|giustizia|vigilanza|commercio|sanità|conti|appello|assise)$/u;

/** “Neuilly-sur-Velis”: a word in small letters between hyphens, or behind the last. */
function isHyphened(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return (
    before?.text === '-' &&
    token?.start === before.end &&
    /^\p{Ll}{1,6}$/u.test(token.text) &&
    /\S/.test(text[before.start - 1] ?? ' ')
  );
}

/** “Juntos por el Cambio”: what parties are called. */
function isOfParty(tokens: readonly Token[], from: number, next: number): boolean {
  const word = (i: number) => tokens[i]?.text ?? '';
  const por = word(next) === 'por' ? next : /^(?:el|la|los|las)$/.test(word(next)) ? next - 1 : -1;
  return por === from + 1 && word(por) === 'por' && TOGETHER.test(word(from));
}
const TOGETHER =
  /^(?:Junt|Unid|Vecin|Ciudadan|Demócrat|Trabajador|Alianza|Movimiento|Frente|Unión|Coalición)(?:[oae]s)?$/u;

/** “Cruzaron el Río Velis”: an article behind a word that opens a sentence. */
const ARTICLE = /^(?:el|la|los|las|le|les|il|lo|gli|o|os)$/u;

/** True where an article may follow the first word of a name: “Alfonso el Sabio”, “Radio la Costa”. */
const namesGoOn = (first: Token | undefined, isOpener: boolean, lists: Lists): boolean =>
  isOpener ? !isVerbLike(first, lists) : !isTown(first?.text ?? '', lists);

function isVerbLike(token: Token | undefined, lists: Lists): boolean {
  const { words, gazetteer } = lists;
  const [name, word] = [token?.text ?? '', bare(token)];
  const isKnown = words.organisations.has(word) || words.places.has(word) || words.titles.has(word);
  return !isKnown && !gazetteer.has('given', name) && !isTown(name, lists);
}

/** “die Polizei am Wochenende”, “der Verein den Spieler”: what begins another phrase is in no name. */
const isPhrase = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.text ?? '';
  if (/^(?:den|dem)$/.test(word)) return !/^(?:von|van|vor|an|auf)$/.test(tokens[at - 1]?.text ?? '');
  return /^(?:am|im)$/.test(word) && TIMES.test(tokens[at + 1]?.text ?? '');
};

/** “Frankfurt an der Oder”: the token of the river behind a town; 0 where there is none. */
function riverBehind(tokens: readonly Token[], next: number, from: number, lists: Lists): number {
  const word = (i: number) => tokens[i]?.text ?? '';
  if (!lists.words.capitalNouns || next !== from + 1 || !isTown(word(from), lists)) return 0;
  if (!/^(?:am|an|im|ob|in)$/.test(word(next))) return 0;
  const river = /^(?:der|dem)$/.test(word(next + 1)) ? next + 2 : next + 1;
  return BESIDE.test(word(river)) ? river : 0;
}

function isCapital(tokens: readonly Token[], at: number): boolean {
  return CAPITAL.test(tokens[at]?.text ?? '');
}

function bare(token: Token | undefined): string {
  return (token?.text ?? '').toLowerCase().replace(/['’].*$|\.$/u, '');
}

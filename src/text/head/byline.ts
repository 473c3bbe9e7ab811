import { bylineWords, DEGREE, isOrganisation, isRole, SUFFIX } from './bylineWords.ts';

/** Who wrote an article, as far as it is known. */
export interface Author {
  /** The whole name, in the order in which it is said. */
  readonly name: string;
  readonly family?: string;
  readonly given?: string;
  /** “Jr.”, “III”. */
  readonly suffix?: string;
  /** What stood beside the name: an office, a degree, where the author reports from. */
  readonly role?: string;
  /** True for a newsroom, an agency, a firm. */
  readonly isOrganisation?: true;
}

/** The authors in a byline, and what may be meant otherwise. */
export interface Byline {
  readonly authors: readonly Author[];
  /** Parts of the byline that can be read in two ways, each with how it was read. */
  readonly doubts: readonly { readonly part: string; readonly read: string }[];
}

interface Options {
  /** BCP 47 tag of the article. */
  readonly lang?: string;
  /** Left out where the byline repeats it. */
  readonly publisher?: string | null;
}

/** Reads a byline as printed: “By Ann Lee, political editor, and Tom Ray Jr., The Daily”. */
export function readByline(byline: string, { lang = 'en', publisher = null }: Options = {}): Byline {
  const reader = new BylineReader(lang, publisher);
  for (const group of withoutOpening(byline.trim(), lang).split(/\s*(?:[;؛]|\s[|·•]\s|\|)\s*/u))
    reader.group(group);
  return { authors: reader.authors(), doubts: reader.doubts };
}

/** The names in a byline, in reading order. */
export function namesInByline(byline: string, options: Options = {}): string[] {
  return readByline(byline, options).authors.map(fullName);
}

/** A name with its suffix, as it is printed. */
export function fullName({ name, suffix }: Author): string {
  return suffix ? `${name}${/^[ivx]+$/i.test(suffix) ? ' ' : ', '}${suffix}` : name;
}

/** The longest line that is a byline, in UTF-16 units. */
const LONGEST_BYLINE = 80;

/** True for a line that says who wrote a text and nothing else: “By Ann Lee”, “By the editors”, “Von Ana Okoro”. */
export function isBylineLine(line: string, lang: string): boolean {
  if (line.length > LONGEST_BYLINE || /[.!?:;\d]$|\d{3}/u.test(line)) return false;
  const [, rest] =
    new RegExp(`^(?:${bylineWords(lang).opening})(?:\\s*:\\s*|\\s+)(.+)$`, 'isu').exec(line) ?? [];
  return (
    rest !== undefined &&
    !namesNobody(rest) &&
    /^(?:the\s)?\S+(?:\s\S+){0,7}$/u.test(rest) &&
    /^(?:the\s|\p{Lu}|\p{Lo})/u.test(rest)
  );
}

/** Words for how and when, of which headings such as “By Land and Sea” are made. */
const MANNERS = new Set(
  'land sea air water rail road river train bus boat ship horse foot bike night day dawn dusk moonlight candlelight popular demand numbers trial error hook crook leaps bounds invitation request appointment royal design accident chance heart hand hands law nature word mouth force letters ballot sword blood fire ice wind steam faith grace bread any all other means every measure degrees rules book side common consent'.split(
    ' ',
  ),
);
const SMALL = /^(?:and|or|by|of|the|a|an|alone|only)$/i;

/** “Land and Sea”: every word says how or when, and none is a name. */
const isManner = (words: string): boolean => {
  const own = words.split(/[\s,&-]+/).filter((word) => word !== '' && !SMALL.test(word));
  return own.length > 0 && own.every((word) => MANNERS.has(word.toLowerCase()));
};

/** One word that is no newsroom, or how something is done: “By Train” is a heading, “By Reuters” tells who wrote. */
export const namesNobody = (words: string): boolean =>
  (/^\p{Lu}\p{Ll}+$/u.test(words) && !isOrganisation(words) && !isRole(words)) || isManner(words);

/** In other languages “di”, “von” and the like are parts of names as well: a byline has two more words, at least. */
function withoutOpening(byline: string, lang: string): string {
  const { opening } = bylineWords(lang);
  const rest = byline.replace(new RegExp(`^(?:${opening})(?:\\s*:\\s*|\\s+)`, 'iu'), '');
  if (
    rest === byline ||
    /^(?:by|par|por|par|door|av|af|oleh|بقلم|تحریر)\b|:/iu.test(byline.slice(0, byline.length - rest.length))
  )
    return rest;
  return /^\p{Lu}\S*\s+\p{Lu}/u.test(rest) || lang.startsWith('en') ? rest : byline;
}

type Draft = { -readonly [Key in keyof Author]: Author[Key] };

class BylineReader {
  readonly doubts: { part: string; read: string }[] = [];
  readonly #authors: Draft[] = [];
  readonly #lang: string;
  readonly #publisher: string | null;

  constructor(lang: string, publisher: string | null) {
    this.#lang = lang;
    this.#publisher = publisher;
  }

  authors(): Author[] {
    const names = new Map(this.#authors.map((author) => [fullName(author), author]));
    return [...names.values()];
  }

  /** Reads what stands between two marks that always part. */
  group(words: string): void {
    const parts = words
      .split(/\s*[,،、]\s*/u)
      .flatMap((part) => this.#joined(part))
      .filter((part) => /\p{L}/u.test(part) && !/[@/]/.test(part));
    if (this.#isInverted(parts)) this.#inverted(parts as [string, string]);
    else for (const part of parts) this.#part(part);
  }

  /** A part between commas, taken apart where a word joins two names. */
  #joined(part: string): string[] {
    const { and } = bylineWords(this.#lang);
    const pieces = part
      .replace(new RegExp(`^(?:${and}|&)\\s+`, 'iu'), '')
      .split(new RegExp(`\\s+(?:${and}|&|،)\\s+`, 'iu'));
    if (pieces.length === 1) return pieces;
    if (pieces.every((piece) => /\S\s+\S/u.test(piece) || isOrganisation(piece))) return pieces;
    const whole = part.trim();
    // Spanish and Catalan family names are joined by the same word; firms are by “&”.
    const isName = /^(?:es|ca|pt)/.test(this.#lang) && /^\S+\s.*\s(?:y|e|i)\s\S+$/u.test(whole);
    if (!isName && !isOrganisation(whole)) this.doubts.push({ part: whole, read: 'one name' });
    return [whole];
  }

  #isInverted(parts: readonly string[]): boolean {
    const [family = '', given = ''] = parts;
    return (
      parts.length === 2 &&
      /^(?:(?:van|von|de|da|di|del|der|den|la|le|al|el|bin)\s)*[\p{Lu}\p{Lo}]\S*$/u.test(family) &&
      /^[\p{Lu}\p{Lo}]\S*(?:\s[\p{Lu}\p{Lo}]\S*){0,2}$/u.test(given) &&
      ![family, given].some((part) => this.#isPublisher(part) || isRole(part) || isOrganisation(part)) &&
      !SUFFIX.test(given) &&
      !DEGREE.test(given)
    );
  }

  #inverted([family, given]: [string, string]): void {
    const name = `${given} ${family}`;
    if (/\s/.test(given) && !/\.$/.test(given))
      this.doubts.push({ part: `${family}, ${given}`, read: `${name}, one person` });
    this.#authors.push({ name, family, given });
  }

  #part(part: string): void {
    const last = this.#authors.at(-1);
    if (this.#isPublisher(part)) return;
    if (last && SUFFIX.test(part)) last.suffix = part;
    else if (last && (DEGREE.test(part) || isRole(part) || this.#isPlace(part)))
      last.role = last.role ? `${last.role}, ${part}` : part;
    else if (isRole(part) && !/^\p{Lu}\S*\s\p{Lu}/u.test(part))
      this.#authors.push({ name: part, isOrganisation: true });
    else this.#name(part);
  }

  /** A name, with what stands behind it without a comma. */
  #name(part: string): void {
    const { from } = bylineWords(this.#lang);
    const place = from && new RegExp(`^(.+?\\S)\\s+((?:${from})\\s+\\p{Lu}.*)$`, 'u').exec(part);
    const [, bare = part, role] = place || [];
    const [, name = bare, suffix] = /^(.+\s\S+)\s((?:Jr|Sr|Jnr|Snr)\.?|I{2,3}|IV)$/u.exec(bare) ?? [];
    if (/\d/.test(name)) this.doubts.push({ part, read: 'a name' });
    this.#authors.push({
      name,
      ...(suffix && { suffix }),
      ...(role && { role }),
      ...(isOrganisation(name) && { isOrganisation: true }),
    });
  }

  #isPlace(part: string): boolean {
    const { from } = bylineWords(this.#lang);
    return from !== '' && new RegExp(`^(?:${from})\\s+\\p{Lu}`, 'u').test(part);
  }

  #isPublisher(name: string): boolean {
    const bare = (text: string) => text.toLowerCase().replace(/^the\s+/, '');
    return this.#publisher !== null && bare(name) === bare(this.#publisher);
  }
}

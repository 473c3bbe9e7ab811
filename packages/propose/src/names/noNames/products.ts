import { ORGANISATION, PERSON, PLACE } from '../../model/kinds.ts';
import { LISTED, NAMES_OF_PEOPLE, PLACES } from '../../tagger/gazetteer.ts';
import { words } from '../../words/words.ts';
import { type TaggedText, type TokenName, wordsAt } from '../pass.ts';

/** What a firm makes and sells under a name. */
const MADE = words(
  'app apps assistant chatbot console controller handset smartphone phone tablet laptop headset smartwatch earbuds speaker dongle gadget device devices browser software videogame drug pill vaccine medicine antiviral suv saloon sedan hatchback pickup motorbike scooter drone airliner',
);
/** Services that are run under a name, where such a word stands before “service” or “platform”. */
const RUN = words(
  'streaming messaging gaming video music cloud payment payments delivery subscription search mapping game',
);
/** What a firm does with its product. */
const PUTS_OUT =
  /^(?:unveil(?:s|ed|ing)?|launch(?:es|ed|ing)?|releas(?:es?|ed|ing)|recall(?:s|ed|ing)?|discontinu(?:es?|ed|ing)|showcas(?:es?|ed|ing)|relaunch(?:es|ed|ing)?)$/;
const WORDS_BEHIND = 4;

/**
 * The words under which the text sells something: “Velmo, its chatbot”, “its streaming service Velmo”, “the Velmo headset”, and what
 * “and” joins with it.
 */
export function productsIn(text: TaggedText, names: readonly TokenName[]): Set<string> {
  const open = names.filter((name) => !isListed(text, name));
  const products = new Set(
    open
      .filter(
        (name) =>
          isExplained(text, name) ||
          isCalled(text, name) ||
          isSort(text, name) ||
          isPutOut(text, name, names),
      )
      .map(({ from, to }) => wordsAt(text, from, to)),
  );
  for (const [n, name] of names.entries()) {
    const next = names[n + 1];
    if (next?.from !== name.to + 1 || !/^(?:and|or)$/.test(text.at(name.to)) || next.kind === PERSON)
      continue;
    if (open.includes(next) && isProduct(text, name, products))
      products.add(wordsAt(text, next.from, next.to));
  }
  return products;
}

/** True for a product, and for a name that begins with it: “Velmo Controller”. */
export function isProduct(text: TaggedText, { from, to }: TokenName, products: ReadonlySet<string>): boolean {
  for (let end = from + 1; end <= to; end++) if (products.has(wordsAt(text, from, end))) return true;
  return false;
}

/** True for places and organisations of the gazetteer, and for who has a given name before another. */
function isListed({ gazetteer, tokens, at }: TaggedText, { from, to }: TokenName): boolean {
  const mask = gazetteer.phraseAt(tokens, from)?.mask ?? 0;
  const isPerson = to - from > 1 && (gazetteer.lists(at(from)) & NAMES_OF_PEOPLE) !== 0;
  return (mask & (PLACES | LISTED)) !== 0 || isPerson;
}

/** “Velmo, its voice assistant”. */
function isExplained(text: TaggedText, { to }: TokenName): boolean {
  return text.at(to) === ',' && text.at(to + 1) === 'its' && madeAt(text, to + 2, WORDS_BEHIND);
}

/** Whether one of the next words, all small, is for what is made. */
function madeAt({ lower, capital }: TaggedText, from: number, most: number): boolean {
  for (let i = from; i < from + most && /^\p{Ll}/u.test(lower(i)) && !capital(i); i++)
    if (MADE.has(lower(i)) || isService(lower(i), lower(i - 1))) return true;
  return false;
}

const isService = (word: string, before: string): boolean =>
  /^(?:service|platform)$/.test(word) && RUN.has(before);

/** “its game streaming service Velmo”, “Tovin’s chatbot Velmo”. */
function isCalled({ at, lower, capital }: TaggedText, { from }: TokenName): boolean {
  if (!MADE.has(lower(from - 1)) && !isService(lower(from - 1), lower(from - 2))) return false;
  let i = from - 1;
  while (i > from - 1 - WORDS_BEHIND && !capital(i) && /^[\p{Ll}-]+$/u.test(at(i)) && at(i) !== 'its') i--;
  return lower(i) === 'its' || /^['’]s$/.test(at(i));
}

/** “the Velmo headset”: no person and no town is one. */
function isSort({ lower, at }: TaggedText, { to, kind }: TokenName): boolean {
  return (kind === PERSON || kind === PLACE) && MADE.has(lower(to)) && !/^\p{Lu}{2,}$/u.test(at(to - 1));
}

/** “Tovin unveiled the Velmo”: what a firm puts out, behind an article. */
function isPutOut(text: TaggedText, name: TokenName, names: readonly TokenName[]): boolean {
  const { at, lower } = text;
  const article = /^(?:new|latest)$/.test(at(name.from - 1)) ? name.from - 2 : name.from - 1;
  const verb = article - 1;
  return (
    (name.kind === PERSON || name.kind === PLACE) &&
    /^(?:the|its|an?)$/.test(at(article)) &&
    PUTS_OUT.test(lower(verb)) &&
    /^(?:[.,;]|in|on|at|for|with|and|to|last|this|earlier|after|over)$/.test(lower(name.to)) &&
    names.some(({ to, kind }) => kind === ORGANISATION && (to === verb || to === verb - 1))
  );
}

import type { Gazetteer } from '../tagger/gazetteer.ts';
import { nominatives } from './german.ts';
import type { Words } from './words.ts';

/** What is known beside a text: the words of a language and lists of names. */
export interface NameLists {
  readonly words: Words;
  readonly countries: ReadonlySet<string>;
  readonly gazetteer: Gazetteer;
}

/** The same with what the text itself says. */
export interface Lists extends NameLists {
  /** The place of the dateline. */
  readonly filed: string | null;
  /** Surnames of two words that the text has behind a given name. */
  readonly surnames: ReadonlySet<string>;
  /** Words that the text has behind a given name. */
  readonly bearers: ReadonlySet<string>;
  /** Words that the text has in small letters. */
  readonly common: ReadonlySet<string>;
}

const PLACE_LISTS = ['country', 'capital', 'region', 'city'] as const;

/** True for the name of a country, a region or a large city; in German in any case. */
export function isListed(name: string, lists: NameLists): boolean {
  if (isInList(name, lists)) return true;
  return lists.words.capitalNouns && nominatives(name).some((nominative) => isInList(nominative, lists));
}

const isInList = (name: string, { words, countries, gazetteer }: NameLists): boolean =>
  countries.has(name) || words.exonyms.has(name) || PLACE_LISTS.some((list) => gazetteer.has(list, name));

/** True for the name of a town of any size. */
export const isTown = (name: string, lists: Lists): boolean =>
  isListed(name, lists) || lists.gazetteer.has('town', name);

/** True for a word that ends in one of some endings and is longer. */
export function ends(word: string, endings: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase();
  return [...endings].some((end) => lower.length > end.length + 1 && lower.endsWith(end));
}

/** “SD Eibar”, “SCR Altach”: letters of a club beside its name. */
export const isGroup = (parts: readonly string[]): boolean =>
  parts.some((part) => /^\p{Lu}{2,4}$/u.test(part) && !/^[IVXLC]+$/.test(part)) &&
  parts.some((part) => /^\p{Lu}\p{Ll}/u.test(part));

/** Forms of firms, as their last word. */
export const FORM =
  /^(?:AG|GmbH|SE|KG|KGaA|mbH|eG|SA|SAS|SARL|SL|SpA|Spa|Srl|SRL|Ltda|Ltd|Inc|Corp|Plc|PLC|NV|BV|Oy|AB|Holding|Group)\.?$/u;

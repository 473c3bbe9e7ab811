/** German nouns and towns, as `data/german.txt.gz` holds them. */
export interface GermanLists {
  /** True for the name of a town or village in a country where German is spoken. */
  isVillage(name: string): boolean;
  /** True for a noun that is no compound of others, in any case, in small letters. */
  isNoun(lower: string): boolean;
  /** The noun that a word is or, as a compound, ends in, in small letters; empty where there is none. */
  nounOf(word: string): string;
}

/** The fewest letters before the last noun of a compound, and of that noun. */
const FEWEST_BEFORE = 3;
const FEWEST_LAST = 4;

/** Reads German lists: two lines, `nouns:word|word|…` and `villages:name|name|…`. */
export function germanListsOf(text: string): GermanLists {
  const list = (name: string) =>
    new Set(new RegExp(`^${name}:(.*)$`, 'm').exec(text)?.[1]?.split('|').filter(Boolean));
  const [nouns, villages] = [list('nouns'), list('villages')];
  return {
    isVillage: (name) => villages.has(name),
    isNoun: (lower) => nouns.has(lower),
    nounOf(word) {
      if (!/^\p{Lu}\p{Ll}/u.test(word)) return '';
      const lower = word.toLowerCase();
      return lastNoun(lower, nouns) ?? (nouns.has(lower) ? lower : '');
    },
  };
}

/** The longest noun that a compound ends in: “gericht” of “landgericht”. */
export function lastNoun(lower: string, nouns: ReadonlySet<string>): string | null {
  for (let from = FEWEST_BEFORE; from <= lower.length - FEWEST_LAST; from++)
    if (nouns.has(lower.slice(from))) return lower.slice(from);
  return null;
}

import type { FoundName } from '../entities/groups.ts';
import { isDeclined, isInstitution, kindByAdjective, nominatives } from './german.ts';
import { isListed, type Lists } from './lists.ts';

/** German names with what they are called in the nominative: “des Bundestages” is of the Bundestag. */
export function withNominatives(text: string, found: readonly FoundName[], lists: Lists): FoundName[] {
  const forms = new Map<string, string>();
  const names = found.map((name) => grounded(text, name, lists));
  const keyed = names.map((name) => {
    const surface = text.slice(name.start, name.end);
    const called = name.kind === 'person' ? bearerOf(surface, lists) : nominativeOf(surface, lists);
    const key = `${name.kind} ${stemOf(called)}`;
    const best = forms.get(key);
    if (best === undefined || rankOf(called) < rankOf(best)) forms.set(key, called);
    return { name, surface, key };
  });
  return keyed.map(({ name, surface, key }) => {
    const called = forms.get(key);
    return called === undefined || called === surface ? name : { ...name, called };
  });
}

/** “Präsident Frankreichs”: a land is nobody in the genitive either. */
function grounded(text: string, name: FoundName, lists: Lists): FoundName {
  const land = text.slice(name.start, name.end).replace(/s$/u, '');
  return name.kind === 'person' && land.length === name.end - name.start - 1 && lists.countries.has(land)
    ? { ...name, kind: 'place' }
    : name;
}

/** With the genitives of places and bodies of one word that were missed: “des Spiegels”, where the text has “der Spiegel”. */
export function withGenitives(text: string, names: readonly FoundName[]): FoundName[] {
  const kinds = new Map<string, FoundName['kind']>();
  for (const { start, end, kind } of names)
    if (kind !== 'person' && /^\p{Lu}\p{L}{2,}[^s\P{L}]$/u.test(text.slice(start, end)))
      kinds.set(text.slice(start, end), kind);
  const missed = [...text.matchAll(/(?<![\p{L}-])\p{Lu}\p{L}{3,}?(?=e?s(?![\p{L}-]))/gu)].flatMap(
    ({ index, 0: word }): FoundName[] => {
      const kind = kinds.get(word);
      const end = index + word.length + (text.startsWith('es', index + word.length) ? 2 : 1);
      const isTaken = names.some((name) => name.start < end && index < name.end);
      return kind && !isTaken ? [{ start: index, end, kind, called: word }] : [];
    },
  );
  return [...names, ...missed];
}

/** “Merkels” as “Merkel” where the text has that behind a given name. */
const bearerOf = (name: string, { bearers }: Lists): string =>
  bearers.has((name.split(' ').at(-1) ?? '').replace(/s$/u, '')) ? name.replace(/s$/u, '') : name;

/** Last words of the titles of papers. */
const PAPER =
  /(?:zeitung|post|rundschau|presse|woche|nachrichten|illustrierte|revue|stimme|allgemeine|tagespost)n?$/u;
/** An adjective in another case than the first, which a title may have within it: “Frankfurter Allgemeinen Zeitung”. */
const OBLIQUE =
  /^(?:\p{Lu}\p{Ll}*(?:sch|lich|ig)|Neu|Neuest|Allgemein|Frei|Deutsch|Süddeutsch|Norddeutsch|Westdeutsch|Ostdeutsch|Mitteldeutsch)en$/u;

/** “Frankfurter Allgemeinen Zeitung” as “Frankfurter Allgemeine Zeitung”; null for what is no title of a paper. */
export function titleOf(name: string): string | null {
  const parts = name.split(' ');
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || parts.length > 4 || !PAPER.test(last.toLowerCase())) return null;
  const words = parts.map((word) => (OBLIQUE.test(word) ? word.slice(0, -1) : word));
  return words.join(' ');
}

/** Last words of bodies and places with what an adjective before them ends in. */
const GENDERS: readonly (readonly [ending: string, nouns: RegExp])[] = [
  [
    'e',
    /(?:union|kommission|bank|bahn|post|partei|agentur|gesellschaft|gemeinschaft|republik|liga|kirche|armee|front|allianz|akademie|stiftung|universität|hochschule|zeitung|bucht|insel|küste|allee|brücke|polizei|garde|wehr|presse|telekom|nationen|staaten|demokraten)$/u,
  ],
  [
    'es',
    /(?:parlament|kreuz|haus|amt|museum|institut|werk|theater|meer|ministerium|gericht|gebirge|fernsehen|königreich)(?=s$|es$|$)/u,
  ],
  [
    'er',
    /(?:rat|bund|verband|verein|gerichtshof|rundfunk|dienst|osten|ozean|wald|platz|markt|hafen|kanal|fonds|kongress|halbmond|rechnungshof)(?=s$|es$|$)/u,
  ],
];

/** “Europäischen Parlaments” as “Europäisches Parlament”; null for what is no adjective and its noun. */
function withAdjective(name: string): string | null {
  const [first = '', noun = '', ...rest] = name.split(' ');
  if (rest.length > 0 || !kindByAdjective([first, noun]) || !isDeclined(first)) return null;
  for (const [ending, nouns] of GENDERS) {
    const found = nouns.exec(noun.toLowerCase());
    if (!found) continue;
    return `${first.replace(/e[mnrs]?$/u, '')}${ending} ${noun.slice(0, found.index + found[0].length)}`;
  }
  return null;
}

/** The name itself, or that of the place or institution of which it is another case. */
function nominativeOf(name: string, lists: Lists): string {
  const whole = withAdjective(name) ?? titleOf(name);
  if (whole) return whole;
  if (lists.countries.has(name) || lists.words.exonyms.has(name)) return name;
  const forms = [...nominatives(name), name.replace(/es$/u, '')].filter((form) => form !== name);
  const isAnother = (form: string) =>
    (isInstitution(form) && isInstitution(name)) ||
    lists.countries.has(form) ||
    lists.words.exonyms.has(form);
  return forms.toReversed().find(isAnother) ?? forms.find((form) => isListedAlone(name, form, lists)) ?? name;
}

const isListedAlone = (name: string, form: string, lists: Lists): boolean =>
  !lists.gazetteer.has('city', name) && !lists.gazetteer.has('town', name) && isListed(form, lists);

/** Without the endings of cases. */
const stemOf = (name: string): string =>
  name
    .replace(/^(Deutsch|\p{Lu}\p{L}*(?:isch|lich|deutsch))e[mnrs]?(?=\s)/u, '$1')
    .replace(/(?<=\p{L}{4})(?:e?s)$/u, '');

/** The lower, the likelier a form is the nominative. */
function rankOf(name: string): number {
  const ending = /^\p{Lu}\p{L}*?(e[mnrs]?)(?=\s)/u.exec(name)?.[1] ?? 'e';
  return ['e', 'er', 'es', 'em', 'en'].indexOf(ending) * 100 + name.length;
}

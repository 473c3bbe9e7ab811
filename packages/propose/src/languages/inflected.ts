import type { FoundName } from '../entities/groups.ts';
import { isDeclined, isInstitution, kindByAdjective, nominatives } from './german.ts';
import { isListed, type Lists } from './lists.ts';

/** German names with what they are called in the nominative: “des Bundestages” is of the Bundestag. */
export function withNominatives(text: string, names: readonly FoundName[], lists: Lists): FoundName[] {
  const forms = new Map<string, string>();
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

/** “Merkels” as “Merkel” where the text has that behind a given name. */
const bearerOf = (name: string, { bearers }: Lists): string =>
  bearers.has((name.split(' ').at(-1) ?? '').replace(/s$/u, '')) ? name.replace(/s$/u, '') : name;

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
  const whole = withAdjective(name);
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

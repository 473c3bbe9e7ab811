import type { FoundName } from '../entities/groups.ts';
import { isInstitution, nominatives } from './german.ts';
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

/** The name itself, or that of the place or institution of which it is another case. */
function nominativeOf(name: string, lists: Lists): string {
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

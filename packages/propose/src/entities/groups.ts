import type { Span } from 'backgrounder-text/span';
import type { ProposedKind, SeenAlias } from '../model/types.ts';
import { TITLES } from '../words/lexicon.ts';
import { countryOf, fullName } from './countryNames.ts';
import type { Known } from './register.ts';
import { stateAt } from './states.ts';

/** A found name before it has an entity. */
export interface FoundName extends Span {
  readonly kind: ProposedKind;
  /** Set for a name of the register. */
  readonly known?: Known;
  /** What it is called where it is no genitive: “Bundestag” for “Bundestages”. */
  readonly called?: string;
}

export interface Group {
  kind: ProposedKind;
  readonly id: string | null;
  name: string;
  readonly members: FoundName[];
  readonly merged: Map<FoundName, SeenAlias['as']>;
  /** What the name may mean when that is not sure: ids or new names. */
  readonly candidates: string[];
}

/** “ “the Anchor” ”, “ (Bill) ”: a nickname within a name. */
const NICKNAME = / (?:["“‘'(])[^"”’')(]{1,30}(?:["”’')]) (?=\p{Lu})/u;
export const clean = (surface: string): string =>
  surface
    .replace(/\s+/g, ' ')
    .replace(NICKNAME, ' ')
    .replace(/^(?:the|a|an) /i, '')
    .replace(/['’]s?$/u, '');
/** Without dots and accents, and with initials in one: “W. M. Keçi” and “W.M. Keci” are one. */
const keyOf = (surface: string): string =>
  clean(surface)
    .replace(/(?<!\p{L})(\p{Lu})\.\s(?=\p{Lu}\.)/gu, '$1.')
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('.', '');
/** Behind the name of a son: “Frank Tovin Jr.”. */
const SUFFIX = /^(?:Jn?r|Sn?r)\.?$/;
/** What stands in small letters within a name, and with a capital where a sentence begins: “Bin Salman said”. */
const PARTICLE = /^(?:bin|bint|ibn|al|el|de|del|della|di|da|do|dos|du|la|le|van|von|der|den|ter|ten)$/i;
/** The words of a name without titles and without “Jr.”; particles are in small letters. */
export function wordsOf(name: string): string[] {
  const words = name
    .split(/[\s-]+/)
    .filter((word) => !SUFFIX.test(word))
    .map((word) => (PARTICLE.test(word) ? word.toLowerCase() : word));
  // A title stands before the name: “Ana Sheikh” bears none.
  const first = words.findIndex((word) => !TITLES.has(word.toLowerCase()));
  return first < 0 ? [] : words.slice(first);
}
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w[0])
    .join('');

export const undotted = (name: string): string => `=${name.replaceAll('.', '')}`;

export const US_OR_UK = /^(?:US|U\.S\.|UK|U\.K\.) /;
export const isBarePerson = (group: Group): boolean =>
  group.kind === 'person' && wordsOf(group.name).length === 1;

/** “BOL”, which the text has in brackets behind what it stands for, is not the town of Bol. */
const isBracketed = (text: string, surface: string): boolean =>
  /^\p{Lu}{2,6}$/u.test(surface) && text.includes(`(${surface})`);

/** Names gathered by known entity, by the set of known entities that share them, or by kind and words. */
export function groupsOf(text: string, names: readonly FoundName[]): Group[] {
  const groups = new Map<string, Group>();
  const lands = officialLands(text, names);
  for (const name of names) {
    const written = clean(text.slice(name.start, name.end));
    const land = name.kind === 'place' ? lands.get(written) : undefined;
    const state = name.kind === 'place' ? stateAt(text, name, written) : null;
    const surface = name.called ?? land ?? state ?? fullName(written, name.kind);
    const entities = name.known?.entities ?? [];
    const only = entities.length === 1 ? entities[0] : undefined;
    const shared = entities.length > 1 ? entities.map(({ id }) => id) : [];
    const key = only
      ? `#${only.id}`
      : `${shared.join(' ')} ${name.kind} ${isBracketed(text, surface) ? surface : keyOf(surface)}`;
    const group: Group = groups.get(key) ?? {
      kind: only?.kind ?? name.kind,
      id: only?.id ?? null,
      name: only?.name ?? surface,
      members: [],
      merged: new Map(),
      candidates: shared,
    };
    // “ISLAMABAD” of a dateline is called as the rest of the text calls it.
    if (!only && /^[^\p{Ll}]{6,}$/u.test(group.name)) group.name = surface;
    if (!only && group.kind === 'place') group.name = quiet(group.name);
    if (!only && group.kind === 'person') group.name = asElsewhere(group.name, text);
    group.members.push(name);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The lands of a text by their official names, and by the first words of these: “Islamic Republic”. */
function officialLands(text: string, names: readonly FoundName[]): Map<string, string> {
  const lands = new Map<string, string>();
  for (const { start, end, kind } of names) {
    const written = clean(text.slice(start, end));
    const land = kind === 'place' ? countryOf(written) : null;
    if (land !== null) for (const name of [written, written.replace(/ of .*/, '')]) lands.set(name, land);
  }
  return lands;
}

const capitalised = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** “TOVIN BAY” as “Tovin Bay”, “SANTIAGO DE CHILE” as “Santiago de Chile”; letters stay as they are. */
const quiet = (name: string): string =>
  /^[^\p{Ll}]{5,}$/u.test(name)
    ? name
        .replace(
          /(?<=\s)(?:DE|DEL|DI|DO|DA|DU|DES|LA|LE|LOS|LAS|AM|AN|DER|SUR|OF|THE|Y|E|ET)(?=\s)/gu,
          (word) => word.toLowerCase(),
        )
        .replace(/\p{Lu}[\p{Lu}\p{M}’']{2,}/gu, capitalised)
    : name;

/** A person in capitals, “VARN” in a headline, as the rest of the text writes the name. */
function asElsewhere(name: string, text: string): string {
  if (!/^[^\p{Ll}]{3,}$/u.test(name)) return name;
  const small = name.replace(/\p{Lu}[\p{Lu}\p{M}]+/gu, capitalised);
  return text.includes(small) ? small : name;
}

export const isAcronym = (name: string): boolean =>
  /^(?:[\p{Lu}.&\d-]|o(?=\p{Lu})){2,8}$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name);

import type { Span } from 'backgrounder-text/span';
import { at } from './at.ts';
import { fullName, isVariant, otherNames, withoutCountry } from './countryNames.ts';
import { ORGANISATION_HEADS, TITLES } from './lexicon.ts';
import type { Known } from './register.ts';
import type { Link, OpenName, ProposedEntity, ProposedKind, ProposedMention, SeenAlias } from './types.ts';

/** A found name before it has an entity. */
export interface FoundName extends Span {
  readonly kind: ProposedKind;
  /** Set for a name of the register. */
  readonly known?: Known;
}

interface Group {
  readonly kind: ProposedKind;
  readonly id: string | null;
  name: string;
  readonly members: FoundName[];
  readonly merged: Map<FoundName, SeenAlias['as']>;
  /** What the name may mean when that is not sure: ids or new names. */
  readonly candidates: string[];
}

/** Mentions with their entities, the entities themselves and the names left open. */
export interface Grouped {
  readonly mentions: ProposedMention[];
  readonly entities: ProposedEntity[];
  readonly open: OpenName[];
}

/** “ “the Anchor” ”, “ (Bill) ”: a nickname within a name. */
const NICKNAME = / (?:["“‘'(])[^"”’')(]{1,30}(?:["”’')]) (?=\p{Lu})/u;
const clean = (surface: string): string =>
  surface
    .replace(/\s+/g, ' ')
    .replace(NICKNAME, ' ')
    .replace(/^(?:the|a|an) /i, '')
    .replace(/['’]s?$/u, '');
const keyOf = (surface: string): string => clean(surface).toLowerCase().replaceAll('.', '');
const wordsOf = (name: string): string[] =>
  name.split(/[\s-]+/).filter((word) => !TITLES.has(word.toLowerCase()));
const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w[0])
    .join('');

/**
 * Gathers names into entities: equal names of one kind; a bare surname or given name with the one person named in
 * full; an acronym with the one organisation it abbreviates; a short form with the one longer name it begins. What two
 * could claim stays open, with the sentences it stands in.
 */
export function groupNames(text: string, names: readonly FoundName[], sentences: readonly Span[]): Grouped {
  const all = groupsOf(text, names);
  const longestFirst = all.toSorted(
    (a, b) => wordsOf(b.name).length - wordsOf(a.name).length || b.name.length - a.name.length,
  );
  const merged = new Set<Group>();
  const homesOf = homesIn(all);
  const declared = declaredIn(text, all);
  for (const group of longestFirst) {
    if (group.id !== null || group.candidates.length > 0) continue;
    const said = declared.get(group);
    const near = said
      ? [said].filter((other) => !merged.has(other))
      : homesOf(group).filter((other) => other !== group && !merged.has(other) && belongs(group, other));
    const variants = near.filter((other) => group.kind === 'place' && isVariant(group.name, other.name));
    const homes = variants.length > 0 ? variants.slice(0, 1) : near;
    const [home] = homes;
    if (!home) continue;
    if (homes.length > 1) {
      if (isBarePerson(group)) leaveToTheFirst(group, homes);
      if (group.members.length === 0) merged.add(group);
      else group.candidates.push(...homes.map(({ id, name }) => id ?? name));
      continue;
    }
    const as = isAcronym(group.name) ? 'acronym' : isBarePerson(group) ? 'surname' : 'form';
    for (const member of group.members) home.merged.set(member, as);
    home.members.push(...group.members);
    merged.add(group);
  }
  const kept = all.filter((group) => !merged.has(group));
  const sure = kept.filter(({ candidates }) => candidates.length === 0);
  const roles = rolesIn(text, sure);
  return {
    mentions: kept
      .flatMap((group) => group.members.map((member) => mentionOf(text, group, member)))
      .sort((a, b) => a.start - b.start || b.end - a.end),
    entities: sure
      .map((group) => entityOf(text, group, sentences, roles))
      .sort((a, b) => b.count - a.count || a.sentence.start - b.sentence.start || (a.name < b.name ? -1 : 1)),
    open: kept
      .filter(({ candidates }) => candidates.length > 0)
      .map(({ name, candidates, members }) => ({
        surface: name,
        candidates: [...new Set(candidates)].sort(),
        passages: passagesOf(members, sentences),
      })),
  };
}

/** The names behind which the text itself writes an acronym: “Centers for Disease Control and Prevention (CDC)”. */
function declaredIn(text: string, all: readonly Group[]): Map<Group, Group> {
  const byEnd = new Map(
    all.flatMap((group) =>
      group.kind === 'person' ? [] : group.members.map(({ end }) => [end, group] as const),
    ),
  );
  const declared = new Map<Group, Group>();
  for (const group of all) {
    if (group.id !== null || !isAcronym(group.name)) continue;
    for (const { start, end } of group.members) {
      const long = text.startsWith(' (', start - 2) && text[end] === ')' ? byEnd.get(start - 2) : undefined;
      if (long && long !== group && abbreviates(group.name, long.name)) declared.set(group, long);
    }
  }
  return declared;
}

/** True where the letters are those of words of the name, in their order, some of which may be left out. */
function abbreviates(acronym: string, name: string): boolean {
  const initials = name
    .replace(US_OR_UK, '')
    .split(/[\s-]+/)
    .map((word) => (word[0] ?? '').toUpperCase());
  let at = 0;
  for (const letter of acronym.replace(/[^\p{Lu}]/gu, '')) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Gives a person what bears the bare name before the text names anybody else so. */
function leaveToTheFirst(group: Group, homes: readonly Group[]): void {
  const known = homes
    .map((home) => ({ home, start: Math.min(...home.members.map(({ start }) => start)) }))
    .sort((a, b) => a.start - b.start);
  const [first, second] = known;
  if (!first || !second) return;
  const isOpen = ({ start }: FoundName) => start < first.start || start > second.start;
  for (const member of group.members) {
    if (isOpen(member)) continue;
    first.home.members.push(member);
    first.home.merged.set(member, 'surname');
  }
  group.members.splice(0, group.members.length, ...group.members.filter(isOpen));
}

/** For a group, those of `all` in order that it may belong to: with a word, the initials or a beginning in common. */
function homesIn(all: readonly Group[]): (group: Group) => Group[] {
  const homes = new Map<string, Set<number>>();
  for (const [n, group] of all.entries())
    for (const key of keysOfLong(group)) homes.set(key, (homes.get(key) ?? new Set()).add(n));
  return (group) => {
    const found = new Set(keysOfShort(group).flatMap((key) => [...(homes.get(key) ?? [])]));
    return [...found].sort((a, b) => a - b).map((n) => at(all, n));
  };
}

const undotted = (name: string): string => `=${name.replaceAll('.', '')}`;

/** Words that the short form of a name has at most. */
const LONGEST = 12;

function keysOfLong({ kind, name }: Group): string[] {
  if (kind === 'person') return [undotted(name), ...wordsOf(name)];
  const tail = name.split(' ').slice(1).join(' ');
  const letters = [name, name.replace(US_OR_UK, '')].map((words) => `+${initialsOf(words)}`);
  const words = name.split(' ');
  return [
    undotted(name),
    ...letters,
    withoutCountry(name) ?? '',
    kind === 'event' ? tail : '',
    ...words.slice(1, LONGEST).map((_, n) => words.slice(0, n + 1).join(' ')),
  ];
}

function keysOfShort({ kind, name }: Group): string[] {
  const same = [name, ...(kind === 'place' ? otherNames(name.replaceAll('.', '')) : [])].map(undotted);
  const words = wordsOf(name);
  if (kind === 'person') return [...same, ...words.slice(0, 1), ...words.slice(-1), name];
  return [...same, ...(isAcronym(name) ? [`+${name.replace(/[^\p{Lu}]/gu, '')}`] : []), name];
}

const US_OR_UK = /^(?:US|U\.S\.|UK|U\.K\.) /;
const isBarePerson = (group: Group): boolean => group.kind === 'person' && wordsOf(group.name).length === 1;

/** Names gathered by known entity, by the set of known entities that share them, or by kind and words. */
function groupsOf(text: string, names: readonly FoundName[]): Group[] {
  const groups = new Map<string, Group>();
  for (const name of names) {
    const surface = fullName(clean(text.slice(name.start, name.end)), name.kind);
    const entities = name.known?.entities ?? [];
    const only = entities.length === 1 ? entities[0] : undefined;
    const shared = entities.length > 1 ? entities.map(({ id }) => id) : [];
    const key = only ? `#${only.id}` : `${shared.join(' ')} ${name.kind} ${keyOf(surface)}`;
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
    group.members.push(name);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** “TOVIN BAY” as “Tovin Bay”; letters stay as they are. */
const quiet = (name: string): string =>
  /^[^\p{Ll}]{5,}$/u.test(name)
    ? name.replace(/\p{Lu}[\p{Lu}\p{M}’']{2,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    : name;

const isAcronym = (name: string): boolean =>
  /^[\p{Lu}.&\d-]{2,8}$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name);

/** True when the shorter name of `group` can stand for the longer of `other`. */
function belongs(group: Group, other: Group): boolean {
  const [short, long] = [group.name, other.name];
  if (group.kind === 'place' && other.kind === 'place' && isVariant(short, long)) return true;
  if (group.kind === other.kind && other.id !== null && short === long) return true;
  if (isShortFor(group, other)) return true;
  if (
    short.length >= long.length ||
    (group.kind !== other.kind && !(isAcronym(short) && group.kind !== 'person'))
  )
    return false;
  if (group.kind === 'person') {
    const [own, full] = [wordsOf(short), wordsOf(long)];
    if (own.length === 0 || own.length >= full.length) return false;
    if (own.length === 1)
      return full.at(-1) === own[0] || full[0] === own[0] || full.slice(1).join(' ') === own[0];
    return (
      own.at(-1) === full.at(-1) &&
      (own[0] === full[0] || full.slice(-own.length).join(' ') === own.join(' '))
    );
  }
  if (isAcronym(short)) {
    const letters = short.replace(/[^\p{Lu}]/gu, '');
    return (
      letters.length > 1 &&
      other.kind !== 'person' &&
      (initialsOf(long) === letters || initialsOf(long.replace(US_OR_UK, '')) === letters)
    );
  }
  if (group.kind !== 'organisation' || short.length <= 3) return false;
  return long.startsWith(`${short} `) || withoutCountry(long) === short;
}

/** What is called after somebody, who may be meant by the bare name. */
const CALLED_AFTER =
  /\s(?:foundation|institute|administration|government|cabinet|family|library|museum|prize|award|memorial|trust|fund|theatre|university|college|hospital|stadium|airport|act|plan|organi[sz]ation|campaign|inquiry)(?!\p{L})/iu;

/** “Van Rijn” for the firm “Van Rijn Maritime”, “Babet” for “Storm Babet”, though the bare name looks like a person. */
function isShortFor({ kind, name, id }: Group, other: Group): boolean {
  if (kind !== 'person' || id !== null) return false;
  if (other.kind === 'event')
    return /^\p{Lu}\p{L}+ /u.test(other.name) && other.name.split(' ').slice(1).join(' ') === name;
  return other.kind === 'organisation' && other.name.startsWith(`${name} `) && !CALLED_AFTER.test(other.name);
}

function mentionOf(text: string, group: Group, member: FoundName): ProposedMention {
  const as = group.merged.get(member);
  const by: Link | undefined = member.known?.by ?? (as === 'surname' || as === 'acronym' ? as : undefined);
  return {
    start: member.start,
    end: member.end,
    surface: text.slice(member.start, member.end),
    kind: group.kind,
    name: group.name,
    ...(group.id !== null && { entity: group.id }),
    ...(group.id !== null && by && { by }),
  };
}

function entityOf(
  text: string,
  group: Group,
  sentences: readonly Span[],
  roles: (group: Group) => SeenAlias | null,
): ProposedEntity {
  const forms = new Map<string, SeenAlias>();
  for (const member of group.members) {
    const surface = clean(text.slice(member.start, member.end));
    if (surface === group.name) continue;
    const as =
      group.merged.get(member) ??
      (member.known?.by === 'surname' || member.known?.by === 'acronym'
        ? member.known.by
        : isAcronym(surface)
          ? 'acronym'
          : 'form');
    const seen = forms.get(surface);
    forms.set(surface, { text: surface, count: (seen?.count ?? 0) + 1, as });
  }
  const role = group.kind === 'organisation' ? roles(group) : null;
  const full = group.members.find((member) => !group.merged.has(member)) ?? at(group.members, 0);
  return {
    kind: group.kind,
    name: group.name,
    ...(group.id !== null && { entity: group.id }),
    aliases: [...forms.values(), ...(role ? [role] : [])].sort(
      (a, b) => b.count - a.count || (a.text < b.text ? -1 : 1),
    ),
    count: group.members.length,
    sentence: sentenceAt(sentences, full),
  };
}

/** For an organisation “the ministry”, where it alone of all is a ministry. */
function rolesIn(text: string, all: readonly Group[]): (group: Group) => SeenAlias | null {
  const bearers = new Map<string, number>();
  for (const { kind, name } of all)
    if (kind === 'organisation')
      for (const word of new Set(name.toLowerCase().split(/\s+/)))
        bearers.set(word, (bearers.get(word) ?? 0) + 1);
  return ({ name }) => {
    const head = headOf(name);
    if (!head || head.length < 4 || (bearers.get(head) ?? 0) > 1) return null;
    const count = [...text.matchAll(new RegExp(`(?<!\\p{L})[Tt]he ${head}(?!\\p{L})`, 'gu'))].length;
    return count > 0 ? { text: `the ${head}`, count, as: 'role' } : null;
  };
}

function headOf(name: string): string | undefined {
  const heads = name
    .split(/\s+/)
    .filter((word) => ORGANISATION_HEADS.has(word.toLowerCase()) || /^Ministry$/i.test(word));
  const first = /^(Ministry|Department|Bank|University|Bureau|Office|Board|Council|Court) of /.exec(
    name,
  )?.[1];
  return (first ?? heads.at(-1))?.toLowerCase();
}

/** The sentence that holds the start of a span; the span itself where none does. */
export function sentenceAt(sentences: readonly Span[], span: Span): Span {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at(sentences, middle).start <= span.start) low = middle;
    else high = middle - 1;
  }
  const found = sentences[low];
  return found && found.start <= span.start && span.start < found.end
    ? { start: found.start, end: found.end }
    : { start: span.start, end: span.end };
}

function passagesOf(at: readonly FoundName[], sentences: readonly Span[]): Span[] {
  const passages = at.map((name) => sentenceAt(sentences, name));
  return passages.filter(({ start }, i) => passages.findIndex((p) => p.start === start) === i);
}

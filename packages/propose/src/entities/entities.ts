import type { Span } from 'backgrounder-text/span';
import type { Link, OpenName, ProposedEntity, ProposedMention, SeenAlias } from '../model/types.ts';
import { loadGazetteer } from '../tagger/data.ts';
import { at } from '../words/at.ts';
import { sentenceAt } from '../words/sentenceAt.ts';
import { declaredIn } from './acronyms.ts';
import { othersBySex } from './bySex.ts';
import { giveByTitle } from './byTitle.ts';
import { bodiesIn, calledIn } from './called.ts';
import { isVariant } from './countryNames.ts';
import { clean, type FoundName, type Group, groupsOf, isAcronym, isBarePerson, wordsOf } from './groups.ts';
import { rolesIn } from './roleNames.ts';
import { belongs, homesIn, placesOf } from './shortForms.ts';
import { isStateCode } from './states.ts';

/** Mentions with their entities, the entities themselves and the names left open. */
export interface Grouped {
  readonly mentions: ProposedMention[];
  readonly entities: ProposedEntity[];
  readonly open: OpenName[];
}

/** What a firm has behind its name: “Tovin” is “Tovin Holdings”, though there is a “Tovin News” too. */
const COMPANY_TAIL =
  /^ (?:Holdings?|Group|Group Holdings?|Inc|Ltd|Limited|plc|PLC|Corp|Corporation|Co|Company|AG|SA|SE|NV|GmbH|LLC|LLP)\.?$/;

/**
 * Gathers names into entities: equal names of one kind; a bare surname or given name with the one person named in
 * full; an acronym with the one organisation it abbreviates; a short form with the one longer name it begins. What two
 * could claim stays open, with the sentences it stands in.
 */
export function groupNames(text: string, names: readonly FoundName[], sentences: readonly Span[]): Grouped {
  const all = groupsOf(text, names);
  const kept = mergedIn(text, all);
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

/** Puts each group into the one that it is a short form of; what may be short for several names them as candidates. */
function mergedIn(text: string, all: readonly Group[]): Group[] {
  const longestFirst = all.toSorted(
    (a, b) => wordsOf(b.name).length - wordsOf(a.name).length || b.name.length - a.name.length,
  );
  const merged = new Set<Group>();
  const homeOf = new Map<Group, Group>();
  const others: Group[] = [];
  const homesOf = homesIn(all);
  const places = placesOf(all);
  for (const group of all.filter(({ candidates }) => candidates.length > 0)) {
    const homes = all.filter(({ id }) => id !== null && group.candidates.includes(id));
    giveByTitle(text, group, homes);
    if (group.members.length === 0) merged.add(group);
  }
  const declared = new Map([...bodiesIn(text, all), ...declaredIn(text, all), ...calledIn(text, all)]);
  for (const group of longestFirst) {
    if (group.id !== null || group.candidates.length > 0) continue;
    const named = declared.get(group);
    const said = named && (homeOf.get(named) ?? named);
    const near = (said ? [said] : homesOf(group)).filter(
      (other) => !merged.has(other) && (said || (other !== group && belongs(group, other, places))),
    );
    const homes = nearest(group, near);
    const [home] = homes;
    if (!home || (isAcronym(group.name) && !said && isBegunByOthers(group, home, homesOf(group)))) continue;
    if (homes.length === 1) {
      if (isBarePerson(group)) others.push(...othersBySex(text, group, home));
      putInto(home, group);
      homeOf.set(group, home);
      merged.add(group);
      continue;
    }
    if (isWholeOf(group, homes)) continue;
    giveByTitle(text, group, homes);
    if (isBarePerson(group)) leaveToTheFirst(group, homes);
    if (group.members.length === 0) merged.add(group);
    else group.candidates.push(...homes.map(({ id, name }) => id ?? name));
  }
  return [...all, ...others].filter((group) => !merged.has(group));
}

/** “VRM”, beside “VRM Motors” and “VRM News”: which of them it is short for, nothing tells. */
function isBegunByOthers({ name }: Group, home: Group, others: readonly Group[]): boolean {
  const isBegun = (one: Group): boolean => one.name.startsWith(`${name} `);
  return isBegun(home) && others.some((one) => one !== home && isBegun(one));
}

/** “Velmark”, beside “Velmark Bank” and “Velmark Shipping”: the body whose name its parts begin with. */
function isWholeOf({ kind, name }: Group, parts: readonly Group[]): boolean {
  return kind === 'organisation' && parts.every((part) => part.name.startsWith(`${name} `));
}

/** Of those that a name may be short for: the first other name of the same country, persons for a person, the one company, or all. */
function nearest(group: Group, near: readonly Group[]): readonly Group[] {
  // “Orvik” beside “Ana Orvik” and “Orvik Airlines”
  const people = near.filter(({ kind }) => kind === 'person');
  if (isBarePerson(group) && people.length > 0) return people;
  const variant = near.find((other) => group.kind === 'place' && isVariant(group.name, other.name));
  if (variant) return [variant];
  const companies = near.filter(({ name }) => COMPANY_TAIL.test(name.slice(group.name.length)));
  return companies.length === 1 ? companies : near;
}

function putInto(home: Group, group: Group): void {
  const as = isAcronym(group.name) ? 'acronym' : isBarePerson(group) ? 'surname' : 'form';
  // What acts under its letters all over the text is no place: “the Gastronomic Center of Oaxaca (CGO)”.
  const isBody =
    as === 'acronym' &&
    group.kind === 'organisation' &&
    home.kind === 'place' &&
    !(['country', 'region', 'capital', 'city'] as const).some((list) => loadGazetteer().has(list, home.name));
  if (isBody && home.id === null && group.members.length > home.members.length) home.kind = group.kind;
  for (const member of group.members) home.merged.set(member, as);
  home.members.push(...group.members);
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
    if (surface === group.name || (group.kind === 'place' && isStateCode(surface))) continue;
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

function passagesOf(at: readonly FoundName[], sentences: readonly Span[]): Span[] {
  const passages = at.map((name) => sentenceAt(sentences, name));
  return passages.filter(({ start }, i) => passages.findIndex((p) => p.start === start) === i);
}

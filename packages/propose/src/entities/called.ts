import { ORGANISATION_HEADS } from '../words/lexicon.ts';
import type { Group } from './groups.ts';

/** What bodies are called by for short: “the Panel”. */
const BODIES = new Set([...ORGANISATION_HEADS, 'panel', 'tribunal', 'secretariat', 'forum', 'conference']);

/** The bodies that the text calls by the one word for their sort, with a capital: “the Panel” for “the Review Panel”. */
export function bodiesIn(text: string, all: readonly Group[]): Map<Group, Group> {
  const called = new Map<Group, Group>();
  for (const group of all) {
    const { id, name, kind, members } = group;
    if (id !== null || kind === 'person' || !BODIES.has(name.toLowerCase())) continue;
    if (!members.every(({ start }) => /(?<!\p{L})the\s$/iu.test(text.slice(Math.max(0, start - 5), start))))
      continue;
    const homes = all.filter(
      (other) =>
        other !== group &&
        other.kind === 'organisation' &&
        (other.name.endsWith(` ${name}`) || other.name.startsWith(`${name} of `)),
    );
    if (homes.length === 1 && homes[0]) called.set(group, homes[0]);
  }
  return called;
}

/** UTF-16 units between two names of which one explains the other. */
const NEAR = 140;
/** Between a name and another of the same person: “, a singer better known as”. */
const KNOWN_AS =
  /^(?:,?\s(?:(?!(?<!\p{L})(?:and|with|to|by|like)\s(?:an?|another|one|the|two)\s)[^.;:“”"]){0,80}?)?,?\s\(?(?:(?:(?:better|also|otherwise|formerly|commonly|popularly|widely|professionally)\s)*known as|a\.?k\.?a\.?|alias)\s[“"‘']?$/u;

/** Directly between an organisation and another name of it; further away, the other may be a part of it. */
const BODY_KNOWN_AS =
  /^,?\s\(?(?:(?:better|also|otherwise|formerly|commonly|widely)\s)?known as\s(?:the\s)?[“"‘']?$/u;

/**
 * The persons and organisations of which the text itself gives another name, by that name. What an organisation is known
 * as is one, whatever its name looks like.
 */
export function calledIn(text: string, all: readonly Group[]): Map<Group, Group> {
  const people = all.filter(({ kind }) => kind === 'person');
  const bodies = all.filter(({ kind }) => kind === 'organisation');
  const called = new Map<Group, Group>();
  for (const other of all) {
    if (other.id !== null) continue;
    for (const { start } of other.members) {
      // “Bo Tovin and Ana Okoro, better known as Lal”: whoever stands nearest.
      const nearest = people.flatMap(({ members }) =>
        members.map(({ end }) => end).filter((end) => end < start),
      );
      const last = Math.max(...nearest);
      const isJoinedBy = (shape: RegExp) => (one: Group) =>
        one !== other &&
        one.members.some(
          ({ end }) =>
            end < start &&
            start - end < NEAR &&
            (one.kind !== 'person' || end === last) &&
            shape.test(text.slice(end, start)),
        );
      const known =
        bodies.find(isJoinedBy(BODY_KNOWN_AS)) ??
        (other.kind === 'person' ? people.find(isJoinedBy(KNOWN_AS)) : undefined);
      if (known && !called.has(known)) called.set(other, known);
    }
  }
  return called;
}

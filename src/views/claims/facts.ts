import type { NoteBody, Subject } from '../../model/briefing.ts';
import type { Claim } from '../../model/claim.ts';
import { KINDS } from '../../model/kinds.ts';
import { bareWords } from '../subject/words.ts';

/** More of them are background. */
const MOST_KEY_FACTS = 6;

/** The facts of an entry in two parts: those with a label open its page, all others are its background. */
export interface Facts {
  readonly key: readonly Claim[];
  /** Without what the page says anyway, as its summary or as an event. */
  readonly other: readonly Claim[];
}

/** The facts of an entry as its page, its Markdown and the search have them. */
export function factsOf(subject: Subject): Facts {
  const opening = [subject.summary, subject.part].filter((claim) => claim !== null);
  const key = unsaid(
    inOrder(subject).filter(({ label }) => label !== null),
    opening,
  ).slice(0, MOST_KEY_FACTS);
  const rest = subject.facts.filter((fact) => !key.includes(fact));
  return { key, other: unsaid(rest, [...opening, ...key, ...subject.events.map(({ claim }) => claim)]) };
}

/** What a reader expects of this kind first, then as the author has them. */
function inOrder(subject: Subject): readonly Claim[] {
  const expected: readonly string[] = subject.type === 'entity' ? KINDS[subject.kind].featured : [];
  const rank = ({ label }: Claim): number => {
    const at = label === null ? -1 : expected.indexOf(label);
    return at < 0 ? expected.length : at;
  };
  return subject.facts.toSorted((a, b) => rank(a) - rank(b));
}

/** Claims that neither others nor earlier ones of them have in the same words. */
export function unsaid(claims: readonly Claim[], others: readonly Claim[]): Claim[] {
  const said = new Set(others.map(({ statement }) => bareWords(statement)));
  return claims.filter(({ statement }) => {
    const words = bareWords(statement);
    return !said.has(words) && said.add(words);
  });
}

/** A section of prose and facts, with the id of its element in the page. */
export interface TextSection {
  readonly id: 'facts' | 'questions' | 'background';
  readonly anchor: string;
  readonly facts: readonly Claim[];
  readonly body: NoteBody | null;
}

/** Where the page of an entry has its facts and its note, in reading order; empty sections are left out. */
export function textSections(subject: Subject): TextSection[] {
  const { key, other } = factsOf(subject);
  const isEntity = subject.type === 'entity';
  // The facts of a topic had an address before its key facts had one.
  const anchor = isEntity || key.length > 0 ? 'background' : 'facts';
  const all: TextSection[] = [
    { id: 'facts', anchor: 'facts', facts: key, body: null },
    { id: 'questions', anchor: 'questions', facts: [], body: isEntity ? null : subject.body },
    { id: 'background', anchor, facts: other, body: isEntity ? subject.body : null },
  ];
  return all.filter(({ facts, body }) => facts.length > 0 || body !== null);
}

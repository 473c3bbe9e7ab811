import { contains } from 'backgrounder-text/span';
import type { Speaker } from '../../model/types.ts';
import type { Reading } from '../clauses.ts';
import { isPlural } from './pronouns.ts';

/** “He” without a name: who goes on speaking, nobody knows. */
export const isOpen = ({ by, name }: Speaker): boolean => by === 'pronoun' && name === null;

/** Last words of what one person is. */
const ONE =
  /(?:er|or|ist|ian|ant|ent|[a-z]man|woman|person|guard|source|official|chief|head|expert|analyst|guide|aide|boss|coach|judge|mayor|nurse|doctor|secretary|chair|general|MP|resident|witness|victim|paramedic|mother|father|son|wife|brother|friend|member|minister|boy|girl|\p{Lu}\p{Ll}+)$/u;
/** Last words of what is a body or a document. */
const BODY =
  /(?:company|firm|group|agency|bank|ministry|department|council|union|party|court|police|report|statement|study|letter|document|survey|poll|data|media|newspaper|website|paper|government|parliament|commission|committee|team|club|body|board|association|organi[sz]ation|authority|school|university|charity|centre|center|wire)$/iu;

/** “A guard said … He added …”: the speaker without a name goes on, where no name came between. */
export function goingOn({ last, about, mentions, before, quoted }: Reading, speaker: Speaker): Speaker {
  const isThey = /^they$/i.test(speaker.surface);
  const role = last ?? about;
  if (!isOpen(speaker) || !role || role.name !== null || isOpen(role)) return speaker;
  if (isThey) return { ...role, by: 'role' };
  const isBody = /^it$/i.test(speaker.surface);
  const between = [...before, ...mentions].some(
    (one) =>
      one.kind === (isBody ? 'organisation' : 'person') &&
      one.start >= role.end &&
      one.end <= speaker.start &&
      !quoted.some((quote) => contains(quote, one)),
  );
  const head = role.surface.split(/\s(?:of|for|at|in|from|with|on|to|who)\s|,/, 1)[0] ?? '';
  const isA = (kind: RegExp): boolean => kind.test(head) || kind.test(role.surface);
  const isPlace = before.some(({ kind, end }) => kind === 'place' && end === role.end);
  const isMeant = isBody
    ? BODY.test(head) || isPlace
    : !isPlace && isA(ONE) && !BODY.test(role.surface) && !isPlural(head);
  return isMeant && !between ? { ...role, by: 'role' } : speaker;
}

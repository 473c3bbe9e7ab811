import type { Span } from '../text/span.ts';
import { type Place, pronounMeans, roleMeans } from './speakers.ts';
import type { ProposedMention, Speaker } from './types.ts';

/** A sentence to be read, and what stands before it. */
export interface Reading {
  readonly text: string;
  /** Those of the sentence at hand. */
  readonly mentions: readonly ProposedMention[];
  /** Those up to the end of the sentence, of the near past. */
  readonly before: readonly ProposedMention[];
  readonly sentence: Span;
  readonly previous: Span | null;
  /** Who spoke last, if that was just before. */
  readonly last: Speaker | null;
}

const ROLE =
  /(?<!\p{L})(?:the|an?|his|her|its|their|one|another|some|several|many)\s+(?:[\p{L}\p{M}’'-]+\s+){0,3}?[\p{L}\p{M}’'-]+\s*$|(?<!\p{L})(?:officials|police|witnesses|authorities|critics|experts|analysts|researchers|scientists|supporters|opponents|residents|doctors|lawyers|prosecutors|investigators|activists|sources)\s*$/iu;
const PRONOUN = /(?<!\p{L})(?:he|she|they|it)\s*$/iu;
/** Last words of a role that can speak. */
const SPEAKERS =
  /(?:(?:er|or|ist|ian|ant|ent|eer|ess|man|men|woman|women|people|official|police|staff|victim|judge|coach|chief|head|head of|mayor|king|queen|father|mother|son|daughter|wife|husband|family|group|party|team|company|firm|agency|bank|court|panel|office|authorit(?:y|ie)|ministr(?:y|ie)|association|committee|council|commission|organi[sz]ation|union|church|school|universit(?:y|ie)|report|study|statement|survey|poll|document|letter|paper|press|media|website|spokespeople|witness(?:e)?|sources?|critic|expert|analyst|guard|guide|aide|ally|allie|figure|side|force|militar(?:y|ie)|army|navy|embass(?:y|ie)|palace|house|team))s?$/iu;

const named = (mention: ProposedMention): Speaker => ({
  start: mention.start,
  end: mention.end,
  surface: mention.surface,
  name: mention.name,
  by: 'name',
  ...(mention.entity && { entity: mention.entity }),
});

const speaks = ({ kind }: ProposedMention): boolean =>
  kind === 'person' || kind === 'organisation' || kind === 'place';

/** The subject that ends right before the verb: a name, perhaps with an apposition after it; a role; a pronoun. */
export function speakerBefore(reading: Reading, verb: number): Speaker | null {
  const { text, mentions, sentence } = reading;
  const from = sentence.start;
  const left = text.slice(from, verb);
  const within = mentions.filter((m) => speaks(m) && m.start >= from && m.end <= verb);
  const nearest = within.at(-1);
  const gap = nearest ? text.slice(nearest.end, verb) : '';
  if (
    nearest &&
    /^(?:['’]s)?\s*(?:(?:has|have|had|also|later|then|again|previously|repeatedly|reportedly|once|who|further|\p{L}+ly)\s+)*$/iu.test(
      gap,
    ) &&
    !/^['’]s/.test(gap)
  )
    return wholeName(text, nearest);
  // “the company’s chief executive, Mark Bristow, told”
  if (nearest && /^,\s*$/.test(gap) && /\p{Ll},\s*$/u.test(text.slice(from, nearest.start)))
    return named(nearest);
  const pronoun = PRONOUN.exec(left);
  if (pronoun) return pronounAt(reading, from + pronoun.index, pronoun[0].trim());
  const subject = [...within]
    .reverse()
    .find((m) => /^,\s[^.;:“”"]{2,90},\s*(?:also\s+)?$/u.test(text.slice(m.end, verb)));
  if (subject) return named(subject);
  const role = ROLE.exec(left);
  if (!role) return null;
  const surface = role[0].trim();
  if (!SPEAKERS.test(surface)) return null;
  return roleAt(reading, from + role.index, surface);
}

/** A name that the tagger cut short speaks under all its words: “Pakistan Banker”, not Pakistan. */
function wholeName(text: string, mention: ProposedMention): Speaker {
  const rest = /^(?: \p{Lu}[\p{L}\p{M}’-]+)+/u.exec(text.slice(mention.end, mention.end + 80))?.[0];
  if (!rest) return named(mention);
  const end = mention.end + rest.length;
  return { start: mention.start, end, surface: text.slice(mention.start, end), name: null, by: 'role' };
}

/** “the SAU teacher” after “said” is one of theirs, not they. */
function memberOf(reading: Reading, mention: ProposedMention, start: number): Speaker | null {
  if (start === mention.start) return null;
  const rest = /^(?: \p{Ll}+){1,2}(?=[.,;]|$)/u.exec(
    reading.text.slice(mention.end, Math.min(mention.end + 50, reading.sentence.end)),
  )?.[0];
  if (!rest || !SPEAKERS.test(rest) || / (?:newspaper|daily|magazine|agency|website)$/.test(rest))
    return null;
  return roleAt(reading, start, reading.text.slice(start, mention.end + rest.length));
}

const placeAt = ({ text, before, sentence, previous }: Reading, at: number): Place => ({
  text,
  before: before.filter(({ end }) => end <= at),
  sentence,
  previous,
  at,
});

function pronounAt(reading: Reading, start: number, surface: string): Speaker {
  const meant = pronounMeans(surface, placeAt(reading, start), reading.last);
  const span = { start, end: start + surface.length, surface, by: 'pronoun' as const };
  return { ...span, name: meant?.name ?? null, ...(meant?.entity && { entity: meant.entity }) };
}

function roleAt(reading: Reading, start: number, surface: string): Speaker {
  const meant = roleMeans(surface, placeAt(reading, start));
  const span = { start, end: start + surface.length, surface, by: 'role' as const };
  return { ...span, name: meant?.name ?? null, ...(meant?.entity && { entity: meant.entity }) };
}

/** The speaker that begins at `from`, after “according to” or “said”: a name within a few words, a role, a pronoun. */
export function speakerFrom(reading: Reading, from: number): Speaker | null {
  const { text, mentions } = reading;
  const to = reading.sentence.end;
  const rest = text.slice(from, to);
  const mention = mentions.find((m) => speaks(m) && m.start >= from && m.end <= to);
  const gap = mention ? text.slice(from, mention.start) : '';
  const plain = mention !== undefined && /^[^.,;:“”"]{0,60}$/u.test(gap);
  if (
    plain &&
    !/\b(?:that|of|in|with|for|to|from|by|at)\s+(?:the\s+)?$/i.test(
      gap.replace(
        /^(?:an? )?(?:spokes\p{L}+|statement|report|lawyers?|attorneys?) (?:for|of|by|from) $/iu,
        '',
      ),
    )
  )
    return (
      memberOf(reading, mention, from + gap.length - (/(?:the|an?)\s$/iu.exec(gap)?.[0].length ?? 0)) ??
      wholeName(text, mention)
    );
  const apposed =
    plain &&
    mentions.find((m) => m.kind === 'person' && m.end <= to && /^, $/.test(text.slice(mention.end, m.start)));
  if (apposed) return named(apposed);
  const pronoun = /^\s*(he|she|they|it)(?!\p{L})/iu.exec(rest);
  if (pronoun)
    return pronounAt(reading, from + pronoun[0].length - (pronoun[1] as string).length, pronoun[1] as string);
  const role =
    /^\s*((?:the|an?|his|her|its|their|one|some|several|local|official)\s+(?:(?!(?:and|or|in|on|at|by|who|which|that)\b)\p{Ll}+\s+(?=\p{Ll}+(?<!ed)(?:[\s.,;]|$)(?<!\b(?:and|or|in|on|at|by|of|for|from|to|with|who|which|that|is|was|has|were|are)[\s.,;]))){0,2})?[\p{Ll}’'-]+(?:\s+(?:of|for|from|by)\s+(?:the\s+)?(?!an?\s)[\p{L}’'-]+)?/u.exec(
      rest,
    );
  if (!role || role[0].trim().length < 3 || !(role[1] || /s$/.test(role[0].trim()))) return null;
  const start = from + (role[0].length - role[0].trimStart().length);
  return roleAt(reading, start, role[0].trim());
}

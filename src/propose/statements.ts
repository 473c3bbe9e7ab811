import type { Span } from '../text/span.ts';
import { SAYING } from './lexicon.ts';
import { isMedium } from './media.ts';
import { contentOf, leadAt } from './said.ts';
import { type Place, pronounMeans, roleMeans } from './speakers.ts';
import type { ProposedMention, ProposedStatement, Speaker } from './types.ts';

const VERBS = [...SAYING]
  .filter((verb) => !['called', 'described', 'expects', 'hopes', 'reports', 'quoted'].includes(verb))
  .sort((a, b) => b.length - a.length);
const VERB = `(?:${VERBS.join('|')})`;
const VERB_AT = new RegExp(`(?<![\\p{L}\\p{N}-])${VERB}(?![\\p{L}\\p{N}-])`, 'giu');
const ACCORDING = /(?<!\p{L})according to\s+/giu;
const CHANNEL =
  /(?<!\p{L})(?:in|at|on|during|via|through|by)\s+(?:an?|the|his|her|its|their)\s+(?:(?!and\b|who\b|that\b)[\p{L}\p{M}’'-]+\s+){0,4}?(?:statement|interview|report|press release|news release|release|news conference|press conference|briefing|speech|address|tweet|post|letter|email|e-mail|article|blog|broadcast|message|testimony|affidavit|filing|memo|communiqu[eé]|spokes(?:man|woman|person)|lawyer|attorney|representative)s?(?!\p{L})|(?<!\p{L})on\s+(?:Twitter|Facebook|X|Telegram|Instagram|Truth Social|television|state television|state TV)(?!\p{L})/giu;
const DOCUMENT =
  /(?:the|an?)\s+(?:[\p{L}\p{M}’'-]+\s+){0,4}?(?:statement|report|release|communiqu[eé]|document|study|survey|poll|letter)\s*$/iu;
const ROLE =
  /(?<!\p{L})(?:the|an?|his|her|its|their|one|another|some|several|many)\s+(?:[\p{L}\p{M}’'-]+\s+){0,3}?[\p{L}\p{M}’'-]+\s*$|(?<!\p{L})(?:officials|police|witnesses|authorities|critics|experts|analysts|researchers|scientists|supporters|opponents|residents|doctors|lawyers|prosecutors|investigators|activists|sources)\s*$/iu;
const PRONOUN = /(?<!\p{L})(?:he|she|they|it)\s*$/iu;

/** Before a participle these make it passive: “can be observed”, “was told”. */
const PASSIVE = /(?<!\p{L})(?:am|is|are|was|were|be|been|being|get|gets|got)\s+(?:\p{L}+ly\s+)?$/iu;
/** Not speech but going on, a request or an act: “continued to stop”, “asked them to leave”, “declared war”. */
const DOING =
  /^(?:continued|asked|promised|pledged|vowed)\s+(?:[\p{L}\p{M}.’'-]+\s+){0,8}?to\s|^declared\s+(?:the\s+)?(?:war|independence|victory|peace|bankruptcy)(?!\p{L})/iu;
/** Last words of a role that can speak. */
const SPEAKERS =
  /(?:(?:er|or|ist|ian|ant|ent|eer|ess|man|men|woman|women|people|official|police|staff|victim|judge|coach|chief|head|head of|mayor|king|queen|father|mother|son|daughter|wife|husband|family|group|party|team|company|firm|agency|bank|court|panel|office|authorit(?:y|ie)|ministr(?:y|ie)|association|committee|council|commission|organi[sz]ation|union|church|school|universit(?:y|ie)|report|study|statement|survey|poll|document|letter|paper|press|media|website|spokespeople|witness(?:e)?|sources?|critic|expert|analyst|guard|guide|aide|ally|allie|figure|side|force|militar(?:y|ie)|army|navy|embass(?:y|ie)|palace|house|team))s?$/iu;

interface Reading {
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

/** How many mentions back a description such as “the ministry” may look. */
const MEMORY = 300;
/** Farther on, in UTF-16 units or paragraphs, nobody goes on speaking. */
const NEAR = 400;

/** No newsroom's sentence is longer, in UTF-16 units; where stops are missing, nothing says who says what. */
const LONGEST = 2000;

/** Who says what in a text: direct speech first, then reported speech, one sentence at a time. */
export function statementsOf(
  text: string,
  sentences: readonly Span[],
  mentions: readonly ProposedMention[],
): ProposedStatement[] {
  const quotes = quotationsOf(text);
  const statements: ProposedStatement[] = [];
  let last: Speaker | null = null;
  let previous: Span | null = null;
  let lastEnd = 0;
  let q = 0;
  let firstQuote = 0;
  let firstMention = 0;
  for (const sentence of sentences) {
    const inside: Span[] = [];
    while (q < quotes.length && (quotes[q] as Span).start < sentence.end) {
      inside.push(quotes[q] as Span);
      q++;
    }
    while ((quotes[firstQuote]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) firstQuote++;
    while ((mentions[firstMention]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) firstMention++;
    const own = takenWhile(mentions, firstMention, ({ start }) => start < sentence.end);
    const isNear =
      sentence.start - lastEnd < NEAR && text.slice(lastEnd, sentence.start).split('\n\n').length <= 2;
    const reading: Reading = {
      text,
      mentions: own.filter(({ end }) => end <= sentence.end),
      before: mentions.slice(Math.max(0, firstMention - MEMORY), firstMention + own.length),
      sentence,
      previous:
        previous && text.slice(previous.end, sentence.start).split('\n\n').length <= 2 ? previous : null,
      last: isNear ? last : null,
    };
    previous = sentence;
    const quoted = takenWhile(quotes, firstQuote, ({ start }) => start < sentence.end);
    const isLong = sentence.end - sentence.start > LONGEST;
    const attribution: Attribution | null = isLong ? null : attributionIn(reading, quoted);
    const speech = inside.filter((quote) => isSpeech(text, quote));
    if (speech.length > 0) {
      const speaker = attribution?.speaker ?? (reading.last && continued(reading.last, sentence.start));
      for (const quote of speech)
        statements.push({
          ...quote,
          form: 'quotation',
          speaker,
          channel: attribution?.channel ?? null,
          verb: attribution?.verb ?? null,
          sentence,
        });
      lastEnd = Math.max(sentence.end, (speech.at(-1) as Span).end);
    } else if (attribution?.speaker) {
      const content = contentOf(text, sentence, attribution);
      if (content)
        statements.push({
          ...content,
          form: 'paraphrase',
          speaker: attribution.speaker,
          channel: attribution.channel,
          verb: attribution.verb,
          sentence,
        });
      lastEnd = sentence.end;
    }
    if (attribution?.speaker) last = attribution.speaker;
  }
  return statements;
}

const continued = (last: Speaker, at: number): Speaker => ({
  ...last,
  start: at,
  end: at,
  surface: last.name === null ? last.surface : '',
  by: 'continued',
});

function takenWhile<T>(list: readonly T[], from: number, isIn: (one: T) => boolean): T[] {
  const taken: T[] = [];
  for (let at = from; at < list.length && isIn(list[at] as T); at++) taken.push(list[at] as T);
  return taken;
}

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '„': '“' };

/** The insides of quotation marks, in reading order; a mark that nothing closes in its paragraph opens nothing. */
export function quotationsOf(text: string): Span[] {
  const spans: Span[] = [];
  const nextBreak = nextOf(text, '\n\n');
  const nextClose = Object.fromEntries(Object.values(PAIRS).map((mark) => [mark, nextOf(text, mark)]));
  for (let i = 0; i < text.length; i++) {
    const close = PAIRS[text[i] as string];
    if (!close) continue;
    const paragraph = nextBreak(i);
    const end = nextClose[close]?.(i + 1) ?? -1;
    if (end < 0 || (paragraph >= 0 && end > paragraph)) {
      const stop = paragraph < 0 ? text.length : paragraph;
      if (/^\s*["“]/.test(text.slice(stop)) && stop - i > 40) spans.push({ start: i + 1, end: stop });
      if (paragraph < 0) break;
      i = stop;
      continue;
    }
    if (end > i + 1) spans.push({ start: i + 1, end });
    i = end;
  }
  return spans;
}

/** Where some words come next, from offsets that only grow: no stretch of the text is searched twice. */
function nextOf(text: string, words: string): (from: number) => number {
  let known = -2;
  return (from) => {
    if (known !== -1 && known < from) known = text.indexOf(words, from);
    return known;
  };
}

/** Speech rather than a title or a word held at arm's length: four words or a stop inside the marks. */
function isSpeech(text: string, { start, end }: Span): boolean {
  const inner = text.slice(start, end);
  return inner.trim().split(/\s+/).length >= 4 || /[.,!?]$/.test(inner);
}

interface Attribution {
  readonly speaker: Speaker | null;
  readonly verb: Span & { readonly surface: string };
  readonly channel: (Span & { readonly surface: string }) | null;
  /** From the speaker to the verb. */
  readonly clause: Span;
}

function attributionIn(reading: Reading, quoted: readonly Span[]): Attribution | null {
  const { text, sentence } = reading;
  const bare = quoted.reduce(
    (line, { start, end }) => {
      const from = Math.max(0, start - sentence.start);
      const to = Math.min(line.length, end - sentence.start);
      return line.slice(0, from) + '\uFFFC'.repeat(Math.max(0, to - from)) + line.slice(to);
    },
    text.slice(sentence.start, sentence.end),
  );
  const channel = channelIn(bare, sentence.start);
  for (const match of bare.matchAll(ACCORDING)) {
    const from = sentence.start + match.index + match[0].length;
    const speaker = speakerFrom(reading, from);
    const verb = {
      start: sentence.start + match.index,
      end: from - (match[0].length - match[0].trimEnd().length),
      surface: match[0].trim(),
    };
    if (speaker) return { speaker, verb, channel, clause: { start: verb.start, end: speaker.end } };
  }
  const verbs = [...bare.matchAll(VERB_AT)];
  const found = (match: RegExpExecArray) => reportAt(reading, bare, match, channel);
  return closingReport(bare, sentence, verbs.at(-1), found) ?? firstOf(verbs, found);
}

/** “…, the White House said.” reports the whole sentence, whoever says what in it. */
function closingReport(
  bare: string,
  sentence: Span,
  verb: RegExpExecArray | undefined,
  found: (match: RegExpExecArray) => Attribution | null,
): Attribution | null {
  if (!verb || !CLOSING.test(bare.slice(verb.index + verb[0].length))) return null;
  const report = found(verb);
  return report && /[,–—\uFFFC”"]\s*$/u.test(bare.slice(0, report.clause.start - sentence.start))
    ? report
    : null;
}

function firstOf<T, U>(list: readonly T[], find: (one: T) => U | null): U | null {
  for (const one of list) {
    const found = find(one);
    if (found) return found;
  }
  return null;
}

/** What may follow the verb of a report that closes its sentence. */
const CLOSING =
  /^(?:\s+(?:in|on|at|by|during|after|last|this|earlier|late|via|through)(?!\p{L})[^,;:]{0,80})?[.”"\s]*$/iu;

function reportAt(
  reading: Reading,
  bare: string,
  match: RegExpExecArray,
  channel: Attribution['channel'],
): Attribution | null {
  const { text, sentence } = reading;
  const start = sentence.start + match.index;
  const verb = { start, end: start + match[0].length, surface: match[0] };
  if (PASSIVE.test(bare.slice(0, match.index)) || DOING.test(bare.slice(match.index))) return null;
  const before = speakerBefore(reading, start);
  if (before)
    return {
      speaker: before,
      verb,
      channel: channel ?? documentAsChannel(text, before) ?? mediumTold(reading, verb),
      clause: { start: before.start - articleBefore(text, before.start), end: verb.end },
    };
  const inverted =
    /[”"\uFFFC,]\s*$/.test(bare.slice(0, match.index)) &&
    /^said|^say|^add|^wrot|^ask|^ins|^not|^expl|^claim|^state|^repl|^warn|^argu|^conf|^decl/i.test(match[0]);
  const after = inverted ? speakerFrom(reading, verb.end + 1) : null;
  return after && { speaker: after, verb, channel, clause: { start: verb.start, end: after.end } };
}

const articleBefore = (text: string, at: number): number =>
  /(?<!\p{L})the\s$/iu.exec(text.slice(Math.max(0, at - 5), at))?.[0].length ?? 0;

/** The newspaper or agency that was told. */
function mediumTold({ text, sentence }: Reading, verb: Attribution['verb']): Attribution['channel'] {
  const { told } = leadAt(text, verb.end, sentence.end, verb.surface);
  const surface = told && text.slice(told.start, told.end);
  return told && surface && isMedium(surface) ? { ...told, surface } : null;
}

function channelIn(bare: string, offset: number): (Span & { surface: string }) | null {
  CHANNEL.lastIndex = 0;
  const match = CHANNEL.exec(bare);
  return (
    match && { start: offset + match.index, end: offset + match.index + match[0].length, surface: match[0] }
  );
}

function documentAsChannel(text: string, speaker: Speaker): (Span & { surface: string }) | null {
  return DOCUMENT.test(text.slice(speaker.start, speaker.end))
    ? { start: speaker.start, end: speaker.end, surface: speaker.surface }
    : null;
}

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
function speakerBefore(reading: Reading, verb: number): Speaker | null {
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
function speakerFrom(reading: Reading, from: number): Speaker | null {
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
    return wholeName(text, mention);
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

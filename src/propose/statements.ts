import { contains, type Span } from '../text/span.ts';
import { SAYING } from './lexicon.ts';
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
}

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
    const reading = { text, mentions: own.filter(({ end }) => end <= sentence.end) };
    const quoted = takenWhile(quotes, firstQuote, ({ start }) => start < sentence.end);
    const isLong = sentence.end - sentence.start > LONGEST;
    const attribution: Attribution | null = isLong ? null : attributionIn(reading, sentence, quoted, last);
    const speech = inside.filter((quote) => isSpeech(text, quote));
    if (speech.length > 0) {
      const near = text.slice(lastEnd, sentence.start).split('\n\n').length <= 2;
      const speaker: Speaker | null =
        attribution?.speaker ??
        (last && near
          ? { ...last, start: sentence.start, end: sentence.start, surface: '', by: 'continued' }
          : null);
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
    if (attribution?.speaker && attribution.speaker.by !== 'role') last = attribution.speaker;
  }
  return statements;
}

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

function attributionIn(
  reading: Reading,
  sentence: Span,
  quoted: readonly Span[],
  last: Speaker | null,
): Attribution | null {
  const { text } = reading;
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
    const speaker = speakerFrom(reading, from, sentence.end, last);
    const verb = {
      start: sentence.start + match.index,
      end: from - (match[0].length - match[0].trimEnd().length),
      surface: match[0].trim(),
    };
    if (speaker) return { speaker, verb, channel, clause: { start: verb.start, end: speaker.end } };
  }
  for (const match of bare.matchAll(VERB_AT)) {
    const start = sentence.start + match.index;
    const verb = { start, end: start + match[0].length, surface: match[0] };
    if (PASSIVE.test(bare.slice(0, match.index)) || DOING.test(bare.slice(match.index))) continue;
    const before = speakerBefore(reading, sentence.start, start, last);
    if (before)
      return {
        speaker: before,
        verb,
        channel: channel ?? documentAsChannel(text, before),
        clause: { start: before.start, end: verb.end },
      };
    const inverted =
      /[”"\uFFFC,]\s*$/.test(bare.slice(0, match.index)) &&
      /^said|^say|^add|^told|^wrot|^ask|^ins|^not|^expl|^claim|^state|^repl|^warn|^argu|^conf|^decl/i.test(
        match[0],
      );
    const after = inverted ? speakerFrom(reading, verb.end + 1, sentence.end, last) : null;
    if (after) return { speaker: after, verb, channel, clause: { start: verb.start, end: after.end } };
  }
  return null;
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
function speakerBefore(
  { text, mentions }: Reading,
  from: number,
  verb: number,
  last: Speaker | null,
): Speaker | null {
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
    return named(nearest);
  const pronoun = PRONOUN.exec(left);
  if (pronoun)
    return (
      last && {
        ...last,
        start: from + pronoun.index,
        end: from + pronoun.index + pronoun[0].trimEnd().length,
        surface: pronoun[0].trim(),
        by: 'pronoun',
      }
    );
  const subject = [...within]
    .reverse()
    .find((m) => /^,\s[^.;:“”"]{2,90},\s*(?:also\s+)?$/u.test(text.slice(m.end, verb)));
  if (subject) return named(subject);
  const role = ROLE.exec(left);
  if (!role) return null;
  const surface = role[0].trim();
  if (!SPEAKERS.test(surface)) return null;
  const start = from + role.index;
  const holder = within.find((m) => m.start >= start && m.end <= start + surface.length + 1);
  return {
    start,
    end: start + surface.length,
    surface,
    name: null,
    by: 'role',
    ...(holder?.entity && { entity: holder.entity }),
  };
}

/** The speaker that begins at `from`, after “according to” or “said”: a name within a few words, a role, a pronoun. */
function speakerFrom(
  { text, mentions }: Reading,
  from: number,
  to: number,
  last: Speaker | null,
): Speaker | null {
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
    return named(mention);
  const apposed =
    plain &&
    mentions.find((m) => m.kind === 'person' && m.end <= to && /^, $/.test(text.slice(mention.end, m.start)));
  if (apposed) return named(apposed);
  const pronoun = /^\s*(he|she|they|it)(?!\p{L})/iu.exec(rest);
  if (pronoun && last)
    return {
      ...last,
      start: from + pronoun[0].length - (pronoun[1] as string).length,
      end: from + pronoun[0].length,
      surface: pronoun[1] as string,
      by: 'pronoun',
    };
  const role =
    /^\s*((?:the|an?|his|her|its|their|one|some|several|local|official)\s+(?:(?!(?:and|or|in|on|at|by|who|which|that)\b)\p{Ll}+\s+(?=\p{Ll}+(?<!ed)(?:[\s.,;]|$)(?<!\b(?:and|or|in|on|at|by|of|for|from|to|with|who|which|that|is|was|has|were|are)[\s.,;]))){0,2})?[\p{Ll}’'-]+(?:\s+(?:of|for|from|by)\s+(?:the\s+)?(?!an?\s)[\p{L}’'-]+)?/u.exec(
      rest,
    );
  if (!role || role[0].trim().length < 3 || !(role[1] || /s$/.test(role[0].trim()))) return null;
  const start = from + (role[0].length - role[0].trimStart().length);
  return { start, end: from + role[0].length, surface: role[0].trim(), name: null, by: 'role' };
}

/** What is said: the sentence without “X said (that)” at its start or “, X said” at its end. */
function contentOf(text: string, sentence: Span, { clause, verb }: Attribution): Span | null {
  const before = text.slice(sentence.start, clause.start).trim();
  const start = before === '' || before.length < 25 ? verb.end : sentence.start;
  let span: Span;
  if (/^according/i.test(verb.surface)) {
    span =
      before.length > 3
        ? { start: sentence.start, end: clause.start }
        : { start: clause.end, end: sentence.end };
  } else
    span =
      start === verb.end
        ? { start: verb.end, end: sentence.end }
        : { start: sentence.start, end: clause.start };
  if (
    start === sentence.start &&
    !/[,–—-]\s*$/.test(text.slice(sentence.start, clause.start)) &&
    !/^according/i.test(verb.surface)
  )
    span = { start: verb.end, end: sentence.end };
  const raw = text.slice(span.start, span.end);
  const lead = /^[\s,:]*(?:that\s+)?/i.exec(raw)?.[0].length ?? 0;
  const tail = /[\s,]*$/.exec(raw)?.[0].length ?? 0;
  const content = { start: span.start + lead, end: span.end - tail };
  return content.end - content.start >= 8 && contains(sentence, content) ? content : null;
}

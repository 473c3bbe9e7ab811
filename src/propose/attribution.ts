import type { Span } from '../text/span.ts';
import { SAYING } from './lexicon.ts';
import { isMedium } from './media.ts';
import { leadAt } from './said.ts';
import { type Reading, speakerBefore, speakerFrom } from './subjects.ts';
import type { Speaker } from './types.ts';

const VERBS = [
  ...SAYING,
  ...'shouted recounts recounted recalls clarifies clarified complained lamented joked cautioned stresses'.split(
    ' ',
  ),
]
  .filter((verb) => !['called', 'described', 'expects', 'hopes', 'reports', 'quoted'].includes(verb))
  .sort((a, b) => b.length - a.length);
/** Verbs that report something only with what follows them. */
const PHRASES =
  'sp(?:oke|eaks)(?=\\s+(?:out\\s+)?(?:of|about|against)\\s)|call(?:ed|s)(?=\\s+(?:for|on|upon)\\s(?!\\p{L}+day))|accuse[sd](?=\\s)|object(?:ed|s)(?=\\s+to\\s)|apologi[sz]e[sd](?=\\s+for\\s)';
const VERB = `(?:${VERBS.join('|')}|${PHRASES})`;
const VERB_AT = new RegExp(`(?<![\\p{L}\\p{N}-])${VERB}(?![\\p{L}\\p{N}-])`, 'giu');
const ACCORDING = /(?<!\p{L})according to\s+/giu;
const CHANNEL =
  /(?<!\p{L})(?:in|at|on|during|via|through|by)\s+(?:an?|the|his|her|its|their)\s+(?:(?!and\b|who\b|that\b)[\p{L}\p{M}’'-]+\s+){0,4}?(?:statement|interview|report|press release|news release|release|news conference|press conference|briefing|speech|address|tweet|post|letter|email|e-mail|article|blog|broadcast|message|testimony|affidavit|filing|memo|communiqu[eé]|spokes(?:man|woman|person)|lawyer|attorney|representative)s?(?!\p{L})|(?<!\p{L})on\s+(?:Twitter|Facebook|X|Telegram|Instagram|Truth Social|television|state television|state TV)(?!\p{L})/giu;
const DOCUMENT =
  /(?:the|an?)\s+(?:[\p{L}\p{M}’'-]+\s+){0,4}?(?:statement|report|release|communiqu[eé]|document|study|survey|poll|letter)\s*$/iu;
/** Before a participle these make it passive: “can be observed”, “was told”. */
const PASSIVE = /(?<!\p{L})(?:am|is|are|was|were|be|been|being|get|gets|got)\s+(?:\p{L}+ly\s+)?$/iu;
/** Not speech but going on, a request or an act: “continued to stop”, “asked them to leave”, “declared war”. */
const DOING =
  /^(?:continued|asked|promised|pledged|vowed)\s+(?:[\p{L}\p{M}.’'-]+\s+){0,8}?to\s|^declared\s+(?:the\s+)?(?:war|independence|victory|peace|bankruptcy)(?!\p{L})/iu;

/** Who says something in a sentence, by which word, through whom. */
export interface Attribution {
  readonly speaker: Speaker | null;
  readonly verb: Span & { readonly surface: string };
  readonly channel: (Span & { readonly surface: string }) | null;
  /** From the speaker to the verb. */
  readonly clause: Span;
}

/** The report in a sentence; `quoted` are the stretches of it inside quotation marks. Null where nobody reports. */
export function attributionIn(reading: Reading, quoted: readonly Span[]): Attribution | null {
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
  const left = bare.slice(0, match.index);
  const inverted =
    /[”"\uFFFC,]\s*$/.test(left) &&
    /^said|^say|^add|^wrot|^ask|^ins|^not|^expl|^claim|^state|^repl|^warn|^argu|^conf|^decl|^shout|^recal|^recount|^compl|^joke|^caution/i.test(
      match[0],
    );
  const after = inverted ? speakerFrom(reading, verb.end + 1) : null;
  // “…, who is a guard, said students would come”: they say nothing.
  const isSubject =
    after &&
    /,\s*$/.test(left) &&
    /^\s+\p{Ll}/u.test(text.slice(after.end, sentence.end)) &&
    !AFTER_SPEAKER.test(text.slice(after.end, sentence.end));
  return after && !isSubject
    ? { speaker: after, verb, channel, clause: { start: verb.start, end: after.end } }
    : null;
}

const AFTER_SPEAKER = /^\s+(?:of|in|on|at|for|from|who|with|during|after|as)(?!\p{L})/u;

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

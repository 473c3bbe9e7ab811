import { contains, type Span } from '../text/span.ts';

/** Words between a verb of saying and what is said: who is told, when, “that”. Null in `told` where nobody is told. */
export interface Lead {
  /** In UTF-16 units from the end of the verb. */
  readonly length: number;
  readonly told: Span | null;
}

const TELLING = /^(?:told|tells?|telling)$/i;
const OBJECT = /^\s+(me|him|her|us|them|you)(?=[\s.,;])/u;
const TOLD =
  /^\s+((?:the\s+|an?\s+|his\s+|her\s+|its\s+|their\s+)?(?:\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+(?:of\s+(?:the\s+)?)?\p{Lu}[\p{L}\p{M}.’'-]*){0,5}|\p{Ll}+))(?=[\s.,;])/u;
const UNTIL_THAT = /^\s+(?:[^\s,.;:“”"]+\s+){0,9}?that\s+/u;
/** Where and when something was said, rather than what. */
const AROUND =
  /^\s*(?:(?:in|on|at|by|during|after|before|last|this|earlier|late|via|through|while|when|as|to|following|from|early|yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\p{L})|[.,;”"]?\s*$)/iu;

/** What comes between the verb that ends at `from` and what is said. */
export function leadAt(text: string, from: number, to: number, verb: string): Lead {
  const rest = text.slice(from, to);
  const addressed = TELLING.test(verb)
    ? TOLD.exec(rest)
    : /^(?:asked|wrote)$/i.test(verb)
      ? OBJECT.exec(rest)
      : null;
  const told = addressed && {
    start: from + addressed[0].length - (addressed[1] as string).length,
    end: from + addressed[0].length,
  };
  const start = addressed?.[0].length ?? 0;
  const that = UNTIL_THAT.exec(rest.slice(start))?.[0];
  const around = that && (that.trim() === 'that' || AROUND.test(that) || told);
  return { length: start + (around ? that.length : 0), told };
}

/** What is said: the sentence without “X said (that)” at its start or “, X said” at its end; null where too little is left. */
export function contentOf(
  text: string,
  sentence: Span,
  { clause, verb }: { readonly clause: Span; readonly verb: Span & { readonly surface: string } },
): Span | null {
  const isSource = /^according/i.test(verb.surface);
  const before = { start: sentence.start, end: clause.start };
  const lead = isSource
    ? sourceAt(text, clause.end, sentence.end)
    : leadAt(text, verb.end, sentence.end, verb.surface).length;
  const after = {
    start: isSource ? clause.end + lead : Math.max(clause.end, verb.end + lead),
    end: sentence.end,
  };
  const leads = text.slice(before.start, before.end).trim();
  // “…, says Maria Feldmann, who owns it.”
  const isInverted = clause.start === verb.start && clause.end > verb.end;
  const goesBefore = isSource
    ? leads.length > 3
    : isInverted ||
      (leads.length >= 25 &&
        /[,–—-]$/.test(leads) &&
        (AROUND.test(text.slice(after.start, after.end)) || !says(text, after)));
  return trimmed(text, sentence, goesBefore ? before : after);
}

/** “According to the Milenio newspaper, ”: what still belongs to the source. */
const sourceAt = (text: string, from: number, to: number): number =>
  /^[^,;:.“”"]{0,80},\s*/u.exec(text.slice(from, to))?.[0].length ?? 0;

const says = (text: string, { start, end }: Span): boolean =>
  text.slice(start, end).trim().split(/\s+/).length > 2;

function trimmed(text: string, sentence: Span, span: Span): Span | null {
  const raw = text.slice(span.start, span.end);
  const lead = /^[\s,:]*(?:that\s+)?/i.exec(raw)?.[0].length ?? 0;
  const tail = /[\s,]*$/.exec(raw)?.[0].length ?? 0;
  const content = { start: span.start + lead, end: span.end - tail };
  return content.end - content.start >= 8 && contains(sentence, content) ? content : null;
}

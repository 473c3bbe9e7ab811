import type { Span } from 'backgrounder-text/span';
import { TELLING } from './reports/lead.ts';
import type { Attribution, Reports } from './speakers/attribution.ts';

/** Nothing but what stands before a name: “coach ”, “Ms ”. */
const NEXT_TO =
  /^[\s,.!?;:…”"’'—–-]*(?:(?!(?:is|was|are|were|has|had|did|and|but|or|when|while|as|after|before|because|since|until|once|if|although|though|whereas|that|which|who|what|then|of|in|on|at|to|for|by|from|with)\s)[\p{L}\uE000\uE001.’'-]+\s){0,4}$/u;
/** “the union’s leader, ”: what the speaker is, before the name. */
const OFFICE_BEFORE =
  /^[\s,.!?…”"’']*(?:the|an?|its|his|her|their)\s[^,;:.“”"\uFFFC]{2,80},\s(?:\p{Lu}[\p{L}.]*\s){0,3}$/iu;
/** Between a report and a quotation these give the quotation to somebody else. */
const OTHERWISE = /[;.!?]\s+\p{L}|,\s(?:but|while|whereas|although|though|however)\s/iu;
/** Words that somebody is said not to have said. */
const UNSAID =
  /(?<!\p{L})(?:not|never|n['’]t)\s+(?:ever\s+)?(?:say|said|call|called|tell|told|write|written|wrote|use|used|claim|claimed)|(?<!\p{L})(?:den(?:y|ies|ied|ying)|disput(?:e[sd]?|ing))(?!\p{L})/iu;
/** What closes a clause, so that a report after it is not part of what the one before reports. */
const CLOSES = /[,;:.\uFFFC]|(?<!\p{L})(?:and|but|or)(?!\p{L})/iu;

/** Whose words a quotation is; `denied` where somebody is said not to have said them. */
export interface Said {
  readonly by: Attribution | null;
  readonly isBeside: boolean;
  readonly denied: boolean;
  /** True where it is in the words of another, whom the speaker cites. */
  readonly isCited: boolean;
}

const isNextTo = ({ clause, verb }: Attribution, words: string): boolean =>
  NEXT_TO.test(words) || (verb.start > clause.start && OFFICE_BEFORE.test(words));

/** Whose words `quote` is among the reports of its sentence, which begins at `offset`. */
export function saidIn({ line, all }: Reports, quote: Span, offset: number): Said {
  const between = (from: number, to: number) =>
    line.slice(Math.max(0, from - offset), Math.max(0, to - offset));
  const after = all.find(
    (one) => one.clause.start >= quote.end && isNextTo(one, between(quote.end, one.clause.start)),
  );
  const before = all.findLast(({ verb }) => verb.end <= quote.start);
  const gap = before ? between(Math.max(before.verb.end, before.clause.end), quote.start) : '';
  const introduces = before && /[:,]?\s*[“"‘«„']*\s*$/u.test(gap) && /:\s*[“"‘«„']+\s*$/u.test(gap);
  if (after && !introduces) return { by: after, isBeside: true, denied: false, isCited: false };
  if (before) {
    const outer = outermost(all, before, between);
    const whole = between(outer.verb.start, quote.start);
    if (UNSAID.test(whole)) return { by: outer, isBeside: false, denied: true, isCited: false };
    if (OTHERWISE.test(gap)) return { by: null, isBeside: false, denied: false, isCited: false };
    const isBeside = gap.length < 60 && !/\p{L}{3,}.*,.*\p{L}{3,}/su.test(gap);
    return { by: outer, isBeside, denied: false, isCited: outer !== before };
  }
  const later = all.find(({ clause }) => clause.start >= quote.end);
  return { by: later ?? null, isBeside: false, denied: false, isCited: false };
}

/** “Tovin said Vask had told her: …” is what Tovin says; “Tovin told Vask, who said: …” is not. */
function outermost(
  all: readonly Attribution[],
  report: Attribution,
  between: (from: number, to: number) => string,
): Attribution {
  let outer = report;
  for (const one of all.slice(0, all.indexOf(report)).reverse()) {
    const words = between(Math.max(one.verb.end, one.clause.end), outer.clause.start);
    const isTold = TELLING.test(one.verb.surface) ? words.trim() === '' : /\s(?:to|with)\s$/.test(words);
    if (one.clause.end <= outer.clause.start && !isTold && !CLOSES.test(words)) outer = one;
    else break;
  }
  return outer;
}

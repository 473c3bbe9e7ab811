import type { Span } from 'backgrounder-text/span';
import { hasAuxiliary } from '../auxiliaries.ts';

/** Words between a verb of saying and what is said: who is told, when, “that”. Null in `told` where nobody is told. */
export interface Lead {
  /** In UTF-16 units from the end of the verb. */
  readonly length: number;
  readonly told: Span | null;
}

export const TELLING = /^(?:told|tells?|telling)$/i;
const OBJECT = /^\s+(me|him|her|us|them|you)(?=[\s.,;])/u;
/** “asked the owner whether”: who is asked. */
const ASKED = /^\s+((?:[\p{L}’'.-]+\s){0,4}?[\p{L}’'.-]+)(?=\s(?:whether|if|why|how|what|when|where)\s)/u;
const TOLD =
  /^\s+((?:the\s+|an?\s+|his\s+|her\s+|its\s+|their\s+)?(?:(?:(?:radio|TV|fellow|former)\s+)?(?:host|presenter|reporter|journalist|interviewer|correspondent|colleague|friend|coach|judge|lawyer|programme|show|podcast|newspaper|magazine|website|station|network|agency)\s+(?=\p{Lu}))?(?:\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+(?!(?:Mr|Mrs|Ms|Dr|Sir|Prof|Lord|Lady|Baroness)\.?\s)(?:of\s+(?:the\s+)?)?\p{Lu}[\p{L}\p{M}.’'-]*){0,5}(?:\s+(?:workers|members|officials|fans|players|staff|reporters|journalists|voters|lawmakers|investors|employees|students|residents|viewers|listeners))?(?:\s+(?:news\s+)?(?:agency|newspaper|daily|magazine|website|broadcaster|network|radio|television))?|(?:(?:local|national|state|foreign|international|regional)\s+)?(?!(?:the|an?|this|these|those)\s)\p{Ll}+))(?=[\s.,;])/u;
/** “told visiting harbour officials they”, “told another paper, the Harbour Post, that”: what follows shows where the words for whom end. */
const TOLD_CLEARLY =
  /^\s+((?:(?:the|an?|his|her|its|their|our|another)\s)?(?:(?!(?:the|an?|his|her|its|their|my|our|me|him|us|them|you|that|who|which|and|or|of|about|to|in|on|for|at|by|with|from|how|why|what|when|where|if|whether)\s)[\p{L}\p{M}’'.-]+\s){0,4}?(?!(?:her|him|me|us|them|you|that|who|and)[\s,])[\p{L}\p{M}’'-]{2,}(?:\s(?:of|in|from|at)\s(?:the\s)?[\p{L}’'-]+)?)(?=\s(?:he|she|they|there)\s|,\s[^,;:“”"\uFFFC]{2,60},\sthat\s)/u;
/** “warned the ministry that”: whom one may address without “to”. */
const ADDRESSING = /^(?:warned|warns|reminded|reminds|assured|assures|informed|informs|advised|advises)$/i;
const ADDRESSED =
  /^\s+((?!that\b|of\b|against\b|about\b|on\b|in\b|at\b)[\p{L}\p{M}.’'-]+(?:\s+[\p{L}\p{M}.’'-]+){0,3}?)(?=\s+that\s)/u;
/** “confirmed to the BBC it would close”: whom one may address with “to”. */
const TO_WHOM =
  /^\s+to\s+((?:(?:the|an?|his|her|its|their)\s+)?(?:\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+\p{Lu}[\p{L}\p{M}.’'-]*){0,3}|reporters|journalists|investors|ministers|residents|staff|parents|police))(?=\s(?:that|it|he|she|they|there|the|his|her|its|their|an?|some|more)\s)/u;
/** “admitted to her mother she was ill” */
const TO_SOMEBODY =
  /^\s+to\s+((?:the|an?|his|her|its|their)\s+(?:\p{Ll}+\s+){0,2}?\p{Ll}+)(?=\s(?:it|he|she|they|there)\s)/u;
const UNTIL_THAT =
  /^\s+(?:(?:[^\s,.;:“”"]+\s+){0,9}?|(?:[^\s,.;:“”"]+\s+){0,8}[^\s,.;:“”"]+,\s+)that,?\s+(?!(?:is|was|would|will|could|has|had|may|might|can|should)\s)/u;
/** “said at the end of talks with the Liberal Party (LP) on Monday that …”: farther, where no verb stands before “that”. */
const AROUND_THAT =
  /^\s+(?:in|on|at|by|during|after|before|following)\s(?:(?!(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)\s)[^\s,.;:“”"]+\s+){9,20}?that\s+/iu;
/** “told Rui Carvalho, who was late, that …”, “said, as she left, that …” */
const INSERTED =
  /^(?:\s(?:on|in|at)\s[^,;:“”"\uFFFC]{2,40})?,\s[^,;:“”"\uFFFC]{3,100},\sthat\s+(?!(?:of|which|who|is|was|would|will|could|has|had|may|might|can|should)\s)/u;
/** “told the judges hearing the case, which began in May, that …”. */
const TOLD_WHO_DOES = /^\s+(?:\p{Ll}+ing|who|of|at|in|on|from)\s[^.;:“”"]{1,140}?\sthat\s+/u;
/** Where and when something was said, rather than what. */
export const AROUND =
  /^\s*(?:(?:under(?=\s(?:cross-|oath|questioning|pressure))|in|on|at|by|during|after|before|last|this|earlier|late|via|through|while|when|as|to|following|from|early|without|yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\p{L})|[.,;”"]?\s*$)/iu;

/** “said Monday the terms …”: the day of saying, where it is no subject. */
const WHEN_SAID =
  /^\s+(?:late\s|early\s)?(?:on\s)?(?:yesterday|today|tonight|(?:last|this)\s(?:week|month|year|night|weekend)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:\s(?:morning|afternoon|evening|night))?\s+(?=\p{L})(?!(?:and|or|at|in|on|by|as|during|after|before|when|while|through|is|was|will|would|has|had|could|may|might|can|should|must|morning|afternoon|evening|night)(?!\p{L}))/iu;

/** What comes between the verb that ends at `from` and what is said. */
export function leadAt(text: string, from: number, to: number, verb: string): Lead {
  const rest = text.slice(from, to);
  const addressed = TELLING.test(verb)
    ? (TOLD_CLEARLY.exec(rest) ?? TOLD.exec(rest))
    : ADDRESSING.test(verb)
      ? ADDRESSED.exec(rest)
      : /^(?:asked|wrote)$/i.test(verb)
        ? (OBJECT.exec(rest) ?? ASKED.exec(rest))
        : (TO_WHOM.exec(rest) ?? TO_SOMEBODY.exec(rest));
  const told = addressed && {
    start: from + addressed[0].length - (addressed[1] ?? '').length,
    end: from + addressed[0].length,
  };
  const start = addressed?.[0].length ?? 0;
  const inserted = INSERTED.exec(rest.slice(start))?.[0];
  if (inserted) return { length: start + inserted.length, told };
  const that = (UNTIL_THAT.exec(rest.slice(start)) ?? AROUND_THAT.exec(rest.slice(start)))?.[0];
  // “admitted at a briefing there was no sign that …”: a sentence has begun before “that”.
  const around =
    that &&
    (/^(?:(?:too|also|again|instead|\p{Ll}+ly)\s)?that,?$/u.test(that.trim()) ||
      ((AROUND.test(that) || told) && !hasAuxiliary(that)));
  const hearing = told && !around ? TOLD_WHO_DOES.exec(rest.slice(start))?.[0] : undefined;
  const day = around || hearing ? undefined : WHEN_SAID.exec(rest.slice(start))?.[0];
  return { length: start + (around ? that.length : (hearing?.length ?? day?.length ?? 0)), told };
}

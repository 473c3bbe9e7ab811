import { type KnownEntity, type Proposal, propose } from 'backgrounder-propose';
import { oneLine } from '../text/characters/oneLine.ts';
import { contains, type Span, sliceOf } from '../text/span.ts';
import { imprintOf } from './imprint.ts';
import { rollsIn } from './rolls.ts';
import { type Given, recordOf } from './sources/record.ts';
import type { RecordFound, Source } from './sources/source.ts';

/** An article with everything that is proposed about it: what `--dry-run --json` prints, one a line. */
export interface IngestedArticle extends Omit<Proposal, 'entities' | 'statements'> {
  readonly id: string;
  /** The file, as the author named it. */
  readonly file: string;
  /** Every offset counts in this text, in UTF-16 units. */
  readonly text: string;
  readonly record: RecordFound;
  /** What was left out because it is not sure. */
  readonly unsure: readonly string[];
  /** `from: llm` marks what a model suggested; its words were found in the text. */
  readonly entities: readonly (Proposal['entities'][number] & { readonly evidence: string } & Origin)[];
  readonly statements: readonly (Proposal['statements'][number] & { readonly exact: string } & Origin)[];
  /** What a model suggested and the text does not bear out; absent when none was asked. */
  readonly notTaken?: readonly Dropped[];
  /** What was left out of the text, in words. */
  readonly dropped: readonly string[];
}

/** A suggestion that was not taken, and why. */
export interface Dropped {
  readonly what: string;
  readonly why: string;
}

interface Origin {
  readonly from?: 'llm';
}

export interface IngestOptions {
  readonly id: string;
  readonly register: readonly KnownEntity[];
  readonly given: Given;
  /** True for a name that the author has rejected before. */
  readonly isRejected?: (name: string, kind: string) => boolean;
}

/** Reads an article: its record, and what is proposed about it. Pure but for the model that it loads once. */
export function ingestArticle(source: Source, options: IngestOptions): IngestedArticle {
  const { text, name, dropped } = source;
  const { found, unsure } = recordOf(source, options.given);
  const lang = found.lang?.value ?? 'en';
  const date = found.published?.value;
  const title = found.title?.value;
  const proposal = propose(text, {
    lang,
    register: options.register,
    ...(date && { date }),
    ...(title && { title }),
  });
  const wanted = ({ entity, name, kind }: { entity?: string; name: string; kind: string }): boolean =>
    entity !== undefined || !options.isRejected?.(name, kind);
  const imprint = imprintOf(text, lang);
  const rolls = rollsIn(text, proposal.mentions);
  const isIn = (spans: readonly Span[], one: Span): boolean => spans.some((span) => contains(span, one));
  const mentions = proposal.mentions.filter(
    (one) => wanted(one) && !isIn(imprint, one) && (one.entity !== undefined || !isIn(rolls, one)),
  );
  const isNamed = ({ kind, name }: { kind: string; name: string }): boolean =>
    mentions.some((one) => one.kind === kind && one.name === name) ||
    !proposal.mentions.some((one) => one.kind === kind && one.name === name);
  const words = (span: Span): string => sliceOf(text, span);
  return {
    id: options.id,
    file: name,
    text,
    record: found,
    unsure: [...unsure, ...(date ? [] : leftOpen(proposal.dates)), ...notProposed(lang, proposal)],
    dropped,
    ...proposal,
    mentions,
    entities: proposal.entities
      .filter((one) => wanted(one) && isNamed(one))
      .map((entity) => ({ ...entity, evidence: words(entity.sentence) })),
    statements: proposal.statements.map((one) => ({ ...one, exact: words(one) })),
  };
}

function leftOpen(dates: Proposal['dates']): string[] {
  const open = dates.filter(({ value }) => value === null).map(({ surface }) => `“${oneLine(surface)}”`);
  if (open.length === 0) return [];
  const words = [...new Set(open)].slice(0, 3).join(', ');
  return [`Without it ${words}${open.length > 3 ? ' and others' : ''} cannot be given a date.`];
}

function notProposed(lang: string, { entities }: Proposal): string[] {
  if (/^en(?:-|$)/i.test(lang)) return [];
  const language = new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang;
  return [
    entities.some(({ entity }) => entity === undefined)
      ? `The text is in ${language}: names are found less surely than in English, so look at each. Who says what, and when, is suggested in English only.`
      : `The text is in ${language}, in which nothing is suggested. Names that the briefing has are linked; add others with npm run new.`,
  ];
}

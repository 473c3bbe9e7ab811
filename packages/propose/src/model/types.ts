import type { Span } from 'backgrounder-text/span';

export const KINDS = ['person', 'organisation', 'place', 'commodity', 'event'] as const;
export type ProposedKind = (typeof KINDS)[number];

/** An entity that the author already has. */
export interface KnownEntity {
  readonly id: string;
  readonly name: string;
  readonly kind: ProposedKind;
  readonly aliases?: readonly (string | { readonly text: string; readonly lang?: string })[];
  /** Words for its people or its adjective (“French”) that the author allows as names of it. */
  readonly demonyms?: readonly string[];
}

/** How a mention came to its entity. */
export type Link = 'name' | 'alias' | 'surname' | 'acronym' | 'demonym';

/** A name in the text. Offsets are UTF-16 units of the text, half-open. */
export interface ProposedMention extends Span {
  readonly surface: string;
  readonly kind: ProposedKind;
  /** The fullest form of the name that the article has, or the name of the known entity. */
  readonly name: string;
  /** The id of the known entity; absent for a new one. */
  readonly entity?: string;
  readonly by?: Link;
}

export interface SeenAlias {
  readonly text: string;
  readonly count: number;
  /** `form`: a shorter or longer form; `surname`; `acronym`; `role`: a common noun after “the” that can mean no other. */
  readonly as: 'form' | 'surname' | 'acronym' | 'role';
}

export interface ProposedEntity {
  readonly kind: ProposedKind;
  readonly name: string;
  /** The id of the known entity; absent for a new one. */
  readonly entity?: string;
  readonly aliases: readonly SeenAlias[];
  readonly count: number;
  /** The first sentence that has the full name. */
  readonly sentence: Span;
}

/** A name that may mean several; the author decides. */
export interface OpenName {
  readonly surface: string;
  /** Names of new entities or ids of known ones, in order. */
  readonly candidates: readonly string[];
  /** The sentences in which it stands. */
  readonly passages: readonly Span[];
}

export interface Speaker extends Span {
  readonly surface: string;
  /** The name of the entity that speaks; null for a speaker without a name (“officials”). */
  readonly name: string | null;
  readonly entity?: string;
  /** `name`, or a pronoun or role that stands for the speaker before, or nothing: the speech goes on. */
  readonly by: 'name' | 'pronoun' | 'role' | 'continued';
}

/** Who says what, through whom. The span is that of what is said, without quotation marks. */
export interface ProposedStatement extends Span {
  readonly form: 'quotation' | 'paraphrase';
  /** What is said, whole, where the words of a quotation are only part of it: “the board ‘is out of touch’”. */
  readonly clause?: Span;
  readonly speaker: Speaker | null;
  readonly channel: (Span & { readonly surface: string }) | null;
  /** The word that reports: “said”, “according to”. */
  readonly verb: (Span & { readonly surface: string }) | null;
  readonly sentence: Span;
}

/** A date with the words it comes from. `value` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where the article's date is needed and missing. */
export interface ProposedDate extends Span {
  readonly surface: string;
  readonly value: string | null;
  /** The last day, for a stretch of days (“last week”). */
  readonly until?: string;
  /** `explicit`: the words suffice; `article`: counted from the article's date; `before`: from the date before it in the text. */
  readonly from: 'explicit' | 'article' | 'before';
}

export interface ProposedQuantity extends Span {
  readonly surface: string;
  readonly kind: 'money' | 'percent' | 'measure' | 'count';
  readonly value: number;
  /** Currency (ISO 4217 where it is sure), unit or the noun counted. */
  readonly unit: string;
}

export interface TopicCandidate {
  readonly label: string;
  readonly count: number;
  readonly spans: readonly Span[];
}

/** Everything that ingest can propose about an article. All arrays are in reading order unless said otherwise. */
export interface Proposal {
  readonly mentions: readonly ProposedMention[];
  /** By count, the most frequent first. */
  readonly entities: readonly ProposedEntity[];
  readonly open: readonly OpenName[];
  readonly statements: readonly ProposedStatement[];
  readonly dates: readonly ProposedDate[];
  readonly quantities: readonly ProposedQuantity[];
  /** The most salient first. */
  readonly topics: readonly TopicCandidate[];
}

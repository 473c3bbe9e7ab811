import type { Kind } from '../kinds.ts';
import type { ClaimView, DateView, PassageView } from './evidence.ts';

/** Words with their language and its direction. */
export interface WordsView {
  readonly text: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

export interface LinkView extends WordsView {
  readonly href: string;
}

/** An entry in a list. */
export interface NameView extends LinkView {
  readonly kind: Kind | 'topic';
  readonly gloss: string | null;
}

/** A stretch of a ribbon, in units of its width. */
export interface BarView {
  readonly x: number;
  readonly width: number;
  /** True where the entry is named. */
  readonly on: boolean;
  /** In a row of time, how high it stands, from 0 to 1. */
  readonly share?: number;
}

/** Where an article, or a run of months, names the entry. */
export interface RibbonRow {
  readonly source: LinkView | null;
  /** Date and count, or the first and last month. */
  readonly meta: string;
  readonly marks: readonly { readonly text: string; readonly label: string; readonly href: string }[];
  /** Paragraphs that are not among the marks. */
  readonly more: number;
  readonly width: number;
  readonly bars: readonly BarView[];
}

/** A name of more characters may be broken across lines. */
export const LONGEST_WHOLE = 24;

/** What opens the page of an entry: who or what it is, its part, where it is named. */
export interface HeadView {
  readonly kind: Kind | 'topic';
  readonly kindName: string;
  readonly isDraft: boolean;
  /** Role or place in words, or of a topic the number of its questions. */
  readonly position: string | null;
  readonly name: WordsView;
  /** Steps by which a long name is set smaller. */
  readonly step: 0 | 1 | 2;
  readonly native: WordsView | null;
  readonly otherNames: readonly WordsView[];
  /** Of the other names, so many are shown and the rest folded. */
  readonly namesShown: number;
  readonly summary: ClaimView | null;
  /** Stands for a summary that nobody wrote. */
  readonly gloss: string | null;
  readonly part: ClaimView | null;
  readonly mentions: number;
  readonly count: string;
  readonly first: string | null;
  /** Who says the sentences that name it, and how many each; empty where nobody entered that. */
  readonly voices: string;
  /** What editors note of the sentences about it, and where on the page. */
  readonly notes: { readonly text: string; readonly href: string } | null;
  readonly ribbon: readonly RibbonRow[];
}

export interface FactView {
  readonly label: string;
  readonly claim: ClaimView;
}

/** A piece of a sentence of an article; one with an address is a mention. */
export type PieceView =
  | { readonly text: string }
  | { readonly text: string; readonly href: string; readonly mention: number };

/** Who says a sentence, and how it reached the article. */
export interface SpeakerView {
  readonly name: string;
  readonly href: string | null;
  readonly channel: string | null;
}

export interface NoteView {
  readonly id: string;
  readonly kind: string;
  readonly verdict: string;
  readonly words: LinkView;
  /** Where they stand. */
  readonly passages: readonly PassageView[];
  readonly claim: ClaimView;
}

/** A sentence of an article, once, with all its mentions of the entry. */
export interface SentenceView {
  /** True where it is the headline of the article, which stands above its sentences. */
  readonly isHeadline: boolean;
  readonly id: string;
  readonly href: string;
  /** “¶5”, and the same for a screen reader. */
  readonly mark: string;
  readonly label: string;
  readonly pieces: readonly PieceView[];
  readonly speakers: readonly SpeakerView[];
  readonly notes: readonly NoteView[];
}

export interface ChapterView {
  readonly id: string;
  readonly article: LinkView;
  readonly source: string;
  readonly mentions: string;
  readonly sentences: readonly SentenceView[];
}

/** Words of the entry, or about it. */
export interface SayingView extends WordsView {
  readonly kind: 'quotation' | 'paraphrase' | 'narration';
  /** True when the words bring quotation marks of their own. */
  readonly isMarked: boolean;
  /** Who says it; null on the page of the speaker. */
  readonly speaker: SpeakerView | null;
  readonly how: string;
  readonly passages: readonly PassageView[];
  readonly isDraft: boolean;
}

/** A relation as a sentence in which the other end is linked. */
export interface TieView {
  readonly pieces: readonly ({ readonly text: string } | LinkView)[];
  readonly detail: string | null;
  readonly claim: ClaimView;
}

export interface TieRow {
  readonly label: string;
  readonly ties: readonly TieView[];
}

export interface EventView {
  readonly id: string;
  /** Ids under which it was published before. */
  readonly formerIds: readonly string[];
  readonly date: DateView;
  readonly claim: ClaimView;
  readonly isReported: boolean;
  readonly note: string | null;
  readonly isDraft: boolean;
}

export interface YearView {
  readonly year: string;
  readonly events: readonly EventView[];
}

/** What Astro needs to fill the placeholders in a note that it renders itself. */
export interface NoteFill {
  readonly cites: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, { readonly href: string; readonly name: string }>>;
  /** Addresses of the quotations, in order. */
  readonly quotations: readonly (string | null)[];
  readonly inference: string;
  /** For which date the background below a heading holds, in words, by the id of the heading; of that above all, under ''. */
  readonly dates: Readonly<Record<string, DateView>>;
  /** Under which ids headings were published before, by the id of the heading. */
  readonly former: Readonly<Record<string, readonly string[]>>;
  /** True when its headings stand directly below the title of the page. */
  readonly isTop: boolean;
}

export interface NoteBodyView {
  readonly format: 'md' | 'mdx';
  /** Filled; of `mdx` what is without its components. */
  readonly html: string;
  readonly fill: NoteFill | null;
}

export interface MapView {
  readonly svg: string;
  readonly point: string;
  readonly note: string | null;
  readonly refs: readonly number[];
  readonly borders: string;
}

interface Section<Id extends string> {
  readonly id: Id;
  /** The id of its element: an address of old for some. */
  readonly anchor: string;
  readonly title: string;
}

export type FactsSection = Section<'facts'> & {
  readonly rows: readonly FactView[];
  readonly basis: string | null;
};
export type MapSection = Section<'map'> & { readonly map: MapView };
export type SayingsSection = (Section<'statements'> | Section<'saidAbout'>) & {
  readonly sayings: readonly SayingView[];
};
export type PassagesSection = Section<'mentions'> & {
  readonly chapters: readonly ChapterView[];
  /** Leads to all mentions where these are not all. */
  readonly all: { readonly text: string; readonly href: string } | null;
};
export type NotesSection = Section<'notes'> & { readonly notes: readonly NoteView[] };
export type QuestionsSection = Section<'questions'> & {
  readonly body: NoteBodyView;
  readonly questions: readonly { readonly href: string; readonly text: string }[];
  readonly basis: string | null;
};
export type BackgroundSection = Section<'background'> & {
  readonly body: NoteBodyView | null;
  readonly facts: readonly ClaimView[];
  readonly basis: string | null;
};
export type TiesSection = Section<'relations'> & { readonly rows: readonly TieRow[] };
export type TimelineSection = Section<'timeline'> & {
  readonly years: readonly YearView[];
  readonly isFolded: boolean;
};
export type TogetherSection = Section<'together'> & {
  readonly names: readonly (NameView & { readonly sentences: number; readonly count: string })[];
};
export type NamesSection = (Section<'topics'> | Section<'entities'>) & {
  readonly names: readonly NameView[];
};

/** The parts of the page of an entry, in reading order; the first four stand beside the others where there is room. */
export type SectionView =
  | FactsSection
  | MapSection
  | SayingsSection
  | PassagesSection
  | NotesSection
  | QuestionsSection
  | BackgroundSection
  | TiesSection
  | TimelineSection
  | TogetherSection
  | NamesSection;

export type SectionId = SectionView['id'];

import type { Kind } from '../kinds.ts';
import type { ClaimView, DateView } from './evidence.ts';
import type { FrameLink } from './site.ts';
import type { LinkView, NameView } from './subject.ts';

/** An article in a list. */
export interface ArticleLine extends LinkView {
  /** Publisher and date, as known. */
  readonly meta: string;
}

/** An entry with how often the articles name it. */
export interface NameLine extends NameView {
  /** “7×”; null where no article names it. */
  readonly times: string | null;
  readonly isDraft: boolean;
}

/** Entries of one kind. */
export interface NameGroup {
  /** Of its element. */
  readonly id: string;
  /** Null for a letter of the alphabet. */
  readonly kind: Kind | 'topic' | null;
  readonly title: string;
  readonly names: readonly NameLine[];
  /** Leads to all of them where these are not all. */
  readonly all: FrameLink | null;
}

/** A topic with the first of its questions. */
export interface QuestionCard extends LinkView {
  readonly gloss: string | null;
  readonly questions: readonly FrameLink[];
}

/** An event in short: its sources stand in the timeline. */
export interface EventLine {
  readonly date: DateView;
  readonly text: string;
  readonly href: string;
  readonly isReported: boolean;
}

/** The events as dots. */
export interface StripView {
  readonly svg: string;
  /** Whether both kinds of dots occur, which the legend then tells apart. */
  readonly isMixed: boolean;
}

/** The claims under one heading. */
export interface BriefView {
  readonly claims: readonly ClaimView[];
  /** True where there is one article. */
  readonly isShort: boolean;
}

/** The same map for a wide window and for a narrow one. */
export interface PlacesView {
  readonly wide: string;
  readonly narrow: string;
  readonly places: readonly LinkView[];
  readonly all: FrameLink | null;
}

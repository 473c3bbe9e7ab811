import type { Kind } from '../kinds.ts';
import type { ClaimView, DateView, PassageView } from './evidence.ts';

/** A name in a list, with how often the article has it. */
export interface NamedView {
  readonly href: string;
  readonly text: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly kind: Kind | 'topic';
  readonly gloss: string | null;
  /** “7×”; null for once. */
  readonly times: string | null;
  readonly isDraft: boolean;
}

/** Who published the text, when and where, how long it is, whose it is. */
export interface ArticleHeadView {
  readonly publisher: string | null;
  readonly byline: string | null;
  readonly date: DateView | null;
  readonly place: string | null;
  readonly words: string;
  readonly rights: string | null;
  /** Address of the original. */
  readonly original: string | null;
  readonly title: string;
  /** The h1 where a passage of the text is the headline, with the marks in it; null where the title stands for it. */
  readonly headline: string | null;
  /** Other first lines of the text as HTML: those above the headline, and the byline and date below it. */
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** By how many steps a long title is set smaller. */
  readonly step: 0 | 1 | 2;
  /** That the text was corrected, when and how much. */
  readonly corrected: string | null;
  /** How many notes there are, and where the first is. */
  readonly notes: { readonly text: string; readonly href: string } | null;
  /** What the notes say of the text: their verdicts, and how many have each. */
  readonly verdicts: string | null;
  readonly hasSpeakers: boolean;
  readonly hasLinks: boolean;
}

/** A note beside the text. */
export interface ArticleNoteView {
  readonly id: string;
  /** Of the note in the article. */
  readonly number: number;
  /** Of its mark in the paragraph: names the anchor that it stands at. */
  readonly anchor: number;
  readonly verdict: string;
  readonly claim: ClaimView;
  /** What leads to the rest of a note that is shown shortened beside the text; null where it is not. */
  readonly more: { readonly text: string; readonly label: string } | null;
  /** The mark of the next note. */
  readonly next: { readonly text: string; readonly href: string; readonly label: string } | null;
}

/** A top-level element of the text with the notes on it. */
export interface RunView {
  /** Empty where the head of the page shows the words. */
  readonly html: string;
  /** The number of its first paragraph, for paper. */
  readonly mark: string | null;
  readonly notes: readonly ArticleNoteView[];
  /** The line that opens the notes where they are folded: how many, and what about. */
  readonly summary: { readonly numbers: string; readonly verdicts: string } | null;
}

export interface ArticleTextView {
  readonly display: 'full' | 'excerpts' | 'link';
  /** That the text is not shown in full, and why. */
  readonly shown: string | null;
  readonly runs: readonly RunView[];
  /** Room below the text for notes that outrun it, in steps; null where notes are in rows instead. */
  readonly tail: number | null;
  /** Small print below the text. */
  readonly caption: string;
}

export interface SaidView {
  readonly words: string;
  readonly isQuotation: boolean;
  /** True when the words bring quotation marks of their own. */
  readonly isMarked: boolean;
  /** How it reached the article, where the rest came otherwise. */
  readonly channel: string | null;
  readonly passage: PassageView | null;
  readonly isDraft: boolean;
}

/** What one speaker says in the article. */
export interface SpeakerGroupView {
  readonly name: string;
  readonly href: string | null;
  readonly lang: string | null;
  /** How all of it reached the article. */
  readonly channel: string | null;
  readonly said: readonly SaidView[];
  /** What is folded. */
  readonly more: readonly SaidView[];
  readonly moreText: string;
}

/** Names by kind. */
export interface NamesByKindView {
  readonly kind: Kind | 'topic';
  readonly title: string;
  readonly names: readonly NamedView[];
}

export interface CorrectionView {
  readonly sentence: string;
  readonly versions: string;
  readonly note: string | null;
  readonly changes: readonly {
    readonly kind: string;
    readonly words: {
      readonly start: string;
      readonly before: string;
      readonly after: string;
      readonly end: string;
    } | null;
    readonly href: string | null;
    readonly ids: readonly string[];
  }[];
}

import type { Document } from '../text/document.ts';
import type { Fate } from '../text/versions/matching.ts';
import type { Block } from './briefing.ts';
import type { ArticleId } from './ids.ts';

/** An article's text with its blocks and sentences, before anything is found in it. */
export interface ArticleText {
  readonly id: ArticleId;
  readonly lang: string;
  readonly document: Document;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The versions that this one replaced, oldest first. */
  readonly earlier: readonly Edition[];
  /** Where the author has said that passages lead whose words are gone: an id, or null for nowhere. */
  readonly resolutions: ReadonlyMap<string, string | null>;
  /** The mentions whose addresses were published. */
  readonly recorded: readonly RecordedMention[];
}

/** A version of an article that another one replaced. */
export interface Edition {
  /** Path of its file from the briefing folder. */
  readonly file: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** What became of each of its sentences in the next version, by number over all blocks. */
  readonly fates: readonly Fate[];
}

/** A mention whose address was published: its words, and where they begin in which sentence. */
export interface RecordedMention {
  readonly id: string;
  readonly sentence: string;
  /** UTF-16 units from the start of the sentence, its line breaks folded. */
  readonly offset: number;
  readonly words: string;
}

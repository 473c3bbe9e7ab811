import type { Document } from '../text/document.ts';
import type { Author } from '../text/head/byline.ts';
import type { Span } from '../text/span.ts';
import type { Claim, Passage } from './claim.ts';
import type { VagueDate } from './dates.ts';
import type { Correction } from './drift.ts';
import type { EditorNote, Relation, TimelineEvent } from './graph.ts';
import type { ArticleId, EntityId, ReferenceId, TopicId } from './ids.ts';
import type { Kind } from './kinds.ts';
import type { Mention, Statement } from './mention.ts';

/** A name with the language that it is written in (BCP 47) and that language's direction. */
export interface LocalName {
  readonly text: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** What kind of name it is, for display and search; null for a plain variant. */
  readonly type: 'acronym' | 'former' | 'role' | 'nickname' | 'native' | 'demonym' | null;
}

export interface Site {
  readonly title: string;
  /** True where the title follows from what the articles share, and no author has chosen it. */
  readonly isTitleProposed: boolean;
  readonly tagline: string | null;
  /** The language of the interface, and its direction. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The language of what the author writes. */
  readonly content: { readonly lang: string; readonly dir: 'ltr' | 'rtl' };
  readonly lead: ArticleId | null;
  readonly summary: Claim | null;
  readonly keyPoints: readonly Claim[];
  readonly featured: readonly EntityId[];
  /** Whether pages have pictures for those who share their addresses. */
  readonly cards: boolean;
  /** Who answers for the briefing, in words. */
  readonly editor: string | null;
  /** When the background was last checked. */
  readonly checked: VagueDate | null;
  readonly exports: Exports;
}

/** What is written beside the pages. */
export interface Exports {
  /** Those of each article beside it; with `data` in any case, which names them. */
  readonly annotations: boolean;
  /** As files beside the pages. */
  readonly citations: boolean;
  /** Those of the site and each topic, or of each entity as well. */
  readonly feeds: false | 'site' | 'all';
  readonly embeds: boolean;
  readonly markdown: boolean;
  readonly data: boolean;
  readonly offline: boolean;
}

/** A block of an article: `text.slice(start, end)` is what the page shows, character for character. */
export interface Block extends Span {
  readonly id: string;
  readonly tag: 'p' | 'h2' | 'h3' | 'h4' | 'pre' | 'td' | 'th';
  readonly sentences: readonly (Span & { readonly id: string })[];
}

/** A stretch of the rendered article between which notes can be set: one top-level element. */
export interface ArticlePart {
  readonly html: string;
  readonly blocks: readonly string[];
}

export interface Article {
  readonly id: ArticleId;
  /** The id under which it was first published. */
  readonly firstId: string;
  /** File in `seeds/`. */
  readonly seed: string;
  /** SHA-256 of the seed's bytes, hexadecimal. */
  readonly seedDigest: string;
  readonly title: string;
  /** Where the title comes from: the record, a headline in the text, or its first sentence, shortened. */
  readonly titleFrom: 'record' | 'headline' | 'lede';
  /** Whose headline the title is; null when it is the article’s first sentence. */
  readonly headlineBy: 'publisher' | 'ours' | null;
  /** `own`: written for this briefing. */
  readonly kind: 'reported' | 'own';
  readonly publisher: string | null;
  /** What stands before the paragraph where a statement is said, such as `AP`; null when the record does not say so. */
  readonly publisherShort: string | null;
  readonly published: VagueDate | null;
  /** Who wrote it, as it is shown. */
  readonly byline: string | null;
  /** The people and organisations in its byline. */
  readonly authors: readonly Author[];
  readonly dateline: { readonly place: string; readonly agency: string | null } | null;
  readonly url: string | null;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly rights: { readonly holder: string | null; readonly display: 'full' | 'excerpts' | 'link' };
  readonly text: string;
  readonly words: number;
  readonly blocks: readonly Block[];
  /** The elements of its text. */
  readonly structure: Pick<Document, 'blocks' | 'parts'>;
  readonly keyPoints: readonly Claim[];
  /** Works that the article itself rests on, as its record lists them. */
  readonly refs: readonly ReferenceId[];
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly notes: readonly EditorNote[];
  /** What words of the article rest on, in reading order. */
  readonly sources: readonly SourcedWords[];
  /** What each later version of the text changed, oldest first. */
  readonly corrections: readonly Correction[];
  /** Ids that were published and are no passage of this text: the passage that each leads to, null for none. */
  readonly formerly: readonly FormerId[];
}

/** Words of an article with the works that say so. */
export interface SourcedWords extends Passage {
  readonly refs: readonly ReferenceId[];
}

/** A published id of an article that is no passage of its text. */
export interface FormerId {
  readonly id: string;
  /** The passage that it leads to; null when none has taken its place. */
  readonly to: string | null;
  /** The sentence whose words are gone: the id of a change. */
  readonly by: string;
}

/**
 * The note of an entity or topic. `html` holds placeholders for citations, links and quotations, which the page fills
 * in; so does what Astro renders of an `mdx` body.
 */
export interface NoteBody {
  readonly format: 'md' | 'mdx';
  readonly html: string;
  /** The passages of each quotation, in order. */
  readonly quotations: readonly (readonly Passage[])[];
  /** Works cited in it, in order of first citation. */
  readonly refs: readonly ReferenceId[];
  /** Headings, for the table of contents: `id` is the anchor. */
  readonly headings: readonly { readonly id: string; readonly text: string; readonly depth: number }[];
  /** The body as plain text, for search. */
  readonly text: string;
  /** What it states, in reading order. */
  readonly answers: readonly Answer[];
}

/** A statement of a note, with the id of the heading above it. */
export interface Answer {
  readonly claim: Claim;
  readonly heading: string | null;
}

export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
  readonly approximate: boolean;
  readonly note: string | null;
  readonly ref: ReferenceId | null;
}

export interface Identifier {
  readonly scheme: string;
  readonly value: string;
  readonly certain: boolean;
  readonly ref: ReferenceId | null;
}

/** What entities and topics share. */
export interface SubjectBase {
  readonly name: string;
  readonly lang: string;
  readonly gloss: string | null;
  readonly aliases: readonly LocalName[];
  /** One sentence that stands alone: who or what this is. */
  readonly summary: Claim | null;
  /** Its part in this story. */
  readonly part: Claim | null;
  readonly facts: readonly Claim[];
  /** Every mention, by article in date order, then in reading order. */
  readonly mentions: readonly Mention[];
  readonly notes: readonly EditorNote[];
  readonly events: readonly TimelineEvent[];
  readonly body: NoteBody | null;
  readonly formerIds: readonly string[];
  readonly checked: VagueDate | null;
  /** `draft` entries are shown only in `npm run dev`, marked. */
  readonly status: 'published' | 'draft';
}

export interface Entity extends SubjectBase {
  readonly type: 'entity';
  readonly id: EntityId;
  readonly kind: Kind;
  readonly identifiers: readonly Identifier[];
  readonly coordinates: Coordinates | null;
  /** Relations in which it is subject or object. */
  readonly relations: readonly Relation[];
  readonly statementsBy: readonly Statement[];
  readonly statementsAbout: readonly Statement[];
  /** Entities named in the same sentences: how many sentences, most first. */
  readonly together: readonly { readonly id: EntityId; readonly sentences: number }[];
  readonly topics: readonly TopicId[];
}

export interface Topic extends SubjectBase {
  readonly type: 'topic';
  readonly id: TopicId;
  readonly entities: readonly EntityId[];
}

/** What has a page of its own and is mentioned in articles. */
export type Subject = Entity | Topic;

/** A work cited: CSL-JSON 1.0.2, the fields that pages show. */
export interface Reference {
  readonly id: ReferenceId;
  readonly type: string;
  readonly title: string;
  readonly URL?: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly author?: readonly {
    readonly family?: string;
    readonly given?: string;
    readonly literal?: string;
  }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly language?: string;
  /** What makes it a weak source. */
  readonly weak?: 'mirror' | 'copy' | 'anonymous';
  readonly note?: string;
  /** Words of the work, kept as they were read. */
  readonly quotations?:
    | readonly { readonly text: string; readonly read?: VagueDate | undefined }[]
    | undefined;
}

/** A former address and where it leads now: paths below the base; `to` may end in a fragment, `from` in the id of an event. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Everything that any page shows: assembled once, frozen, JSON-able. */
export interface Briefing {
  readonly site: Site;
  /** Newest first. */
  readonly articles: readonly Article[];
  /** By name. */
  readonly entities: readonly Entity[];
  readonly topics: readonly Topic[];
  /** Entities, then topics. */
  readonly subjects: readonly Subject[];
  /** Chronological. */
  readonly events: readonly TimelineEvent[];
  readonly relations: readonly Relation[];
  readonly references: readonly Reference[];
  /** What has moved, in order of the old addresses. */
  readonly redirects: readonly Redirect[];
}

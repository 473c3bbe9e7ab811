import { knownSubjects } from '../assemble/knownSubjects.ts';
import { mentionsOf, namesFinder, sensesOf, type WrittenSense } from '../assemble/mentions.ts';
import type { ArticleText } from '../model/articleText.ts';
import { contextOfOne } from '../model/check/checkContext.ts';
import { NO_CACHE } from '../model/check/textCache.ts';
import { ALL_READ } from '../model/check/unread.ts';
import type { Mention } from '../model/mention.ts';
import type { NameFound } from '../model/senses.ts';
import type { DataRecord, Records } from '../read/records.ts';
import type { AnnotationsRecord } from '../schema/annotations.ts';

/** An article with everything that decides about its mentions. */
export interface ArticleReading {
  readonly article: ArticleText;
  readonly mentions: readonly Mention[];
  /** The names that were found, before annotations beat them. */
  readonly found: readonly NameFound[];
  readonly senses: readonly WrittenSense[];
  /** Those that drafts of senses would have. */
  readonly drafts: readonly WrittenSense[];
  readonly annotations: DataRecord<AnnotationsRecord> | undefined;
  /** Where the annotations of the article are, or would be. */
  readonly file: string;
}

/** Reads an article as the build does. @param published the records without drafts */
export function readingOf(article: ArticleText, all: Records, published: Records): ArticleReading {
  const withoutDrafts = contextOfOne(article, { drafts: false, unread: ALL_READ });
  const found = namesFinder(published, NO_CACHE)(article);
  const subjects = knownSubjects(published);
  const own = ({ id }: { readonly id: string }): boolean => id === article.id;
  const annotations = published.annotations.find(own);
  const written = all.annotations.find(own);
  const senses = annotations ? sensesOf(article, annotations, subjects, withoutDrafts) : [];
  const withDrafts = written
    ? sensesOf(
        article,
        written,
        knownSubjects(all),
        contextOfOne(article, { drafts: true, unread: ALL_READ }),
      )
    : [];
  return {
    article,
    mentions: mentionsOf(article, annotations, found, subjects, withoutDrafts).mentions,
    found,
    senses,
    drafts: withDrafts.filter(({ index }) => !senses.some((sense) => sense.index === index)),
    annotations: written,
    file: written?.source.file ?? `content/annotations/${article.id}.yaml`,
  };
}

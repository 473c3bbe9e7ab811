import { resolutionsFor } from '../corrections/resolutions.ts';
import { parseSeed } from '../markup/seed.ts';
import type { ArticleText } from '../model/articleText.ts';
import type { Article } from '../model/briefing.ts';
import { type Issue, issue } from '../model/check/issue.ts';
import type { TextCache } from '../model/check/textCache.ts';
import { isVagueDate } from '../model/dates.ts';
import type { ArticleId } from '../model/ids.ts';
import type { DataRecord, Records, SeedRecord } from '../read/records.ts';
import type { ArticleRecord } from '../schema/article.ts';
import { datelineOf } from '../text/dates/dateline.ts';
import { dateFrom } from '../text/dates/day.ts';
import type { Document } from '../text/document.ts';
import { titleFromText } from '../text/head/title.ts';
import { directionOf, languageByScript } from '../text/language.ts';
import { countWords } from '../text/sentences/words.ts';
import { articleText } from './articleText.ts';
import { creditsFrom } from './byline.ts';
import { readMentions } from './mentionIds.ts';

/** An article before anything was found in it: what the record and the text say about it. */
export interface ArticleDraft {
  readonly record: DataRecord<ArticleRecord>;
  readonly text: ArticleText;
  /** What is wrong with the front matter of its seed, and doubtful in its byline. */
  readonly issues: readonly Issue[];
  readonly head: Omit<
    Article,
    'keyPoints' | 'refs' | 'mentions' | 'statements' | 'notes' | 'sources' | 'corrections' | 'formerly'
  >;
}

/** Joins records with their seeds; newest first, then by id. A record whose seed is missing was reported by the reader. */
export function draftArticles(records: Records, cache: TextCache): ArticleDraft[] {
  const { articles, seeds, site } = records;
  const bySeed = new Map(seeds.flatMap((seed) => [seed.name, ...seed.versions].map((name) => [name, seed])));
  const drafts = articles.flatMap((record) => {
    const seed = bySeed.get(record.data.seed);
    return seed
      ? [
          draft(record, seed, {
            siteLang: site.data.lang,
            siteTitle: site.data.title,
            resolutions: resolutionsFor(record.id, records),
            cache,
          }),
        ]
      : [];
  });
  return drafts.toSorted(
    (a, b) => compare(b.head.published ?? '', a.head.published ?? '') || compare(a.head.id, b.head.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface DraftOptions {
  readonly siteLang: string | undefined;
  readonly siteTitle: string | undefined;
  readonly resolutions: ArticleText['resolutions'];
  readonly cache: TextCache;
}

function draft(
  record: DataRecord<ArticleRecord>,
  seed: SeedRecord,
  { siteLang, siteTitle, resolutions, cache }: DraftOptions,
): ArticleDraft {
  const { data } = record;
  const id = record.id as ArticleId;
  const document = documentOf(seed, cache);
  const lang = data.lang ?? languageByScript(document.text) ?? siteLang ?? 'en';
  const earlier = seed.earlier.map((one) => ({ file: one.file, document: documentOf(one, cache) }));
  const recorded = readMentions(seed.mentions);
  const text = articleText(id, lang, document, { versions: earlier, resolutions, recorded }, cache);
  const { meta } = document;
  const credits = creditsFrom(record, meta['author'] ?? meta['authors'] ?? meta['byline'] ?? null, lang);
  const publisher = data.publisher ?? (data.kind === 'own' ? (siteTitle ?? null) : null);
  const date = dateFrom(meta['date'] ?? meta['published'] ?? '');
  return {
    record,
    text,
    issues: [...frontMatterIssues(document, seed), ...credits.issues],
    head: {
      id,
      firstId: data.formerIds[0] ?? id,
      seed: seed.source.file.slice('seeds/'.length),
      seedDigest: seed.digest,
      ...titleOf({ given: data.headline ?? data.title ?? meta['title'], by: data.headline_by }, text),
      kind: data.kind,
      publisher,
      publisherShort: data.publisher_short ?? null,
      published: data.published ?? (date && isVagueDate(date) ? date : null),
      byline: credits.byline,
      authors: credits.authors,
      dateline: data.dateline ? { place: data.dateline, agency: null } : datelineFrom(text),
      url: data.url ?? null,
      lang,
      dir: directionOf(lang),
      rights: { holder: data.rights.holder ?? null, display: data.rights.display },
      text: document.text,
      words: countWords(document.text, lang),
      blocks: text.blocks,
      structure: { blocks: document.blocks, parts: document.parts },
    },
  };
}

/** Markdown is parsed once for each text: that takes ten times as long as reading what was made of it. */
function documentOf({ text, format }: Pick<SeedRecord, 'text' | 'format'>, cache: TextCache): Document {
  const parse = (): Document => parseSeed(text, format);
  return format === 'md' ? cache.of('seed', text, parse) : parse();
}

function frontMatterIssues({ metaFault }: Document, { source }: SeedRecord): Issue[] {
  if (!metaFault) return [];
  const message = `The front matter cannot be read: ${metaFault.reason.replace(/\.$/, '')}. Correct it, or take it away.`;
  return [issue('yaml-invalid', { file: source.file, line: metaFault.line + 1, column: 1 }, message)];
}

function titleOf(
  { given, by }: { readonly given: string | undefined; readonly by: 'publisher' | 'ours' },
  { id, text, lang }: ArticleText,
): Pick<Article, 'title' | 'titleFrom' | 'headlineBy'> {
  if (given) return { title: given, titleFrom: 'record', headlineBy: by };
  const found = titleFromText(text, lang);
  if (!found) return { title: id, titleFrom: 'record', headlineBy: null };
  const headlineBy = found.from === 'headline' ? 'publisher' : null;
  return { title: found.title, titleFrom: found.from, headlineBy };
}

function datelineFrom({ text, blocks, lang }: ArticleText): Article['dateline'] {
  for (const { start, end } of blocks.slice(0, 4)) {
    const found = datelineOf(text.slice(start, end), lang);
    if (found) return { place: found.place, agency: found.agency };
  }
  return null;
}

import { toBibtex } from '../../cite/bibtex.ts';
import type { CslItem } from '../../cite/item.ts';
import { toRis } from '../../cite/ris.ts';
import { writtenCitation } from '../../cite/styles.ts';
import type { Article, Subject } from '../../model/briefing.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { quoted } from '../claims/quoted.ts';
import { articleCitation, type PageCitation, siteCitation, subjectCitation } from './citation.ts';
import { embedCode } from './embeds.ts';
import { standAlone } from './pageData.ts';
import { passageUrl } from './passages.ts';
import { type QrCode, qrCode } from './qr.ts';

/** One thing to copy, shown as text for those who copy it by hand. */
export interface Copyable {
  readonly label: string;
  readonly text: string;
  /** Shown as it is, line for line. */
  readonly code: boolean;
  /** The same as a file beside the page; null when there is none. */
  readonly file: string | null;
  /** Under which name it can be saved where there is no file; null for what nobody saves. */
  readonly saveAs: string | null;
}

/** What a page offers to those who cite or share it. */
export interface Sharing {
  readonly title: string;
  /** Public when the build knows its origin. */
  readonly address: string;
  /** Paths of the rows that become public addresses where the build knows no origin. */
  readonly paths: readonly string[];
  /** The page, and for an article its source: each under a heading. */
  readonly groups: readonly { readonly heading: string; readonly rows: readonly Copyable[] }[];
  /** The citation in one sentence. */
  readonly plain: string;
  /** The public address as a picture for paper; null where the build knows no origin. */
  readonly qr: QrCode | null;
}

/** The files with citations that stand beside a page. */
export const CITATION_FILES = { bibtex: 'cite.bib', ris: 'cite.ris', csl: 'cite.json' } as const;

export function subjectSharing(subject: Subject, context: PageContext): Sharing {
  const { urls } = context;
  const path = urls.subject(subject);
  const quotation = `${quoted(standAlone(subject), context.strings)} (${subject.name}, ${context.briefing.site.title}) ${urls.absolute(path)}`;
  const shared = sharing(subject.name, path, quotation, subjectCitation(subject, context), context);
  if (!context.briefing.site.exports.embeds) return shared;
  const [own, ...others] = shared.groups;
  const { embed: label } = context.strings.share;
  const embed = { label, text: embedCode(subject, context), code: true, file: null, saveAs: null };
  return {
    ...shared,
    paths: urls.origin === null ? [...shared.paths, urls.embed(subject)] : [],
    groups: [{ heading: own?.heading ?? '', rows: [...(own?.rows ?? []), embed] }, ...others],
  };
}

export function articleSharing(article: Article, context: PageContext): Sharing {
  const { urls } = context;
  const passage = article.keyPoints
    .flatMap(({ passages }) => passages)
    .find(({ article: id }) => id === article.id);
  const [first] = article.blocks[0]?.sentences ?? [];
  const span = passage ?? first;
  const quotation =
    span &&
    `${quoted(article.text.slice(span.start, span.end), context.strings)} ${urls.absolute(passageUrl(article, span, context))}`;
  return sharing(
    article.title,
    urls.article(article.id),
    quotation ?? null,
    articleCitation(article, context),
    context,
  );
}

/** What the front page offers. No files with citations stand beside it. */
export function siteSharing(context: PageContext): Sharing {
  const { title, exports } = context.briefing.site;
  const { briefing, urls } = context;
  const site = { ...briefing.site, exports: { ...exports, citations: false } };
  return sharing(title, urls.home, null, siteCitation(context), {
    ...context,
    briefing: { ...briefing, site },
  });
}

/** The citations of a page as files: its BibTeX, RIS and CSL-JSON. */
export function citationFiles({
  page,
  source,
}: PageCitation): Readonly<Record<keyof typeof CITATION_FILES, string>> {
  const items = source ? [page, source] : [page];
  return {
    bibtex: toBibtex(items),
    ris: toRis(items),
    csl: `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`,
  };
}

function sharing(
  title: string,
  path: string,
  quotation: string | null,
  { page, source }: PageCitation,
  context: PageContext,
): Sharing {
  const {
    strings: { share: t },
    urls,
    lang,
    briefing,
  } = context;
  const address = urls.absolute(path);
  const fileOf = (name: string): string | null => (briefing.site.exports.citations ? `${path}${name}` : null);
  const link = { label: t.link, text: address, code: false, file: null, saveAs: null };
  const quoted = { label: t.quotation, text: quotation ?? '', code: false, file: null, saveAs: null };
  const own = [link, ...(quotation ? [quoted] : []), ...citations(page, context, fileOf)];
  return {
    title,
    address,
    paths: urls.origin === null ? [path] : [],
    plain: writtenCitation(page, { lang, quote: context.strings.quote }).plain,
    qr: /^https?:/.test(address) ? qrCode(address) : null,
    groups: [
      { heading: t.thisPage, rows: own },
      ...(source ? [{ heading: t.source, rows: citations(source, context, () => null) }] : []),
    ],
  };
}

function citations(
  item: CslItem,
  { lang, strings }: PageContext,
  fileOf: (name: string) => string | null,
): Copyable[] {
  const { share: t } = strings;
  const { plain, chicago, apa } = writtenCitation(item, { lang, quote: strings.quote });
  const words = [
    [t.plain, plain],
    ['Chicago', chicago],
    ['APA', apa],
  ] as const;
  const files = citationFiles({ page: item, source: null });
  const row = (label: string, text: string, name: string): Copyable => {
    const file = fileOf(name);
    return { label, text, code: true, file, saveAs: file === null ? name : null };
  };
  return [
    ...words.map(([label, text]) => ({ label, text, code: false, file: null, saveAs: null })),
    row('BibTeX', files.bibtex, CITATION_FILES.bibtex),
    row('RIS', files.ris.replaceAll('\r\n', '\n'), CITATION_FILES.ris),
    row('CSL-JSON', files.csl, CITATION_FILES.csl),
  ];
}

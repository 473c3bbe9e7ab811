import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Extracted, Failure } from '../sources/source.ts';
import { isOffice } from './bylines.ts';
import { decodePage } from './charset.ts';
import { CAPTIONS, clean, named } from './clean.ts';
import { compared } from './compare.ts';
import { withoutEdges } from './edges.ts';
import { metadataOf } from './metadata.ts';
import { sizeOf, textOfPage } from './pageText.ts';
import { bylineShown, dayShown, linesAround } from './shown.ts';

/** What nests deeper, and a page with more nodes, is none that a newsroom made. */
const DEEPEST = 400;
const MOST_NODES = 60_000;
/** Less text, in UTF-16 units, is a menu or a notice. */
const SHORTEST = 80;

const NO_ARTICLE: Failure = {
  failure: 'No article was found in the page: it has too little running text. Save the text as .txt.',
};

/** Finds the article of a page: its running text and what its metadata say. Nothing of the page is run or loaded. */
export function extract(bytes: Uint8Array): Extracted | Failure {
  const page = decodePage(bytes);
  if ('failure' in page) return page;
  const { document } = parseHTML(withBody(page.html));
  const root = document.documentElement;
  if (!root) return NO_ARTICLE;
  const { depth, nodes } = sizeOf(root);
  if (depth > DEEPEST)
    return {
      failure: `The page nests ${depth} elements in each other; at most ${DEEPEST} are read. Save its text as .txt.`,
    };
  if (nodes > MOST_NODES)
    return { failure: `The page has ${nodes} nodes; at most ${MOST_NODES} are read. Save its text as .txt.` };
  const { meta, unsure } = compared(metadataOf(document), page.html, document);
  const whole = textOfPage(root);
  const counts = countsIn(document);
  const removed = clean(document);
  const article = readable(document);
  if ('failure' in article) return article;
  const lines = linesAround(whole, article, meta.title?.value);
  meta.published ??= dayShown(lines);
  meta.byline ??= bylineShown(lines, meta.lang?.value ?? 'en');
  const { text, line } = withoutByline(withoutTitle(article.text, meta.title?.value), meta.byline?.value);
  const dropped = [
    ...page.notes,
    ...(line ? [`the line “${line}”`] : []),
    ...removed,
    ...(article.edges.length > 0 ? [named('lines of the page around the text', article.edges)] : []),
    ...left(whole, text, counts),
  ];
  return { text: `${text}\n`, meta, unsure, dropped };
}

/** A page may leave the tags of its body out (HTML Standard, 13.1.2.4); the parser does not supply them. */
function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return html;
  if (/<\/head\s*>/i.test(html)) return html.replace(/<\/head\s*>/i, '</head><body>');
  const open = /<html[^>]*>/i.exec(html)?.[0] ?? '<html>';
  const rest = html.replace(/<!doctype[^>]*>/i, '').replace(/<\/?html[^>]*>/gi, '');
  return `<!doctype html>${open}<head></head><body>${rest}</body></html>`;
}

/** Where the page says that it is published. */
function hostOf(document: Document): string | null {
  const address =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    '';
  return URL.parse(address)?.hostname || null;
}

/** The text of an article, and the lines that were taken from around it. */
interface Found {
  readonly text: string;
  readonly edges: readonly string[];
}

function readable(document: Document): Found | Failure {
  const edges: string[] = [];
  const host = hostOf(document);
  const serializer = (node: Node): string => {
    edges.push(...withoutEdges(node as Element, host));
    return textOfPage(node);
  };
  const text = new Readability(document, { serializer }).parse()?.content?.trim() ?? '';
  return text.length >= SHORTEST ? { text, edges } : NO_ARTICLE;
}

/** The headline is in the record; in the text it would be its first paragraph. */
function withoutTitle(text: string, title: string | undefined): string {
  const [line = ''] = text.split('\n\n', 1);
  const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  return title !== undefined && letters(line) === letters(title) ? text.slice(line.length).trim() : text;
}

/** A page's byline is in its record; above the text it would be read as its first sentence. */
function withoutByline(text: string, byline: string | undefined): { text: string; line: string | null } {
  const [line = ''] = text.split('\n\n', 1);
  const withoutBy = (words: string): string => words.replace(/^by\s+/i, '').trim();
  const [names, own] = [withoutBy(line), withoutBy(byline ?? '')];
  const isByline =
    own !== '' &&
    names.toLowerCase().startsWith(own.toLowerCase()) &&
    (names.length === own.length || isOffice(names.slice(own.length)));
  return isByline ? { text: text.slice(line.length).trim(), line } : { text, line: null };
}

type Counts = Readonly<Record<string, number>>;

function countsIn(document: Document): Counts {
  const count = (selector: string): number => document.querySelectorAll(selector).length;
  return {
    picture: count('img, picture:not(:has(img))'),
    caption: count(`figcaption, figure:not(:has(figcaption)) p, ${CAPTIONS}`),
    'video, sound or frame': count('video, audio, iframe, embed, object'),
    script: count('script:not([type="application/ld+json"])'),
    form: count('form'),
  };
}

function left(whole: string, text: string, counts: Counts): string[] {
  const words = (part: string): number => part.match(/\S+/g)?.length ?? 0;
  const [all, kept] = [words(whole), words(text)];
  const things = Object.entries(counts).filter(([, count]) => count > 0);
  return [
    ...(all > kept
      ? [`${all - kept} of the page’s ${all} words (headline, navigation, asides, comments)`]
      : []),
    ...things.map(([name, count]) =>
      `${count} ${name}${count === 1 ? '' : 's'}`.replace(
        'video, sound or frames',
        'videos, sounds or frames',
      ),
    ),
  ];
}

import { extract } from '../../src/ingest/html/extract.ts';
import type { Extracted } from '../../src/ingest/sources/source.ts';

/** Three paragraphs of an article, enough for a page to be taken for one. */
export const TEXT = [
  'The Lanmere Harbour Authority has named Ana Okoro as its director, its chairman said on Wednesday, after a long search.',
  'Okoro, a former engineer, will take office in October. “We will dredge the channel within two years,” Okoro said in Lanmere.',
  'The port handled four million tonnes of copper last year, according to the ministry of transport, which owns the quays.',
];
export const PARAGRAPHS = TEXT.map((words) => `<p>${words}</p>`).join('\n');

interface Parts {
  readonly head?: string;
  readonly h1?: string;
  readonly title?: string;
  readonly lang?: string;
  readonly body?: string;
}

/** A web page of a newspaper, as bytes. */
export function page({
  head = '',
  h1 = 'New director',
  title = 'New director | Times',
  lang = 'en',
  body = PARAGRAPHS,
}: Parts = {}): Uint8Array {
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head>
    <body><nav><a href="/">Home</a></nav><article>${h1 && `<h1>${h1}</h1>`}${body}</article><footer>Terms and contact</footer></body></html>`;
  return new TextEncoder().encode(html);
}

/** What was read of a page. */
export function readPage(bytes: Uint8Array): Extracted {
  const found = extract(bytes);
  if ('failure' in found) throw new Error(found.failure);
  return found;
}

/** The blocks that are read of some markup between the paragraphs of {@link TEXT}, and what is said to be left out. */
export function readBetween(markup: string, lang = 'en') {
  const body = `<p>${TEXT[0]}</p>${markup}<p>${TEXT[1]}</p><p>${TEXT[2]}</p>`;
  const { text, dropped } = readPage(page({ body, lang }));
  const blocks = text
    .trimEnd()
    .split('\n\n')
    .filter((block) => !TEXT.includes(block));
  return { blocks, dropped: dropped.filter((what) => !/words \(headline|pictures?$/.test(what)) };
}

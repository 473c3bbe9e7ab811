import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { clean } from '../html/clean.ts';
import { textOfPage } from '../html/pageText.ts';
import type { Doubt, Extracted, Failure, RecordFound } from '../sources/source.ts';
import { type Parts, partsOf } from './archive.ts';

/** Elements that nest deeper in a document are read by nobody. */
const DEEPEST = 200;

/** Finds the text of a Word document and what its properties say. Nothing outside the file is read. */
export async function extractDocx(bytes: Uint8Array): Promise<Extracted | Failure> {
  const parts = partsOf(bytes);
  if ('failure' in parts) return parts;
  if (deepest(parts.xml['word/document.xml'] ?? '') > DEEPEST)
    return {
      failure: `The document nests more than ${DEEPEST} elements in each other. Save its text as .txt.`,
    };
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(parts.archive) },
    {
      styleMap: ["p[style-name='Title'] => h1.title:fresh", "p[style-name='Subtitle'] => p:fresh"],
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      externalFileAccess: false,
    },
  );
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${value}</body></html>`);
  const pictures = document.querySelectorAll('img').length;
  const removed = clean(document);
  const title = document.querySelector('h1.title');
  const words = (title?.textContent ?? '').replace(/\s+/g, ' ').trim();
  title?.remove();
  const text = textOfPage(document.body);
  if (!/[\p{L}\p{N}]/u.test(text)) return { failure: 'The document has no words. Nothing was written.' };
  const meta: RecordFound = words
    ? { title: { value: words, how: 'the paragraph in the style “Title”' } }
    : {};
  return {
    text: `${text}\n`,
    meta,
    unsure: properties(parts, words || text),
    dropped: [...removed, ...leftOut(parts, pictures)],
  };
}

/** How deep the elements of an XML text nest; scanned, since a parser may need a stack for each. */
function deepest(xml: string): number {
  let depth = 0;
  let most = 0;
  for (const [tag] of xml.matchAll(/<\/?[a-z][^<>]*>/gi)) {
    if (tag.endsWith('/>')) continue;
    depth += tag.startsWith('</') ? -1 : 1;
    most = Math.max(most, depth);
  }
  return most;
}

/** Programs fill the properties in, often with what they had before: they are asked about, not taken. */
function properties({ xml }: Parts, text: string): Doubt[] {
  const { document } = parseHTML(`<body>${xml['docProps/core.xml'] ?? ''}</body>`);
  const of = (name: string): string =>
    [...document.querySelectorAll('*')]
      .find(({ nodeName }) => nodeName.toLowerCase() === name)
      ?.textContent?.trim() ?? '';
  const [title, author] = [of('dc:title'), of('dc:creator')];
  return [...doubtAbout('title', title, text), ...doubtAbout('byline', author, text)];
}

/** What a file’s properties say and its text does not. */
export function doubtAbout(field: 'title' | 'byline', value: string, text: string): Doubt[] {
  if (value === '' || value.length > 300 || text.includes(value)) return [];
  const change =
    field === 'title' ? 'Give it with --title if it is right' : 'Write it into the record if it is right';
  return [
    {
      field,
      sentence: `The file’s properties name “${value}” as its ${field}, which its text does not have. ${change}.`,
    },
  ];
}

function leftOut({ xml }: Parts, pictures: number): string[] {
  const count = (part: string, sign: RegExp): number => xml[part]?.match(sign)?.length ?? 0;
  const margins = Object.entries(xml).filter(
    ([name, part]) => /^word\/(?:header|footer)\d*\.xml$/.test(name) && /<w:t[ >]/.test(part),
  ).length;
  const things = [
    ['picture', pictures],
    ['comment', count('word/comments.xml', /<w:comment /g)],
    ['deletion that was tracked', count('word/document.xml', /<w:del /g)],
    ['header or footer', margins],
  ] as const;
  return things.flatMap(([name, number]) =>
    number > 0 ? [`${number} ${number === 1 ? name : plural(name)}`] : [],
  );
}

function plural(name: string): string {
  return name === 'header or footer'
    ? 'headers and footers'
    : name.replace(/^(?:picture|comment|deletion)/, '$&s');
}

import { getDocumentProxy } from 'unpdf';
import { doubtAbout } from '../docx/extract.ts';
import { isSameTitle } from '../sameTitle.ts';
import type { Extracted, Failure, RecordFound } from '../sources/source.ts';
import { type DrawnText, type Line, linesOf } from './lines.ts';
import { joined, paragraphsOf, withoutMargins } from './paragraphs.ts';

const MOST_PAGES = 200;
/** A document with fewer letters a page shows pictures of pages. */
const FEWEST_LETTERS = 40;

/** Finds the text of a PDF that has a text layer. Nothing of it is drawn or run, and nothing outside it is read. */
export async function extractPdf(bytes: Uint8Array): Promise<Extracted | Failure> {
  const opened = await open(bytes);
  if ('failure' in opened) return opened;
  try {
    return await read(opened);
  } finally {
    await opened.loadingTask.destroy();
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(bytes: Uint8Array): Promise<Pdf | Failure> {
  try {
    return await getDocumentProxy(bytes, {
      verbosity: 0,
      useSystemFonts: false,
      disableFontFace: true,
      useWorkerFetch: false,
      enableXfa: false,
      stopAtErrors: false,
    });
  } catch (error) {
    const { name } = error as Error;
    if (name === 'PasswordException')
      return { failure: 'The PDF has a password. Open it, and save its text as .txt.' };
    return {
      failure: 'The PDF is damaged and cannot be read. Open it in a viewer, and save its text as .txt.',
    };
  }
}

async function read(pdf: Pdf): Promise<Extracted | Failure> {
  if (pdf.numPages > MOST_PAGES)
    return {
      failure: `The PDF has ${pdf.numPages} pages; at most ${MOST_PAGES} are read. Save the article in it as .txt.`,
    };
  const pages: Line[][] = [];
  let marks = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const found = linesOf(
      number,
      items.filter((item): item is typeof item & DrawnText => 'str' in item),
    );
    pages.push(found.lines);
    marks += found.marks;
    page.cleanup();
  }
  const letters = pages.flat().reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  if (letters < FEWEST_LETTERS)
    return {
      failure:
        'The PDF has no text layer: its pages are pictures. Recognise the text with another program (OCR), and save it as .txt.',
    };
  const empty = pages.filter((lines) => lines.length === 0).length;
  const body = withoutMargins(pages);
  const info = new Map<string, unknown>(Object.entries((await pdf.getMetadata()).info));
  const property = (name: string): string => String(info.get(name) ?? '').trim();
  const lines = body.pages.flat();
  const { title, how, above, rest } = namedTitle(lines, property('Title')) ?? largestTitle(lines);
  const whole = rest.map(({ text }) => text).join(' ');
  const text = paragraphsOf(rest)
    .map((lines) => joined(lines, whole))
    .join('\n\n');
  const meta: RecordFound = title ? { title: { value: title, how } } : {};
  return {
    text: `${text}\n`,
    meta,
    unsure: [
      ...(isSameTitle(title, property('Title'))
        ? []
        : doubtAbout('title', property('Title'), `${title} ${text}`)),
      ...doubtAbout('byline', property('Author'), text),
    ],
    dropped: [
      ...(above ? [`what stands above the headline: “${above}”`] : []),
      ...counted(body.left, 'line at the edges of pages', 'lines at the edges of pages'),
      ...counted(marks, 'mark of a note', 'marks of notes'),
      ...counted(empty, 'page without text', 'pages without text'),
    ],
  };
}

interface Headline {
  readonly title: string;
  readonly how: string;
  /** What stands before it: the menu of a page that was printed. */
  readonly above: string;
  readonly rest: readonly Line[];
}

/** How many lines a headline may have, and how many may stand above it. */
const MOST_LINES = 4;
const MOST_ABOVE = 12;

/** The headline that the properties name, with or without the name of the site, as it stands near the start. */
function namedTitle(lines: readonly Line[], property: string): Headline | null {
  for (let start = 0; property && start <= MOST_ABOVE; start += 1)
    for (let end = start + 1; end <= start + MOST_LINES; end += 1) {
      const title = joined(lines.slice(start, end), '');
      if (!title || !isSameTitle(title, property)) continue;
      const above = joined(lines.slice(0, start), '');
      return { title, how: 'the properties of the file', above, rest: lines.slice(end) };
    }
  return null;
}

/** The headline: lines at the start that are larger than all that follow. */
function largestTitle(lines: readonly Line[]): Headline {
  const [first] = lines;
  const usual = Math.max(...lines.filter((line) => line.size !== first?.size).map(({ size }) => size), 0);
  const end = lines.findIndex(({ size }) => size !== first?.size);
  const isTitle = first !== undefined && end > 0 && end <= MOST_LINES && first.size > 1.15 * usual;
  const how = 'the largest words of the first page';
  if (!isTitle) return { title: '', how, above: '', rest: lines };
  return { title: joined(lines.slice(0, end), ''), how, above: '', rest: lines.slice(end) };
}

function counted(number: number, one: string, many: string): string[] {
  return number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];
}

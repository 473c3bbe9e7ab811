import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { slugOf, slugOfHeadline } from '../../read/slug.ts';
import { titleFromText } from '../../text/head/title.ts';
import { extractedSource } from './extracted.ts';
import { formatNamed, formatOf, isArticleFile, MOST_BYTES, MOST_OF_ALL } from './formats.ts';
import { type Failure, type Source, tooLarge } from './source.ts';
import { textSource } from './textSource.ts';

/** What the author asked for, file by file. */
export interface Listed {
  readonly files: readonly string[];
  /** Files of a folder whose ending is none of an article. */
  readonly passedOver: readonly string[];
}

/**
 * The files that a path stands for: itself, or those of a folder and the folders in it, in order of name, without what
 * belongs to a saved page.
 */
export async function filesOf(path: string): Promise<Listed | Failure> {
  if (path === '-') return { files: ['-'], passedOver: [] };
  if (ADDRESS.test(path)) return { failure: HOW_TO_SAVE };
  let entries: Dirent[];
  try {
    if (!(await stat(path)).isDirectory()) return { files: [path], passedOver: [] };
    entries = await readdir(path, { recursive: true, withFileTypes: true });
  } catch (error) {
    const { code, path: at = path } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { failure: 'There is no such file or folder. Check the path.' };
    return {
      failure: `${at === path ? 'It' : at} cannot be read (${code ?? error}). Check its permissions.`,
    };
  }
  const files = entries
    .filter((entry) => entry.isFile() && !isHidden(entry.parentPath, entry.name, path))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const pages = new Set(files.filter((file) => /\.html?$/i.test(file)).map((file) => stemOf(file)));
  const articles = files.filter((file) => isArticleFile(file) && !isPartOfPage(file, path, pages));
  if (articles.length === 0)
    return { failure: 'The folder holds no .txt, .md, .html, .docx, .pdf or .eml file.' };
  return { files: articles, passedOver: files.filter((file) => !articles.includes(file)) };
}

const ADDRESS = /^(?:[a-z]{2,10}:\/\/|www\.[^\s/]+\.[a-z]{2,})/i;
const HOW_TO_SAVE =
  'Addresses are not fetched. Open the page in a browser, save it (Ctrl+S, on a Mac ⌘S, as “Webpage, HTML only” or “Complete”), and name the file that it saved.';

function stemOf(file: string): string {
  return file.slice(0, file.length - extname(file).length);
}

/** Browsers save the frames, scripts and pictures of `page.html` in `page_files`, which each language names its own way. */
function isPartOfPage(file: string, root: string, pages: ReadonlySet<string>): boolean {
  for (let folder = dirname(file); folder.length > root.length; folder = dirname(folder)) {
    if (/[_.-]files$/i.test(folder)) return true;
    const [, stem] = /^(.*)[_.-]\p{L}{3,14}$/su.exec(folder) ?? [];
    if (stem !== undefined && pages.has(stem)) return true;
  }
  return false;
}

function isHidden(parent: string, name: string, root: string): boolean {
  return `${parent.slice(root.length)}/${name}`.split(/[\\/]/).some((part) => part.startsWith('.'));
}

/**
 * A file, or standard input, as a source; or why it is none.
 * @param encoding the label of its encoding where it is a text that is not UTF-8
 */
export async function readSource(path: string, encoding?: string): Promise<Source | Failure> {
  const bytes = await bytesOf(path);
  if ('failure' in bytes) return bytes;
  const name = path === '-' ? 'standard input' : path;
  const format = formatOf(path, bytes);
  if (typeof format === 'object') return format;
  return format === 'txt' || format === 'md'
    ? textSource(name, format, bytes, encoding)
    : extractedSource(name, format, bytes);
}

async function bytesOf(path: string): Promise<Uint8Array | Failure> {
  if (path === '-') return standardInput();
  try {
    const info = await lstat(path);
    const real = info.isSymbolicLink() ? await stat(path) : info;
    if (!real.isFile())
      return { failure: 'This is not a regular file. Name a text, a web page or a folder of them.' };
    const named = formatNamed(path);
    const most = named ? MOST_BYTES[named] : MOST_OF_ALL;
    if (real.size > most) return tooLarge(real.size, most);
    return await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return { failure: 'There is no such file. Check the path.' };
    return { failure: `The file cannot be read (${code ?? error}). Check its permissions.` };
  }
}

async function standardInput(): Promise<Uint8Array | Failure> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MOST_OF_ALL) return tooLarge(size, MOST_OF_ALL);
  }
  return Buffer.concat(chunks);
}

/** Names that some systems keep for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** What programs and people call a file before they think of a name, with or without a number. */
const SAYS_NOTHING =
  /^(?:(?:the-)?(?:articles?|text|texts|story|news|document|doc|untitled(?:-document)?|new(?:-text-document)?|page|index|default|file|input|download|copy|draft|test|print|amp|saved|paste|clipboard)(?:-?\d+)*|[\d-]+|[\da-f-]*\d[\da-f-]{11,}|(?=[a-z]*\d)[a-z\d]{26,}|(?=.{16})\d*(?:[a-z]+\d+){3,}[a-z]*)$/;

/**
 * The id of the article of a file, which is its address for ever: the name of the file without the ending, or the
 * headline where that name says nothing (`article.txt`) and for standard input; no path, no reserved name, nothing but
 * `a-z0-9-`.
 */
export function idOf(path: string, { text, meta }: Source, title?: string): string {
  const named = path === '-' ? '' : slugOf(basename(path, extname(path)));
  const headline = (): string => title ?? meta.title?.value ?? titleFromText(text, 'en')?.title ?? '';
  const slug = named === '' || SAYS_NOTHING.test(named) ? slugOfHeadline(headline() || named) : named;
  return RESERVED.test(slug) ? `article-${slug}` : slug;
}

import type { Failure } from '../sources/source.ts';
import type { Given } from './parse.ts';

const TIME_OUT = 20_000;

/** A DOI in what was given, with or without its resolver. */
export function doiIn(text: string): string | null {
  return /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+)$/i.exec(text.trim())?.[1] ?? null;
}

/** The digits of an ISBN whose check digit is right. */
export function isbnIn(text: string): string | null {
  const digits = digitsOf(text);
  return digits !== null && checks(digits) ? digits : null;
}

/** True for what is written as an ISBN and has a wrong check digit: a slip of the pen. */
export function isMistypedIsbn(text: string): boolean {
  const digits = digitsOf(text);
  return digits !== null && !checks(digits) && (/^97[89]/.test(digits) || /^isbn/i.test(text.trim()));
}

function digitsOf(text: string): string | null {
  const digits = text
    .trim()
    .replace(/^isbn(?:-1[03])?:?\s*/i, '')
    .replace(/[\s-]/g, '')
    .toUpperCase();
  return /^(?:\d{13}|\d{9}[\dX])$/.test(digits) ? digits : null;
}

function checks(digits: string): boolean {
  const values = [...digits].map((digit) => (digit === 'X' ? 10 : Number(digit)));
  const weight = (at: number): number => (digits.length === 10 ? 10 - at : at % 2 === 0 ? 1 : 3);
  const sum = values.reduce((total, value, at) => total + value * weight(at), 0);
  return sum % (digits.length === 10 ? 11 : 10) === 0;
}

/** Several DOIs and ISBNs, one a line or between commas or spaces; null where anything else stands among them. */
export function numbersIn(text: string): string[] | null {
  for (const between of [/\s*[\n,;]\s*/, /\s+/]) {
    const parts = text.trim().split(between);
    if (parts.every((part) => doiIn(part) ?? isbnIn(part))) return parts;
  }
  return null;
}

/** The work of a DOI, from its register. */
export async function workOfDoi(doi: string, get: typeof fetch = fetch): Promise<Given | Failure> {
  const headers = { accept: 'application/vnd.citationstyles.csl+json' };
  const answer = await answerOf(`https://doi.org/${encodeURI(doi)}`, headers, get);
  if ('failure' in answer) return answer;
  return { ...(answer.data as Given), DOI: doi };
}

/** The book of an ISBN, from Open Library. */
export async function workOfIsbn(isbn: string, get: typeof fetch = fetch): Promise<Given | Failure> {
  const key = `ISBN:${isbn}`;
  const address = `https://openlibrary.org/api/books?bibkeys=${key}&jscmd=data&format=json`;
  const answer = await answerOf(address, { accept: 'application/json' }, get);
  if ('failure' in answer) return answer;
  const book = (answer.data as Readonly<Record<string, Book>>)[key];
  if (!book) return { failure: `Open Library has no book with the ISBN ${isbn}. Paste its BibTeX or RIS.` };
  const year = /\d{4}/.exec(book.publish_date ?? '')?.[0];
  return {
    type: 'book',
    title: [book.title, book.subtitle].filter(Boolean).join(': '),
    author: book.authors?.map(({ name }) => ({ literal: name })),
    publisher: book.publishers?.[0]?.name,
    issued: year && { 'date-parts': [[Number(year)]] },
    ISBN: isbn,
  };
}

interface Book {
  readonly title?: string;
  readonly subtitle?: string;
  readonly authors?: readonly { readonly name: string }[];
  readonly publishers?: readonly { readonly name: string }[];
  readonly publish_date?: string;
}

async function answerOf(
  address: string,
  headers: Readonly<Record<string, string>>,
  get: typeof fetch,
): Promise<{ readonly data: unknown } | Failure> {
  const { host } = new URL(address);
  try {
    const response = await get(address, { headers, signal: AbortSignal.timeout(TIME_OUT) });
    if (response.status === 404)
      return { failure: `${host} does not know it. Correct it, or paste BibTeX or RIS.` };
    if (!response.ok)
      return { failure: `${host} answers ${response.status}. Try again later, or paste BibTeX or RIS.` };
    return { data: await response.json() };
  } catch {
    return {
      failure: `${host} cannot be reached: are you offline? A DOI or ISBN is looked up there; pasted BibTeX, RIS or CSL-JSON needs no network.`,
    };
  }
}

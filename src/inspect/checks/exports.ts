import { counted } from '../../model/counted.ts';
import { escapeRegExp } from '../../text/characters/escapeRegExp.ts';
import type { Finding, Verdict } from '../finding.ts';
import { readText, type Site } from '../site.ts';
import { linkFinding } from './links.ts';

/** Files that programs read, by how they end. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  json: (text) => JSON.parse(text),
  jsonld: (text) => JSON.parse(text),
  geojson: (text) => JSON.parse(text),
  ndjson: linesOfJson,
  jsonl: linesOfJson,
};
const TEXTS = /\.(?:json|jsonld|geojson|ndjson|jsonl|xml|md|txt|csv|bib|ris)$/;

/** What stands beside the pages can be read by its format, and each address of the site in it leads somewhere. */
export async function checkExports(site: Site): Promise<Verdict> {
  const files = [...site.files.keys()].filter((file) => TEXTS.test(file) && !file.startsWith('pagefind/'));
  const findings: Finding[] = [];
  const wellFormed = await xmlReader();
  for (const file of files) {
    const text = await readText(site, file);
    const ending = file.slice(file.lastIndexOf('.') + 1);
    const fault = ending === 'xml' ? wellFormed(text) : readFault(text, READERS[ending]);
    if (fault) findings.push({ file, message: `it cannot be read: ${fault}` });
    const links = addressesIn(text, ending, site);
    findings.push(...links.flatMap((link) => linkFinding(site, link, file, site.origin)));
  }
  return { examined: counted(files.length, 'file'), findings };
}

function linesOfJson(text: string): void {
  for (const line of text.split('\n')) if (line !== '') JSON.parse(line);
}

function readFault(text: string, read: ((text: string) => unknown) | undefined): string | null {
  try {
    read?.(text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function xmlReader(): Promise<(text: string) => string | null> {
  const { XMLValidator } = await import('fast-xml-parser');
  return (text) => {
    const result = XMLValidator.validate(text);
    return result === true ? null : `line ${result.err.line}: ${result.err.msg}`;
  };
}

/** Addresses of the site in a text: those that begin with its origin and base, and paths that Markdown links to. */
function addressesIn(text: string, ending: string, { origin, base }: Site): string[] {
  const own = origin && new RegExp(`${escapeRegExp(origin + base)}[^\\s"'<>()\\[\\]{}\\\\,;|]*`, 'g');
  const absolute = own ? plain(text, ending).match(own) : [];
  const targets = ending === 'md' ? text.matchAll(/\]\(<?([^\s()<>:]+)>?\)/g) : [];
  const found = [...(absolute ?? []), ...Array.from(targets, ([, target = '']) => target)];
  return [...new Set(found.map((address) => address.replace(/[.:]$/, '')))];
}

/** The text that references of XML stand for, also where they are written twice, as in feeds. */
function plain(text: string, ending: string): string {
  if (ending !== 'xml') return text;
  return text
    .replace(/&amp;/g, '&')
    .replace(/&amp;/g, '&')
    .replace(/&(?:quot|lt|gt|apos|#\d+|#x[\da-f]+);/gi, ' ');
}

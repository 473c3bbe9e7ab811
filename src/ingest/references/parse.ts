import { jsonFault } from '../../read/parsing/jsonFault.ts';
import { placeAt } from '../../read/parsing/place.ts';
import type { Failure } from '../sources/source.ts';

export type Given = Readonly<Record<string, unknown>>;

/** Reads BibTeX, BibLaTeX, RIS or CSL-JSON, without network. */
export async function parseWorks(text: string): Promise<readonly Given[] | Failure> {
  const format = formatOf(text);
  if (!format && /^https?:\/\//i.test(text.trim()))
    return {
      failure:
        'Addresses are not fetched. Save the page in your browser, and give the file: npm run new -- reference page.html',
    };
  if (!format)
    return { failure: 'This is not BibTeX, RIS or CSL-JSON. Paste an entry, or give a DOI or an ISBN.' };
  if (format === 'CSL-JSON') return parseJson(text);
  const { Cite } = await import('@citation-js/core');
  await import(format === 'RIS' ? '@citation-js/plugin-ris' : '@citation-js/plugin-bibtex');
  const read = (entries: string): Given[] => new Cite(entries).data as Given[];
  try {
    return read(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : error;
    const entry = entriesOf(text).find((one) => !canRead(() => read(one.text)));
    return {
      failure: entry
        ? `The ${format} entry that begins at line ${entry.line} cannot be read: is a brace, a quotation mark or a comma missing? Nothing was written.`
        : `The ${format} cannot be read: ${reason}.`,
    };
  }
}

/** Entries of BibTeX, each from its “@” on, with its line, the first being 1. */
function entriesOf(text: string): { line: number; text: string }[] {
  let line = 1;
  return text.split(/(?=^[ \t]*@\w+\s*[{(])/m).flatMap((part) => {
    const entry = { line, text: part };
    line += part.split('\n').length - 1;
    return part.trim().startsWith('@') ? [entry] : [];
  });
}

function canRead(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

function formatOf(text: string): 'BibTeX' | 'RIS' | 'CSL-JSON' | null {
  if (/^\s*[[{]/.test(text)) return 'CSL-JSON';
  if (/^\s*TY {1,2}- /m.test(text)) return 'RIS';
  return /^\s*@\w+\s*[{(]/m.test(text) ? 'BibTeX' : null;
}

function parseJson(text: string): readonly Given[] | Failure {
  const fault = jsonFault(text);
  if (!fault) return [JSON.parse(text)].flat() as Given[];
  const { line, column } = placeAt(text, fault.offset, '');
  return { failure: `The CSL-JSON cannot be read (line ${line}, column ${column}): ${fault.message}` };
}

import type { Failure } from '../source.ts';

export type Given = Readonly<Record<string, unknown>>;

/** Reads BibTeX, BibLaTeX, RIS or CSL-JSON, without network. */
export async function parseWorks(text: string): Promise<readonly Given[] | Failure> {
  const format = formatOf(text);
  if (!format)
    return { failure: 'This is not BibTeX, RIS or CSL-JSON. Paste an entry, or give a DOI or an ISBN.' };
  if (format === 'CSL-JSON') return parseJson(text);
  const { Cite } = await import('@citation-js/core');
  await import(format === 'RIS' ? '@citation-js/plugin-ris' : '@citation-js/plugin-bibtex');
  try {
    return new Cite(text).data as Given[];
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : error;
    return { failure: `The ${format} cannot be read: ${reason}.` };
  }
}

function formatOf(text: string): 'BibTeX' | 'RIS' | 'CSL-JSON' | null {
  if (/^\s*[[{]/.test(text)) return 'CSL-JSON';
  if (/^\s*TY {1,2}- /m.test(text)) return 'RIS';
  return /^\s*@\w+\s*[{(]/m.test(text) ? 'BibTeX' : null;
}

function parseJson(text: string): readonly Given[] | Failure {
  try {
    return [JSON.parse(text)].flat() as Given[];
  } catch (error) {
    return { failure: `The CSL-JSON cannot be read: ${(error as Error).message}.` };
  }
}

import { parseSeed } from '../../markup/seed.ts';
import type { Document } from '../../text/document.ts';
import { withoutEmailMarks } from './email.ts';
import { decodeText } from './encoding.ts';
import { MOST_BYTES } from './formats.ts';
import {
  type Doubt,
  type Failure,
  type RecordField,
  type RecordFound,
  type Source,
  tooLarge,
} from './source.ts';

/**
 * A text or Markdown file as a source, or why not.
 * @param encoding the label of its encoding where it is not UTF-8
 */
export function textSource(
  name: string,
  format: 'txt' | 'md',
  bytes: Uint8Array,
  encoding?: string,
): Source | Failure {
  if (bytes.length === 0) return { failure: 'The file is empty. Nothing was written.' };
  if (bytes.length > MOST_BYTES.txt) return tooLarge(bytes.length, MOST_BYTES.txt);
  const decoded = decodeText(bytes, name, encoding);
  if ('failure' in decoded) return decoded;
  const { text: seed, dropped } =
    format === 'txt' ? withoutEmailMarks(decoded.text) : { text: decoded.text, dropped: [] };
  const document = parseSeed(seed, format);
  if (!/[\p{L}\p{N}]/u.test(document.text)) return { failure: 'The file has no words. Nothing was written.' };
  const isChanged = decoded.encoding !== null || decoded.isMended || dropped.length > 0;
  return {
    name,
    format,
    seed,
    bytes: isChanged ? new TextEncoder().encode(seed) : bytes,
    text: document.text,
    meta: frontMatter(document.meta),
    unsure: faultsOf(document),
    dropped: [
      ...dropped,
      ...(decoded.isMended
        ? [
            'control characters (U+0080 to U+009F): each was read as the sign of windows-1252 that it stands for',
          ]
        : []),
      ...(decoded.encoding ? [`its encoding: it was read as ${decoded.encoding} and is saved as UTF-8`] : []),
    ],
  };
}

function faultsOf({ metaFault }: Document): Doubt[] {
  if (!metaFault) return [];
  const { line, reason } = metaFault;
  return [
    {
      field: null,
      sentence: `Line ${line + 1}: its front matter cannot be read (${reason}) and was not used.`,
    },
  ];
}

const KEYS: Readonly<Record<string, RecordField>> = {
  title: 'title',
  date: 'published',
  published: 'published',
  pubdate: 'published',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  publisher: 'publisher',
  source: 'publisher',
  dateline: 'dateline',
  lang: 'lang',
  language: 'lang',
  url: 'url',
  link: 'url',
};

function frontMatter(meta: Readonly<Record<string, string>>): RecordFound {
  const found: RecordFound = {};
  for (const [key, value] of Object.entries(meta)) {
    const field = KEYS[key];
    if (field && value.trim() !== '') found[field] ??= { value: value.trim(), how: `front matter: ${key}` };
  }
  return found;
}

import type { Document } from '../text/document.ts';
import { parseMarkdown } from './markdown.ts';
import { plainParagraphs } from './plainParagraphs.ts';
import { parsePlainText } from './plainText.ts';

/**
 * Reads an article as received.
 * @param text the file decoded, without a byte order mark
 */
export function parseSeed(text: string, format: 'txt' | 'md'): Document {
  return format === 'md' ? (plainParagraphs(text) ?? parseMarkdown(text)) : parsePlainText(text);
}

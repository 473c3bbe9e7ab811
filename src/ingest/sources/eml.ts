import { parseHTML } from 'linkedom';
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { counted } from '../../model/counted.ts';
import { clean } from '../html/clean.ts';
import { extract } from '../html/extract.ts';
import { textOfPage } from '../html/pageText.ts';
import { withoutAnswered, withoutEmailMarks } from './email.ts';
import type { Doubt, Extracted, Failure, RecordFound } from './source.ts';

/** Parts that nest deeper are in no e-mail that a program wrote. */
const DEEPEST = 20;
/** A text of fewer words above an attached page or e-mail is a cover note. */
const SHORTEST = 40;
/** A plain text with less than this share of the words of its HTML says little more than “see the HTML”. */
const WHOLE = 0.5;
/** A first line of fewer words is a greeting or a place, no headline. */
const FEWEST_OF_HEADLINE = 3;
const SENT_ON = /^\s*(?:(?:re|fwd?|aw|wg|tr|rv|rif|odp|sv|vs|antw)\s*(?:\[\d+\])?\s*:\s*)+/i;
/** What stands between a text and the signature below it (RFC 3676). */
const SIGNATURE = /\n-- \n[\s\S]{0,2000}$/;

/** Finds the text of an e-mail, or of what it brings, and what its header says. Nothing outside the file is read. */
export async function extractEml(bytes: Uint8Array, depth = 0): Promise<Extracted | Failure> {
  const email = await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST, forceRfc822Attachments: true });
  const body = bodyOf(email);
  if (wordsIn(body?.text ?? '') < SHORTEST) {
    for (const attachment of email.attachments) {
      const found = await articleIn(attachment, depth);
      if (!found || 'failure' in found) continue;
      const note = body ? ['the text of the e-mail around it'] : [];
      const others = attached(email.attachments.filter((one) => one !== attachment));
      return { ...found, dropped: [...note, ...found.dropped, ...others] };
    }
  }
  if (!body) return { failure: 'The e-mail has no text that can be read. Save the article as .txt.' };
  const unsigned = body.text.replace(SIGNATURE, '\n');
  const answering = withoutAnswered(unsigned);
  const { text, dropped } = withoutEmailMarks(answering.text);
  if (wordsIn(text) === 0) return { failure: 'The e-mail has no words. Nothing was written.' };
  return {
    text: `${text.trim()}\n`,
    meta: { ...titleOf(email, text), ...body.meta },
    unsure: sentOn(email),
    dropped: [
      ...(unsigned === body.text ? [] : ['the signature of the e-mail']),
      ...answering.dropped,
      ...dropped,
      ...body.dropped,
      ...attached(email.attachments),
    ],
  };
}

type Body = Pick<Extracted, 'text' | 'dropped' | 'meta'>;

/** The plain text, or the HTML where the text leaves out most of it. */
function bodyOf({ text = '', html = '' }: Email): Body | null {
  const plain: Body = { text: text.replaceAll('\r\n', '\n'), dropped: [], meta: {} };
  const rich = html === '' ? null : bodyOfHtml(html);
  if (rich && wordsIn(plain.text) < WHOLE * wordsIn(rich.text)) return rich;
  return wordsIn(plain.text) > 0 ? plain : rich;
}

/** A letter in HTML has no navigation that its text must be told from; a page that was sent whole has. */
function bodyOfHtml(html: string): Body | null {
  const page = /<(?:article|main|nav)[\s>]/i.test(html) ? extract(new TextEncoder().encode(html)) : null;
  if (page && !('failure' in page)) return page;
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
  const dropped = clean(document);
  const text = textOfPage(document.body);
  return wordsIn(text) === 0 ? null : { text, dropped, meta: {} };
}

/** The article of an attached page or e-mail; null for anything else. */
async function articleIn(
  { mimeType, filename, content }: Attachment,
  depth: number,
): Promise<Extracted | Failure | null> {
  const bytes = new Uint8Array(content as ArrayBuffer);
  if (mimeType === 'message/rfc822') return depth < DEEPEST ? extractEml(bytes, depth + 1) : null;
  return mimeType === 'text/html' || /\.html?$/i.test(filename ?? '') ? extract(bytes) : null;
}

/** The subject as the title, but of an e-mail that was sent on or answers another, or whose text begins with words of it. */
function titleOf({ subject = '' }: Email, text: string): RecordFound {
  const title = subject.replace(/\s+/g, ' ').trim();
  const blocks = text.split(/\n\s*\n/).map((block) => block.replace(/\s+/g, ' ').trim());
  const [first = ''] = blocks.filter((block) => block !== '');
  const isSaid = blocks.includes(title) || (wordsIn(first) >= FEWEST_OF_HEADLINE && title.includes(first));
  return title === '' || isSaid || SENT_ON.test(title)
    ? {}
    : { title: { value: title, how: 'the subject of the e-mail' } };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day that the sender’s clock showed. */
function sentOn({ headers }: Email): Doubt[] {
  const value = headers.find(({ key }) => key === 'date')?.value ?? '';
  const [, day = '', name = '', year = ''] = /\b(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\b/i.exec(value) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return [];
  const date = [year, String(month).padStart(2, '0'), day.padStart(2, '0')].join('-');
  const sentence = `The e-mail was sent on ${date}. If its text was published that day, give --date ${date}.`;
  return [{ field: 'published', sentence }];
}

function attached(attachments: readonly Attachment[]): string[] {
  if (attachments.length === 0) return [];
  const names = attachments.flatMap(({ filename }) => filename ?? []);
  return [`${counted(attachments.length, 'attachment')}${names.length > 0 ? ` (${names.join(', ')})` : ''}`];
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

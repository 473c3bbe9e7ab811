import {
  APOSTROPHE,
  APOSTROPHE_SOURCE,
  BREAK,
  BREAK_SOURCE,
  classOf,
  HYPHEN,
  HYPHEN_SOURCE,
  SILENT_SOURCE,
  SPACE,
} from './chars.ts';

/** What stands between two pieces of a name, as compared; others are told apart by their text. */
const NOTHING = '';
const BLANK = ' ';
/** What joins no name: a blank line, or more than a few characters of punctuation. */
export const NEVER = '\n\n';
const LONGEST = 24;

const SILENT = new RegExp(`[${SILENT_SOURCE}]+`, 'g');
const BREAKS = new RegExp(`\\r\\n|[${BREAK_SOURCE}]`, 'g');
const BROKEN_HYPHEN = new RegExp(
  `^[${HYPHEN_SOURCE}][^\\S${BREAK_SOURCE}]*(?:\\r\\n|[${BREAK_SOURCE}])\\s*$`,
);
const HYPHENS = new RegExp(`[${HYPHEN_SOURCE}]`, 'g');
const APOSTROPHES = new RegExp(`[${APOSTROPHE_SOURCE}]`, 'g');
const QUOTES = /[“”„‟«»״＂]/g;

/**
 * What stands between two pieces, folded: white space with at most one line break is one space; a hyphen at the end of
 * a line is a hyphen; dashes, apostrophes and quotation marks lose their style; silent characters vanish.
 */
export function joinerOf(text: string, start: number, end: number): string {
  if (start === end) return NOTHING;
  if (end === start + 1) {
    const known = classOf(text.charCodeAt(start));
    if (known === SPACE || known === BREAK) return BLANK;
    if (known === HYPHEN) return '-';
    if (known === APOSTROPHE) return "'";
    return text.charAt(start);
  }
  return foldJoiner(text.slice(start, end));
}

/** The same for the text of a joiner, and for what stands before or after the pieces of a name. */
export function foldJoiner(raw: string): string {
  const heard = raw.replace(SILENT, '');
  const blank = heard.trim();
  if ((heard.match(BREAKS)?.length ?? 0) > 1) return NEVER;
  if (blank === '') return heard === '' ? NOTHING : BLANK;
  if (BROKEN_HYPHEN.test(heard)) return '-';
  if (blank.length > LONGEST) return NEVER;
  return heard.replace(/\s+/g, ' ').replace(HYPHENS, '-').replace(APOSTROPHES, "'").replace(QUOTES, '"');
}

import { counted } from '../../model/counted.ts';

/** A text without the marks of an e-mail, and what was taken off. */
export interface Unquoted {
  readonly text: string;
  readonly dropped: readonly string[];
}

const QUOTED = /^[ \t]*>/;
const MARKS = /^[ \t]*(?:>[ \t]?)+/;
/** A text most of whose lines are quoted is one that was sent on. */
const MOST = 0.6;
const FEWEST = 3;
/** “On 12 March 2026 at 10:15, Ana Okoro wrote:” in languages of mail programs. */
const INTRODUCTION =
  /^.{6,160}\b(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|napisał(?:\(a\))?|skrev|kirjoitti|пишет|писал\(а\)|(?:schrieb|schreef|skrev)\s[^:]{2,80})\s?:\s*$/iu;
const SENT_ON =
  /^\s*(?:-{2,}\s*)?(?:forwarded message|original message|weitergeleitete nachricht|message transféré|mensaje reenviado|begin forwarded message)\s*(?:-{2,}|:)?\s*$/iu;
const HEADER =
  /^\*?(?:from|to|cc|bcc|sent|date|subject|reply-to|von|an|gesendet|datum|betreff|de|à|envoyé|objet|para|asunto|fecha|enviado)\*?\s?:\*?\s/iu;
/** Any other field of a header, or the rest of one that is folded. */
const FIELD = /^(?:[A-Za-z][A-Za-z0-9-]*:\s|[ \t]+\S)/;
/** How many lines of a header stand together, at least, for it to be one. */
const FEWEST_FIELDS = 3;

/** The beginning of an introduction that runs over two lines. */
const BEGUN = /^(?:On|Am|Le|El|Il|Em|Op|Den|W dniu)\s/u;

/** A text without the e-mail that it answers, which stands below it, introduced and quoted. */
export function withoutAnswered(text: string): Unquoted {
  const lines = text.split('\n');
  const at = lines.findLastIndex((line) => INTRODUCTION.test(line));
  const below = lines.slice(at + 1).filter((line) => line.trim() !== '');
  const start = at > 0 && BEGUN.test(lines[at - 1] ?? '') ? at - 1 : at;
  const above = lines.slice(0, Math.max(0, start)).join('\n').trimEnd();
  if (above === '' || below.length === 0 || !below.every((line) => QUOTED.test(line)))
    return { text, dropped: [] };
  return { text: `${above}\n`, dropped: ['the e-mail that it answers'] };
}

/** Takes the quotation marks off a text that came by e-mail, and the lines that say who sent it. */
export function withoutEmailMarks(text: string): Unquoted {
  const lines = text.split('\n');
  const written = lines.filter((line) => line.trim() !== '');
  const quoted = written.filter((line) => QUOTED.test(line)).length;
  const isQuoted = quoted >= FEWEST && quoted >= MOST * written.length;
  const bare = isQuoted ? lines.map((line) => line.replace(MARKS, '')) : lines;
  const { rest, header } = withoutHeader(bare, isQuoted);
  if (!isQuoted && header === 0) return { text, dropped: [] };
  const dropped = [
    ...(isQuoted ? [`the e-mail’s quotation marks (>) of ${counted(quoted, 'line')}`] : []),
    ...(header > 0 ? [`${counted(header, 'line')} of the e-mail’s header`] : []),
  ];
  return { text: rest.join('\n').replace(/^\s*\n/, ''), dropped };
}

/** Leaves out what a mail program wrote before the text that it sends on. */
function withoutHeader(lines: readonly string[], isQuoted: boolean): { rest: string[]; header: number } {
  const at = lines.findIndex((line) => line.trim() !== '');
  let end = at;
  if (SENT_ON.test(lines[end] ?? '') || (isQuoted && INTRODUCTION.test(lines[end] ?? ''))) end += 1;
  while (end > at && end < lines.length && lines[end]?.trim() === '') end += 1;
  let fields = 0;
  let known = 0;
  for (let line = lines[end] ?? ''; HEADER.test(line) || FIELD.test(line); line = lines[end + fields] ?? '') {
    fields += 1;
    if (HEADER.test(line)) known += 1;
  }
  const isHeader = known >= FEWEST_FIELDS;
  const stop = isHeader ? end + fields : end;
  const gone = lines.slice(Math.max(0, at), stop).filter((line) => line.trim() !== '').length;
  return gone === 0 ? { rest: [...lines], header: 0 } : { rest: lines.slice(stop), header: gone };
}

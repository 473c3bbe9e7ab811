/** Opening and closing marks of a quotation and of one inside it, by language; the others write “ ” ‘ ’. */
const MARKS: Readonly<Record<string, string>> = {
  de: '„“‚‘',
  cs: '„“‚‘',
  sk: '„“‚‘',
  sl: '„“‚‘',
  hr: '„”‚’',
  pl: '„”«»',
  hu: '„”»«',
  ro: '„”«»',
  da: '»«›‹',
  fr: '«»“”',
  es: '«»“”',
  it: '«»“”',
  nb: '«»‘’',
  no: '«»‘’',
  el: '«»“”',
  ru: '«»„“',
  uk: '«»„“',
  ar: '«»“”',
  fa: '«»“”',
  sv: '””’’',
  fi: '””’’',
  ja: '「」『』',
  zh: '「」『』',
};
const ENGLISH = '“”‘’';
const MARK_AT_START = /^\s*["'\p{Pi}\p{Pf}„‚「『]/u;
const MARK_AT_END = /["'\p{Pi}\p{Pf}„‚「『]\s?$/u;

/** Writes the quotation marks that a browser puts around `<q>`, in the language of the place. */
export function writeQuotationMarks(document: Document): void {
  for (const quotation of document.querySelectorAll('q')) {
    if (isMarked(quotation)) continue;
    const lang = quotation.closest('[lang]')?.getAttribute('lang')?.toLowerCase().split('-')[0] ?? 'en';
    const marks = [...(MARKS[lang] ?? ENGLISH)];
    const depth = quotation.parentElement?.closest('q') ? 2 : 0;
    const space = lang === 'fr' && depth === 0 ? '\u00a0' : '';
    quotation.prepend(`${marks[depth]}${space}`);
    quotation.append(`${space}${marks[depth + 1]}`);
  }
}

function isMarked(quotation: Element): boolean {
  const before = quotation.previousSibling;
  return (
    MARK_AT_START.test(quotation.textContent ?? '') ||
    (before?.nodeType === 3 && MARK_AT_END.test(before.nodeValue ?? ''))
  );
}

/** What stands in a mark that leads to a note: a number or a sign; in brackets a letter or words too. */
const NOTE_MARK =
  /^(?:[[(]?\d{1,3}(?:[,;–-]\s*\d{1,3})*[\])]?|[*†‡§¶]{1,3}|[[(](?:[a-z]|[ivx]{1,5}|[a-z]+ \d{1,2}|[a-z]+ [a-z]+)[\])])$/iu;
const UNIT = /(?:^|[^\p{L}])(?:[kcmd]?m|ft|in|mi|yd|km|s)$/u;
/** “x”, “R”, “mc”: a letter of a formula. */
const VARIABLE = /(?:^|[\s(=+*/−-])(?:(?![aAI])\p{L}|mc)$/u;
const YEAR = /(?:^|\D)(?:1[5-9]|20)\d\d$/;
const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('0123456789+-−', (digit, at) => [digit, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻'][at] ?? digit]),
);

/**
 * Takes out marks that lead to notes, and the notes that they lead to; writes powers as raised digits.
 * @returns how many marks and notes were taken out
 */
export function removeNotes(document: Document): { readonly marks: number; readonly notes: number } {
  let marks = 0;
  const targets = new Set<string>();
  for (const mark of document.querySelectorAll('sup, [role="doc-noteref"], a.footnote-ref')) {
    const words = (mark.textContent ?? '').trim();
    const link = mark.querySelector('a[href]') ?? mark.closest('a[href]');
    const target = /^[^#]*#(.+)$/.exec(link?.getAttribute('href') ?? '')?.[1];
    if (isNumerator(mark)) {
      // “5<sup>1</sup>/<sub>2</sub>” is no 51/2.
      if (/\d$/.test(mark.previousSibling?.nodeValue ?? '')) mark.before(' ');
      continue;
    }
    if (isPower(mark, words, target))
      mark.textContent = Array.from(words, (one) => RAISED[one] ?? one).join('');
    else if (target !== undefined || NOTE_MARK.test(words)) {
      if (target !== undefined) targets.add(target);
      (mark.closest('a') ?? mark).remove();
      marks += 1;
    }
  }
  return { marks, notes: removeLists(document) + removeTargets(document, targets) };
}

/** “<sup>1</sup>/<sub>2</sub>” */
const isNumerator = ({ nextSibling, nextElementSibling }: Element): boolean =>
  nextElementSibling?.nodeName === 'SUB' && /^\s*[/⁄]\s*$/.test(nextSibling?.nodeValue ?? '');

function isPower(mark: Element, words: string, target: string | undefined): boolean {
  if (target !== undefined || !/^[-+−]?\d{1,3}$/.test(words)) return false;
  const before = (mark.previousSibling?.nodeValue ?? '').slice(-12);
  return (
    UNIT.test(before) ||
    (/^[23]$/.test(words) && VARIABLE.test(before)) ||
    (/\d$/.test(before) && !YEAR.test(before))
  );
}

const LONGEST_NOTE = 1500;

function removeTargets(document: Document, ids: ReadonlySet<string>): number {
  let notes = 0;
  for (const element of ids.size === 0 ? [] : document.querySelectorAll('[id], a[name]')) {
    if (!ids.has(element.getAttribute('id') ?? element.getAttribute('name') ?? '')) continue;
    const note = element.closest('li, dd, p') ?? (element.nodeName === 'DIV' ? element : null);
    if (!note || (note.textContent ?? '').length > LONGEST_NOTE || !note.parentNode) continue;
    note.remove();
    notes += 1;
  }
  return notes;
}

const LISTS =
  'ol.references, .reflist, .footnotes, .footnote-list, .endnotes, [role="doc-endnotes"], [role="doc-footnote"], .mw-references-wrap';

function removeLists(document: Document): number {
  let notes = 0;
  for (const list of document.querySelectorAll(LISTS)) {
    const heading = list.previousElementSibling;
    if (heading && /^H[2-6]$/i.test(heading.nodeName)) heading.remove();
    notes += Math.max(1, list.querySelectorAll('li').length);
    list.remove();
  }
  for (const item of document.querySelectorAll('li, p')) {
    if (!/^\s*\^/.test(item.textContent ?? '')) continue;
    item.remove();
    notes += 1;
  }
  return notes;
}

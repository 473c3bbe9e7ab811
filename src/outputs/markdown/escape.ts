/** Where words stand in a document: what would be markup there differs. */
export type WordsIn = 'text' | 'link';

/** `&` of a reference, `<` of a tag, `\` before anything but a letter; all else that opens or closes markup within a line. */
const INLINE =
  /[`*_~[]|\\(?![\dA-Za-z])|<(?=[A-Za-z/!?]|$)|&(?=#?[\dA-Za-z]+;|#?$)|!(?=$)|(?<=[\w.+-])@(?=[\w.-])|(?<=www)\.|(?<=https?|ftp):(?=\/\/)/gi;
/** As {@link INLINE}; `^` would make it a footnote, brackets would end it. */
const IN_LINK = /^\^|[`*_~[\]]|\\(?![\dA-Za-z])|<(?=[A-Za-z/!?]|$)|&(?=#?[\dA-Za-z]+;|#?$)/g;
/** What begins a block where it begins a line: headings, quotations, lists, rules, rows of a table, underlines. */
const LINE_START = /^(?:#{1,6}(?=[ \t]|$)|[>=|]|[-+](?=[ \t:|-]|$)|:(?=-))/;
const NUMBERED = /^(\d{1,9})(?=[.)](?:[ \t]|$))/;

/** Plain words as Markdown (CommonMark with GFM) that is read back as these words. Lines are escaped by {@link lines}. */
export function escaped(words: string, where: WordsIn): string {
  return words.replace(where === 'link' ? IN_LINK : INLINE, '\\$&');
}

/**
 * The lines of a paragraph whose words are escaped: none begins a block of another kind, or ends the paragraph.
 * @param indent stands before each line but the first
 */
export function lines(paragraph: string, indent = ''): string {
  if (!/[\r\n]/.test(paragraph)) return lineOf(paragraph);
  const all = paragraph.split(/[\r\n]+/).map(lineOf);
  return all.filter((line) => line !== '').join(`\n${indent}`);
}

function lineOf(line: string): string {
  return line
    .replace(/^[ \t]+|[ \t]+$/g, '')
    .replace(LINE_START, '\\$&')
    .replace(NUMBERED, '$1\\');
}

/** The words of a heading on one line; signs at its end would close it. */
export function headingLine(words: string): string {
  return words
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/^ | $/g, '')
    .replace(/#+$/, (signs) => '\\#'.repeat(signs.length));
}

/** An address in the brackets of a link. */
export function destination(url: string): string {
  if (url === '' || /[\0- \u007f]/.test(url)) {
    return `<${url.replace(/[\r\n]+/g, ' ').replace(/[<>\\]|&(?=#?[\dA-Za-z]+;)/g, '\\$&')}>`;
  }
  return url.replace(/[()<\\]|&(?=#?[\dA-Za-z]+;)/g, '\\$&');
}

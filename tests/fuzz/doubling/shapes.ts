/** A kind of text that can be had in any length. */
export interface Shape {
  readonly name: string;
  /** A text of about this many UTF-16 units. */
  make(length: number): string;
}

/** One piece again and again, and at last the words that a pattern waits for in vain. */
const PIECES: Readonly<Record<string, string>> = {
  'a word': 'a',
  'capital letters': 'A',
  spaces: ' ',
  'tabs and spaces': ' \t',
  'no-break spaces': '\u00a0',
  digits: '7',
  'digits and commas': '1,000,',
  dots: '.',
  commas: ', ',
  colons: ':',
  hyphens: '-',
  'dashes and spaces': ' — ',
  'opening brackets': '(',
  'closing brackets': ')',
  'square brackets': '[',
  'double brackets': '[[a|',
  'opening quotation marks': '“',
  'closing quotation marks': '”',
  'straight quotation marks': '"a" ',
  apostrophes: '’',
  'single apostrophes': "a' ",
  'at signs': '@',
  addresses: 'a@b.',
  'web addresses': 'www.a.',
  schemes: 'http://a ',
  'opening tags': '<a ',
  'closing tags': '</a',
  comments: '<!--',
  'end of comments': '-->',
  ampersands: '&',
  'character references': '&#1',
  asterisks: '*a **',
  underscores: '_a_ ',
  backticks: '`a ``',
  tildes: '~~a',
  backslashes: '\\',
  images: '![a](',
  'link texts': '[a](b ',
  footnotes: '[^a]',
  'footnote texts': '[^a]: b\n',
  definitions: '[a]: b\n',
  quotes: '> ',
  'lines of quotes': '> a\n',
  items: '- ',
  'lines of items': '- a\n',
  'numbered items': '1. ',
  'nested items': '- a\n  - b\n',
  'table cells': '| a ',
  'table rows': '| a | b |\n|---|---|\n',
  headings: '# a\n',
  rules: '---\n',
  fences: '```\n',
  directives: ':says[',
  'leaf directives': '::a{b=c}',
  'closed directives': ':inference[a] ',
  citations: '[@a] ',
  'citations of many': '[@a; @b; ',
  'line feeds': '\n',
  'carriage returns': '\r',
  'both of them': '\r\n',
  'spaces and line feeds': '  \n',
  lines: 'word word\n',
  paragraphs: 'Ana Okoro said it.\n\n',
  'combining marks': '\u0301',
  'letters and marks': 'e\u0301\u0323',
  'zero-width characters': '\u200b',
  'bidi controls': '\u202e\u2066',
  'soft hyphens': 'a\u00ad',
  emoji: '👩‍👩‍👧',
  flags: '🇵🇰',
  'letters of other planes': '𝒜',
  'an Arabic word': 'ش',
  'Arabic words': 'شہباز شریف ۔ ',
  ideographs: '中',
  'ideographs and stops': '中。「',
  kana: 'カ',
  Hangul: '가 ',
  Thai: 'เก',
  'ligatures and full width': 'ﬁＡß',
  acronyms: 'U.S.',
  initials: 'J. ',
  titles: 'Gen. ',
  names: 'Ana Okoro ',
  'names in a row': 'Okoro, ',
  'names that go on': 'Bank of the ',
  'distinct words': '',
  said: 'he said ',
  'said in one sentence': 'Okoro said the quay, ',
  'who said': 'Okoro, who asked to, ',
  questions: 'Why? ',
  sentences: 'Ana Okoro said that the quay is safe. ',
  quotations: '“The quay is safe now,” Okoro said. ',
  'quotations left open': '“The quay is safe now, Okoro said. ',
  'open paragraphs': '“The quay is safe now, and open to ships again.\n\n',
  channels: 'in a statement by the ',
  according: 'according to the ',
  months: 'May ',
  dates: 'Monday, May 3, 2024, ',
  durations: 'two years ago ',
  amounts: '$1,000 million ',
  measures: '12 tons ',
  datelines: 'ISLAMABAD (AP) — ',
};

export const SHAPES: readonly Shape[] = Object.entries(PIECES).map(([name, piece]) => ({
  name,
  make: (length) =>
    name === 'distinct words'
      ? distinctWords(length)
      : `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)} x`,
}));

function distinctWords(length: number): string {
  const words: string[] = [];
  for (let size = 0; size < length; ) {
    const word = `Q${words.length.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`;
    words.push(word);
    size += word.length + 1;
  }
  return words.join(' ');
}

import { describe, expect, it } from 'vitest';
import { page, readBetween, readPage, TEXT } from './pages.ts';

describe('what a page strikes through', () => {
  it.each([
    ['<p>The ferry had <del>140</del> <ins>114</ins> aboard.</p>', 'The ferry had 114 aboard.', '“140”'],
    ['<p>Its pilot was <s>arrested</s>, <u>questioned</u>.</p>', 'Its pilot was, questioned.', '“arrested”'],
    ['<p>It cost <strike>two</strike> three million.</p>', 'It cost three million.', '“two”'],
    [
      '<p>The <span style="text-decoration: line-through">north</span> south quay is shut.</p>',
      'The south quay is shut.',
      '“north”',
    ],
    [
      '<p>Corrected <del datetime="2026-01-02">Monday</del><ins> Tuesday</ins>.</p>',
      'Corrected Tuesday.',
      '“Monday”',
    ],
  ])('is left out and said: %s', (markup, words, struck) => {
    expect(readBetween(markup)).toEqual({ blocks: [words], dropped: [`struck words: ${struck}`] });
  });
});

describe('a quotation in <q>', () => {
  it.each([
    ['en', '<p><q>We open today</q>, Okoro said.</p>', '“We open today”, Okoro said.'],
    ['en', '<p><q>She said <q>no</q> twice</q>, he said.</p>', '“She said ‘no’ twice”, he said.'],
    ['en', '<p>“<q>We open</q>”, she said.</p>', '“We open”, she said.'],
    ['de', '<p><q>Wir öffnen heute</q>, sagte Okoro.</p>', '„Wir öffnen heute“, sagte Okoro.'],
    ['fr', '<p><q>Nous ouvrons</q>, dit Okoro.</p>', '« Nous ouvrons », dit Okoro.'],
    ['en', '<p>He said <q lang="de">nie wieder</q> again.</p>', 'He said „nie wieder“ again.'],
    ['ja', '<p><q>開きます</q>と述べた。</p>', '「開きます」と述べた。'],
  ])('has the marks of its language (%s): %s', (lang, markup, words) => {
    expect(readBetween(markup, lang).blocks).toEqual([words]);
  });
});

describe('letters and their readings', () => {
  it.each([
    ['<p><span class="drop-cap header">O</span>koro came.</p>', 'Okoro came.'],
    ['<p><b class="sidebar-letter" aria-hidden="true">L</b>anmere slept.</p>', 'Lanmere slept.'],
    ['<div class="dropcap">T</div><p>he quay is shut.</p>', 'The quay is shut.'],
    ['<p><img class="dropcap" alt="A" src="a.png">na Okoro came.</p>', 'Ana Okoro came.'],
    ['<p><ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>で会った。</p>', '東京で会った。'],
    ['<p>The <ruby>漢<rt>kan</rt>字<rt>ji</rt></ruby> sign fell.</p>', 'The 漢字 sign fell.'],
  ])('are joined or left out: %s', (markup, words) => {
    expect(readBetween(markup).blocks).toEqual([words]);
  });
});

describe('raised characters', () => {
  it.each([
    ['<p>Ben Li<sup>1</sup> spoke.</p>', 'Ben Li spoke.', '1 mark of notes'],
    ['<p>Ben Li<sup><a href="#n4">[4]</a></sup>, he said.</p>', 'Ben Li, he said.', '1 mark of notes'],
    ['<p>Since 2009<sup>3</sup> it grew.</p>', 'Since 2009 it grew.', '1 mark of notes'],
    ['<p>A claim.<a class="footnote-ref" href="#fn1">1</a></p>', 'A claim.', '1 mark of notes'],
    ['<p>A claim<sup>*</sup> and one<sup>†</sup>.</p>', 'A claim and one.', '2 marks of notes'],
    ['<p>A claim.<sup>[citation needed]</sup></p>', 'A claim.', '1 mark of notes'],
  ])('that lead to a note are left out: %s', (markup, words, said) => {
    expect(readBetween(markup)).toEqual({ blocks: [words], dropped: [said] });
  });

  it.each([
    ['<p>It covers 40 m<sup>2</sup>.</p>', 'It covers 40 m².'],
    ['<p>Some 10<sup>6</sup> fish.</p>', 'Some 10⁶ fish.'],
    ['<p>So e = mc<sup>2</sup>, and x<sup>2</sup> too.</p>', 'So e = mc², and x² too.'],
    ['<p>Add <sup>1</sup>/<sub>2</sub> cup.</p>', 'Add 1/2 cup.'],
    ['<p>It rose by 5<sup>1</sup>/<sub>2</sub> per cent.</p>', 'It rose by 5 1/2 per cent.'],
    ['<p>A 12<sup>3</sup>⁄<sub>4</sub> inch pipe.</p>', 'A 12 3⁄4 inch pipe.'],
    ['<p>In the 19<sup>th</sup> century.</p>', 'In the 19th century.'],
    ['<p>The XX<sup>e</sup> siècle.</p>', 'The XXe siècle.'],
    ['<p>Much CO<sub>2</sub> rose.</p>', 'Much CO2 rose.'],
  ])('that belong to the words stay: %s', (markup, words) => {
    expect(readBetween(markup).blocks).toEqual([words]);
  });

  it.each([
    '<p>It grew.<sup><a href="#n1">1</a></sup></p><h3>Notes</h3><ol class="references"><li id="n1">A book.</li></ol>',
    '<p>It grew.<sup><a href="#n1">1</a></sup></p><div class="x"><p id="n1">1. A book. ↩</p></div>',
    '<p>It grew.</p><p>^ 1. A book.</p>',
    '<p>It grew.</p><ul><li>^ A book.</li></ul>',
    '<p>It grew.</p><section class="footnotes"><ol><li>A book.</li></ol></section>',
  ])('lead to notes, which are left out too: %s', (markup) => {
    const { blocks, dropped } = readBetween(markup);
    expect(blocks).toEqual(['It grew.']);
    expect(dropped).toContain('1 note');
  });
});

describe('preformatted text', () => {
  it('keeps its lines and its paragraphs', () => {
    const markup = '<pre>VELIS, 3 May\nThe quay is   shut.\n\nIt opens in June.</pre>';
    expect(readBetween(markup).blocks).toEqual(['VELIS, 3 May\nThe quay is shut.', 'It opens in June.']);
  });
});

describe('a table', () => {
  it.each([
    [
      '<table><tr><th>Quay</th><th>2024</th></tr><tr><td>North</td><td>1,450</td></tr></table>',
      'Quay | 2024\nNorth | 1,450',
    ],
    [
      '<table><caption>Tonnes</caption><tr><th>A</th><th>B</th></tr><tr><td><p>1</p></td><td></td></tr><tr><td>2</td><td>3<br>4</td></tr></table>',
      'Tonnes\nA | B\n1 |\n2 | 3 4',
    ],
    [
      '<figure><table><tbody><tr><th>Party</th><th>Seats</th></tr><tr><td><b>Greens</b></td><td>27</td></tr></tbody></table></figure>',
      'Party | Seats\nGreens | 27',
    ],
  ])('has a line for each row: %s', (markup, block) => {
    expect(readBetween(markup).blocks).toEqual([block]);
  });

  it('that only lays out the page keeps its paragraphs', () => {
    const cell = '<td><p>The first quay was shut in the spring.</p><p>The second quay stayed open.</p></td>';
    expect(readBetween(`<table><tr>${cell}<td>by the sea</td></tr></table>`).blocks).toEqual([
      'The first quay was shut in the spring.',
      'The second quay stayed open.',
      'by the sea',
    ]);
  });
});

describe('words that nobody sees, and words of the page', () => {
  it.each([
    '<p>Okoro came<span class="sr-only"> (opens in a new window)</span>.</p>',
    '<p>Okoro <span class="ssrcss-1f2k-VisuallyHidden">Image source, </span>came.</p>',
    '<p>Okoro <span style="position:absolute;left:-9999px">skip </span>came.</p>',
    '<p>Okoro <span style="clip: rect(0 0 0 0)">hidden </span>came.</p>',
    '<p>Okoro came.</p><p class="screen-reader-text">Skip to the next story</p>',
    '<p>Okoro came.</p><p>Advertisement</p>',
    '<p>Okoro came.</p><div>ANZEIGE</div>',
    '<p>Okoro came.</p><p>Advertisement - scroll to continue</p>',
    '<p>Okoro came.</p><p>Story continues below advertisement</p>',
    '<h3>Harbour <span class="mw-editsection">[<a href="/e">edit</a>]</span></h3><p>Okoro came.</p>',
    '<figure><img src="a.jpg"><p class="credit">A. Photographer</p></figure><p>Okoro came.</p>',
    '<p class="caption">The quay in May</p><p>Okoro came.</p>',
    '<div class="image-caption">The quay in May</div><p>Okoro came.</p>',
  ])('are left out: %s', (markup) => {
    expect(readBetween(markup).blocks.filter((block) => block !== 'Harbour')).toEqual(['Okoro came.']);
  });

  it.each([
    ['<p><span class="not-sr-only">Okoro</span> came.</p>', 'Okoro came.'],
    ['<p>The advertisement cost a lot.</p>', 'The advertisement cost a lot.'],
    ['<p>See also how Okoro voted in March.</p>', 'See also how Okoro voted in March.'],
    ['<p>Related parties met in Lanmere.</p>', 'Related parties met in Lanmere.'],
    ['<p>Read more slowly, Okoro said.</p>', 'Read more slowly, Okoro said.'],
    ['<p>More: he wants more of it.</p>', 'More: he wants more of it.'],
    ['<p>Advertising: the trade has moved online.</p>', 'Advertising: the trade has moved online.'],
    ['<h2>Werbung – was nun kommt</h2><p>Okoro came.</p>', 'Werbung – was nun kommt', 'Okoro came.'],
    [
      '<p>The <span class="tooltip">tide<span class="tooltiptext">The sea</span></span> fell.</p>',
      'The tide fell.',
    ],
    ['<p>The <span class="has-tooltip" title="The sea">tide</span> fell.</p>', 'The tide fell.'],
    ['<div class="has-tooltip"><p>The tide fell.</p></div>', 'The tide fell.'],
    [
      '<div class="tooltip-wrapper"><p>The tide fell.</p><div class="tooltip-content">The sea</div></div>',
      'The tide fell.',
    ],
    ['<section class="text popover_container"><p>The tide fell.</p></section>', 'The tide fell.'],
  ])('stay where they are the article’s: %s', (markup, ...words) => {
    expect(readBetween(markup).blocks).toEqual(words);
  });
});

describe('pointers to other articles', () => {
  it.each([
    '<p><strong>Read more:</strong> <a href="/a">Vask leaves the board</a></p>',
    '<p>READ MORE: Vask leaves the board</p>',
    '<p>WATCH | Crowd meets Vask on the quay:</p>',
    '<p>LISTEN | Vask on the quay</p>',
    '<p>Also read | <a href="/a">Vask leaves</a></p>',
    '<h3>Related stories</h3><ul><li><a href="/a">Vask leaves</a></li><li><a href="/b">Quay shut</a></li></ul>',
    '<div><h4>More on this story</h4></div><ul><li><a href="/a">Vask leaves</a></li></ul>',
    '<div class="related-links"><a href="/a">Vask leaves the board</a> <a href="/b">Quay shut</a></div>',
    '<p>Lire aussi : <a href="/a">Vask quitte le conseil</a></p>',
    '<p>Lesen Sie auch: <a href="/a">Vask geht</a></p>',
    '<p><em>Te puede interesar: <a href="/a">Vask se va</a></em></p>',
    '<p>Читайте также: <a href="/a">Васк уходит</a></p>',
  ])('are left out and said: %s', (markup) => {
    const { blocks, dropped } = readBetween(`${markup}<p>Okoro came.</p>`);
    expect(blocks).toEqual(['Okoro came.']);
    expect(dropped).toEqual([expect.stringMatching(/^links to other articles: “/)]);
  });
});

it('Lines of a page among the paragraphs are named where they are taken out, each once', () => {
  const [first, ...rest] = TEXT.map((words) => `<p>${words}</p>`);
  const body = `${first}<p>Advertisement</p>${rest.join('<p>Advertisement</p>')}<p>Anzeige – Jetzt Quay-Wein kaufen</p>${first}`;
  const { text, dropped } = readPage(page({ body }));
  expect(text).not.toMatch(/Advertisement|Anzeige/);
  expect(dropped).toContain(
    'lines of the page among the text: “Advertisement”, “Anzeige – Jetzt Quay-Wein kaufen”',
  );
});

it.each([
  '<ul><li>Exclusive articles by Ana Okoro and others.</li><li>Unlimited online access to the Post and 15 sites.</li><li>Daily puzzles.</li></ul>',
  '<ul><li>Access articles from across Velmark with one account.</li><li>Share your thoughts and join the conversation in the comments.</li></ul>',
])('What subscribers are offered is none of the article: %s', (list) => {
  expect(readBetween(`${list}<p>Okoro came.</p>`).blocks).toEqual(['Okoro came.']);
});

it.each([
  '<ul><li>Unlimited access to clean water.</li><li>A bath on each floor.</li></ul>',
  '<ul><li>A pump.</li><li>A lid.</li></ul>',
])('A list of the article stays: %s', (list) => {
  expect(readBetween(list).blocks).toHaveLength(1);
});

it('A link to the text itself, for those who hear the page, is no line of it', () => {
  expect(readBetween('<div><a href="#main">Skip to content</a></div>').blocks).toEqual([]);
});

it('An empty element for a break parts two sentences', () => {
  const markup = '<div>Okoro came.<span class="r br"></span><span class="r br"></span>Vask left.</div>';
  expect(readBetween(markup).blocks).toEqual(['Okoro came.', 'Vask left.']);
});

it.each(['By Ana Okoro', 'Ana Okoro Reporter', 'Ana Okoro Political Correspondent'])(
  'The byline above a text goes, with what its bearer is: %s',
  (line) => {
    const body = `<p>${line}</p>${TEXT.map((words) => `<p>${words}</p>`).join('')}`;
    const head = '<meta name="author" content="Ana Okoro">';
    expect(readPage(page({ head, body })).text).toBe(`${TEXT.join('\n\n')}\n`);
  },
);

import { describe, expect, it } from 'vitest';
import { dayInLine, isDateLine } from '../../src/ingest/html/dateLine.ts';
import { PARAGRAPHS, page, readPage, TEXT } from './pages.ts';

const WHOLE = `${TEXT.join('\n\n')}\n`;
const SITE = '<link rel="canonical" href="https://www.harbour.example/news/director">';
const read = (body: string) => readPage(page({ head: SITE, body }));

describe('around the text of a web page', () => {
  it.each([
    [
      'a menu in a list',
      '<ul><li><a href="/a">Sign In</a></li><li><a href="/b">Home</a></li><li>Cars</li></ul>',
    ],
    [
      'a menu that leads to other sites',
      `<ul>${['Jobs', 'Homes', 'Cars', 'Shop', 'Obituaries'].map((name) => `<li><a href="https://${name}.example/">${name}</a></li>`).join('')}</ul>`,
    ],
    ['when it was published', '<p>Updated 19 Nov 2019, 6:55 AM; Posted 18 Nov 2019, 8:19 PM</p>'],
    ['when it was published, and by whom', '<p>By Ana Okoro - 11/18/19 11:04 PM EST</p>'],
    ['its day, in no block of its own', '<time datetime="2024-05-03">3 May 2024</time>'],
    ['its address', '<p>https://www.harbour.example/news/director</p>'],
    ['the headline once more', '<p>New Director</p>'],
    ['a number of pictures', '<p>Image 1 of 23</p>'],
    ['what sort of article it is', '<p>Op-ed</p>'],
    ['where in the site it is', '<p>Home &gt; News &gt; The harbour of Lanmere</p>'],
    ['the same behind a mark', '<div>&gt; Blog &gt; Harbours</div>'],
    ['what to do with it', '<p>Listen on</p>'],
    ['a call to sign up', '<p>Sign up for alerts</p>'],
    [
      'what its author is, and how to reach her',
      '<p>Harbour Staff Reporter</p><p>ana.okoro@harbour.example</p>',
    ],
    [
      'when it was published, in a box between blocks',
      '<div>Posted on March 4, 2026<div><a href="/s">f</a></div></div>',
    ],
    ['a label in a box between blocks', '<div>Social Share<div><a href="/s">f</a></div></div>'],
    ['who wrote it, in capitals', '<p>BY ANA BRANDT</p>'],
    [
      'what an old picture shows',
      '<p>In this March 12, 2006, file photo, Ana Okoro looks at the quay of Lanmere from the north.</p>',
    ],
  ])('is not %s above it', (_, above) => {
    expect(read(`${above}${PARAGRAPHS}`).text).toBe(WHOLE);
  });

  it('is not what the site says of itself behind heads without what they headed', () => {
    const more = 'Two more piers are to be built by the board of the harbour in the coming year, she added.';
    const heads = '<p>Related Content</p><p>Related Books</p>';
    const site = `<p>The Lanmere Institute is committed to quality in all that it prints, and each report is the view of its author alone.</p>`;
    expect(read(`${PARAGRAPHS}<p>${more}</p>${heads}${site}`).text).toBe(`${WHOLE.trim()}\n\n${more}\n`);
  });

  it.each([
    [
      'who wrote it, behind a head that says so',
      '<h3>About the author</h3><p>Ana Brandt writes about harbours and has done so for the last twenty years, from Lanmere.</p>',
    ],
    [
      'more from the site',
      '<p>You may also like...</p><ul><li><a href="/x">The old quay is sold</a></li><li><a href="/y">Dust</a></li></ul>',
    ],
    ['a head without what it headed', '<h3>Related Content</h3><h3>Related Books</h3>'],
    [
      'a head in German',
      '<p>Das Thema könnte dich auch interessieren:</p><p>Verwandte Themen auf unserem Blog:</p>',
    ],
    ['a head in French', '<h3>Articles similaires</h3>'],
    ['a head in Spanish', '<h3>Noticias relacionadas</h3><p>Comentarios</p>'],
    [
      'where to follow the newsroom, and how to write to it',
      '<p>Follow The Post on Twitter and Instagram @VelisPost and on Facebook @PostVelis. Send us a message at 1-876-499 or email us at news@post.example</p>',
    ],
    [
      'what subscribers have, behind a wall',
      '<p>To view the full story, please subscribe to The Post. You can choose a year or a week of it for a little money.</p><p>When you join the Post family, you’ll read all that we have written about Lanmere and its harbour in twenty years.</p>',
    ],
    [
      'a call to subscribers',
      '<p>If you’re seeing this message but you’re already a subscriber, you can log in for immediate access to this story.</p>',
    ],
    ['what it asks for', '<p>Get the latest updates right in your inbox.</p><p>Follow us on Twitter.</p>'],
    [
      'its rights',
      '<p>The contents of this site are ©2019 Harbour Publishing Corp., a part of Quay Communications, Inc.</p>',
    ],
    [
      'links to other pages',
      '<ul><li><a href="https://sports.harbour.example/x">Rowers win at Velis again</a></li></ul>',
    ],
  ])('is not %s below it', (_, below) => {
    expect(read(`${PARAGRAPHS}${below}`).text).toBe(WHOLE);
  });

  it.each([
    ['an advertisement between dashes', '<div><span>- Advertisement -</span></div>'],
    ['a credit', '<p>Ana Okoro at the quay. (AP Photo/Ivo Brandt, File)</p>'],
    ['an agency', '<p>Getty Images</p>'],
    ['a link in capitals', '<p><a href="/more">OKORO SPEAKS ABOUT THE QUAY</a></p>'],
    ['a teaser', '<div><a href="/more"><p>HARBOUR LIFE</p><p>Why rowers like the new quay</p></a></div>'],
    ['what shows while a pointer rests', '<p class="rollover-block">Ana Okoro in other news</p>'],
    ['a request to find the newsroom', '<p>Find Velis Times on Facebook and Instagram</p>'],
    ['a pointer in another language', '<p>También te puede interesar: <a href="/b">El muelle</a></p>'],
  ])('is not %s within it', (_, inner) => {
    const [first = '', ...rest] = TEXT.map((words) => `<p>${words}</p>`);
    expect(read(`${first}${inner}${rest.join('')}`).text).toBe(WHOLE);
  });

  it.each([
    ['a heading', '<h2>The quay</h2>', 'The quay'],
    [
      'points in a list',
      '<ul><li>The quay is sold to Velis</li><li>Nobody was told</li></ul>',
      '- The quay is sold to Velis\n- Nobody was told',
    ],
    [
      'links to other sites',
      '<ul><li><a href="https://shop.example/a">Buy the old chart for $12</a></li></ul>',
      '- Buy the old chart for $12',
    ],
    [
      'a list that a sentence announces',
      '<p>She named three:</p><ul><li><a href="/a">the old quay</a></li></ul>',
      'She named three:\n\n- the old quay',
    ],
    ['a day in a diary', '<h3>Tuesday, 19 November 2019</h3>', 'Tuesday, 19 November 2019'],
    ['a short line', '<p>Nobody answered.</p>', 'Nobody answered.'],
    ['an e-mail address', '<p>ana.okoro@harbour.example</p>', 'ana.okoro@harbour.example'],
    ['what somebody is', '<p>The Crime Writer</p>', 'The Crime Writer'],
    [
      'a sentence about a latest thing',
      '<p>For the latest models, buyers wait a year.</p>',
      'For the latest models, buyers wait a year.',
    ],
    ['a sentence about following', '<p>Follow the quay on foot.</p>', 'Follow the quay on foot.'],
    [
      'a sentence about seeing',
      '<p>To see the quay, visitors sign in at the gate.</p>',
      'To see the quay, visitors sign in at the gate.',
    ],
    [
      'words of a box between blocks',
      '<div>Nobody answered.<p>Nobody wrote.</p></div>',
      'Nobody answered.\n\nNobody wrote.',
    ],
    ['a sentence that begins like a label', '<p>Loading docks were shut.</p>', 'Loading docks were shut.'],
    [
      'a sentence about rights',
      '<p>Copyright law has changed since.</p>',
      'Copyright law has changed since.',
    ],
    [
      'a verb that pages use too',
      '<p>Posted in Lanmere, she wrote home.</p>',
      'Posted in Lanmere, she wrote home.',
    ],
    ['who reported it', '<p>Nobody answered. (Reuters)</p>', 'Nobody answered. (Reuters)'],
    ['a heading that pages have too', '<h2>Highlights</h2>', 'Highlights'],
    ['a verdict', '<p>False</p>', 'False'],
    ['a point with a letter', '<p>(c) appeal to the court</p>', '(c) appeal to the court'],
    [
      'what photographs show',
      '<p>Photographs by satellites show the dry dam.</p>',
      'Photographs by satellites show the dry dam.',
    ],
    [
      'a sentence that ends in brackets',
      '<p>He left the room. (Picture the scene.)</p>',
      'He left the room. (Picture the scene.)',
    ],
    [
      'a sentence of a network',
      '<p>Like many on Facebook, she had not read it.</p>',
      'Like many on Facebook, she had not read it.',
    ],
    ['a find', '<p>The contents of this site were moved.</p>', 'The contents of this site were moved.'],
    [
      'points that begin with a label',
      '<ul><li>Recommended: a hat</li><li>Also: a map</li><li>Loading and unloading</li></ul>',
      '- Recommended: a hat\n- Also: a map\n- Loading and unloading',
    ],
    ['a heading about what it costs', '<p>Advertisement: what it costs</p>', 'Advertisement: what it costs'],
    ['what somebody did', '<p>Skip to May, and it was shut.</p>', 'Skip to May, and it was shut.'],
  ])('stays %s within it', (_, inner, words) => {
    const [first = '', ...rest] = TEXT.map((paragraph) => `<p>${paragraph}</p>`);
    expect(read(`${first}${inner}${rest.join('')}`).text).toBe(
      `${[TEXT[0], words, ...TEXT.slice(1)].join('\n\n')}\n`,
    );
  });

  it('has a name without the card that shows beside it', () => {
    const card =
      '<span class="rollover-people-block"><img src="o.jpg"><a href="/o">Ana Maria Okoro</a> <a href="/x">Okoro doubles down</a></span>';
    const name = `<a class="rollover-people-link" href="/o">Ana Okoro</a>`;
    expect(read(PARAGRAPHS.replaceAll('Ana Okoro', `<span>${name}${card}</span>`)).text).toBe(WHOLE);
    expect(read(PARAGRAPHS.replaceAll('Ana Okoro', name)).text).toBe(WHOLE);
  });

  it.each([
    ['a box', (words: string) => `<div>${words}</div>`],
    ['a box with a paragraph in it', (words: string) => `<div>${words}<p>${TEXT[0]}</p></div>`],
    ['a section with line breaks', (words: string) => `<section>${words}<br><br>${TEXT[0]}</section>`],
    ['a table of the layout', (words: string) => `<table><tr><td>${words}</td></tr></table>`],
    ['a quotation', (words: string) => `<blockquote>${words}</blockquote>`],
    ['a list of terms', (words: string) => `<dl><dt>Quay</dt><dd>${words}</dd></dl>`],
    ['an item', (words: string) => `<ul><li>${words}</li></ul>`],
  ])('keeps the words of links within running text in %s', (_, boxed) => {
    const { text } = read(
      `${boxed(`${TEXT[1]} She knows <a href="/x">the old quay</a> <span><a href="/y">of Velis</a></span> well.`)}${PARAGRAPHS}`,
    );
    expect(text).toContain('She knows the old quay of Velis well.');
  });

  it.each([
    'More on that tomorrow.',
    'More in hope than in fear.',
    'Related charges were dropped.',
    'Photographs by Okoro hang in the hall.',
  ])('ends with a short sentence of its own: %s', (last) => {
    expect(read(`${PARAGRAPHS}<p>${last}</p>`).text).toBe(`${WHOLE.trimEnd()}\n\n${last}\n`);
  });

  it.each([
    ['She named three of them on Monday:', true],
    ['These are what the port will build:', true],
    ['You may also like:', false],
    ['Related:', false],
  ])('ends with a list that a sentence of it announces: “%s”', (line, isOwn) => {
    const list = '<ul><li><a href="/a">the old quay</a></li><li><a href="/b">the new one</a></li></ul>';
    const { text } = read(`${PARAGRAPHS}<p>${line}</p>${list}`);
    expect(text.includes('- the old quay\n- the new one')).toBe(isOwn);
  });

  it('begins with points of its own, though they have links', () => {
    const points =
      '<ul><li>The <a href="/q">old quay</a> is sold</li><li>Nobody was <a href="/a">told of it at all</a></li></ul>';
    expect(read(`${points}${PARAGRAPHS}`).text).toBe(
      `- The old quay is sold\n- Nobody was told of it at all\n\n${WHOLE}`,
    );
  });

  it.each(['More in the pipeline', 'Related work', 'More on the quay'])(
    'ends with a part of its own under “%s”, though the page leads on',
    (head) => {
      const part =
        'She left in the evening, and nobody of the port authority who was there saw her go home that day.';
      const { text } = read(
        `${PARAGRAPHS}<h3>${head}</h3><p>${part}</p><p><a href="/quay">Quay news and more of it</a></p>`,
      );
      expect(text).toBe(`${WHOLE.trimEnd()}\n\n${head}\n\n${part}\n`);
    },
  );

  it('is found at once below a line with many slashes', () => {
    const line = `${'a / '.repeat(40)}b &lt;`;
    expect(read(`<p>${line}</p>${PARAGRAPHS}`).text).toContain(TEXT[0]);
  });

  it.each(['Born: 4 May 1931', 'Deadline: 4 May 2031', 'Opening day: 4 May 2027'])(
    'begins with a day that is not that of its publication: %s',
    (line) => {
      const { text, meta } = read(`<p>${line}</p>${PARAGRAPHS}`);
      expect(text).toBe(`${line}\n\n${WHOLE}`);
      expect(meta.published).toBeUndefined();
    },
  );

  it('begins with a paragraph that only speaks of a photo', () => {
    const first =
      'In this village a photo hangs in every house, and nobody remembers who took it or when it was.';
    expect(read(`<p>${first}</p>${PARAGRAPHS}`).text).toBe(`${first}\n\n${WHOLE}`);
  });

  it('ends with the article where a heading of it only looks like what follows', () => {
    const more = [
      ...TEXT,
      'More in anger',
      'She left in the evening, more in anger than in sorrow, and nobody of the port authority saw her go.',
    ];
    const body = more.map((words) => `<p>${words}</p>`).join('');
    expect(read(body).text).toBe(`${more.join('\n\n')}\n`);
  });

  it('is named in the report', () => {
    expect(read(`${PARAGRAPHS}<p>Getty Images</p>`).dropped).toContain(
      'lines of the page around the text: “Getty Images”',
    );
  });
});

describe('a line of a date', () => {
  it.each([
    'Published 11:11 PM EST Nov 19, 2019',
    '| UPDATED: 11:05, Tue, Nov 19, 2019',
    'November 20, 2019 / 1:07 AM / CBS News',
    'Posted: Fri 6:45 PM, Feb 16, 2018 |',
    'sexta-feira, 22 de outubro de 2010 às 20:13',
    'Published 1 day ago',
    'Aktualisiert am 3. März 2020 um 14:05 Uhr',
  ])('is %s', (line) => {
    expect(isDateLine(line)).toBe(true);
  });

  it.each([
    '19 November 2019',
    'Monday, 3 March',
    'At 6:55 AM the harbour was shut.',
    'The ferry left at 10:30',
    '12 of 40',
    'Updated rules for 2020',
  ])('is not %s', (line) => {
    expect(isDateLine(line)).toBe(false);
  });
});

describe('the day in a line', () => {
  it.each([
    ['Posted: Fri 6:45 PM, Feb 16, 2018 |', '2018-02-16'],
    ['November 20, 2019 / 1:07 AM / CBS News', '2019-11-20'],
    ['18 NOV 2019', '2019-11-18'],
    ['November 20, 2019 - 11:28 AMT', '2019-11-20'],
    ['20 November 2019, 6:45 pm (AEDT)', '2019-11-20'],
    ['Updated Nov 20, 2019; Posted Nov 19, 2019', '2019-11-19'],
    ['Updated Nov 20, 2019', null],
    ['Bericht 14. - 20. Januar 2022', null],
    ['In 2019 the harbour was shut.', null],
    ['Published 2 hours ago', null],
    ['Publication date: 19 November 2019', '2019-11-19'],
    ['Datum: 19. November 2019', '2019-11-19'],
    ['Born: 4 May 1931', null],
    ['Deadline: 4 May 2031', null],
    ['Geburtsdatum: 4. Mai 1931', null],
    ['The last day: May 4, 2026', null],
  ])('of “%s” is %s', (line, day) => {
    expect(dayInLine(line)).toBe(day);
  });

  it('is the date of publication where no metadata give one, and says where it stands', () => {
    const { meta } = readPage(page({ body: `<p>By Ana Okoro</p><p>Nov. 18, 2019</p>${PARAGRAPHS}` }));
    expect(meta.published).toEqual({ value: '2019-11-18', how: 'the line “Nov. 18, 2019”' });
  });
});

describe('who wrote an article', () => {
  it.each([
    ['<p>By Ana Okoro</p>', 'By Ana Okoro'],
    ['<p>By Ana Okoro and Ivo Brandt - 11/18/19 11:04 PM EST</p>', 'By Ana Okoro and Ivo Brandt'],
  ])('is read from %s, which is no part of the text', (line, byline) => {
    const { meta, text } = readPage(page({ body: `${line}${PARAGRAPHS}` }));
    expect(meta.byline?.value).toBe(byline);
    expect(text).toBe(WHOLE);
  });
});

describe('a heading that leads to the front page', () => {
  it('is no headline', () => {
    const body = `<h1><a href="/">Harbour Media</a></h1>${PARAGRAPHS}`;
    expect(readPage(page({ h1: '', title: 'New director', body })).meta.title?.value).toBe('New director');
  });
});

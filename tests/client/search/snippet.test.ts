import { describe, expect, it } from 'vitest';
import { snippet } from '../../../src/client/search/rank/snippet.ts';

const FIRST = 'The harbour of Lanmere was built in 1902.';
const SECOND = 'Its channel has been dredged twice since, the last time in 1986, said Ana Okoro.';
const LONG = `Ferries that need more than seven metres of water have not called at Lanmere for years, as the council has said again and again in letters to the ministry, to the region and to the firms that run them, and the director of the harbour wants them back.`;

/** A record of these sentences, in which some words were found. */
function record(sentences: readonly string[], found: readonly string[], anchored = true) {
  const raw_content = sentences.join(' ');
  const words = raw_content.split(' ');
  let location = 0;
  const anchors = sentences.map((sentence, index) => {
    const anchor = { id: `p1s${index + 1}`, location };
    location += sentence.split(' ').length;
    return anchor;
  });
  return {
    excerpt: 'what the index would say',
    raw_content,
    locations: words.flatMap((word, index) => (found.includes(word.replace(/[.,]$/, '')) ? [index] : [])),
    anchors: anchored ? anchors.slice(1) : [],
  };
}

describe('the excerpt of a result', () => {
  it('begins with the sentence that the result leads to, with what was found marked', () => {
    expect(snippet(record([FIRST, SECOND], ['dredged', 'Okoro']), 'p1s2')).toBe(
      'Its channel has been <mark>dredged</mark> twice since, the last time in 1986, said Ana <mark>Okoro</mark>.',
    );
  });

  it('begins with the sentence that has most of the words, where no address says more', () => {
    expect(snippet(record([FIRST, SECOND], ['channel', 'dredged'], false))).toMatch(
      /^Its <mark>channel<\/mark> .* Okoro\.$/,
    );
  });

  it('takes in whole sentences that follow, as far as there is room', () => {
    expect(snippet(record([FIRST, SECOND, LONG], ['1902']), 'p1')).toBe(
      `${FIRST.replace('1902', '<mark>1902</mark>')} ${SECOND}`,
    );
  });

  it('cuts a long sentence at its end, with an ellipsis', () => {
    expect(snippet(record([LONG], ['Ferries']), 'p1')).toMatch(
      /^<mark>Ferries<\/mark> that .* in letters …$/,
    );
  });

  it('begins inside a long sentence, at a clause, where the words stand late in it', () => {
    expect(snippet(record([FIRST, LONG], ['director']), 'p1s2')).toBe(
      '… and the <mark>director</mark> of the harbour wants them back.',
    );
  });

  it.each(['The U.S. Navy came with Gen. Munir to Lanmere.', 'At 5 p.m. Mr. Okoro left.'])(
    'takes no abbreviation for an end: %s',
    (sentence) => {
      expect(snippet(record([sentence], ['Munir', 'Okoro'], false)).replace(/<\/?mark>/g, '')).toBe(sentence);
    },
  );

  it('is of the text of an entry and not of its names', () => {
    const names = 'Ana Okoro · Okoro · the director.';
    const said = (found: readonly string[]) => ({
      ...record([names, FIRST, SECOND], found),
      anchors: [{ id: 'text', location: names.split(' ').length }],
    });
    expect(snippet(said(['director', 'channel']))).toMatch(/^Its <mark>channel<\/mark>/);
    expect(snippet(said(['director']))).toBe('');
  });

  it('is that of the index where words have no spaces between them', () => {
    expect(
      snippet({ excerpt: '<mark>港口</mark>', raw_content: '港口\u200B疏浚', locations: [0] }, 'p1'),
    ).toBe('<mark>港口</mark>');
  });
});

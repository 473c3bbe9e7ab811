import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/text/sentences/sentences.ts';
import { unwrap } from '../../../src/text/sentences/unwrap.ts';

const WRAPPED = `A quay for Lanmere

The council of Lanmere has asked Sela Mar-
lowe to mend the quay of the town, and Hau Lung-
bin, its mayor, to pay for what she does until Wed-
nesday, when it opens. Hau Lung-bin said yes.

- one item of a list
- another`;

describe('wrapped lines', () => {
  const view = unwrap(WRAPPED);

  it('are one line, with broken words whole and hyphens that the text has elsewhere', () => {
    expect(view.text).toBe(`A quay for Lanmere

The council of Lanmere has asked Sela Marlowe to mend the quay of the town, and Hau Lung-bin, its mayor, to pay for what she does until Wednesday, when it opens. Hau Lung-bin said yes.

- one item of a list
- another`);
  });

  it('lead back to the words of the text', () => {
    const source = (words: string) => {
      const start = view.text.indexOf(words);
      const span = view.toSource({ start, end: start + words.length });
      return WRAPPED.slice(span.start, span.end);
    };
    expect(['Sela Marlowe', 'Lung-bin', 'Wednesday', 'Hau Lung-bin said', 'another'].map(source)).toEqual([
      'Sela Mar-\nlowe',
      'Lung-\nbin',
      'Wed-\nnesday',
      'Hau Lung-bin said',
      'another',
    ]);
  });

  it('lead from a sentence of the text to the same sentence', () => {
    const sentences = sentencesOf(WRAPPED, 'en').map(view.fromSource);
    expect(sentences.map(({ start, end }) => view.text.slice(start, end)).slice(0, 3)).toEqual([
      'A quay for Lanmere',
      'The council of Lanmere has asked Sela Marlowe to mend the quay of the town, and Hau Lung-bin, its mayor, to pay for what she does until Wednesday, when it opens.',
      'Hau Lung-bin said yes.',
    ]);
  });

  it('leave a text without them as it is', () => {
    const text = 'One line.\n\nAnother line of words.\n';
    expect(unwrap(text).text).toBe(text);
  });
});

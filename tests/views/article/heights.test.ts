import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/model/briefing.ts';
import type { EditorNote } from '../../../src/model/graph.ts';
import { placesOfNotes } from '../../../src/views/article/heights.ts';
import { numberedNotes } from '../../../src/views/article/numbering.ts';

/** Paragraphs of so many letters each. */
function articleOf(...lengths: number[]): { text: string; blocks: readonly Block[] } {
  let text = '';
  const blocks = lengths.map((length, index): Block => {
    const start = text.length;
    text += `${'x'.repeat(length)}\n\n`;
    return { id: `p${index + 1}`, tag: 'p', start, end: start + length, sentences: [] };
  });
  return { text, blocks };
}

/** A note on a stretch of the text, with so many letters. */
function note(id: string, start: number, end: number, letters = 200): EditorNote {
  const claim = { statement: 'y'.repeat(letters), refs: [], asOf: null } as unknown as EditorNote['claim'];
  return { id, start, end, block: 'p1', claim } as unknown as EditorNote;
}

function tail(lengths: readonly number[], notes: readonly EditorNote[]): number | null {
  const article = articleOf(...lengths);
  return places(article, notes).tail;
}

function places(article: ReturnType<typeof articleOf>, notes: readonly EditorNote[]) {
  const runs = article.blocks.map(({ id }) => [id]);
  return placesOfNotes(article, numberedNotes({ ...article, notes }, runs));
}

describe('the room below a text for its notes', () => {
  it('is none where there are no notes, or they end beside it', () => {
    expect(tail([400, 400], [])).toBe(0);
    expect(tail([400, 400], [note('n1', 0, 20)])).toBe(0);
  });

  it('grows with the notes that outrun the text', () => {
    const eight = Array.from({ length: 8 }, (_, at) => note(`n${at}`, at * 10, at * 10 + 5));
    expect(tail([120], [note('n1', 0, 100)])).toBe(1);
    expect(tail([120], eight)).toBe(5);
  });

  it('counts from the line in which the words of a note end', () => {
    const first = note('n1', 0, 20, 500);
    const last = note('n1', 1300, 1340, 500);
    expect(tail([1360], [first])).toBe(0);
    expect(tail([1360], [last])).toBeGreaterThan(1);
  });

  it('is larger where the lines of the notes are, as in Arabic script', () => {
    const article = articleOf(400);
    const notes = numberedNotes({ ...article, notes: [note('n1', 0, 20, 400)] }, [['p1']]);
    expect(placesOfNotes(article, notes).tail).toBe(0);
    expect(placesOfNotes(article, notes, true).tail).toBe(1);
  });

  it('is larger where words beside the notes are not shown', () => {
    const article = articleOf(1360);
    const notes = numberedNotes({ ...article, notes: [note('n1', 0, 20, 500)] }, [['p1']]);
    expect(placesOfNotes(article, notes).tail).toBe(0);
    expect(placesOfNotes({ ...article, withheld: [{ start: 0, end: 1360 }] }, notes).tail).toBe(4);
  });

  it('is without end for notes that outrun every step', () => {
    expect(
      tail(
        [60],
        Array.from({ length: 40 }, (_, at) => note(`n${at}`, at, at + 1, 400)),
      ),
    ).toBeNull();
  });
});

describe('notes that crowd', () => {
  const shortOf = (lengths: readonly number[], notes: readonly EditorNote[]) => [
    ...places(articleOf(...lengths), notes).short,
  ];

  it('are shortened, the longest first, where one would stand far from its mark', () => {
    const notes = [note('a', 0, 10, 500), note('b', 20, 30, 100), note('c', 40, 50, 100)];
    expect(shortOf([400], notes)).toEqual(['a']);
    expect(shortOf([400], [note('a', 0, 10, 500), note('b', 20, 30, 500), note('c', 40, 50, 100)])).toEqual([
      'a',
      'b',
    ]);
  });

  it('stay whole where there is room, however long they are', () => {
    expect(shortOf([1400], [note('a', 0, 10, 900)])).toEqual([]);
    expect(shortOf([1400, 100], [note('a', 0, 10, 600), note('b', 1300, 1310, 900)])).toEqual([]);
  });

  it('stay whole where little would be gained', () => {
    const notes = Array.from({ length: 8 }, (_, at) => note(`n${at}`, at * 10, at * 10 + 5, 110));
    expect(shortOf([120], notes)).toEqual([]);
  });

  it('leave those alone that push nothing away', () => {
    const notes = [note('early', 0, 10, 500), note('a', 1300, 1310, 600), note('b', 1320, 1330, 100)];
    expect(shortOf([1360], notes)).toEqual(['a']);
  });
});

describe('the numbers of notes', () => {
  const article = articleOf(100, 100);
  const numbered = (notes: readonly EditorNote[], runs = [['p1'], ['p2']]) =>
    numberedNotes({ ...article, notes }, runs).map(({ note: { id }, number, anchor, block }) => [
      id,
      number,
      anchor,
      block,
    ]);

  it('follow the ends of their words, the inner of two first', () => {
    expect(numbered([note('outer', 0, 40), note('inner', 20, 40), note('early', 5, 10)])).toEqual([
      ['early', 1, 1, 'p1'],
      ['inner', 2, 2, 'p1'],
      ['outer', 3, 3, 'p1'],
    ]);
  });

  it('name anchors anew in each element of the text, and stand where the words end', () => {
    expect(numbered([note('a', 0, 10), note('b', 90, 112), note('c', 110, 120)])).toEqual([
      ['a', 1, 1, 'p1'],
      ['b', 2, 1, 'p2'],
      ['c', 3, 2, 'p2'],
    ]);
    expect(
      numbered([note('a', 0, 10), note('b', 104, 112)], [['p1', 'p2']]).map(([, , anchor]) => anchor),
    ).toEqual([1, 2]);
  });

  it('share the last anchor from the eighth on', () => {
    const ten = Array.from({ length: 10 }, (_, at) => note(`n${at}`, at, at + 1));
    expect(numbered(ten).map(([, , anchor]) => anchor)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 8, 8]);
  });
});

import { expect, it } from 'vitest';
import type { EditorNote } from '../../src/model/graph.ts';
import { stringsFor } from '../../src/strings/index.ts';
import { verdictsOf } from '../../src/views/verdicts.ts';

const note = (id: string, kind: EditorNote['kind']) => ({ id, kind }) as EditorNote;

it('the verdicts of notes are counted, those of most notes first, each with the first note that has it', () => {
  const notes = [note('a', 'context'), note('b', 'overtaken'), note('c', 'loose'), note('d', 'overtaken')];
  expect(verdictsOf(notes, { strings: stringsFor('en') }).map(({ text, first }) => [text, first.id])).toEqual(
    [
      ['Overtaken by events\u00a02×', 'b'],
      ['Context', 'a'],
      ['Loose wording', 'c'],
    ],
  );
});

it('there are none without notes', () => {
  expect(verdictsOf([], { strings: stringsFor('en') })).toEqual([]);
});

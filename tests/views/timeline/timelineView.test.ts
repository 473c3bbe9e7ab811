import { describe, expect, it } from 'vitest';
import { timelineView } from '../../../src/views/timeline/timelineView.ts';
import { contextFrom } from '../subject/subjects.ts';

const TEXT = 'Ana Okoro opened the harbour.\n\nIvo Brandt closed the yard.';

function viewWith(events: readonly (readonly [evidence: string, ...entities: string[]])[]) {
  return timelineView(
    contextFrom({
      seeds: { 'a.txt': TEXT },
      articles: { a: { seed: 'a.txt', title: 'A report' } },
      entities: {
        ana: { name: 'Ana Okoro', kind: 'person' },
        ivo: { name: 'Ivo Brandt', kind: 'person' },
      },
      timeline: events.map(([evidence, ...entities], at) => ({
        date: `2024-05-0${at + 1}`,
        title: evidence,
        evidence,
        entities,
      })),
    }),
  );
}

describe('the choice of the timeline', () => {
  it('has the entries that its events concern', () => {
    const { choices } = viewWith([
      ['Ana Okoro opened the harbour', 'ana'],
      ['Ivo Brandt closed the yard', 'ivo'],
    ]);
    expect(choices?.names.map(({ text }) => text)).toEqual(['Ana Okoro', 'Ivo Brandt']);
  });

  it('is left out where there is one event, or one entry: nothing would be left out of the list', () => {
    expect(viewWith([['Ana Okoro opened the harbour', 'ana', 'ivo']]).choices).toBeNull();
    expect(
      viewWith([
        ['Ana Okoro opened the harbour', 'ana'],
        ['Ivo Brandt closed the yard', 'ana'],
      ]).choices,
    ).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { articleListViews, subjectListViews } from '../../../src/views/listViews.ts';
import { timelineView } from '../../../src/views/timeline/timelineView.ts';
import { contextFrom } from '../subject/subjects.ts';

describe('a list that holds nothing', () => {
  const context = contextFrom({
    seeds: { 'a.txt': 'Ships sail.' },
    entities: { port: { name: 'Port', kind: 'place' } },
  });
  const lists = subjectListViews(context).map(({ params, view }) => [params.list, view.empty?.text]);

  it('says so in a sentence, and leads to what there is', () => {
    expect(timelineView(context).empty).toMatchObject({
      text: 'No dated events are recorded yet.',
      browse: [
        { text: 'Articles', count: '1' },
        { text: 'Places', count: '1' },
      ],
    });
    expect(Object.fromEntries(lists)['topics']).toBe('There are no topics yet.');
  });

  it('is no list of something', () => {
    expect(Object.fromEntries(lists)['entities']).toBeUndefined();
    expect(articleListViews(context)[0]?.view.empty).toBeNull();
  });
});

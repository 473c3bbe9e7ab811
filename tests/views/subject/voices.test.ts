import { describe, expect, it } from 'vitest';
import { contextFrom, viewIn, WORKS } from './subjects.ts';

const TEXT =
  'Varn is shut, Ana said. Varn opens soon, Ben said. Varn lies by the sea. Varn will grow, Ana said. Varn is old.';
const said = (exact: string, more: object) => ({ exact, ...more });

function voicesIn(statements: readonly object[], of = 'varn'): string {
  const context = contextFrom({
    seeds: { 'a.txt': TEXT },
    references: WORKS,
    entities: { varn: { name: 'Varn', kind: 'place' }, ana: { name: 'Ana Okoro', kind: 'person' } },
    annotations: { a: { statements } },
  });
  return viewIn(context, of).head.voices;
}

describe('who says so, in the head of an entry', () => {
  it('counts the sentences of each speaker and has the reporter last', () => {
    expect(
      voicesIn([
        said('Varn lies by the sea.', { kind: 'narration' }),
        said('Varn is old.', { kind: 'narration' }),
        said('Varn opens soon', { speaker_label: 'Ben', kind: 'paraphrase' }),
        said('Varn is shut', { speaker: 'ana', kind: 'paraphrase' }),
        said('Varn will grow', { speaker: 'ana', kind: 'paraphrase' }),
      ]),
    ).toBe('Ana\u00a0Okoro\u00a02× · Ben · the\u00a0reporter\u00a02×');
  });

  it('names nobody on a page of his own', () => {
    const context = [said('Varn is shut', { speaker: 'ana', kind: 'paraphrase' })];
    expect(voicesIn(context, 'ana')).toBe('');
    expect(
      voicesIn([said('Varn opens soon, Ben said. Varn lies', { speaker: 'varn', kind: 'paraphrase' })]),
    ).toBe('');
  });

  it('says nothing of sentences of which nobody entered who says them', () => {
    expect(voicesIn([])).toBe('');
  });

  it('counts the speakers that are too many, never one alone', () => {
    const labels = (...names: string[]) =>
      voicesIn(
        ['Varn is shut', 'Varn opens soon', 'Varn lies by the sea', 'Varn will grow', 'Varn is old'].flatMap(
          (quote, index) =>
            names[index] ? said(quote, { speaker_label: names[index], kind: 'paraphrase' }) : [],
        ),
      );
    expect(labels('A', 'B', 'C', 'D')).toBe('A · B · C · D');
    expect(labels('A', 'B', 'C', 'D', 'E')).toBe('A · B · C · +2');
  });
});

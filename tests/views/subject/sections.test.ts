import { describe, expect, it } from 'vitest';
import { contextFrom, sectionIn, viewIn, WORKS } from './subjects.ts';

const ref = { refs: ['register'] };
const fact = (statement: string, label?: string) => ({ statement, ...(label && { label }), ...ref });
const idsIn = (entity: object, seed = 'Nothing is named.') => {
  const context = contextFrom({
    seeds: { 'a.txt': seed },
    references: WORKS,
    entities: { it: { name: 'Varn', kind: 'place', ...entity } },
  });
  return viewIn(context, 'it').sections.map(({ id }) => id);
};

describe('the sections of an entity', () => {
  it('are none where nothing is known of it', () => {
    expect(idsIn({})).toEqual([]);
  });

  it('have what somebody entered, and no label that nobody filled in', () => {
    const context = contextFrom({
      seeds: { 'a.txt': 'Varn lies there.' },
      references: WORKS,
      entities: {
        varn: { name: 'Varn', kind: 'place', facts: [fact('Osland', 'country'), fact('It is old.')] },
      },
    });
    const view = viewIn(context, 'varn');
    expect(sectionIn(view, 'facts')?.rows.map(({ label, claim }) => [label, claim.statement])).toEqual([
      ['Country', 'Osland'],
    ]);
    expect(sectionIn(view, 'background')?.facts.map(({ statement }) => statement)).toEqual(['It is old.']);
    expect(JSON.stringify(view)).not.toContain('not stated');
  });

  it('show six facts with labels first, what a reader expects before the others, and the rest as background', () => {
    const labels = ['founded', 'height', 'area', 'rain', 'location', 'rivers', 'country', 'roads'];
    const context = contextFrom({
      seeds: { 'a.txt': 'Varn lies there.' },
      references: WORKS,
      entities: {
        varn: { name: 'Varn', kind: 'place', facts: labels.map((label) => fact(`On ${label}.`, label)) },
      },
    });
    const view = viewIn(context, 'varn');
    expect(sectionIn(view, 'facts')?.rows.map(({ label }) => label)).toEqual([
      'Country',
      'Location',
      'Founded',
      'Height',
      'Area',
      'Rain',
    ]);
    expect(sectionIn(view, 'background')?.facts.map(({ statement }) => statement)).toEqual([
      'On rivers.',
      'On roads.',
    ]);
  });

  it('stand in the order of the page', () => {
    expect(
      idsIn(
        {
          facts: [fact('Osland', 'country'), fact('It is old.')],
          coordinates: { lat: 1, lon: 2 },
          relations: [{ predicate: 'part-of', object_label: 'Osland', ...ref }],
          body: 'It is far away [@atlas].',
        },
        'Varn lies there.',
      ),
    ).toEqual(['facts', 'map', 'mentions', 'background', 'relations']);
  });

  it('say what a group rests on once: nothing where each statement says it', () => {
    const basisOf = (facts: object[]) => {
      const context = contextFrom({
        seeds: { 'a.txt': 'Varn lies there.' },
        references: WORKS,
        entities: { varn: { name: 'Varn', kind: 'place', facts } },
      });
      return sectionIn(viewIn(context, 'varn'), 'background')?.basis;
    };
    const told = { statement: 'It lies there.', evidence: 'Varn lies there' };
    expect(basisOf([fact('It is old.')])).toMatch(/^From public sources, not from the articles/);
    expect(basisOf([fact('It is old.'), told])).toMatch(/^Numbers lead to public sources/);
    expect(basisOf([told])).toBeNull();
    expect(basisOf([{ statement: 'It is likely small.', inference: true }])).toBeNull();
  });

  it('share a mark between neighbours that rest on the same', () => {
    const context = contextFrom({
      seeds: { 'a.txt': 'Varn lies there.' },
      references: WORKS,
      entities: {
        varn: {
          name: 'Varn',
          kind: 'place',
          facts: [fact('One.'), fact('Two.'), { statement: 'Three.', refs: ['atlas'] }],
        },
      },
    });
    expect(sectionIn(viewIn(context, 'varn'), 'background')?.facts.map(({ refs }) => refs)).toEqual([
      [],
      [1],
      [2],
    ]);
  });

  it('number works in the order of the page, and list those alone that it cites', () => {
    const context = contextFrom({
      seeds: { 'a.txt': 'Varn lies there.' },
      references: WORKS,
      entities: {
        varn: {
          name: 'Varn',
          kind: 'place',
          facts: [{ statement: 'It is old.', refs: ['atlas', 'register'] }],
          summary: { statement: 'Varn is a hill.', refs: ['register'] },
        },
      },
    });
    const view = viewIn(context, 'varn');
    expect(view.references.map(({ number, title }) => [number, title])).toEqual([
      [1, 'The register'],
      [2, 'The atlas'],
    ]);
    expect(sectionIn(view, 'background')?.facts[0]?.refs).toEqual([1, 2]);
  });
});

describe('the sections of a topic', () => {
  const topic = (body: string, facts: object[] = []) =>
    viewIn(
      contextFrom({
        seeds: { 'a.txt': 'Dredging began.' },
        references: WORKS,
        topics: { dredging: { name: 'Dredging', body, facts } },
      }),
      'dredging',
    );

  it('have its questions as headings below its name, numbered in the head', () => {
    const view = topic('## How deep?\n\nTwelve metres [@register].\n\n## Who pays?\n\nNobody [@atlas].');
    const questions = sectionIn(view, 'questions');
    expect(questions?.questions).toEqual([
      { href: '#q-how-deep', text: 'How deep?' },
      { href: '#q-who-pays', text: 'Who pays?' },
    ]);
    expect(questions?.body.html).toContain('<h2 id="q-how-deep">How deep?</h2>');
    expect(view.head.position).toBe('2 questions');
  });

  it('have a note without questions as background', () => {
    const view = topic('It costs much [@register].');
    expect(sectionIn(view, 'questions')).toMatchObject({
      title: 'Background',
      anchor: 'questions',
      questions: [],
    });
    expect(view.head.position).toBeNull();
  });

  it('say once, below the answers, what they rest on', () => {
    const basis = (body: string) => sectionIn(topic(body), 'questions')?.basis;
    expect(basis('## How deep?\n\nTwelve metres [@register].')).toMatch(/^From public sources/);
    expect(basis('## How deep?\n\n:inference[Deep.]')).toBeNull();
  });

  it('keep the address of its facts', () => {
    expect(sectionIn(topic('', [fact('It is costly.')]), 'background')?.anchor).toBe('facts');
  });
});

describe('the date of an answer', () => {
  const answers = (body: string) => {
    const context = contextFrom({
      seeds: { 'a.txt': 'Nothing is named.' },
      references: WORKS,
      topics: { tides: { name: 'Tides', body } },
    });
    return sectionIn(viewIn(context, 'tides'), 'questions')?.body.html ?? '';
  };

  it('is that of its newest statement, at its end', () => {
    const html = answers(
      '## High?\n\nYes. [@register; 2019] Often. [@register; 2021-03]\n\n## Low?\n\nNo. [@register; 2018]',
    );
    expect(
      [...html.matchAll(/<p class="as-of"><time datetime="([^"]*)">([^<]*)<\/time><\/p>(?=<h|$)/g)].map(
        ([, iso, text]) => [iso, text],
      ),
    ).toEqual([
      ['2021-03', 'March 2021'],
      ['2018', '2018'],
    ]);
  });

  it('is none where it has no background', () => {
    expect(answers('## High?\n\n:inference[Perhaps.]')).not.toContain('as-of');
  });
});

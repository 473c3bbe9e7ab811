import { describe, expect, it } from 'vitest';
import { scoredWith } from '../../../src/client/search/ask/answer.ts';
import type { PagefindData } from '../../../src/client/search/pagefind.ts';
import { nameIndex } from '../../../src/client/search/rank/names.ts';
import type { NamedEntry } from '../../../src/model/namedEntry.ts';

const entry = (kind: string, name: string, gloss: string, rest: Partial<NamedEntry> = {}): NamedEntry => ({
  url: name,
  kind,
  names: [name],
  gloss,
  weight: 1,
  ...rest,
});
const passing = { isInPassing: true };
const index = nameIndex([
  entry('place', 'Grey Quay', 'Pier of the old town'),
  entry('topic', 'Money for piers: the Grey Quay case', 'How a contract was annulled'),
  entry('topic', 'Ferry fares', 'What a crossing costs'),
  entry('topic', 'Night trains', 'Why they came back'),
  entry('person', 'Bela Thorn', 'Runs the lighthouse'),
  entry('place', 'Thorn Point', 'Site of the lighthouse'),
  entry('event', 'Thorn Storm', 'Put out the lighthouse'),
  entry('place', 'Veltam', 'The crane fell in Veltam on a stormy day', passing),
  entry('place', 'Cold Harbour', 'Village'),
]);
const passage = (text: string, headline = ''): PagefindData => ({
  url: '/articles/a/#p1',
  excerpt: '',
  raw_content: text,
  meta: {},
  filters: headline ? { article: [headline] } : {},
});
const scoreOf = (query: string, text: string, headline?: string): number =>
  scoredWith(passage(text, headline), query, index).score;
const nameScore = (query: string, url: string): number =>
  index.find(query).find(({ entry: own }) => own.url === url)?.score ?? 0;
const textScore = (query: string, url: string, text: string): number =>
  index.relevance(url, query, text)?.score ?? 0;

describe('words that texts have', () => {
  it.each([
    ['velram', 'Veltam'],
    ['thorm', 'Bela Thorn'],
  ])('stand before names that only resemble “%s”', (word, name) => {
    const ofName = (isWritten: boolean) =>
      index.find(word, isWritten).find(({ entry: own }) => own.url === name)?.score ?? 0;
    expect(ofName(false)).toBeGreaterThan(scoreOf(word, `The ${word} is wet.`));
    expect(ofName(true)).toBeLessThan(scoreOf(word, `The ${word} is wet.`));
    expect(ofName(true)).toBeGreaterThan(0);
  });

  it.each([
    ['gold ferry', 'Golda took the ferry home.', 'The gold was taken home by ferry.'],
    ['fare crossing', 'Farel asked about the crossing.', 'The fares of the crossing were asked.'],
  ])('are no beginnings of others, where a query goes on: “%s”', (query, other, own) => {
    expect(scoreOf(query, own)).toBeGreaterThan(scoreOf(query, other) + 5);
  });

  it('may be completed by a reader who goes on typing', () => {
    const text = 'The ferry took Golda home.';
    expect(scoreOf('ferry gold', text)).toBeGreaterThan(scoreOf('gold ferry', text) + 5);
  });
});

describe('a query of several words', () => {
  it('is answered by the entity that it names, and not by the topic that is called after that', () => {
    const text = 'The owners are three. One owns half.';
    expect(textScore('who owns grey quay', 'Grey Quay', text)).toBeGreaterThan(
      textScore('who owns grey quay', 'Money for piers: the Grey Quay case', text),
    );
  });

  it('is answered by the topic whose own words it has', () => {
    const text = 'Grey Quay asks fares.';
    expect(textScore('grey quay fares', 'Ferry fares', text)).toBeGreaterThan(
      textScore('grey quay fares', 'Money for piers: the Grey Quay case', text),
    );
  });

  it('counts what one sentence of a text has for more than what lies apart', () => {
    const near = textScore(
      'night sleepers strike',
      'Night trains',
      'The sleepers went on strike. It rained.',
    );
    const far = textScore(
      'night sleepers strike',
      'Night trains',
      'The sleepers came. It rained. A strike began.',
    );
    expect(near).toBeGreaterThan(far);
  });

  it.each([
    ['who lit the thorn lighthouse', 'Bela Thorn'],
    ['where is the thorn lighthouse', 'Thorn Point'],
    ['when did the thorn lighthouse break', 'Thorn Storm'],
  ])('“%s” prefers %s for its first word', (query, url) => {
    expect(index.find(query)[0]?.entry.url).toBe(url);
  });

  it('for somebody is answered by him rather than by the place of another', () => {
    const found = index.find('who met bela thorn in cold harbour').map(({ entry: { url } }) => url);
    expect(found.indexOf('Bela Thorn')).toBeLessThan(found.indexOf('Cold Harbour'));
  });

  it('for who holds an office is answered by the person of whom it is said', () => {
    const people = nameIndex([
      entry('person', 'Mara Dell', 'Harbour chief of Veltam', { names: ['Mara Dell', 'harbour chief'] }),
      entry('organisation', 'Veltam Harbour', 'Port', { names: ['Veltam Harbour', 'the harbour'] }),
      entry('place', 'Veltam', 'Town'),
    ]);
    expect(people.find('who is the harbour chief of veltam')[0]?.entry.url).toBe('Mara Dell');
  });

  it('for who holds an office is not answered by the organisation alone', () => {
    const some = nameIndex([
      entry('person', 'Mara Dell', 'Captain of the Veltam Rowers', passing),
      entry('organisation', 'Veltam Rowers', 'Club'),
    ]);
    expect(some.find('veltam rowers captain')[0]?.entry.url).toBe('Mara Dell');
  });

  it('for who holds an office is not answered by who holds another in that place', () => {
    const names = ['Ivo Marr', 'new minister to Veltam'];
    const some = nameIndex([
      entry('person', 'Ivo Marr', 'Envoy', { names }),
      entry('place', 'Veltam', 'Town'),
    ]);
    const [envoy = 0] = some.find('president of veltam').map(({ score }) => score);
    expect(envoy).toBeGreaterThan(0);
    expect(envoy).toBeLessThan(scoreOf('president of veltam', 'The president of Veltam spoke.'));
  });

  it('is answered by the person with whose office a sentence begins, and less by a place that it names', () => {
    const [person = 0, place = 0] = ['person', 'place'].map(
      (kind) =>
        nameIndex([entry(kind, 'Veltam', 'All captains of the rowers live in Veltam', passing)]).find(
          'rowers captain',
        )[0]?.score,
    );
    expect(place).toBeGreaterThan(0);
    expect(place).toBeLessThan(person - 5);
  });

  it.each([
    ['who set the ferry fares', 'how were the ferry fares set'],
    ['where are the ferry fares set', 'why are the ferry fares set'],
  ])('is answered by a topic less where it asks “%s” than “%s”', (query, other) => {
    const text = 'Ferry fares were set by Mara Dell.';
    expect(textScore(query, 'Ferry fares', text)).toBeLessThan(textScore(other, 'Ferry fares', text));
  });

  it('that names an entity beside much else is answered by passages that have more of it', () => {
    expect(
      scoreOf('cold harbour nurse hospital ward', 'A nurse of the hospital of Cold Harbour.'),
    ).toBeGreaterThan(nameScore('cold harbour nurse hospital ward', 'Cold Harbour'));
  });

  it('that has all words of a name but one letter finds it', () => {
    expect(index.find('cod harbour')[0]?.entry.url).toBe('Cold Harbour');
  });
});

describe('a passage', () => {
  it.each([
    ['destroy', 'destruction'],
    ['poverty', 'poor'],
    ['uprising', 'mutiny'],
    ['lawyer', 'attorney'],
    ['warship', 'cruiser'],
    ['picture', 'photograph'],
    ['istanbul', 'Constantinople'],
  ])(
    'with other words for “%s” counts more than one with none, and less than one with the very word',
    (word, other) => {
      const scores = [word, other, 'party'].map((one) => scoreOf(`crane ${word}`, `The crane, the ${one}.`));
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(new Set(scores).size).toBe(3);
    },
  );

  it('counts more with what a query is about than with what is said of that', () => {
    const query = 'when did veltam fall';
    expect(scoreOf(query, 'They came to Veltam.')).toBeGreaterThan(scoreOf(query, 'They saw prices fall.'));
    expect(scoreOf('when did kestrels fall', 'They saw kestrels.')).toBeGreaterThan(
      scoreOf('when did kestrels fall', 'They saw prices fall.'),
    );
  });

  it('with the very words comes before others under a headline that has them', () => {
    const text = 'Of old ferry fares they say nothing.';
    expect(scoreOf('old ferry fares', text, 'Ferry fares rise')).toBeGreaterThan(
      scoreOf('old ferry fares', text, 'Rain'),
    );
  });

  it('comes before an entity of which its words are told in passing', () => {
    expect(scoreOf('veltam crane', 'The crane fell in Veltam.')).toBeGreaterThan(
      nameScore('veltam crane', 'Veltam'),
    );
  });

  it('counts more under a headline that has the words', () => {
    const text = 'A crane fell.';
    expect(scoreOf('crane inquiry', text, 'Crane inquiry')).toBeGreaterThan(
      scoreOf('crane inquiry', text, 'Fares'),
    );
  });

  it('counts more where other passages of its article have the rest of the words', () => {
    const [own, other] = ['A crane fell.', 'The inquiry began.'].map((text) => passage(text, 'Port')) as [
      PagefindData,
      PagefindData,
    ];
    const scoreBeside = (...beside: readonly PagefindData[]): number =>
      scoredWith(own, 'crane inquiry', index, { beside }).score;
    expect(scoreBeside(own, other)).toBeGreaterThan(scoreBeside(own));
    expect(scoreBeside(own, passage('It rained.', 'Port'))).toBe(scoreBeside(own));
  });

  it('counts more beside others of its article, though all of them lack a word', () => {
    const [own, other] = [passage('A crane fell.', 'Port'), passage('The inquiry began.', 'Port')];
    const scoreBeside = (...beside: readonly PagefindData[]): number =>
      scoredWith(own, 'crane inquiry kestrel', index, { beside }).score;
    expect(scoreBeside(own, other)).toBeGreaterThan(scoreBeside(own));
  });

  it.each([
    ['gold mine', 'They found neither. Gold. Minerals came later.'],
    ['ferry fares', 'It was no ferry. Fares rose.'],
  ])('has not the very words “%s” over the end of a sentence: %s', (query, text) => {
    const verbatim = scoreOf(query, `It was a ${query} then.`);
    expect(scoreOf(query, text)).toBeLessThan(verbatim);
  });

  it.each([
    ['island occupation', 'They had occupied the island.', 'They had left the island.'],
    ['u2 pilot', 'The pilot of the U-2 fell.', 'The pilot of the plane fell.'],
    ['f-16 pilot', 'The pilot of an F16 fell.', 'The pilot of the plane fell.'],
  ])('has all of “%s”, however it is written: %s', (query, text, other) => {
    expect(scoreOf(query, text)).toBeGreaterThan(scoreOf(query, other) + 5);
  });

  it('has a number only where it is whole', () => {
    expect(scoreOf('2 billion grant', 'A grant of 2 billion came.')).toBeGreaterThan(
      scoreOf('2 billion grant', 'A grant of 2.145 billion came.'),
    );
    expect(scoreOf('2.145 billion', 'It cost 2,145 in billions.')).toBeGreaterThan(
      scoreOf('2.145 billion', 'It cost billions.'),
    );
  });

  it.each([
    ['hackers struck', 'It was hacked, and struck.'],
    ['treaty recognition', 'The treaty recognised it.'],
    ['treaty ratified', 'It came to the ratification of the treaty.'],
  ])('has the words “%s” in other forms: %s', (query, text) => {
    expect(scoreOf(query, text)).toBeGreaterThan(scoreOf(query, 'Nothing of it, and struck a treaty.'));
  });
});

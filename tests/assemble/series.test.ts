import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble/assemble.ts';
import type { Briefing, Entity } from '../../src/model/briefing.ts';
import { readBriefing } from '../../src/read/briefing.ts';
import { mergedPassages, mergedStatements } from '../../src/views/claims/story.ts';
import { addressesAt } from '../../src/views/context/addresses.ts';
import { lookupOf } from '../../src/views/context/lookup.ts';
import { urlsFor } from '../../src/views/context/urls.ts';
import { chaptersOf } from '../../src/views/subject/chapters.ts';

const FIXTURE = join(import.meta.dirname, '../fixtures/series');
let briefing: Briefing;

beforeAll(async () => {
  const { records } = await readBriefing(FIXTURE);
  briefing = assemble(records, { addressesOf: addressesAt(urlsFor({ base: '/', site: '' })) }).briefing;
});

const entity = (id: string) => briefing.entities.find((one) => one.id === id) as Entity;
const chapters = (id: string) => chaptersOf(entity(id).mentions, lookupOf(briefing));

describe('a briefing of three articles', () => {
  it('leads with the newest', () => {
    expect(briefing.site.lead).toBe('reopening');
    expect(briefing.articles.map(({ id }) => id)).toEqual(['reopening', 'inquiry', 'closure']);
  });

  it('groups the mentions of an entry by article, in order of date', () => {
    const groups = (id: string) => chapters(id).map(({ article, mentions }) => `${article.id} ${mentions}`);
    expect(groups('ana-okoro')).toEqual(['closure 2', 'inquiry 2']);
    expect(groups('lha')).toEqual(['closure 1', 'inquiry 1', 'reopening 2']);
    expect(groups('selwick')).toEqual(['closure 1', 'reopening 1']);
  });

  it('shows a statement that two articles have once, with both', () => {
    const told = mergedStatements(entity('ana-okoro').statementsBy);
    expect(
      told.map(({ statement, again }) => [statement.article, again.map(({ article }) => article)]),
    ).toEqual([
      ['closure', ['inquiry']],
      ['closure', []],
    ]);
  });

  it('keeps apart the same words of two speakers', () => {
    const [first] = entity('ana-okoro').statementsBy;
    const other = { ...first, speaker: 'ben-idris' } as never;
    expect(mergedStatements([first as never, other])).toHaveLength(2);
  });

  it('shows the words that a claim has from two articles once, with both', () => {
    const [fact] = entity('ana-okoro').facts;
    expect(
      mergedPassages(fact?.passages ?? []).map(({ passage, again }) => [
        passage.article,
        again.map((one) => one.article),
      ]),
    ).toEqual([['closure', ['inquiry']]]);
  });

  it('takes evidence that names no article from the oldest that has it', () => {
    expect(entity('lha').facts[0]?.passages.map(({ article }) => article)).toEqual(['closure']);
  });
});

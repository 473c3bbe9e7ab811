import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble/assemble.ts';
import type { Briefing } from '../../src/model/briefing.ts';
import { readBriefing } from '../../src/read/briefing.ts';
import { en } from '../../src/strings/en/index.ts';
import { stringsFor } from '../../src/strings/index.ts';
import { aboutView } from '../../src/views/aboutView.ts';
import { articleView } from '../../src/views/articleView.ts';
import { addressesAt } from '../../src/views/context/addresses.ts';
import { contextOf } from '../../src/views/context/context.ts';
import { urlsFor } from '../../src/views/context/urls.ts';
import { entityView } from '../../src/views/entityView.ts';
import { frontView } from '../../src/views/frontView.ts';
import { articleListViews, subjectListViews } from '../../src/views/listViews.ts';
import { notFoundView } from '../../src/views/notFoundView.ts';
import { searchView } from '../../src/views/searchView.ts';
import { siteView } from '../../src/views/siteView.ts';
import { timelineView } from '../../src/views/timeline/timelineView.ts';
import { topicView } from '../../src/views/topicView.ts';
import { briefingIn } from '../fixtures/languages.ts';

const urls = urlsFor({ base: '/', site: 'https://example.org' });

describe.each(['de', 'es', 'fr'])('a briefing in %s', (lang) => {
  it('has no English sentence in the view of any page', async () => {
    const briefing = await assembled(lang);
    const context = contextOf(briefing, urls);
    const views = [
      siteView(context),
      frontView(context),
      ...briefing.articles.map((one) => articleView(one, context)),
      ...briefing.entities.map((one) => entityView(one, context)),
      ...briefing.topics.map((one) => topicView(one, context)),
      ...articleListViews(context),
      ...subjectListViews(context),
      timelineView(context),
      aboutView(context),
      searchView(context),
      notFoundView(context),
    ];
    const shown = JSON.stringify(views);
    const own = new Set(phrasesOf(stringsFor(lang)));
    const english = phrasesOf(en).filter((words) => !own.has(words) && shown.includes(words));
    expect(english).toEqual([]);
    expect(shown).toContain(`"lang":"${lang}"`);
    expect(shown).toContain(`"inLanguage":"${lang}"`);
  });
});

/** The sentences and phrases of an interface: what has a space and enough letters to be no chance. */
function phrasesOf(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') && value.length > 8 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(phrasesOf) : [];
}

async function assembled(lang: string): Promise<Briefing> {
  const folder = await mkdtemp(join(tmpdir(), 'language-'));
  try {
    for (const [path, words] of Object.entries(briefingIn(lang))) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), words);
    }
    const { records } = await readBriefing(folder);
    return assemble(records, { addressesOf: addressesAt(urls) }).briefing;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

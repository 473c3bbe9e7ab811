import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/views/context/context.ts';
import { urlsFor } from '../../src/views/context/urls.ts';
import { siteView } from '../../src/views/siteView.ts';
import { assembled } from './records.ts';

const ENGLISH = 'The council of Lanmere voted on Monday to widen the quay. The work begins in May.';
const OTHERS = [
  ['Arabic', 'ar', 'rtl', 'صوت مجلس المدينة يوم الاثنين على توسيع الرصيف. يبدأ العمل في شهر مايو.'],
  [
    'German',
    'de',
    'ltr',
    'Der Rat der Stadt stimmte am Montag dafür, den Kai zu erweitern. Die Arbeit beginnt im Mai.',
  ],
  ['Urdu', 'ur', 'rtl', 'شہر کی کونسل نے پیر کو گودی کو وسیع کرنے کے حق میں ووٹ دیا۔ کام مئی میں شروع ہوگا۔'],
] as const;

describe.each(OTHERS)('an English briefing whose newest article is in %s', (_name, lang, dir, text) => {
  const { briefing } = assembled({
    seeds: { 'new.txt': text, 'old.txt': ENGLISH },
    articles: {
      // Of a text in Latin letters, its author or the import says the language.
      new: { seed: 'new.txt', published: '2026-05-02', ...(lang === 'de' && { lang }) },
      old: { seed: 'old.txt', published: '2026-05-01' },
    },
    site: { title: 'The quay', lang: 'en' },
  });

  it('keeps the interface in English, from left to right', () => {
    const { lang: shown, dir: direction } = siteView(contextOf(briefing, urlsFor({ base: '/' })));
    expect([shown, direction]).toEqual(['en', 'ltr']);
  });

  it('gives each article its own language and direction', () => {
    const own = new Map<string, readonly string[]>(
      briefing.articles.map((one) => [one.id, [one.lang, one.dir]]),
    );
    expect(own.get('new')).toEqual([lang, dir]);
    expect(own.get('old')).toEqual(['en', 'ltr']);
  });
});

it.each([
  ['es', 'Cayeron las ventas. Barroso no hizo declaraciones.', 'Barroso', ['Barroso']],
  ['fr', 'Le vote est clos. Lemoine a dit non.', 'Lemoine', ['Lemoine']],
  ['tr', 'Toplantı bitti. Kararı Özgür’ün açıkladığı söylendi.', 'Özgür', ['Özgür']],
  ['en', 'The vote is over. Mark the date.', 'Mark', []],
])('names are found by the rules of the language of their article: %s', (lang, text, name, surfaces) => {
  const { briefing } = assembled({
    seeds: { 'vote.txt': text },
    articles: { vote: { seed: 'vote.txt', lang } },
    entities: { one: { name, kind: 'person' } },
  });
  expect(briefing.articles[0]?.mentions.map(({ surface }) => surface)).toEqual(surfaces);
});

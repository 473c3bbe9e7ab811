import type { Briefing, Entity, Topic } from '../model/briefing.ts';
import type { Strings } from '../strings/index.ts';
import { standAlone } from './pageData.ts';
import type { Urls } from './urls.ts';

/** One thing that the search can find; see `src/integrations/pagefind.ts`. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort: Readonly<Record<string, string>>;
  readonly weight?: number;
}

/** What the search covers: entities and topics with all their names, articles by block. */
export function searchRecords(
  { entities, topics, articles }: Briefing,
  urls: Urls,
  t: Strings,
): SearchRecord[] {
  return [
    ...entities.map((entity) => subjectRecord(entity, urls.entity(entity.id), t.kinds[entity.kind][0] ?? '')),
    ...topics.map((topic) => subjectRecord(topic, urls.topic(topic.id), t.kinds.topic[0] ?? '')),
    ...articles.flatMap((article) =>
      article.blocks.map(
        (block): SearchRecord => ({
          url: urls.passage(article.id, block.id),
          content: article.text.slice(block.start, block.end),
          language: article.lang,
          meta: { title: article.title, kind: t.theArticle },
          filters: { kind: [t.theArticle] },
          sort: {},
        }),
      ),
    ),
  ];
}

function subjectRecord(subject: Entity | Topic, url: string, kind: string): SearchRecord {
  const names = [subject.name, ...subject.aliases.map(({ text }) => text)];
  const facts = subject.facts.map(({ statement }) => statement);
  return {
    url,
    content: [standAlone(subject), subject.part?.statement, ...facts, subject.body?.text]
      .filter(Boolean)
      .join('\n'),
    language: subject.lang,
    meta: { title: subject.name, names: names.join(' · '), gloss: subject.gloss ?? '', kind },
    filters: { kind: [kind] },
    sort: {},
    weight: 2,
  };
}

import type { Article, Entity, Topic } from '../model/briefing.ts';
import { type Issue, issue } from '../model/check/issue.ts';
import { placeOf } from '../model/check/source.ts';
import type { EntryRecord, Records } from '../read/records.ts';
import type { AliasRecord } from '../schema/common.ts';
import { foldName } from '../text/characters/foldName.ts';
import { isFunctionWord } from '../text/names/functionWords.ts';
import { linkDense } from './linkDense.ts';

interface Input {
  readonly articles: readonly Article[];
  readonly entities: readonly Entity[];
  readonly topics: readonly Topic[];
  readonly records: Records;
  readonly cited: ReadonlySet<string>;
  /** Whether names that are kept for search alone are listed. */
  readonly names: boolean;
}

/** What an author should look at although the briefing can be published. */
export function warnings({ articles, entities, records, cited, names }: Input): Issue[] {
  const named = new Set(entities.filter(({ mentions }) => mentions.length > 0).map(({ id }) => id as string));
  const unmentioned = records.entities.filter(({ id }) => !named.has(id));
  const unused = records.references.filter(({ id }) => !cited.has(id));
  return [
    ...unmentioned.map(({ data, source }) =>
      issue(
        'entity-unmentioned',
        placeOf(source, 'name'),
        `No article mentions ${data.name}. Add an alias or an annotation, or keep it as background.`,
      ),
    ),
    ...unused.map(({ id, source }) =>
      issue('reference-unused', placeOf(source, ''), `No statement cites “${id}”. Remove it, or cite it.`),
    ),
    ...wordsOfGrammar([...records.entities, ...records.topics]),
    ...(names ? unusedAliases(articles, records) : []),
    ...denseTexts(articles, records),
  ];
}

function denseTexts(articles: readonly Article[], { seeds }: Records): Issue[] {
  const byFile = new Map(seeds.map((seed) => [seed.source.file, seed]));
  return articles.flatMap((article) => {
    const seed = byFile.get(`seeds/${article.seed}`);
    return seed ? linkDense(article, seed) : [];
  });
}

/** Names that stand in most sentences and mean nothing there: each place would be a link. */
function wordsOfGrammar(
  records: readonly EntryRecord<{ name: string; aliases: readonly AliasRecord[] }>[],
): Issue[] {
  return records.flatMap(({ data, source }) => {
    const looked = [
      { text: data.name, path: 'name' },
      ...data.aliases.flatMap(({ text, match }, index) =>
        match === false ? [] : [{ text, path: `aliases.${index}` }],
      ),
    ];
    return looked
      .filter(({ text }) => isFunctionWord(text))
      .map(({ text, path }) => {
        const message = `“${text}” is a word of most sentences, and each place of it is linked to ${data.name}. Write a longer name, or name single places under senses in content/annotations/.`;
        return issue('name-common', placeOf(source, path), message);
      });
  });
}

/** Aliases in the language of an article that never matched; native-script and search-only names are not expected to. */
function unusedAliases(articles: readonly Article[], records: Records): Issue[] {
  const surfaces = new Set(
    articles.flatMap(({ mentions }) => mentions.map(({ surface }) => foldName(surface))),
  );
  const languages = new Set(articles.map(({ lang }) => lang));
  const siteLang = records.site.data.lang ?? 'en';
  return records.entities.flatMap(
    ({
      data,
      source,
    }: EntryRecord<{ name: string; lang?: string | undefined; aliases: readonly AliasRecord[] }>) =>
      data.aliases.flatMap(({ text, lang = data.lang ?? siteLang, match, type }, index) => {
        if (match === false || type || !languages.has(lang) || surfaces.has(foldName(text))) return [];
        const message = `The alias “${text}” of ${data.name} is in no article. Keep it for search with match: false, or remove it.`;
        return [issue('alias-unused', placeOf(source, `aliases.${index}`), message)];
      }),
  );
}

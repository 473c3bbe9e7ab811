import type { ProposedKind, SeenAlias } from 'backgrounder-propose';
import { slugOf } from '../read/slug.ts';
import { capitalised } from '../text/characters/capitalised.ts';
import { compileNames } from '../text/names/names.ts';
import { anchorOf } from '../text/passages/anchor.ts';
import { sentencesOf } from '../text/sentences/sentences.ts';
import type { IngestedArticle } from './article.ts';
import { identifying, withoutDateline } from './identifying.ts';
import type { ImportContext } from './importContext.ts';
import { isFoundIn, type NamedEntity } from './namedEntity.ts';
import { roleIn } from './roles.ts';

/**
 * Gives every entity of an article its id: that of the briefing, or a free one. A new one that stands in the text only
 * as a part of longer names (“Bay” in “Bay of Pigs”) is left out.
 */
export function nameEntities(article: IngestedArticle, context: ImportContext): NamedEntity[] {
  const entities = named(article, context);
  const finder = compileNames(entities.flatMap(({ id, names }) => names.map((text) => ({ text, key: id }))));
  const found = new Set(finder.find(article.text, article.record.lang?.value).flatMap(({ keys }) => keys));
  return entities.filter((one) => !one.isNew || found.has(one.id) || isMeant(one, article));
}

/** Whether words that are no name of an entity mean it: “CA” in “Lanmere, CA”. */
function isMeant(entity: NamedEntity, { mentions }: IngestedArticle): boolean {
  return mentions.some(
    ({ kind, name, surface }) =>
      kind === entity.kind && name === entity.spoken && !isFoundIn(entity, surface),
  );
}

function named(article: IngestedArticle, context: ImportContext): NamedEntity[] {
  const taken = new Set<string>();
  const sentences = sentencesOf(article.text, article.record.lang?.value ?? 'en');
  const people = article.mentions.filter(({ kind }) => kind === 'person');
  return article.entities.map(({ kind, name, entity, aliases, count, from, ...seen }) => {
    const sentence = identifying(article, sentences, { name, ...seen });
    const existing = entity ?? context.entityNamed(name, kind);
    const id = existing ?? context.freeId(slugOf(name), kind, taken);
    taken.add(id);
    const forms = aliases.filter(
      ({ as, text }) => as !== 'role' && isOther(text, name) && !isLoudForm(text, aliases),
    );
    const names = context.namesOf(id) ?? [name, ...forms.map(({ text }) => text)];
    return {
      id,
      kind,
      spoken: name,
      headword: headwordOf(name, kind, aliases),
      isNew: existing === null,
      count,
      names,
      aliases: existing ? [] : forms,
      roles: aliases.filter(({ as }) => as === 'role').map(({ text }) => text),
      evidence: existing ? null : anchorOf(article.text, withoutDateline(article, sentence)),
      role: existing || kind !== 'person' ? null : roleIn(article.text, sentences, [name, ...names], people),
      ...(from && { from }),
    };
  });
}

/** Letters without any are an abbreviation, which keeps its capitals. */
const VOWEL = /[AEIOUYÀ-ÖØ-Þ]|\P{Script=Latin}/u;

function headwordOf(name: string, kind: ProposedKind, aliases: readonly SeenAlias[]): string {
  if (kind === 'commodity') return capitalised(name);
  const isLoud =
    kind !== 'organisation' &&
    /\p{Lu}{4}/u.test(name) &&
    !/\p{Ll}/u.test(name) &&
    name.split(/[\s-]+/).every((word) => VOWEL.test(word));
  if (!isLoud) return name;
  const quiet = aliases.find(({ text }) => text !== name && !isOther(text, name));
  return quiet?.text ?? name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** “OKORO” of a headline, beside “Okoro”: the name stands for it in capitals as well. */
const isLoudForm = (text: string, aliases: readonly SeenAlias[]): boolean =>
  !/\p{Ll}/u.test(text) && aliases.some((one) => one.text !== text && !isOther(one.text, text));

function isOther(alias: string, name: string): boolean {
  return alias.toLowerCase() !== name.toLowerCase();
}

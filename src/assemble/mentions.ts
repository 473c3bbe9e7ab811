import type { ArticleText, RecordedMention } from '../model/articleText.ts';
import type { CheckContext } from '../model/check/checkContext.ts';
import { type Issue, issue, type Place } from '../model/check/issue.ts';
import { placeOf } from '../model/check/source.ts';
import type { TextCache } from '../model/check/textCache.ts';
import { mayBeIn } from '../model/check/unread.ts';
import { blockAt, locate } from '../model/locate.ts';
import type { Mention, Target } from '../model/mention.ts';
import {
  type NameFound,
  type Resolved,
  resolveSenses,
  type Sense,
  type Unresolved,
} from '../model/senses.ts';
import type { DataRecord, Records, SubjectEntry } from '../read/records.ts';
import type { AnnotationsRecord } from '../schema/annotations.ts';
import { primaryOf } from '../text/locale.ts';
import { declaredLetters, sharesWords } from '../text/names/declaredLetters.ts';
import { compileNames, type Name, type NameFinder } from '../text/names/names.ts';
import { nearestWord } from '../text/passages/distance.ts';
import { checkQuotation } from './claims.ts';
import type { KnownSubjects } from './knownSubjects.ts';
import { targetOf } from './knownSubjects.ts';
import { mentionIds } from './mentionIds.ts';

/** The names that stand in an article, disjoint in each block; the longest where several begin. */
export type NamesIn = (article: ArticleText) => NameFound[];

/**
 * Finds everything that has a name, which is compiled once for all articles.
 * @param cache what was found before, as long as the names, and who bears them, are the same
 */
export function namesFinder(
  { entities, topics, site }: Pick<Records, 'entities' | 'topics' | 'site'>,
  cache: TextCache,
): NamesIn {
  const names = [...entities, ...topics].flatMap(namesOf);
  const finder = compileNames(names);
  const families = familiesOf(entities);
  // What letters stand for is compared with names, which are in the language of the briefing.
  const siteLang = primaryOf(site.data.lang ?? 'en');
  const what = `names ${cache.digest(JSON.stringify([names, [...families], siteLang]))}`;
  const spoken = spokenNames(names);
  return ({ text, blocks, lang }) => {
    const words = blocks.map(({ start, end }) => text.slice(start, end));
    const found = cache.of(`${what} ${lang}`, words.join('\0'), () => {
      const declared = primaryOf(lang) === siteLang ? declaredLetters(text) : new Map<string, string>();
      return words.map((own) =>
        foundIn(own, finder, lang)
          .flatMap((one) => withoutReigning(one, own, families))
          .flatMap((one) => withoutOtherLetters(one, own.slice(one.start, one.end), declared, spoken)),
      );
    });
    return blocks.flatMap(({ start: from }, index) =>
      (found[index] ?? []).map(({ start, end, ...one }) => ({
        start: start + from,
        end: end + from,
        ...one,
      })),
    );
  };
}

function foundIn(words: string, finder: NameFinder<Target>, lang: string): NameFound[] {
  return finder.find(words, lang).map(({ start, end, keys }) => ({ start, end, targets: distinct(keys) }));
}

/** What stands before the first name of one who reigns, and before no family name. */
const REIGNING =
  /(?:^|[^\p{L}])(?:King|Queen|Prince|Princess|Emperor|Empress|Sultan|Pope|König|Königin|Kaiser|Prinz|Papst|[Rr]oi|[Rr]eine|[Pp]ape|[Rr]ey|[Rr]eina|[Pp]apa)\s+$/u;

/** Letters before a name in which such a word stands whole. */
const NEAR = 20;

/** The last word of the name of each person that has several. */
function familiesOf(entities: Records['entities']): ReadonlyMap<string, string> {
  return new Map(
    entities
      .filter(({ data: { kind, name } }) => kind === 'person' && /\s/.test(name))
      .map(({ id, data: { name } }): [string, string] => [id, name.slice(name.lastIndexOf(' ') + 1)]),
  );
}

/** A name that was found, unless it is a family name behind “King”: King Varn is not Ana Varn. */
function withoutReigning(
  found: NameFound,
  words: string,
  families: ReadonlyMap<string, string>,
): readonly NameFound[] {
  const surface = words.slice(found.start, found.end);
  if (!/^\S+$/.test(surface) || !REIGNING.test(words.slice(Math.max(0, found.start - NEAR), found.start)))
    return [found];
  const targets = found.targets.filter(({ type, id }) => type !== 'entity' || families.get(id) !== surface);
  return targets.length > 0 ? [{ ...found, targets }] : [];
}

/** The names of each target that are more than letters. */
function spokenNames(names: readonly Name<Target>[]): ReadonlyMap<string, readonly string[]> {
  const spoken = new Map<string, string[]>();
  for (const { text, key } of names)
    if (/\p{Ll}/u.test(text)) spoken.set(key.id, [...(spoken.get(key.id) ?? []), text]);
  return spoken;
}

/** Letters that the article itself says to stand for something else are not of who has these letters elsewhere. */
function withoutOtherLetters(
  found: NameFound,
  surface: string,
  declared: ReadonlyMap<string, string>,
  spoken: ReadonlyMap<string, readonly string[]>,
): readonly NameFound[] {
  const words = declared.get(surface);
  if (words === undefined) return [found];
  const targets = found.targets.filter(
    ({ id }) => spoken.get(id)?.some((name) => sharesWords(words, name)) ?? true,
  );
  return targets.length > 0 ? [{ ...found, targets }] : [];
}

/** The names under which an entry is looked for in articles. */
export function namesOf(entry: SubjectEntry): Name<Target>[] {
  const { name, aliases } = entry.data;
  const target = targetOf(entry);
  const matched = aliases.filter(({ match }) => match !== false);
  // A commodity is a common noun: its headword has a capital only because it stands first.
  const common =
    entry.type === 'entity' && entry.data.kind === 'commodity' ? [{ text: name.toLowerCase() }] : [];
  return [{ text: name }, ...common, ...matched].map((alias) => ({
    text: alias.text,
    key: target,
    ...('case' in alias && alias.case === 'exact' && { caseSensitive: true }),
  }));
}

/**
 * Resolves every mention of an article.
 * @param names that were found in it
 * @returns the mentions in reading order, and the recorded ones that are no more; what is unresolved or does not fit is
 *   reported to the checks
 */
export function mentionsOf(
  article: ArticleText,
  annotations: DataRecord<AnnotationsRecord> | undefined,
  names: readonly NameFound[],
  subjects: KnownSubjects,
  checks: CheckContext,
): { readonly mentions: readonly Mention[]; readonly lost: readonly RecordedMention[] } {
  const senses = annotations ? sensesOf(article, annotations, subjects, checks) : [];
  const isDraft = ({ id }: Target): boolean => checks.draftSubjects.has(id);
  const { resolved, unresolved } = resolveSenses(
    senses,
    names.map((name) => published(name, isDraft)),
  );
  for (const one of unresolved)
    if (!one.targets.some(isDraft)) checks.issues.push(sharedName(one, article, annotations));
  const { ids, lost } = mentionIds(article, resolved);
  return { mentions: numbered(article, resolved, ids), lost };
}

/** A name that drafts share with an entry is the entry’s, as it is in a build, which has no drafts. */
function published(name: NameFound, isDraft: (target: Target) => boolean): NameFound {
  const targets = name.targets.filter((target) => !isDraft(target));
  return targets.length === 0 ? name : { ...name, targets };
}

function distinct(targets: readonly Target[]): Target[] {
  return [...new Map(targets.map((target) => [`${target.type}/${target.id}`, target])).values()];
}

/** A sense with its number in the file. */
export interface WrittenSense extends Sense {
  readonly index: number;
}

/** What the annotations of an article say that its words mean, in reading order; what does not fit goes to the checks. */
export function sensesOf(
  article: ArticleText,
  { source, data }: DataRecord<AnnotationsRecord>,
  subjects: KnownSubjects,
  checks: CheckContext,
): WrittenSense[] {
  const senses: WrittenSense[] = [];
  for (const [index, written] of data.senses.entries()) {
    const isOpen = written.entity === undefined && written.topic === undefined;
    // A draft that leaves open who is meant keeps the words from meaning anybody.
    const isUndecided = isOpen && written.candidates.length > 0;
    if (written.status === 'draft' && !isUndecided && (isOpen || !checks.drafts)) continue;
    const path = `senses.${index}`;
    const id = written.entity ?? written.topic;
    const target = id === undefined ? null : (subjects.get(id) ?? null);
    if (id !== undefined && !target) reportUnknown(id, placeOf(source, `${path}.entity`), subjects, checks);
    if (isOpen && written.status !== 'draft') {
      const message = 'The words have no meaning given. Name an entity or a topic, or write entity: null.';
      checks.issues.push(issue('annotation-empty', placeOf(source, path), message));
    }
    const passages = checkQuotation({ ...written, article: article.id }, source, path, checks);
    for (const { start, end } of passages) {
      const isInOneBlock = end <= (blockAt(article.blocks, start)?.end ?? 0);
      if (isInOneBlock) senses.push({ start, end, target, as: written.as, index });
      else checks.issues.push(crossing(written.exact, placeOf(source, path)));
    }
  }
  return disjoint(senses, article, source, checks.issues);
}

function crossing(words: string, place: Place): Issue {
  const message = `“${words.slice(0, 80)}” runs over two paragraphs; a mention is one link. Shorten it.`;
  return issue('annotation-crossing', place, message);
}

/** Reports the senses that overlap one before them, and leaves them out. */
function disjoint(
  senses: readonly WrittenSense[],
  article: ArticleText,
  source: DataRecord<unknown>['source'],
  issues: Issue[],
): WrittenSense[] {
  const sorted = senses.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((sense) => {
    const fits = sense.start >= end;
    end = Math.max(end, sense.end);
    if (fits) return true;
    const words = article.text.slice(sense.start, sense.end);
    const message = `Two senses overlap at “${words}” in ${article.id}. Keep the one that is meant; mentions do not nest.`;
    issues.push(issue('annotation-overlap', placeOf(source, 'senses'), message));
    return false;
  });
}

const MOST_BEARERS = 6;

/** Reports an id that no entry has, with the nearest one that exists, or that of a topic where only an entity can stand. */
export function reportUnknown(id: string, place: Place, subjects: KnownSubjects, checks: CheckContext): void {
  if (mayBeIn(checks.unread.subjects, id)) return;
  if (subjects.has(id)) {
    const message = `“${id}” is a topic, and an entity belongs here. Name one, or remove it.`;
    checks.issues.push(issue('entity-unknown', place, message));
    return;
  }
  const renamed = checks.renamed.get(id);
  if (renamed !== undefined) {
    const message = `“${id}” is a former id of ${renamed}. Write ${renamed}.`;
    checks.issues.push(issue('entity-unknown', place, message));
    return;
  }
  const near = nearestWord(id, subjects.keys());
  const hint = near ? ` Did you mean ${near}?` : '';
  const message = `There is no entity or topic “${id}”.${hint} Add its file under content/, or correct the id.`;
  checks.issues.push(issue('entity-unknown', place, message));
}

function sharedName(
  { start, end, targets }: Unresolved,
  article: ArticleText,
  annotations: DataRecord<AnnotationsRecord> | undefined,
): Issue {
  const words = article.text.slice(start, end);
  const ids = targets.map(({ id }) => id).toSorted();
  const more = ids.length - MOST_BEARERS;
  const bearers = more > 0 ? [...ids.slice(0, MOST_BEARERS), `${more} more`] : ids;
  const { sentence } = locate(article.blocks, start);
  const file = annotations?.source.file ?? `content/annotations/${article.id}.yaml`;
  const message = `“${words}” in ${article.id} (${sentence}) is a name of ${bearers.join(' and ')}. Resolve it with a sense in ${file}, such as: - { exact: ${JSON.stringify(words)}, entity: ${ids[0]} }.`;
  const place = annotations ? placeOf(annotations.source, 'senses') : { file, line: 1, column: 1 };
  return issue('name-shared', place, message);
}

function numbered(article: ArticleText, resolved: readonly Resolved[], ids: readonly string[]): Mention[] {
  const seen = new Set<string>();
  return resolved.map(({ start, end, target, via, as }, index) => {
    const { block, sentence } = locate(article.blocks, start);
    const key = `${block} ${target.type} ${target.id}`;
    const firstInBlock = !seen.has(key);
    seen.add(key);
    const surface = article.text.slice(start, end);
    return {
      article: article.id,
      id: ids[index] ?? '',
      number: index + 1,
      block,
      sentence,
      start,
      end,
      surface,
      target,
      via,
      as,
      firstInBlock,
    };
  });
}

import type { ArticleText } from '../model/articleText.ts';
import type { Article, SourcedWords } from '../model/briefing.ts';
import type { CheckContext } from '../model/check/checkContext.ts';
import { issue } from '../model/check/issue.ts';
import { placeOf } from '../model/check/source.ts';
import type { EditorNote } from '../model/graph.ts';
import type { Statement, Target } from '../model/mention.ts';
import type { DataRecord } from '../read/records.ts';
import type { AnnotationsRecord } from '../schema/annotations.ts';
import { checkClaim, checkQuotation, checkReferences } from './claims.ts';
import type { KnownSubjects } from './knownSubjects.ts';
import { reportUnknown } from './mentions.ts';

type Annotations = DataRecord<AnnotationsRecord>;

/** The statements of an article, in reading order. */
export function statementsOf(
  article: ArticleText,
  { source, data }: Annotations,
  known: KnownSubjects,
  checks: CheckContext,
): Statement[] {
  const found = data.statements.flatMap((written, index) => {
    if (written.status === 'draft' && !checks.drafts) return [];
    const path = `statements.${index}`;
    const speaker = knownIds(
      written.speaker ? [written.speaker] : [],
      source,
      `${path}.speaker`,
      known,
      checks,
      ['entity'],
    );
    const about = knownIds(written.about, source, `${path}.about`, known, checks, ['entity']);
    const passages = checkQuotation({ ...written, article: article.id }, source, path, checks);
    const { kind, channel = null, speaker_label: speakerLabel = null } = written;
    return passages.map(({ elided: _, ...passage }) => ({
      ...passage,
      kind,
      channel,
      speakerLabel,
      speaker: speaker[0] ?? null,
      about,
      ...(written.status === 'draft' && { draft: true as const }),
    }));
  });
  return found.toSorted((a, b) => a.start - b.start).map((one, index) => ({ id: `s${index + 1}`, ...one }));
}

/** The editor's notes on an article, in reading order. */
export function notesOf(
  article: ArticleText,
  { source, data }: Annotations,
  known: KnownSubjects,
  checks: CheckContext,
): EditorNote[] {
  const ids = new Set<string>();
  const notes = data.notes.flatMap((written, index) => {
    const path = `notes.${index}`;
    if (ids.has(written.id)) {
      const message = `Two notes are called “${written.id}”. Give one of them another id.`;
      checks.issues.push(issue('id-duplicate', placeOf(source, `${path}.id`), message));
    }
    ids.add(written.id);
    const entities = knownIds(written.entities, source, `${path}.entities`, known, checks);
    const passages = checkQuotation({ ...written, article: article.id }, source, path, checks);
    const claim = checkClaim(written, written.note, source, path, checks);
    const [first] = passages;
    if (!first) return [];
    const { elided: _, ...passage } = first;
    return [{ ...passage, id: written.id, kind: written.kind, claim, entities }];
  });
  return notes.toSorted((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
}

/** What the words of an article rest on, in reading order. */
export function sourcesOf(
  article: ArticleText,
  { source, data }: Annotations,
  kind: Article['kind'],
  checks: CheckContext,
): SourcedWords[] {
  if (kind !== 'own' && data.sources.length > 0) {
    const message = `${article.id} is another publisher’s article: its page does not show sources, which would stand in that publisher’s text. Write them as notes, or set kind: own in content/articles/${article.id}.yaml.`;
    checks.issues.push(issue('sources-not-own', placeOf(source, 'sources'), message));
  }
  const found = data.sources.flatMap((written, index) => {
    const path = `sources.${index}`;
    checkReferences(written.refs, source, `${path}.refs`, checks);
    const { refs } = written;
    return checkQuotation({ ...written, article: article.id }, source, path, checks).map((one) => ({
      ...one,
      refs,
    }));
  });
  return found.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** More statements and notes on the same words help nobody, and the page would be their square. */
const MOST_OVERLAPPING = 32;

/** The statements and notes without those that stand on words which too many others are about: the first is reported. */
export function bounded(
  article: ArticleText,
  { source }: Annotations,
  statements: readonly Statement[],
  notes: readonly EditorNote[],
  checks: CheckContext,
): { readonly statements: readonly Statement[]; readonly notes: readonly EditorNote[] } {
  const dropped = new Set<Statement | EditorNote>();
  let open: readonly (Statement | EditorNote)[] = [];
  for (const mark of [...statements, ...notes].toSorted((a, b) => a.start - b.start)) {
    open = open.filter(({ end }) => end > mark.start);
    if (open.length < MOST_OVERLAPPING) open = [...open, mark];
    else dropped.add(mark);
  }
  const [first] = dropped;
  if (first) {
    const words = `“${first.exact.slice(0, 80)}” in ${article.id} (${first.sentence})`;
    const message = `More than ${MOST_OVERLAPPING} statements and notes are about the same words at ${words}. Keep those that say most.`;
    checks.issues.push(issue('annotation-overlap', placeOf(source, ''), message));
  }
  return {
    statements: statements.filter((one) => !dropped.has(one)),
    notes: notes.filter((one) => !dropped.has(one)),
  };
}

/** Those of the ids that exist, as one of some types; the others are reported. */
export function knownIds<Id extends string>(
  ids: readonly Id[],
  source: Annotations['source'],
  path: string,
  known: KnownSubjects,
  checks: CheckContext,
  types: readonly Target['type'][] = ['entity', 'topic'],
): Id[] {
  return ids.filter((id, index) => {
    const target = known.get(id);
    if (target && types.includes(target.type)) return true;
    reportUnknown(id, placeOf(source, `${path}.${index}`), known, checks);
    return false;
  });
}

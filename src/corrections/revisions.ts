import type { ArticleText, Edition, RecordedMention } from '../model/articleText.ts';
import type { FormerId } from '../model/briefing.ts';
import type { CheckContext } from '../model/check/checkContext.ts';
import { issue, type Place } from '../model/check/issue.ts';
import { placeOf } from '../model/check/source.ts';
import type { Change, Correction, Drift, Verdict } from '../model/drift.ts';
import { sentenceSpan } from '../model/locate.ts';
import type { DataRecord } from '../read/records.ts';
import type { ArticleRecord } from '../schema/article.ts';
import { rowsOf } from '../text/rows.ts';
import { sliceOf } from '../text/span.ts';
import { fateOf, versionAfter } from './carrying.ts';
import { passageAt } from './quotationDrift.ts';
import { resolution } from './resolutions.ts';
import { destinationOf, formerIds, type Retired, retiredSentences } from './retired.ts';

/** What the versions of a text have changed, and where the ids lead that it has no more. */
export interface Revisions {
  readonly corrections: readonly Correction[];
  readonly formerly: readonly FormerId[];
}

/**
 * Judges every published passage of an article whose text was replaced: the verdicts go to the checks, and what the author
 * has not resolved is an issue.
 * @param file the file of the text, from the briefing folder
 * @param lost recorded mentions that the text has no more
 */
export function revisionsOf(
  article: ArticleText,
  file: string,
  record: DataRecord<ArticleRecord>,
  lost: readonly RecordedMention[],
  checks: CheckContext,
): Revisions {
  const retired = retiredSentences(article);
  const gone = new Map(retired.map((one) => [one.id, one]));
  for (const edition of article.earlier) {
    for (const { sentences } of edition.blocks) {
      for (const { id } of sentences) checks.drift.push(...verdictOn(article, edition, id, gone.get(id)));
    }
  }
  checks.issues.push(...retired.flatMap((one) => unresolved(article, one)));
  const corrections = correctionsOf(article, file, record);
  for (const index of record.data.corrections.keys()) {
    if (index < corrections.length) continue;
    const message = `The text of ${article.id} has ${corrections.length} later versions with other words, and this would be number ${index + 1}. Remove it, or add the text as seeds/<name>.v2.txt.`;
    checks.issues.push(issue('correction-unknown', placeOf(record.source, `corrections.${index}`), message));
  }
  return { corrections, formerly: formerIds(article, retired, lost) };
}

/** The verdict on the address of a sentence at the step at which it left its place; of one that stayed at the last step. */
function verdictOn(
  article: ArticleText,
  edition: Edition,
  id: string,
  retired: Retired | undefined,
): Drift[] {
  const isLast = edition === article.earlier.at(-1);
  const left = retired?.edition === edition;
  const { fate } = fateOf(article, edition, id);
  if (!left && !(isLast && sentenceSpan(article.blocks, id)) && fate.kind !== 'moved') return [];
  const to = left ? destinationOf(article, id) : id;
  const likely = to ?? retired?.likely[0] ?? null;
  return [
    {
      article: article.id,
      verdict: VERDICT[fate.kind],
      of: 'address',
      what: id,
      place: placeIn(edition, id),
      before: passageAt(edition, id),
      after: likely === null ? null : passageAt(to ? article : versionAfter(article, edition), likely),
      resolved: !left || to !== undefined,
    },
  ];
}

const VERDICT = {
  same: 'unchanged',
  moved: 'moved',
  changed: 'changed',
  ambiguous: 'ambiguous',
  gone: 'gone',
} as const satisfies Record<string, Verdict>;

function placeIn(edition: Edition, id: string): Place {
  const { file } = edition;
  // The text of a Markdown file is not the file.
  if (file.endsWith('.md')) return { file, line: 1, column: 1 };
  const row = rows.get(edition) ?? rowsOf(edition.text);
  rows.set(edition, row);
  return { file, ...row(sentenceSpan(edition.blocks, id)?.start ?? 0) };
}

const rows = new WeakMap<Edition, ReturnType<typeof rowsOf>>();

function unresolved(article: ArticleText, { id, edition, fate, likely }: Retired) {
  if (destinationOf(article, id) !== undefined) return [];
  const words = (at: string | undefined): string =>
    shorten(passageAt(versionAfter(article, edition), at ?? '')?.words ?? '');
  const was = `#${id} of ${article.id} was published: “${shorten(passageAt(edition, id)?.words ?? '')}”.`;
  const line = resolution(article.id, id, likely[0] ?? null);
  const remedy = `Resolve it by a line in content/published.txt: ${line}`;
  const place = placeIn(edition, id);
  if (fate.kind === 'changed') {
    const message = `${was} In its place stands now #${likely[0]}: “${words(likely[0])}”. ${remedy}`;
    return [issue('passage-changed', place, message)];
  }
  if (fate.kind === 'ambiguous') {
    const places = likely.map((one) => `#${one}`).join(', ');
    const message = `${was} The same words stand now at ${places}, and nothing says that they are these. ${remedy}`;
    return [issue('passage-ambiguous', place, message)];
  }
  const message = `${was} The corrected text no longer has it. ${remedy}, and readers who follow the address see a note; or name the passage that takes its place.`;
  return [issue('passage-gone', place, message)];
}

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 160 ? `${line.slice(0, 157)}…` : line;
}

/** Versions that differ in words from the one before; those that do not are no corrections. */
function correctionsOf(article: ArticleText, file: string, record: DataRecord<ArticleRecord>): Correction[] {
  const steps = article.earlier.flatMap((edition, index) => {
    const changes = changesOf(article, edition);
    const to = article.earlier[index + 1]?.file ?? file;
    return changes.length > 0 ? [{ version: index + 2, from: edition.file, to, changes }] : [];
  });
  return steps.map((step, index) => {
    const { date = null, note = null } = record.data.corrections[index] ?? {};
    return { ...step, date, note };
  });
}

function changesOf(article: ArticleText, edition: Edition): Change[] {
  const next = versionAfter(article, edition);
  const replaced = new Set<string>();
  const changes = edition.blocks.flatMap(({ sentences }) =>
    sentences.flatMap(({ id, ...span }): Change | readonly [] => {
      const { fate, to: likely } = fateOf(article, edition, id);
      if (fate.kind === 'same' || fate.kind === 'moved') return [];
      const resolved = article.resolutions.get(id);
      const became = resolved === undefined ? likely : resolved;
      const after = became === null ? null : passageAt(next, became);
      const before = sliceOf(edition.text, span);
      if (after?.words === before) return [];
      if (after) replaced.add(after.id);
      const to = destinationOf(article, after?.id ?? id) ?? null;
      return { kind: after ? 'changed' : 'removed', id, before, after: after?.words ?? null, to };
    }),
  );
  const added = next.blocks.flatMap(({ sentences }) =>
    sentences.flatMap(({ id, ...span }): Change | readonly [] =>
      sentenceSpan(edition.blocks, id) || replaced.has(id)
        ? []
        : {
            kind: 'added',
            id,
            before: null,
            after: sliceOf(next.text, span),
            to: destinationOf(article, id) ?? null,
          },
    ),
  );
  return [...changes, ...added];
}

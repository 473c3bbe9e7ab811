import type { IngestedArticle } from '../../ingest/article.ts';
import type { Verdict } from '../../ingest/verdict.ts';
import type { Plan } from '../../ingest/writing/plan.ts';
import { vagueDateFrom } from '../../model/dates.ts';
import { type Asker, isYes } from './ask.ts';
import { summaryOf } from './ingestSummary.ts';

/** What somebody at a terminal told about a file. */
export interface Told {
  readonly encoding?: string;
  readonly date?: string;
}

/**
 * Asks for the encoding of a file, and for the date of its article, where they are not known.
 * @param judge what is to be done with the file, once it is told
 */
export async function judgedWith(
  asker: Asker,
  path: string,
  judge: (told: Told) => Promise<Verdict>,
): Promise<Verdict> {
  let told: Told = {};
  let verdict = await judge(told);
  if ('failure' in verdict && verdict.offer) {
    const { encoding, sample } = verdict.offer;
    const question = `${path} is not UTF-8. Read as ${encoding} it says “${sample}”. Is that right? [y/N] `;
    if (!isYes(await asker.ask(question))) return verdict;
    told = { encoding };
    verdict = await judge(told);
  }
  if (!('article' in verdict) || verdict.article.record.published) return verdict;
  const date = await dateOf(asker, verdict.article);
  return date ? judge({ ...told, date }) : verdict;
}

/** The date that neither the page nor the text gives: whoever drops the article in may know it. */
async function dateOf(asker: Asker, { record }: IngestedArticle): Promise<string | null> {
  for (;;) {
    const title = record.title ? ` of “${record.title.value}”` : '';
    const date = await asker.ask(
      `Date of publication${title} (such as 12 March 2026, Enter to leave it out)? `,
    );
    const read = date ? vagueDateFrom(date) : null;
    if (!date || read) return read;
    process.stdout.write('Write a day, a month or a year, such as 12 March 2026, 2026-03 or 2026.\n');
  }
}

/** Shows what would be written, and asks whether it should be. */
export async function consents(asker: Asker, article: IngestedArticle, plan: Plan): Promise<boolean> {
  process.stdout.write(`${summaryOf(article)}\n`);
  process.stdout.write(`  address  /articles/${plan.id}/ (permanent; rename the file to change it)\n`);
  for (const { path } of plan.files) process.stdout.write(`  new  ${path}\n`);
  const answer = await asker.ask(
    `\nWrite ${plan.files.length === 1 ? 'this file' : `these ${plan.files.length} files`}? [y/N] `,
  );
  return isYes(answer);
}

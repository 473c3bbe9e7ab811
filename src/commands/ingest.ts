import { mkdir, rmdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { IngestedArticle } from '../ingest/article.ts';
import { ImportContext } from '../ingest/importContext.ts';
import { askModel } from '../ingest/llm.ts';
import { readRejected } from '../ingest/rejected.ts';
import { filesOf, readSource } from '../ingest/sources/files.ts';
import { formatNamed } from '../ingest/sources/formats.ts';
import { withoutSiteLines } from '../ingest/sources/siteLines.ts';
import type { Source } from '../ingest/sources/source.ts';
import { draftTopics, type TopicsOfArticle, topicsOf } from '../ingest/topics.ts';
import { type Ask, type FileToIngest, type Verdict, verdictOf } from '../ingest/verdict.ts';
import type { Plan } from '../ingest/writing/plan.ts';
import { writeNew } from '../ingest/writing/write.ts';
import { configIn } from '../integration/settings/configFile.ts';
import { formatIssue, type Issue } from '../model/check/issue.ts';
import { counted } from '../model/counted.ts';
import { UsageError } from '../model/userError.ts';
import { readBriefing } from '../read/briefing.ts';
import { commandWords } from '../read/commandWords.ts';
import { placedFromHere } from '../read/placedFromHere.ts';

import { withLock } from '../staging/lock.ts';
import { type Asker, askerOn } from './support/ask.ts';
import { defineCommand } from './support/define/defineCommand.ts';
import { environmentOf } from './support/define/options.ts';
import { explain } from './support/failures.ts';
import { consents, judgedWith, type Told } from './support/ingestDialog.ts';
import {
  INGEST_NOTES,
  INGEST_OPTIONS,
  INGEST_USAGE,
  type IngestArguments,
  ingestArguments,
} from './support/ingestOptions.ts';
import { planSummary, summaryOf } from './support/ingestSummary.ts';
import { waitsFor } from './support/waitsFor.ts';

/** Imports articles into the briefing that the environment names, or shows what it would write. */
export const ingest = defineCommand({
  name: 'ingest',
  usage: INGEST_USAGE,
  positionals: {
    usage: '<file, folder or ->…',
    min: 1,
    wrong: 'No article was named. Name a file, a folder, or - for standard input.',
  },
  options: INGEST_OPTIONS,
  notes: INGEST_NOTES,
  async run(options, { env, signal }) {
    const given = ingestArguments(options);
    requireConsent(given);
    const { briefingDir } = environmentOf(env);
    if (given.dryRun) return run(given, briefingDir, signal);
    const made = await mkdir(briefingDir, { recursive: true });
    try {
      return await withLock(join(briefingDir, '.ingest.lock'), { signal, onWait: waitsFor }, () =>
        run(given, briefingDir, signal),
      );
    } finally {
      // A folder that nothing was written into is not left behind.
      if (made) await rmdir(briefingDir).catch(() => {});
    }
  },
});

/** Nothing is written without being shown, or without a yes. */
function requireConsent({ dryRun, yes, paths }: IngestArguments): void {
  if (dryRun || yes) return;
  if (paths.includes('-'))
    throw new UsageError(
      'Standard input is the article, so nobody can be asked. Add --yes to write, or --dry-run.',
    );
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    throw new UsageError(
      'There is no terminal to ask on. Add --yes to write, or --dry-run to see what would be written.',
    );
}

interface Tally {
  written: number;
  /** Articles written in which something was found. */
  proposing: number;
  skipped: number;
  declined: number;
  failed: number;
}

async function run(given: IngestArguments, dir: string, signal: AbortSignal): Promise<number> {
  const issues: Issue[] = [];
  const { records } = await readBriefing(dir);
  const context = new ImportContext(records, await readRejected(dir, issues));
  for (const one of placedFromHere(issues, dir)) console.error(formatIssue(one));
  const topics: TopicsOfArticle[] = [];
  const tally: Tally = { written: 0, proposing: 0, skipped: 0, declined: 0, failed: 0 };
  const files = await listed(given.paths, tally);
  if (given.title !== undefined && files.length > 1)
    throw new UsageError(`--title is for one article, and ${files.length} were named.`);
  const asker = given.dryRun || given.yes ? null : askerOn(process.stdin, process.stdout, signal);
  const ask = given.llm === undefined ? null : modelAt(given.llm);
  try {
    for (const [index, file] of (await readTogether(files, signal, given)).entries()) {
      signal.throwIfAborted();
      reportProgress(index, files.length, file.path, given);
      await take(file, { given, dir, context, asker, ask, tally, topics });
    }
    await proposeTopics(dir, topics, records.topics.length, context);
  } finally {
    asker?.close();
  }
  reportTotals(tally, given);
  if (tally.written > 0) reportHost(dir);
  return tally.failed > 0 ? 1 : 0;
}

async function listed(paths: readonly string[], tally: Tally): Promise<FileToIngest[]> {
  const files = new Map<string, FileToIngest>();
  for (const path of paths) {
    const found = await filesOf(path);
    if ('failure' in found) {
      complain(path, found.failure);
      tally.failed += 1;
      continue;
    }
    if (found.passedOver.length > 0) console.error(`${path}: ${passedOver(found.passedOver)}`);
    for (const file of found.files) files.set(file, { path: file, fromFolder: file !== path });
  }
  return [...files.values()];
}

/** Reads web pages before any is taken, where there are several: what all of a site have around their texts is the site’s. */
async function readTogether(
  files: readonly FileToIngest[],
  signal: AbortSignal,
  given: IngestArguments,
): Promise<FileToIngest[]> {
  const pages = files.filter(({ path }) => formatNamed(path) === 'html');
  const sources = new Map<string, Source>();
  for (const [index, { path }] of pages.length < 2 ? [] : pages.entries()) {
    signal.throwIfAborted();
    reportProgress(index, pages.length, path, given, 'Reading ');
    const source = await readSource(path).catch(() => null);
    if (source && !('failure' in source)) sources.set(path, source);
  }
  const shorter = withoutSiteLines([...sources.values()]);
  return files.map((file) => {
    const whole = sources.get(file.path);
    return whole ? { ...file, read: { source: shorter.get(whole) ?? whole, whole } } : file;
  });
}

/** Files of a folder that are named when they are passed over. */
const MOST_NAMED = 5;

function passedOver(files: readonly string[]): string {
  const named = files.slice(0, MOST_NAMED).map((file) => basename(file));
  const more = files.length > MOST_NAMED ? ' …' : '';
  return `${counted(files.length, 'other file')} passed over: ${named.join(', ')}${more}`;
}

const TIME_OUT = 120_000;
/** After as many failures in a row the model is left alone. */
const PATIENCE = 3;

function modelAt(url: string): Ask {
  const { LLM_MODEL: model = 'default', LLM_KEY: key } = process.env;
  let failures = 0;
  return async (text) => {
    if (failures >= PATIENCE) return null;
    const answer = await askModel(text, { url, model, key, timeOut: TIME_OUT });
    failures = 'failure' in answer ? failures + 1 : 0;
    return answer;
  };
}

interface Run {
  readonly given: IngestArguments;
  readonly dir: string;
  readonly context: ImportContext;
  readonly asker: Asker | null;
  readonly ask: Ask | null;
  readonly tally: Tally;
  readonly topics: TopicsOfArticle[];
}

/** So many topics are enough for a briefing to begin with; its author writes the others. */
const ENOUGH_TOPICS = 2;

async function proposeTopics(
  dir: string,
  topics: readonly TopicsOfArticle[],
  present: number,
  context: ImportContext,
): Promise<void> {
  if (present >= ENOUGH_TOPICS) return;
  const files = draftTopics(topics, (id) => context.hasSubject(id));
  if (files.length === 0) return;
  await writeNew(dir, files);
  const paths = files.map(({ path }) => path).join(', ');
  console.error(
    `${counted(files.length, 'topic')} suggested, as ${files.length > 1 ? 'drafts' : 'a draft'}: ${paths}`,
  );
}

async function take(file: FileToIngest, run: Run): Promise<void> {
  const { given, asker, tally } = run;
  const verdict = await judged(file, run);
  if ('failure' in verdict) {
    complain(file.path, verdict.failure);
    tally.failed += 1;
    return;
  }
  if ('present' in verdict) {
    tally.skipped += 1;
    return;
  }
  if (verdict.note) complain(file.path, verdict.note);
  const { article, plan, seedText } = verdict;
  if (!plan) return show(given.json ? JSON.stringify(article) : summaryOf(article));
  if (asker && !(await consents(asker, article, plan))) {
    tally.declined += 1;
    return;
  }
  await write(article, { plan, seedText, path: file.path }, run);
}

/** What is to be done with a file, after what somebody at a terminal can tell about it. */
function judged(file: FileToIngest, { given, context, asker, ask }: Run): Promise<Verdict> {
  const judge = (told: Told): Promise<Verdict> =>
    verdictOf(file, context, { ...given, ...told, ask }).catch((error) => ({
      failure: `This is a fault of the program. ${explain(error)}`,
    }));
  return asker ? judgedWith(asker, file.path, judge) : judge({});
}

async function write(
  article: IngestedArticle,
  { plan, seedText, path }: { readonly plan: Plan; readonly seedText: string; readonly path: string },
  { given, dir, context, tally, topics }: Run,
): Promise<void> {
  try {
    await writeNew(dir, plan.files);
    context.add(plan, seedText);
    topics.push(topicsOf(article));
    tally.written += 1;
    if (hasProposals(plan)) tally.proposing += 1;
    await show(given.json ? jsonOf(plan) : planSummary(article, plan));
  } catch (error) {
    complain(path, explain(error));
    tally.failed += 1;
  }
}

function jsonOf({ id, files }: Plan): string {
  return JSON.stringify({ id, files: files.map(({ path }) => path) });
}

async function show(words: string): Promise<void> {
  if (process.stdout.write(`${words}\n`)) return;
  await new Promise((resolve) => process.stdout.once('drain', resolve));
}

function complain(file: string, sentence: string): void {
  console.error(`${file === '-' ? 'standard input' : file}: ${sentence}`);
}

function reportProgress(
  index: number,
  count: number,
  path: string,
  { yes, json }: IngestArguments,
  doing = '',
): void {
  if (!process.stderr.isTTY || count < 2 || !(yes || json)) return;
  process.stderr.write(`\r\u001b[K${doing}[${index + 1}/${count}] ${path}${index + 1 === count ? '\n' : ''}`);
}

function hasProposals({ entities, senses, statements, events }: Plan): boolean {
  return [entities, senses, statements, events].some((some) => some.length > 0);
}

/** Texts alone are no project: without its settings Astro makes no page of them, and does not say so. */
function reportHost(dir: string): void {
  if (configIn(dir) ?? configIn('.')) return;
  console.error(
    `There is no astro.config here, so Astro would build no page. ${commandWords('init')} . adds what the project lacks.`,
  );
}

function reportTotals(
  { written, proposing, skipped, declined, failed }: Tally,
  { dryRun }: IngestArguments,
): void {
  const parts = [
    !dryRun && `${counted(written, 'article')} written`,
    skipped > 0 && `${skipped} already there`,
    declined > 0 && `${declined} declined`,
    failed > 0 && `${counted(failed, 'file')} not ingested`,
  ].filter((part) => part !== false);
  const next = written === 0 ? '' : ` Next: ${commandWords(proposing > 0 ? 'review' : 'check')}`;
  if (parts.length > 0) console.error(`${parts.join(', ')}.${next}`);
}

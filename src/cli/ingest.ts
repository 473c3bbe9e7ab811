import { type IngestedArticle, type IngestOptions, ingestArticle } from '../ingest/article.ts';
import { filesOf, idOf, readSource } from '../ingest/files.ts';
import { registerOf } from '../ingest/register.ts';
import type { Failure } from '../ingest/source.ts';
import { readBriefing } from '../read/briefing.ts';
import { runCommand } from './command.ts';
import { explain } from './failures.ts';
import { INGEST_HELP, type IngestArguments, ingestArguments, Misuse } from './ingestOptions.ts';
import { summaryOf } from './ingestSummary.ts';
import { placeOf } from './options.ts';
import { counted } from './progress.ts';

/**
 * Takes articles into the briefing that the environment names, or shows what it would write.
 * @param args command-line arguments, without the program
 * @returns the exit code
 */
export async function ingest(args: readonly string[], signal: AbortSignal): Promise<number> {
  const given = ingestArguments(args);
  if (given.help) {
    console.log(INGEST_HELP);
    return 0;
  }
  const { briefingDir } = placeOf(process.env);
  const { records } = await readBriefing(briefingDir);
  const register = registerOf(records);
  const { files, failed } = await listed(given.paths);
  let failures = failed;
  const ids = new Set<string>();
  for (const file of files) {
    signal.throwIfAborted();
    const article = await read(file, { id: freeId(idOf(file), ids), register, given });
    if ('failure' in article) {
      complain(file, article.failure);
      failures += 1;
      continue;
    }
    await show(article, given);
  }
  if (failures > 0) console.error(`${counted(failures, 'file')} not ingested.`);
  return failures > 0 ? 1 : 0;
}

async function read(file: string, options: IngestOptions): Promise<IngestedArticle | Failure> {
  const source = await readSource(file);
  if ('failure' in source) return source;
  try {
    return ingestArticle(source, options);
  } catch (error) {
    return { failure: `The proposals failed; this is a fault of the program. ${explain(error)}` };
  }
}

async function listed(paths: readonly string[]): Promise<{ files: string[]; failed: number }> {
  const files: string[] = [];
  let failed = 0;
  for (const path of paths) {
    const found = await filesOf(path);
    if ('failure' in found) {
      complain(path, found.failure);
      failed += 1;
      continue;
    }
    if (found.passedOver > 0)
      console.error(`${path}: ${counted(found.passedOver, 'other file')} passed over.`);
    files.push(...found.files);
  }
  return { files: [...new Set(files)], failed };
}

function complain(file: string, sentence: string): void {
  console.error(`${file === '-' ? 'standard input' : file}: ${sentence}`);
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  taken.add(free);
  return free;
}

async function show(article: IngestedArticle, { json }: IngestArguments): Promise<void> {
  const shown = json ? JSON.stringify(article) : summaryOf(article);
  if (!process.stdout.write(`${shown}\n`))
    await new Promise((resolve) => process.stdout.once('drain', resolve));
}

if (import.meta.main) {
  await runCommand(async (signal) => {
    try {
      return await ingest(process.argv.slice(2), signal);
    } catch (error) {
      if (!(error instanceof Misuse)) throw error;
      console.error(error.message);
      return 2;
    }
  });
}

#!/usr/bin/env node
import { generator } from '../integration/program.ts';
import { UsageError } from '../model/userError.ts';
import { runCommand } from './support/command.ts';

type Run = (args: readonly string[], signal: AbortSignal) => Promise<number>;

interface Command {
  readonly summary: string;
  readonly run: Run;
}

/** Every command by its name: modules are loaded when they are run. */
const COMMANDS: Readonly<Record<string, Command>> = {
  init: {
    summary: 'creates a project in a new folder',
    run: async (args) => (await import('./init.ts')).init(args),
  },
  ingest: {
    summary: 'imports articles and suggests who is in them',
    run: async (args, signal) => (await import('./ingest.ts')).ingest(args, signal),
  },
  review: {
    summary: 'reviews the suggestions, one keystroke each',
    run: async (args, signal) => (await import('./review.ts')).review(args, signal),
  },
  new: {
    summary: 'creates the file of an entity, topic or article, with every field explained',
    run: async (args, signal) => (await import('./new.ts')).create(args, signal),
  },
  check: {
    summary: 'lists every finding with file, line and remedy',
    run: async (args) => (await import('./check.ts')).check(args),
  },
  explain: {
    summary: 'explains why a phrase is linked or not',
    run: async (args) => (await import('./explain.ts')).explain(args),
  },
  drift: {
    summary: 'reports which published passages a correction breaks',
    run: async (args) => (await import('./drift.ts')).drift(args),
  },
  record: {
    summary: 'records the addresses and texts that are published',
    run: async (args) => (await import('./record.ts')).record(args),
  },
  schemas: {
    summary: 'writes JSON Schemas and settings for your editor',
    run: async (args) => (await import('./schemas.ts')).schemas(args),
  },
  'check-site': {
    summary: 'checks a finished site: links, ids, HTML, policy, budgets, counts, addresses, axe',
    run: async (args) => (await import('./checkSite.ts')).checkSite(args),
  },
  verify: {
    summary: 'lists the files of a published site that are not as they were built',
    run: async (args) => (await import('./verify.ts')).verify(args),
  },
  join: {
    summary: 'makes one site of all shards',
    run: async (args, signal) => (await import('./join.ts')).join(args, signal),
  },
};

const USAGE = `Usage: backgrounder <command> [options]

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(11)}${summary}`)
  .join('\n')}

Astro builds and serves: astro dev, astro build, astro preview.
Run backgrounder <command> --help for its options.`;

await runCommand(async (signal) => {
  const [name, ...args] = process.argv.slice(2);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    console.log(USAGE);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    console.log(generator());
    return 0;
  }
  const command = COMMANDS[name];
  if (!command) throw new UsageError(`There is no command “${name}”.\n\n${USAGE}`);
  return command.run(args, signal);
});

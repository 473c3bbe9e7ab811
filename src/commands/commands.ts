import type { Command } from './support/define/defineCommand.ts';

interface Entry {
  readonly summary: string;
  /** Loads the module of the command: only that of the one that is run. */
  readonly load: () => Promise<Command>;
}

/** Every command by its name. */
export const COMMANDS: Readonly<Record<string, Entry>> = {
  init: {
    summary: 'creates a project in a new folder',
    load: async () => (await import('./init.ts')).init,
  },
  ingest: {
    summary: 'imports articles and suggests who is in them',
    load: async () => (await import('./ingest.ts')).ingest,
  },
  review: {
    summary: 'reviews the suggestions, a letter for each answer',
    load: async () => (await import('./review.ts')).review,
  },
  new: {
    summary: 'creates the file of an entity, topic or article, with every field explained',
    load: async () => (await import('./new.ts')).create,
  },
  check: {
    summary: 'lists every finding with file, line and remedy',
    load: async () => (await import('./check.ts')).check,
  },
  explain: {
    summary: 'explains why a phrase is linked or not',
    load: async () => (await import('./explain.ts')).explain,
  },
  drift: {
    summary: 'reports which published passages a correction breaks',
    load: async () => (await import('./drift.ts')).drift,
  },
  record: {
    summary: 'records the addresses and texts that are published',
    load: async () => (await import('./record.ts')).record,
  },
  schemas: {
    summary: 'writes JSON Schemas and settings for your editor',
    load: async () => (await import('./schemas.ts')).schemas,
  },
  'check-site': {
    summary: 'checks a finished site: links, ids, HTML, policy, budgets, counts, addresses, axe',
    load: async () => (await import('./checkSite.ts')).checkSite,
  },
  verify: {
    summary: 'lists the files of a published site that are not as they were built',
    load: async () => (await import('./verify.ts')).verify,
  },
  diff: {
    summary: 'compares two builds of a site, page by page',
    load: async () => (await import('./diff.ts')).diff,
  },
  join: {
    summary: 'joins the shards of a site',
    load: async () => (await import('./join.ts')).join,
  },
};

import { z } from 'astro/zod';
import { shardFrom } from '../model/shard.ts';

const path = z.string().min(1);

/** Options of `backgrounder()` in `astro.config.mjs`. */
export const optionsSchema = z.strictObject({
  dir: path
    .optional()
    .describe(
      'Folder that holds `seeds/` and `content/`, relative to the project. Default: the project itself.',
    ),
  prefix: z
    .string()
    .regex(/^\/[\w\-/~.]*$/)
    .optional()
    .describe(
      'Path below which the briefing lives in a larger site, such as `/briefing`. Default: the whole site.',
    ),
  shard: z
    .string()
    .refine((text) => shardFrom(text) !== null, {
      error: 'Give the number of the part and how many there are, such as 2/4.',
    })
    .optional()
    .describe(
      'Builds one part of the site, such as `2/4`, into `shards/`; the command `join` makes one site of all parts.',
    ),
});

export type BackgrounderOptions = z.input<typeof optionsSchema>;
export type ResolvedOptions = z.output<typeof optionsSchema>;

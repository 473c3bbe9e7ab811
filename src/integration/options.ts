import { z } from 'astro/zod';
import { shardFrom } from '../model/shard.ts';
import { COMPONENT_NAMES } from './components.ts';
import { DISABLEABLE } from './routes.ts';

const path = z.string().min(1);

const headElement = z.strictObject({
  tag: z.enum(['meta', 'link', 'script', 'style', 'noscript']).describe('The element.'),
  attrs: z
    .record(z.string(), z.union([z.string(), z.boolean()]))
    .optional()
    .describe('Its attributes.'),
  content: z.string().optional().describe('Its text.'),
});

const labels = z.tuple([z.string().min(1), z.string().min(1)]);

const kind = z.strictObject({
  label: z
    .union([labels, z.record(z.string(), labels)], {
      error:
        'Give the words for one and for several, such as ["Vessel", "Vessels"], or such pairs by language.',
    })
    .describe(
      'The word for one of them and for several, such as `["Vessel", "Vessels"]`; or such pairs by language.',
    ),
  schema: z.string().default('Thing').describe('Its type in schema.org.'),
  featured: z.array(z.string()).default([]).describe('Labels of facts that readers expect first.'),
  shape: z.string().min(1).max(2).default('●').describe('The character that stands before its label.'),
  colour: z
    .string()
    .optional()
    .describe('Colour of its shape, as in CSS; `light-dark(#124, #cde)` gives one for each theme.'),
});

/** Options of `backgrounder()` in `astro.config.mjs`. */
export const optionsSchema = z.strictObject({
  dir: path
    .default('.')
    .describe(
      'Folder that holds `seeds/` and `content/`, relative to the project. Default: the project itself.',
    ),
  prefix: z
    .string()
    .regex(/^(?:\/[\w\-~.]+)*$/, {
      error: 'A path begins with a slash and ends without one, such as /briefing.',
    })
    .default('')
    .describe(
      'Path below which the briefing lives in a larger site, such as `/briefing`. Default: the whole site.',
    ),
  components: z
    .partialRecord(z.enum(COMPONENT_NAMES), path)
    .default({})
    .describe('Your own components in the place of ours: the name of ours, and the path of yours.'),
  customCss: z
    .array(path)
    .default([])
    .describe('Style sheets that every page loads after ours: paths, or packages.'),
  head: z.array(headElement).default([]).describe('Elements for the head of every page.'),
  logo: z
    .strictObject({ src: path.describe('Path of the picture.'), alt: z.string().describe('Its text.') })
    .optional()
    .describe('A picture before the title in the header.'),
  kinds: z
    .record(
      z.string().regex(/^(?!topic$)[a-z][a-z\d-]*$/, {
        error: 'The name of a kind has small letters, digits and hyphens, such as vessel, and is not topic.',
      }),
      kind,
    )
    .default({})
    .describe('Further kinds of entities.'),
  strings: z
    .record(z.string(), path)
    .default({})
    .describe(
      'Words of the interface by language: modules whose default export has them. Words left out are in English.',
    ),
  disable: z.array(z.enum(DISABLEABLE)).default([]).describe('Pages that are not made.'),
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

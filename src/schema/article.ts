import { z } from 'astro/zod';
import { claim, id, languageTag, referenceId, vagueDate } from './common.ts';

/** One of the authors of an article. */
const author = z
  .strictObject({
    name: z.string().min(1).optional().describe('The whole name, of an organisation for example.'),
    family: z.string().min(1).optional().describe('The family name.'),
    given: z.string().min(1).optional().describe('The given names.'),
    suffix: z.string().min(1).optional().describe('What follows the name: Jr., III.'),
    role: z.string().min(1).optional().describe('An office, a degree, or where the author reports from.'),
  })
  .refine(
    ({ name, family }) => (name === undefined) !== (family === undefined),
    'An author has a name, or a family name with given names.',
  );

/** content/articles/<id>.yaml: what is known about a seed. */
export const article = z.strictObject({
  seed: z.string().min(1).describe('The file in seeds/.'),
  kind: z
    .enum(['reported', 'own'])
    .default('reported')
    .describe('own: written for this briefing, which is its publisher; its sentences need sources.'),
  headline: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The headline; when left out that of the text, else its first sentence, shortened at a clause.',
    ),
  headline_by: z
    .enum(['publisher', 'ours'])
    .default('publisher')
    .describe('Whose the headline is: as its publisher printed it, or written for this briefing.'),
  title: z.string().min(1).optional().describe('Another name for headline.'),
  publisher: z.string().optional().describe('Who published it.'),
  publisher_short: z
    .string()
    .min(1)
    .max(24)
    .optional()
    .describe('Its short name, such as AP: stands before the paragraph where a statement is said.'),
  published: vagueDate.optional().describe('When it was published.'),
  byline: z
    .union([z.string(), z.array(author).min(1)])
    .optional()
    .describe('Who wrote it: as printed, or a list of authors, where the words can be read in two ways.'),
  dateline: z.string().optional().describe('Where it was filed from; recognised in the text when left out.'),
  url: z
    .url({ protocol: /^https?$/, error: 'An address begins with https:// or http://.' })
    .optional()
    .describe('Address of the original.'),
  lang: languageTag.optional().describe('Its language; that of the site when left out.'),
  rights: z
    .strictObject({
      holder: z.string().optional().describe('Who holds the rights.'),
      display: z
        .enum(['full', 'excerpts', 'link'])
        .default('full')
        .describe('How much is shown: the full text, only the sentences with mentions, or only a link.'),
    })
    .default({ display: 'full' })
    .describe('Who holds the rights, and how much of the text is shown.'),
  key_points: z
    .array(claim)
    .default([])
    .describe('“In 30 seconds”: three to five points, each with its evidence.'),
  refs: z
    .array(referenceId)
    .default([])
    .describe('Works in content/references.json that the article itself rests on; listed below it.'),
  corrections: z
    .array(
      z.strictObject({
        date: vagueDate.optional().describe('When the text was corrected, as its publisher states it.'),
        note: z
          .string()
          .min(1)
          .optional()
          .describe('What was corrected, in the words of the publisher or in yours.'),
      }),
    )
    .default([])
    .describe('What is known of each later version of the text in seeds/, the oldest first.'),
  formerIds: z.array(id).default([]).describe('Old ids: each address is redirected here for ever.'),
});

export type ArticleRecord = z.infer<typeof article>;

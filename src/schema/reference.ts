import { z } from 'astro/zod';
import { referenceId, vagueDate } from './common.ts';
import { CSL } from './csl.ts';

const dateParts = z.strictObject(
  {
    ...CSL.date,
    'date-parts': z
      .array(z.array(z.number().int()).min(1).max(3))
      .min(1)
      .describe('Year, month and day as numbers, as precise as it is known: [[2025, 4, 9]].'),
  },
  {
    error: ({ code }) =>
      code === 'invalid_type' ? 'A date is written as { "date-parts": [[2025, 4, 9]] }.' : undefined,
  },
);

/** Words of a work, kept as they were read. */
const quotation = z.strictObject({
  text: z
    .string()
    .min(1)
    .max(600)
    .describe('A few words, not a sentence, exactly as they stand in the work. One entry for each fact.'),
  read: vagueDate.optional().describe('When they were read; when left out, as `accessed` says.'),
});

/** One work in content/references.json: CSL-JSON 1.0.2. Fields that pages do not show are kept. */
export const reference = z.strictObject({
  ...CSL.item,
  id: referenceId.describe('What statements cite.'),
  type: z.string().min(1).describe('The CSL type, such as article-newspaper, report, webpage.'),
  title: z.string().min(1).describe('The title of the work.'),
  URL: z
    .url({ protocol: /^https?$/, error: 'An address begins with https:// or http://.' })
    .optional()
    .describe('Where it was read.'),
  DOI: z.string().optional().describe('Its DOI.'),
  ISBN: z.string().optional().describe('Its ISBN.'),
  'container-title': z.string().optional().describe('The newspaper, journal or site.'),
  publisher: z.string().optional().describe('Who published it.'),
  author: z
    .array(
      z.strictObject({
        ...CSL.name,
        family: z.string().optional().describe('Family name.'),
        given: z.string().optional().describe('Given names.'),
        literal: z.string().optional().describe('The whole name, of an organisation for example.'),
      }),
    )
    .optional()
    .describe('Who wrote it.'),
  issued: dateParts.optional().describe('When it was published.'),
  accessed: dateParts.optional().describe('When it was read.'),
  language: z.string().optional().describe('Its language.'),
  weak: z
    .enum(['mirror', 'copy', 'anonymous'])
    .optional()
    .describe(
      'What makes it a weak source: a mirror, a copy of what someone else published, or nobody who answers for it.',
    ),
  note: z.string().optional().describe('A remark, such as “mirror of Wikipedia”.'),
  quotations: z
    .array(quotation)
    .optional()
    .describe(
      'Words of the work that statements rest on. Pages show them with the work, and numbers, dates and names of statements are looked for in them.',
    ),
});

export type ReferenceRecord = z.infer<typeof reference>;

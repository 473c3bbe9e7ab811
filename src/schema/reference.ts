import { z } from 'astro/zod';
import { referenceId } from './common.ts';

const dateParts = z.looseObject({
  'date-parts': z
    .array(z.array(z.number().int()).min(1).max(3))
    .min(1)
    .describe('Year, month and day as numbers, as precise as it is known: [[2025, 4, 9]].'),
});

/** One work in content/references.json: CSL-JSON 1.0.2. Fields that pages do not show are kept. */
export const reference = z.looseObject({
  id: referenceId.describe('What statements cite.'),
  type: z.string().min(1).describe('The CSL type, such as article-newspaper, report, webpage.'),
  title: z.string().min(1).describe('The title of the work.'),
  URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Where it was read.'),
  'container-title': z.string().optional().describe('The newspaper, journal or site.'),
  publisher: z.string().optional().describe('Who published it.'),
  author: z
    .array(
      z.looseObject({
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
      'What makes it a weak source: a mirror, a copy of what another published, or nobody who answers for it.',
    ),
  note: z.string().optional().describe('A remark, such as “mirror of Wikipedia”.'),
});

export type ReferenceRecord = z.infer<typeof reference>;

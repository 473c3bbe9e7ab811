import { z } from 'astro/zod';
import { KINDS, type Kind } from '../model/kinds.ts';

const rejection = z.strictObject({
  name: z.string().min(1).describe('The name that is not to be proposed again.'),
  kind: z
    .enum(Object.keys(KINDS) as [Kind, ...Kind[]])
    .optional()
    .describe('As what it was proposed; every kind when left out.'),
});

/** content/rejected.yaml: names that npm run ingest does not propose again. */
export const rejected = z.array(rejection);

export type RejectedRecord = z.infer<typeof rejected>;

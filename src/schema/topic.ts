import { z } from 'astro/zod';
import { entityId, subject } from './common.ts';

/** Front matter of content/topics/<id>.md or .mdx; the body is written as real questions with answers. */
export const topic = z.strictObject({
  ...subject,
  entities: z.array(entityId).default([]).describe('Entities that the topic is about, most important first.'),
});

export type TopicRecord = z.infer<typeof topic>;

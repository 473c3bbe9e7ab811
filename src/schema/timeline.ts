import { z } from 'astro/zod';
import { basis, status, subjectId, vagueDate } from './common.ts';

/** A dated event. */
export const event = z
  .strictObject({
    date: vagueDate.describe('When it happened.'),
    until: vagueDate.optional().describe('When it ended, if it lasted.'),
    title: z.string().min(1).describe('What happened, as a sentence without a full stop.'),
    entities: z.array(subjectId).default([]).describe('Entities and topics concerned.'),
    note: z.string().optional().describe('What is uncertain about it.'),
    ...basis,
    status,
  })
  .refine(({ date, until = date }) => until.slice(0, date.length) >= date.slice(0, until.length), {
    path: ['until'],
    error: 'It lies before the date on which the event began.',
  });

/** content/timeline.yaml: the dated events of the briefing. */
export const timeline = z.array(event);

export type TimelineRecord = z.infer<typeof timeline>;

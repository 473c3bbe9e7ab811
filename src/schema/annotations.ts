import { z } from 'astro/zod';
import { NOTE_KINDS } from '../model/graph.ts';
import { REFERRING, STATEMENT_KINDS } from '../model/mention.ts';
import { basis, entityId, id, referenceId, status, subjectId, textQuote } from './common.ts';
import { event } from './timeline.ts';

const sense = textQuote.extend({
  entity: id
    .nullable()
    .optional()
    .describe('The entity meant; null when the words mean none that has a page.'),
  topic: id.optional().describe('The topic meant.'),
  as: z.enum(REFERRING).default('name').describe('How the words refer: name, role, pronoun or metonym.'),
  candidates: z
    .array(id)
    .default([])
    .describe('Entities that a draft leaves open: name the one that is meant as entity.'),
  status,
});

const statement = textQuote.extend({
  speaker: entityId.optional().describe('The entity that speaks.'),
  speaker_label: z.string().optional().describe('The speaker in words, when there is no entity.'),
  channel: z.string().optional().describe('Through what it is said, such as “a government statement”.'),
  kind: z.enum(STATEMENT_KINDS).describe('quotation, paraphrase or narration.'),
  about: z.array(entityId).default([]).describe('Entities that the statement is about.'),
  status,
});

const note = textQuote.extend({
  id: id.describe('The id of the note, unique in the article.'),
  kind: z.enum(NOTE_KINDS).describe('loose wording, overtaken by events, context, or error.'),
  note: z.string().min(1).describe('What the reader should know, in one or two sentences.'),
  entities: z.array(subjectId).default([]).describe('Entities and topics whose pages show the note too.'),
  ...basis,
});

const source = textQuote.extend({
  refs: z.array(referenceId).min(1).describe('Works in content/references.json that say so.'),
});

/** content/annotations/<article id>.yaml: stand-off annotations of one article. */
export const annotations = z.strictObject({
  senses: z.array(sense).default([]).describe('What words mean where names alone do not decide.'),
  statements: z.array(statement).default([]).describe('Who says what, through whom.'),
  events: z
    .array(event)
    .default([])
    .describe(
      'Dated events that the article tells; they stand in the timeline with those of content/timeline.yaml.',
    ),
  sources: z
    .array(source)
    .default([])
    .describe('What the words of an article of your own rest on (kind: own), at their place.'),
  notes: z.array(note).default([]).describe('Editor’s notes and corrections.'),
});

export type AnnotationsRecord = z.infer<typeof annotations>;

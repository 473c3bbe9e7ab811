import { z } from 'astro/zod';
import { KINDS, type Kind } from '../model/kinds.ts';
import { basis, referenceId, subject, subjectId, vagueDate } from './common.ts';

const kind = z
  .lazy(() => z.enum(Object.keys(KINDS) as [Kind, ...Kind[]]))
  .describe('person, organisation, place, commodity or event.');

const identifier = z.strictObject({
  scheme: z.string().min(1).describe('The register, such as wikidata, iso-3166-1-alpha2, ticker.'),
  value: z.string().min(1).describe('The identifier in that register.'),
  certain: z.boolean().default(true).describe('False when it was not confirmed: the page says so.'),
  ref: referenceId.optional().describe('The work that gives it.'),
});

const coordinates = z.strictObject({
  lat: z.number().min(-90).max(90).describe('Latitude in degrees, north positive (WGS 84).'),
  lon: z.number().min(-180).max(180).describe('Longitude in degrees, east positive (WGS 84).'),
  approximate: z.boolean().default(false).describe('True when the point stands for an area or is not sure.'),
  note: z.string().optional().describe('What the point is, and what is unsure about it.'),
  ref: referenceId.optional().describe('The work that gives it.'),
});

const relation = z.strictObject({
  predicate: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*$/, 'A predicate is words joined by hyphens, such as holds-office.')
    .describe('The relation, such as holds-office, member-of, met, part-of, owns.'),
  object: subjectId.optional().describe('The entity or topic at the other end.'),
  object_label: z.string().min(1).optional().describe('The other end in words, when it has no page.'),
  statement: z
    .string()
    .optional()
    .describe('The relation as a sentence; made from the predicate when left out.'),
  detail: z.string().optional().describe('Place, circumstances, share.'),
  since: vagueDate.optional().describe('When it began.'),
  until: vagueDate.optional().describe('When it ended.'),
  ...basis,
});

/** Front matter of content/entities/**\/<id>.md or .mdx. */
export const entity = z.strictObject({
  kind,
  ...subject,
  identifiers: z.array(identifier).default([]).describe('Identifiers in public registers.'),
  coordinates: coordinates.optional().describe('A point for the map.'),
  relations: z.array(relation).default([]).describe('Typed relations to other entities.'),
});

export type EntityRecord = z.infer<typeof entity>;

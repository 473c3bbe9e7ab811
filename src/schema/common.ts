import { z } from 'astro/zod';
import { isVagueDate, type VagueDate, vagueDateFrom } from '../model/dates.ts';
import { type EntityId, ID_PATTERN, type ReferenceId, type TopicId } from '../model/ids.ts';
import { languageFault } from './languageTag.ts';

/** An id of this briefing. */
export const id = z
  .string()
  .regex(ID_PATTERN, 'An id has lower-case letters, digits and hyphens, and starts with a letter or digit.')
  .describe('Lower-case letters, digits and hyphens. Permanent: it becomes part of a published address.');

/** Reads text as an id of one kind. The brand is a type alone: a transform would hide the defaults from editors. */
function branded<Id extends string>(text: z.ZodString): z.ZodType<Id, string> {
  return text as unknown as z.ZodType<Id, string>;
}

/** The id of an entity of this briefing. */
export const entityId = branded<EntityId>(id);

/** The id of an entity or topic of this briefing. */
export const subjectId = branded<EntityId | TopicId>(id);

function dateFault(written: string): string {
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(written)) return `The date ${written} is in no calendar.`;
  const meant = vagueDateFrom(written);
  return `A date is written YYYY, YYYY-MM or YYYY-MM-DD.${meant === null ? '' : ` Did you mean ${meant}?`}`;
}

/** A date as precise as it is known. YAML may read `2025` as a number and `2025-04-09` as text. */
export const vagueDate = z
  .union([z.string(), z.number().int().transform(String)])
  .refine((value) => isVagueDate(value), { error: ({ input }) => dateFault(String(input)) })
  .transform((value) => value as VagueDate)
  .describe('YYYY, YYYY-MM or YYYY-MM-DD: as precise as it is known, no more.')
  .meta({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$', examples: ['2025', '2025-04', '2025-04-09'] });

/** A language tag, checked by the platform. */
export const languageTag = z
  .string()
  .refine((tag) => languageFault(tag) === null, {
    error: ({ input }) => languageFault(String(input)) ?? undefined,
  })
  .describe('A BCP 47 tag, such as en or ur.');

/** A name of a work in content/references.json. */
export const referenceId = branded<ReferenceId>(
  z.string().min(1).describe('The id of a work in content/references.json.'),
);

const quotation = {
  exact: z
    .string()
    .min(1)
    .describe('The words of the article, copied. Only line breaks may differ; leave out words with […].'),
  prefix: z.string().optional().describe('The words just before, when the quotation occurs more than once.'),
  suffix: z.string().optional().describe('The words just after, when the quotation occurs more than once.'),
};

/** A quotation of the article that the file is about (W3C TextQuoteSelector). */
export const textQuote = z.strictObject(quotation);

/** Words of an article that a statement rests on. */
export const evidence = z
  .union([
    z
      .string()
      .min(1)
      .transform((exact) => ({ exact })),
    z.strictObject({
      ...quotation,
      article: id
        .optional()
        .describe(
          'The article quoted; when left out the lead article that site.yaml names, else the oldest that has the words.',
        ),
    }),
  ])
  .transform((value): Evidence => value)
  .describe('Words of an article, copied exactly: it is checked that they are there.');

export interface Evidence {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly article?: string | undefined;
}

/** What any classed statement rests on; see {@link claim}. */
export const basis = {
  evidence: z
    .union([evidence.transform((one) => [one]), z.array(evidence)])
    .default([])
    .describe('Words of an article that say so: makes the statement one of the class “the article says”.'),
  refs: z
    .array(referenceId)
    .default([])
    .describe('Works that say so: without evidence, the statement is background.'),
  inference: z
    .boolean()
    .default(false)
    .describe('True for a conclusion of the editor: it is labelled as such on every page.'),
  as_of: vagueDate.optional().describe('The date for which the statement holds.'),
  confidence: z
    .enum(['high', 'medium', 'low'])
    .default('high')
    .describe('How sure the sources make it; medium and low are shown.'),
};

/** A sentence of the editor with its basis: evidence in an article, references, or an avowed inference. */
export const claim = z.strictObject({
  statement: z.string().min(1).describe('One sentence that can be read alone.'),
  label: z
    .string()
    .optional()
    .describe(
      'What kind of fact: role, affiliation, type, seat, country, location, date, venue, use, deposits …',
    ),
  ...basis,
});

/** A name: a string in the language of the entry, or text with its language. */
export const alias = z
  .union([
    z
      .string()
      .min(1)
      .transform((text) => ({ text })),
    z.strictObject({
      text: z.string().min(1).describe('The name as it is written.'),
      lang: languageTag.optional().describe('Its language, when it is not that of the entry.'),
      type: z
        .enum(['acronym', 'former', 'role', 'nickname', 'native', 'demonym'])
        .optional()
        .describe(
          'What kind of name: readers search by all of them. A demonym is the word for its people, such as French.',
        ),
      match: z
        .boolean()
        .optional()
        .describe(
          'False keeps the name out of the search for mentions; it stays in the index and on the page.',
        ),
      case: z.enum(['exact']).optional().describe('exact: never match other capitals, not even ALL CAPS.'),
    }),
  ])
  .transform((value): AliasRecord => value);

export interface AliasRecord {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly type?: 'acronym' | 'former' | 'role' | 'nickname' | 'native' | 'demonym' | undefined;
  readonly match?: boolean | undefined;
  readonly case?: 'exact' | undefined;
}

/** Whether a piece is published. */
export const status = z
  .enum(['published', 'draft'])
  .default('published')
  .describe('A draft is not published; npm run dev shows it, marked.');

/** Fields that entities and topics share. */
export const subject = {
  name: z.string().min(1).describe('The headword: the fullest usual name. It is matched in articles.'),
  lang: languageTag.optional().describe('The language of the entry; that of the site when left out.'),
  gloss: z.string().max(200).optional().describe('One line, without a full stop: who or what this is.'),
  aliases: z
    .array(alias)
    .default([])
    .describe('Other names under which articles mention it or readers look for it.'),
  summary: claim
    .optional()
    .describe('One sentence that stands alone: preview, search excerpt and card show it.'),
  part: claim.optional().describe('One sentence: the part it plays in this story.'),
  facts: z
    .array(claim)
    .default([])
    .describe('Statements, each with its basis; those with a featured label come first.'),
  formerIds: z.array(id).default([]).describe('Old ids: each address is redirected here for ever.'),
  checked: vagueDate.optional().describe('When the entry was last checked against its sources.'),
  status,
};

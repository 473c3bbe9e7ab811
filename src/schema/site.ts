import { z } from 'astro/zod';
import { claim, entityId, id, languageTag, vagueDate } from './common.ts';

const exports = z.strictObject({
  annotations: z
    .boolean()
    .default(true)
    .describe(
      'The mentions and statements of each article as W3C Web Annotations; always there where data are.',
    ),
  citations: z
    .boolean()
    .default(false)
    .describe(
      'cite.bib, cite.ris and cite.json as files beside each page, for programs that fetch them; readers copy and save them from the page in any case.',
    ),
  feeds: z
    .union([z.boolean(), z.enum(['site', 'all'])])
    .default('site')
    .transform((value) => (value === true ? 'all' : value))
    .describe(
      'RSS, Atom and JSON Feed: `site` for those of the site and each topic, `all` for those of each entity as well.',
    ),
  embeds: z
    .boolean()
    .default(false)
    .describe('For each entity and topic a small page that other sites may frame, with its oEmbed document.'),
  markdown: z.boolean().default(true).describe('Each page as Markdown, and llms.txt.'),
  data: z.boolean().default(true).describe('The briefing as tables, GeoJSON and FollowTheMoney, in /data/.'),
  offline: z.boolean().default(true).describe('The whole site as one zip archive, in /data/.'),
});

const NOTHING = {
  annotations: false,
  citations: false,
  feeds: false as const,
  embeds: false,
  markdown: false,
  data: false,
  offline: false,
};

/** content/site.yaml: the briefing as a whole. */
export const site = z.strictObject({
  title: z
    .string()
    .min(1)
    .optional()
    .describe('The name of the briefing; that of the lead article when left out.'),
  tagline: z.string().optional().describe('One line under the title.'),
  lang: languageTag.optional().describe('The language of the pages; that of the lead article, or English.'),
  lead: id.optional().describe('The article that the front page opens with; the newest when left out.'),
  summary: claim.optional().describe('What happened, in one paragraph for the front page.'),
  key_points: z
    .array(claim)
    .default([])
    .describe('Points for the front page; those of the lead when left out.'),
  featured: z.array(entityId).default([]).describe('Entities shown first, in order.'),
  cards: z
    .boolean()
    .default(true)
    .describe('Whether each page gets a picture for those who share its address.'),
  editor: z.string().optional().describe('Who answers for the briefing.'),
  exports: z
    .union([z.literal(false), exports])
    .prefault({})
    .transform((value) => (value === false ? NOTHING : value))
    .describe('What is written beside the pages: all of it when left out, nothing when `false`.'),
  stale_after: z
    .record(z.string(), z.number().int().positive())
    .default({})
    .describe(
      'For how many days background holds, by label of a fact, predicate of a relation, kind of an entry (topic too), or default: npm run check -- --stale lists what is older.',
    ),
  checked: vagueDate.optional().describe('When the background was last checked against its sources.'),
});

export type SiteRecord = z.infer<typeof site>;

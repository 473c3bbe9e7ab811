import { z } from 'astro/zod';
import type { Issue } from '../model/check/issue.ts';

const page = z
  .string()
  .describe(
    'Digest of all that the page shows: `viewOf(entry)` of `astro-backgrounder/views` reads it from the cache of the build.',
  );
const href = z.string().describe('Address of the page, with the base path.');
const lang = z.string().describe('Language (BCP 47).');
const draft = z.boolean().describe('True for a draft, which only `astro dev` shows.');

const fact = z.object({
  statement: z.string().describe('The fact as a sentence.'),
  label: z.string().nullable().describe('What kind of fact it is, such as `role`.'),
  class: z.enum(['article', 'background', 'inference']).describe('What the sentence rests on.'),
  asOf: z
    .string()
    .nullable()
    .describe('The date for which it holds, as far as it is known: 2026, 2026-03 or 2026-03-12.'),
  refs: z.array(z.string()).describe('Ids of the references.'),
});

const subject = {
  name: z.string().describe('Its name.'),
  lang,
  kind: z
    .string()
    .describe('person, organisation, place, commodity, event, topic, or a kind of the project.'),
  gloss: z.string().nullable().describe('A few words that say what it is.'),
  summary: z.string().nullable().describe('One sentence that stands alone: what it is.'),
  part: z.string().nullable().describe('One sentence: its part in the articles.'),
  aliases: z.array(z.string()).describe('Other names.'),
  facts: z.array(fact).describe('What is known of it.'),
  mentions: z.number().describe('How often the articles mention it.'),
  articles: z.array(z.string()).describe('Ids of the articles that mention it.'),
  checked: z.string().nullable().describe('When its background was last checked.'),
  href,
  draft,
  page,
};

/** An article of the collection `articles`. */
export const articleEntry = z.object({
  title: z.string().describe('Its headline, or a clause of its first sentence.'),
  lang,
  publisher: z.string().nullable().describe('Who published it.'),
  published: z.string().nullable().describe('When, as far as it is known: 2026, 2026-03 or 2026-03-12.'),
  byline: z.string().nullable().describe('Who wrote it, as printed.'),
  words: z.number().describe('How many words its text has.'),
  mentions: z.number().describe('How many mentions are linked in it.'),
  keyPoints: z.array(z.string()).describe('What it says in brief.'),
  href,
  page,
});

/** An entity of the collection `entities`. */
export const entityEntry = z.object({
  ...subject,
  lat: z.number().nullable().describe('Latitude (WGS 84), for what has a place.'),
  lon: z.number().nullable().describe('Longitude (WGS 84).'),
  topics: z.array(z.string()).describe('Ids of the topics that it belongs to.'),
});

/** A topic of the collection `topics`. */
export const topicEntry = z.object({
  ...subject,
  entities: z.array(z.string()).describe('Ids of the entities that belong to it.'),
});

/** An event of the collection `events`. */
export const eventEntry = z.object({
  date: z.string().describe('When it happened, as far as it is known.'),
  until: z.string().nullable().describe('When it ended, where it lasted.'),
  title: z.string().describe('What happened, as a sentence.'),
  class: z.enum(['article', 'background', 'inference']).describe('What the sentence rests on.'),
  entities: z.array(z.string()).describe('Ids of the entities and topics that it concerns.'),
  href,
});

/** A reference of the collection `references`: CSL-JSON 1.0.2. */
export const referenceEntry = z.object({
  title: z.string().describe('Its title.'),
  URL: z.string().optional().describe('Its address.'),
  publisher: z.string().nullable().describe('Who published it, or where it appeared.'),
  issued: z.string().nullable().describe('When, as far as it is known.'),
  item: z.record(z.string(), z.unknown()).describe('The whole reference as CSL-JSON.'),
});

/** A page of the site that is about no single thing, in the collection `site`; `site` itself is what all pages share. */
export const siteEntry = z.object({
  route: z.string().describe('Which page it is, such as `front` or `timeline`.'),
  params: z.record(z.string(), z.string()).describe('What its address has beside the route.'),
  page,
  errors: z
    .array(z.custom<Issue>((one) => typeof one === 'object'))
    .describe('What must be mended, in `astro dev`.'),
});

export type ArticleEntry = z.infer<typeof articleEntry>;
export type EntityEntry = z.infer<typeof entityEntry>;
export type TopicEntry = z.infer<typeof topicEntry>;
export type EventEntry = z.infer<typeof eventEntry>;
export type ReferenceEntry = z.infer<typeof referenceEntry>;
export type SiteEntry = z.infer<typeof siteEntry>;

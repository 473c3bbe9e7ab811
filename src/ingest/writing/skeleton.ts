import type { z } from 'astro/zod';
import { article } from '../../schema/article.ts';
import { entity } from '../../schema/entity.ts';
import { topic } from '../../schema/topic.ts';
import { onLine, yamlOf } from './comments.ts';

export type SkeletonType = 'entity' | 'topic' | 'article';

const SCHEMAS = { entity, topic, article } as const;

/** What a field may look like, as YAML below its name; a field without an example is left out of skeletons. */
const EXAMPLES: Readonly<Record<string, string>> = {
  lang: ' en',
  gloss: ' harbour engineer, director of the port since 2025',
  aliases: '\n- Okoro\n- text: LHA\n  type: acronym',
  summary: '\n  statement: One sentence that stands alone.\n  refs:\n  - an-id-in-references',
  part: '\n  statement: She was named director.\n  evidence: words of the article, copied exactly',
  facts:
    '\n- label: role\n  statement: Director of the port since October 2025.\n  refs:\n  - an-id-in-references\n  as_of: 2025-10',
  relations: '\n- predicate: works-for\n  object: id-of-another-entity\n  evidence: words of the article',
  identifiers: '\n- scheme: wikidata\n  value: Q42',
  coordinates: '\n  lat: 33.69\n  lon: 73.06',
  formerIds: '\n- an-old-id',
  checked: ' 2026-01-31',
  status: ' draft',
  entities: '\n- id-of-an-entity',
  title: ' The headline as printed',
  publisher: ' The Lanmere Times',
  published: ' 2025-09-03',
  byline: ' Jo March',
  dateline: ' Lanmere',
  url: ' https://example.org/article',
  rights: '\n  holder: The Lanmere Times\n  display: excerpts',
  key_points: '\n- statement: The port has a new director.\n  evidence: words of the article, copied exactly',
};

const INTRO =
  '# Lines that begin with # explain, or show an example: take the # away to use one, or delete them.\n';

/**
 * A file with the fields that are given, and every other field of its schema as a comment: what it means, in the
 * schema's own sentence, and an example.
 */
export function skeletonOf(type: SkeletonType, given: Readonly<Record<string, string>>): string {
  const shape: Readonly<Record<string, z.ZodType>> = SCHEMAS[type].shape;
  const written = Object.keys(shape).filter((field) => field in given);
  const others = Object.keys(shape).filter((field) => !(field in given) && field in EXAMPLES);
  const fields = [
    INTRO,
    ...written.map((field) => yamlOf({ [field]: given[field] })),
    ...others.map((field) => commented(field, shape[field] as z.ZodType)),
  ].join('');
  return type === 'article' ? fields : `---\n${fields}---\n`;
}

function commented(field: string, schema: z.ZodType): string {
  const meaning = sentenceOf(schema);
  const example = `${field}:${EXAMPLES[field]}`.replace(/^/gm, '# ');
  return `#\n${meaning ? `# ${onLine(meaning)}\n` : ''}${example}\n`;
}

/** The sentence of a field; wrappers such as “optional” keep that of what they wrap. */
function sentenceOf(schema: z.ZodType): string | undefined {
  const inner = (schema as { unwrap?: () => z.ZodType }).unwrap;
  return schema.description ?? (inner ? sentenceOf(inner.call(schema)) : undefined);
}

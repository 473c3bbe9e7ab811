import { z } from 'astro/zod';
import { annotations } from './annotations.ts';
import { article } from './article.ts';
import { entity } from './entity.ts';
import { reference } from './reference.ts';
import { rejected } from './rejected.ts';
import { site } from './site.ts';
import { timeline } from './timeline.ts';
import { topic } from './topic.ts';

/** The shape of each file that an author may write, by the name of its schema, and the files that have it. */
export const FILES = {
  site: { shape: site, files: ['content/site.yaml'], about: 'The briefing as a whole.' },
  article: { shape: article, files: yamlIn('content/articles'), about: 'What is known about a seed.' },
  annotations: {
    shape: annotations,
    files: yamlIn('content/annotations'),
    about: 'What words of an article mean, who says what, notes.',
  },
  timeline: { shape: timeline, files: ['content/timeline.yaml'], about: 'The dated events of the briefing.' },
  rejected: {
    shape: rejected,
    files: ['content/rejected.yaml'],
    about: 'Names that npm run ingest does not propose again.',
  },
  references: {
    shape: z.array(reference),
    files: ['content/references.json'],
    about: 'Works cited, CSL-JSON.',
  },
  entity: {
    shape: entity,
    files: ['content/entities/**/*.md', 'content/entities/**/*.mdx'],
    about: 'Front matter of a person, organisation, place, commodity or event.',
  },
  topic: {
    shape: topic,
    files: ['content/topics/**/*.md', 'content/topics/**/*.mdx'],
    about: 'Front matter of a topic.',
  },
} as const satisfies Record<string, { shape: z.ZodType; files: readonly string[]; about: string }>;

export type SchemaName = keyof typeof FILES;

/** Patterns without braces, which not every editor knows. */
function yamlIn(folder: string): readonly string[] {
  return ['yaml', 'yml'].flatMap((ending) => [`${folder}/*.${ending}`, `${folder}/**/*.${ending}`]);
}

/** The JSON Schema (draft 07, which editors read) of what an author writes, with the sentence of each field. */
export function jsonSchema(name: SchemaName): Record<string, unknown> {
  const { shape, about } = FILES[name];
  const schema = z.toJSONSchema(shape, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      // Numbers beyond what a double holds are nobody's mistake.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  return { ...schema, description: about };
}

import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { environment } from './read/environment.ts';
import { briefingLoader } from './read/loaders.ts';

const env = environment(process.env);
// The shapes of src/schema were checked when the records were read; here they are data.
const schema = z.object({ record: z.any(), filled: z.array(z.string()).optional() });
const collection = (name: Parameters<typeof briefingLoader>[0]) =>
  defineCollection({ loader: briefingLoader(name, env), schema });

export const collections = {
  site: collection('site'),
  seeds: collection('seeds'),
  articles: collection('articles'),
  entities: collection('entities'),
  topics: collection('topics'),
  annotations: collection('annotations'),
  timeline: collection('timeline'),
  references: collection('references'),
  published: collection('published'),
};

import { type AssembleOptions, assemble } from '../../src/assemble/assemble.ts';
import { ALL_READ } from '../../src/model/check/unread.ts';
import type { EntityId, TopicId } from '../../src/model/ids.ts';
import type { Records } from '../../src/read/records.ts';
import { annotations } from '../../src/schema/annotations.ts';
import { article } from '../../src/schema/article.ts';
import { entity } from '../../src/schema/entity.ts';
import { published } from '../../src/schema/published.ts';
import { reference } from '../../src/schema/reference.ts';
import { site } from '../../src/schema/site.ts';
import { timeline } from '../../src/schema/timeline.ts';
import { topic } from '../../src/schema/topic.ts';
import { addressesAt } from '../../src/views/context/addresses.ts';
import { urlsFor } from '../../src/views/context/urls.ts';

/** A briefing as its author would write it, by id; bodies of entries under `body`. */
export interface Written {
  /** Texts by name of the seed, ending included. */
  readonly seeds: Readonly<Record<string, string>>;
  /** Texts that were published before, by name of the seed, oldest first. */
  readonly earlier?: Readonly<Record<string, readonly string[]>>;
  /** Records of published mentions by name of the seed. */
  readonly mentions?: Readonly<Record<string, string>>;
  readonly site?: object;
  readonly articles?: Readonly<Record<string, object>>;
  readonly entities?: Readonly<Record<string, { readonly body?: string; readonly [field: string]: unknown }>>;
  readonly topics?: Readonly<Record<string, { readonly body?: string; readonly [field: string]: unknown }>>;
  readonly annotations?: Readonly<Record<string, object>>;
  readonly timeline?: readonly object[];
  readonly references?: readonly object[];
  readonly published?: readonly object[];
}

/** Assembles a briefing in memory. */
export function assembled(
  written: Written,
  options: Pick<AssembleOptions, 'drafts'> = {},
): ReturnType<typeof assemble> {
  const addressesOf = addressesAt(urlsFor({ base: '/', site: '' }));
  return assemble(recordsOf(written), { addressesOf, ...options });
}

/** The records of a briefing, as reading gives them. */
export function recordsOf(written: Written): Records {
  const source = (file: string) => ({ file, positions: {} });
  const data = <T>(folder: string, schema: { parse(value: unknown): T }, all: object = {}) =>
    Object.entries(all).map(([id, value]) => ({
      id,
      source: source(`content/${folder}/${id}.yaml`),
      data: schema.parse(value),
    }));
  const entries = <T>(folder: string, schema: { parse(value: unknown): T }, all: Written['entities'] = {}) =>
    Object.entries(all).map(([id, { body = '', ...value }]) => ({
      id,
      source: source(`content/${folder}/${id}.md`),
      data: schema.parse(value),
      format: 'md' as const,
      body,
      bodyLine: 1,
    }));
  const seeds = Object.entries(written.seeds).map(([name, text]) => ({
    id: name.replace(/\.\w+$/, ''),
    name,
    source: source(`seeds/${name}`),
    format: name.endsWith('.md') ? ('md' as const) : ('txt' as const),
    text,
    digest: '0'.repeat(64),
    versions: [],
    earlier: (written.earlier?.[name] ?? []).map((text, index) => ({
      file: `content/published/${name.replace(/\.\w+$/, '')}.${index + 1}.txt`,
      format: 'txt' as const,
      text,
    })),
    mentions: written.mentions?.[name] ?? '',
  }));
  const bare = Object.fromEntries(seeds.map(({ id, name }) => [id, { seed: name }]));
  return {
    site: { id: 'site', source: source('content/site.yaml'), data: site.parse(written.site ?? {}) },
    seeds,
    articles: data('articles', article, { ...bare, ...written.articles }),
    entities: entries('entities', entity, written.entities).map((one) => ({
      ...one,
      type: 'entity',
      id: one.id as EntityId,
    })),
    topics: entries('topics', topic, written.topics).map((one) => ({
      ...one,
      type: 'topic',
      id: one.id as TopicId,
    })),
    annotations: data('annotations', annotations, written.annotations),
    unread: ALL_READ,
    timeline: {
      id: 'timeline',
      source: source('content/timeline.yaml'),
      data: timeline.parse(written.timeline ?? []),
    },
    published: {
      id: 'published',
      source: source('content/published.txt'),
      data: published.parse(written.published ?? []),
    },
    references: (written.references ?? []).map((work) => {
      const parsed = reference.parse(work);
      return { id: parsed.id, source: source('content/references.json'), data: parsed };
    }),
  };
}

import { shardFrom } from '../model/shard.ts';
import type { Stamp } from './shard.ts';

/** A folder with what it says of itself. */
export interface Stamped {
  readonly dir: string;
  readonly stamp: Stamp;
}

/** In what shards must agree, what it is called, and what to do when they do not. */
const COMMON = {
  content: ['content', 'Build all shards from the same seeds/, content/ and public/.'],
  engine: ['program', 'Build all shards with the same version of it.'],
  base: ['BASE', 'Build all shards for the same path.'],
  site: ['SITE', 'Build all shards for the same origin.'],
} as const satisfies Partial<Record<keyof Stamp, readonly [string, string]>>;

/**
 * Why shards do not make one site, each reason in a sentence with its remedy; none when they do. The first shard given is
 * the one that the others are held against.
 */
export function mismatches(shards: readonly Stamped[]): string[] {
  const [first, ...others] = shards;
  if (!first) return [];
  return [
    ...others.flatMap((other) => differences(first, other)),
    ...misnumbered(shards, shardFrom(first.stamp.shard)?.count ?? 0),
    ...contradictions(shards),
  ];
}

function differences(first: Stamped, other: Stamped): string[] {
  return (Object.keys(COMMON) as (keyof typeof COMMON)[])
    .filter((field) => first.stamp[field] !== other.stamp[field])
    .map((field) => {
      const [name, remedy] = COMMON[field];
      return `${other.dir} was built with another ${name} than ${first.dir}. ${remedy}`;
    });
}

/** Shards that are there twice, not at all, or of another number. */
function misnumbered(shards: readonly Stamped[], count: number): string[] {
  const places = Map.groupBy(shards, ({ stamp }) => stamp.shard);
  const wanted = Array.from({ length: count }, (_, index) => `${index + 1}/${count}`);
  const missing = wanted.filter((name) => !places.has(name));
  const twice = [...places].filter(([, some]) => some.length > 1);
  const foreign = [...places.keys()].filter((name) => !wanted.includes(name));
  return [
    ...missing.map((name) => `Shard ${name} is missing. Build it with SHARD=${name}.`),
    ...twice.map(
      ([name, some]) =>
        `Shard ${name} is there twice: ${some.map(({ dir }) => dir).join(', ')}. Leave one out.`,
    ),
    ...foreign.map(
      (name) => `Shard ${name} is one of another number of shards than ${wanted[0]}. Leave it out.`,
    ),
  ];
}

/** Files that two shards have, but not the same. */
function contradictions(shards: readonly Stamped[]): string[] {
  const known = new Map<string, { dir: string; hash: string }>();
  return shards.flatMap(({ dir, stamp }) =>
    Object.entries(stamp.files).flatMap(([path, hash]) => {
      const before = known.get(path);
      if (!before) known.set(path, { dir, hash });
      if (!before || before.hash === hash) return [];
      return [`${path} is not the same in ${before.dir} and ${dir}. Build both again.`];
    }),
  );
}

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { printTable } from '../measure.ts';

/** A profile as V8 writes it (https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile). */
interface Profile {
  readonly nodes: readonly Node[];
  readonly samples: readonly number[];
  /** Microseconds before each sample. */
  readonly timeDeltas: readonly number[];
}

interface Node {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  readonly children?: readonly number[];
}

/** Functions that are listed. */
const MOST = 25;

/** The same command with a profile of each of its threads. @param dir where they are written */
export function profiled([program = '', ...args]: readonly string[], dir: string): readonly string[] {
  return [program, '--cpu-prof', `--cpu-prof-dir=${dir}`, ...args];
}

/** Prints the costliest functions of the main thread, whose profile is the largest: by themselves, and with all they call. */
export async function printProfile(dir: string): Promise<void> {
  const files = await Promise.all(
    (await readdir(dir)).map(async (name) => ({
      path: join(dir, name),
      size: (await stat(join(dir, name))).size,
    })),
  );
  const largest = files.toSorted((a, b) => b.size - a.size)[0];
  if (!largest) return;
  const { self, total } = costsOf(JSON.parse(await readFile(largest.path, 'utf8')) as Profile);
  const rows = (costs: ReadonlyMap<string, number>) =>
    [...costs]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, MOST)
      .map(([name, microseconds]) => ({ s: (microseconds / 1e6).toFixed(2), function: name }));
  console.log('\nMain thread, seconds of a function itself\n');
  printTable(rows(self));
  console.log('\nMain thread, seconds of a function with all that it calls\n');
  printTable(rows(total));
}

function costsOf({ nodes, samples, timeDeltas }: Profile) {
  const own = new Map<number, number>();
  for (const [at, id] of samples.entries()) own.set(id, (own.get(id) ?? 0) + (timeDeltas[at] ?? 0));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const self = new Map<string, number>();
  const total = new Map<string, number>();
  const add = (costs: Map<string, number>, name: string, cost: number): void => {
    costs.set(name, (costs.get(name) ?? 0) + cost);
  };
  /** A function that calls itself counts once. */
  const visit = (node: Node, callers: ReadonlySet<string>): number => {
    const name = nameOf(node);
    const mine = own.get(node.id) ?? 0;
    const inside = new Set(callers).add(name);
    const below = (node.children ?? []).reduce((sum, id) => {
      const child = byId.get(id);
      return child ? sum + visit(child, inside) : sum;
    }, 0);
    add(self, name, mine);
    if (!callers.has(name)) add(total, name, mine + below);
    return mine + below;
  };
  const [root] = nodes;
  if (root) visit(root, new Set());
  return { self, total };
}

function nameOf({ callFrame: { functionName, url, lineNumber } }: Node): string {
  const file = url.replace(/^.*\/node_modules\//, '').replace(/^file:\/\//, '');
  return `${functionName || '(anonymous)'}${file ? ` ${file}:${lineNumber + 1}` : ''}`;
}

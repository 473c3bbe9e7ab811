import { assemble } from '../src/assemble/assemble.ts';
import { contextOf } from '../src/views/context.ts';
import { handOver } from '../src/views/handover.ts';
import { type Observed, observed } from '../src/views/observed.ts';
import { compiledFolder, pagesIn } from '../src/integration/compiled.ts';
import { renderPages } from '../src/integration/pages.ts';
import type { Records } from '../src/read/records.ts';
import { place, urls } from './site.ts';

/** A page as it was made. */
export interface Rendered {
  readonly body: string;
  readonly facts: readonly string[];
  readonly said: string;
}

export interface RenderedSite {
  readonly pages: ReadonlyMap<string, Rendered>;
  /** Whether a page of another rendering would be made the same now, by what it read. */
  isCurrent(file: string, page: Rendered): boolean;
}

/** As it is when the tests begin. */
const COMPILED = pagesIn(compiledFolder(place));

/** Renders all pages of a briefing, by the program that the build under test compiled. */
export async function renderAll(records: Records): Promise<RenderedSite> {
  const watch = observed(contextOf(assemble(records, { urls }).briefing, urls));
  handOver(watch.context);
  const pages = new Map<string, Rendered>();
  const routes = new Map<string, unknown>();
  const saidBy = (facts: readonly string[], file: string): string =>
    [...facts.map(watch.digestOf), watch.digestOfData(routes.get(file))].join('\n');
  await renderPages(
    COMPILED,
    async ({ file, props, render }) => {
      routes.set(file, props);
      const { result, facts: numbers } = await watch.watch(render);
      const facts = [...namesOf(watch, numbers)];
      pages.set(file, { body: Buffer.from(result).toString('base64'), facts, said: saidBy(facts, file) });
    },
    { signal: new AbortController().signal },
  );
  return { pages, isCurrent: (file, { facts, said }) => routes.has(file) && saidBy(facts, file) === said };
}

/** The facts that were read, those for what was made once among them. */
function namesOf(watch: Observed, facts: readonly number[]): Set<string> {
  const names = facts.flatMap((fact) => {
    const parts = watch.partsOf(fact);
    return parts ? [...namesOf(watch, parts)] : [watch.nameOf(fact)];
  });
  return new Set(names);
}

/** Pages that would be taken from before, and are not what would be made. */
export function stale(before: ReadonlyMap<string, Rendered>, after: RenderedSite): string[] {
  return [...before]
    .filter(([file, page]) => after.isCurrent(file, page) && after.pages.get(file)?.body !== page.body)
    .map(([file]) => file);
}

import { counted } from '../../model/counted.ts';
import type { Finding, Verdict } from '../finding.ts';
import type { Page } from '../page.ts';
import { addressOf, pathBelow, readText, type Site } from '../site.ts';

const ARTICLE = /^articles\/[^/]+\/index\.html$/;
const ENTRY = /^(?:entities|topics)\/[^/]+\/index\.html$/;

/**
 * Mentions are the same wherever they are counted: the figure on the page of an entry, the passages that it lists, the
 * marks in the articles, the annotations that are exported. Every mark leads to the entry that it names.
 */
export async function checkCounts(site: Site): Promise<Verdict> {
  const pages = [...site.pages.values()].filter(({ isRedirect }) => !isRedirect);
  const articles = pages.filter(({ path }) => ARTICLE.test(path));
  const marked = new Map<string, string>();
  for (const page of articles)
    for (const { id, entry } of page.marks) marked.set(`${addressOf(page.path)}#${id}`, entry);
  const exported = await exportedMentions(site, articles);
  const entries = pages.filter(({ path }) => ENTRY.test(path));
  const shown = Map.groupBy(marked.keys(), (mark) => marked.get(mark) ?? '');
  const findings = [
    ...articles.flatMap((page) => strayMarks(page, site)),
    ...entries.flatMap((page) => {
      const entry = addressOf(page.path);
      const own = pages.filter(({ path }) => path === page.path || path.startsWith(`${entry}mentions/`));
      const listed = own.flatMap((one) => one.listed.map((address) => pathBelow(site, address, one.path)));
      return entryFaults(
        page,
        listed,
        marked,
        shown.get(entry) ?? [],
        exported?.get(entry) ?? (exported && []),
      );
    }),
    ...[...shown.keys()]
      .filter((entry) => !site.pages.has(`${entry}index.html`))
      .map((entry) => ({
        file: `${entry}index.html`,
        message: 'the articles mention it, and it has no page.',
      })),
  ];
  return {
    examined: `${counted(marked.size, 'mark')} of ${counted(entries.length, 'entry', 'entries')} in ${counted(articles.length, 'article')}`,
    findings,
  };
}

function strayMarks(page: Page, site: Site): Finding[] {
  return page.marks
    .filter(({ href, entry }) => pathBelow(site, href, page.path) !== entry)
    .map(({ id, href, entry }) => ({
      file: page.path,
      message: `the mark ${id} of ${entry} leads to “${href}”.`,
    }));
}

/** @param exported null when the site exports no annotations */
function entryFaults(
  { path: file, said }: Page,
  listed: readonly string[],
  marked: ReadonlyMap<string, string>,
  marks: readonly string[],
  exported: readonly string[] | null,
): Finding[] {
  const entry = addressOf(file);
  const known = new Set(listed);
  const unlisted = marks.filter((mark) => !known.has(mark));
  // What the rights of an article keep from being shown has a place in it, but no mark.
  const foreign = listed.filter((mark) => (marked.get(mark) ?? entry) !== entry);
  return [
    ...((said ?? 0) === listed.length
      ? []
      : [`it says ${counted(said ?? 0, 'mention')} and lists ${listed.length}.`]),
    ...(known.size === listed.length
      ? []
      : [`it lists ${counted(listed.length - known.size, 'mention')} twice.`]),
    ...(!exported || sameSet(exported, known)
      ? []
      : [`it lists ${counted(known.size, 'mention')}, and ${exported.length} are exported.`]),
    ...unlisted.map((mark) => `it does not list the mention ${mark}.`),
    ...foreign.map((mark) => `it lists ${mark}, which mentions ${marked.get(mark)}.`),
  ].map((message) => ({ file, message }));
}

/** Mentions by the path of their entry, from the Web Annotations beside each article; null when there are none. */
async function exportedMentions(
  site: Site,
  articles: readonly Page[],
): Promise<Map<string, string[]> | null> {
  const found = new Map<string, string[]>();
  let files = 0;
  for (const { path } of articles) {
    const file = path.replace(/index\.html$/, 'annotations.jsonld');
    if (!site.files.has(file)) continue;
    files += 1;
    const { items } = JSON.parse(await readText(site, file)) as { items: readonly Annotation[] };
    for (const { id, body } of items.filter(({ motivation }) => motivation === 'identifying')) {
      const entry = pathBelow(site, String(body), file);
      found.set(entry, [...(found.get(entry) ?? []), pathBelow(site, id, file)]);
    }
  }
  return files > 0 ? found : null;
}

interface Annotation {
  readonly id: string;
  readonly motivation: string;
  readonly body: unknown;
}

function sameSet(values: readonly string[], set: ReadonlySet<string>): boolean {
  return values.length === set.size && values.every((value) => set.has(value));
}

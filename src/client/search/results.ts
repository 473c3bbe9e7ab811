import type { Found } from './engine.ts';
import { GROUPS, type Group, type Hit } from './hits.ts';
import type { NamedEntry } from './names.ts';
import { filled, type SearchWords } from './words.ts';

/** One sentence that says what was found, for the status line. */
export function statusOf(found: Found, term: string, words: SearchWords): string {
  const { hits, nearest, corrected } = found;
  if (hits.length === 0)
    return `${filled(words.none, { term })}${nearest.length > 0 ? ` ${words.meant}` : ''}`;
  const total = Object.values(found.counts).reduce((sum, count) => sum + count, 0);
  const count = total === 1 ? words.one : filled(words.many, { count: total });
  return corrected ? `${filled(words.instead, { term: corrected })} ${count}` : count;
}

/**
 * Says how a search went, unless that is said already: what is put in the place of the same is read aloud again.
 * @param term of the search
 */
export function say(status: HTMLElement, term: string, ...parts: readonly (string | HTMLElement)[]): void {
  const text = parts.map((part) => (typeof part === 'string' ? part : part.textContent)).join('');
  if (status.textContent === text && status.dataset['of'] === term) return;
  status.dataset['of'] = term;
  status.replaceChildren(...parts);
}

/** The results as lists, a heading for each group; the group of the best result first. */
export function resultGroups(found: Found, words: SearchWords): Node[] {
  if (found.hits.length === 0) return found.nearest.length > 0 ? [listOf(found.nearest.map(suggestion))] : [];
  const order = [...new Set([...found.hits.map(({ group }) => group), ...GROUPS])];
  return order.flatMap((group) => {
    const own = found.hits.filter((hit) => hit.group === group);
    return own.length === 0 ? [] : [heading(group, found, words), listOf(own.map((hit) => item(hit, words)))];
  });
}

/**
 * Shows results in the place of others. What stays the same stays in place, and who walks the results keeps his own, or
 * its place in the list when it is gone.
 */
export function showIn(box: HTMLElement, nodes: readonly Node[]): void {
  const links = (): HTMLAnchorElement[] => [...box.querySelectorAll('a')];
  const walked = links();
  const at = walked.indexOf(document.activeElement as HTMLAnchorElement);
  for (const [place, node] of nodes.entries()) {
    const before = box.childNodes[place];
    if (!before) box.append(node);
    else if (!before.isEqualNode(node)) before.replaceWith(node);
  }
  while (box.childNodes.length > nodes.length) box.lastChild?.remove();
  if (at < 0 || box.contains(document.activeElement)) return;
  const now = links();
  const own = now.find(({ href }) => href === walked[at]?.href) ?? now[Math.min(at, now.length - 1)];
  const field = box.closest('dialog, search-page')?.querySelector<HTMLElement>('input[type="search"]');
  (own ?? field)?.focus();
}

/** True when some group has more results than are shown. */
export function hasMore({ counts }: Found, perGroup: number): boolean {
  return Object.values(counts).some((count) => count > perGroup);
}

function heading(group: Group, { counts }: Found, words: SearchWords): HTMLElement {
  const line = document.createElement('h2');
  line.textContent = `${words.groups[group]} `;
  const count = document.createElement('span');
  count.className = 'details';
  count.textContent = String(counts[group]);
  line.append(count);
  return line;
}

function listOf(items: readonly Node[]): HTMLElement {
  const list = document.createElement('ol');
  list.className = 'results plain';
  list.append(...items);
  return list;
}

function suggestion({ url, kind, names, gloss }: NamedEntry): HTMLElement {
  return line(url, names[0] ?? '', kind, gloss, true, '');
}

function item({ url, title, kind, group, excerpt, plain, source }: Hit, words: SearchWords): HTMLElement {
  const details = [group === 'entities' ? words.kinds[kind] : '', source].filter(Boolean).join(' · ');
  return line(url, title, kind, excerpt, plain, details);
}

function line(
  url: string,
  title: string,
  kind: string,
  text: string,
  plain: boolean,
  details: string,
): HTMLElement {
  const element = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  link.dir = 'auto';
  const small = document.createElement('span');
  small.className = 'details';
  small.textContent = ` ${details}`;
  const words = document.createElement('p');
  words.dir = 'auto';
  if (plain) words.textContent = text;
  else words.append(...marked(text));
  if (kind) element.dataset['kind'] = kind;
  element.append(link, small, words);
  return element;
}

/** An excerpt of Pagefind: text in which `<mark>` and character references are all that is markup. */
function marked(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return Array.from(parsed.childNodes, (node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

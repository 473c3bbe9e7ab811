import type { NamedEntry } from '../../../model/namedEntry.ts';
import type { FoundHits } from '../ask/engine.ts';
import { GROUPS, type Hit } from '../rank/hits.ts';
import { MOST_WORDS } from '../words/unusual.ts';
import { marked, withMarks } from './marks.ts';
import { filled, type SearchWords } from './words.ts';

/** One sentence that says what was found, for the status line. */
export function statusOf(found: FoundHits, term: string, words: SearchWords): string {
  const { hits, nearest, corrected, isPart, remark } = found;
  if (remark === 'signs') return words.remarks.signs;
  if (hits.length === 0)
    return `${filled(words.none, { term: shortened(term) })} ${nearest.length > 0 ? words.meant : words.others}`;
  const total = Object.values(found.counts).reduce((sum, count) => sum + count, 0);
  const count = total === 1 ? words.one : filled(words.many, { count: total });
  const first = corrected ? filled(words.instead, { term: corrected }) : isPart ? words.partly : '';
  const told = remark ? filled(words.remarks[remark], { term, count: MOST_WORDS }) : '';
  return [told, first, count].filter(Boolean).join(' ');
}

/** So many letters of a query are repeated to the reader. */
const REPEATED = 80;

function shortened(term: string): string {
  return term.length > REPEATED ? `${term.slice(0, REPEATED)}…` : term;
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

/** The best result, then the others as lists, a heading for each group. @param term of the search */
export function resultGroups(found: FoundHits, term: string, words: SearchWords): Node[] {
  const looked = found.corrected ?? term;
  if (found.hits.length === 0)
    return found.nearest.length > 0 ? [listOf(found.nearest.map((entry) => suggestion(entry, words)))] : [];
  const [best, ...others] = found.hits;
  const first = listOf(best ? [item(best, looked, words)] : []);
  first.classList.add('best');
  const groups = GROUPS.flatMap((group) => {
    const own = others.filter((hit) => hit.group === group);
    const count = found.counts[group] - Number(best?.group === group);
    const title = heading(words.groups[group], count);
    return own.length === 0 ? [] : [title, listOf(own.map((hit) => item(hit, looked, words)))];
  });
  return [heading(words.best), first, ...groups];
}

/**
 * Shows results in the place of others. What stays the same stays in place, and a reader who walks the results keeps the place, or
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
export function hasMore({ counts }: FoundHits, perGroup: number): boolean {
  return Object.values(counts).some((count) => count > perGroup);
}

/** @param count of the results; without one the heading is heard and not seen */
function heading(text: string, count?: number): HTMLElement {
  const line = document.createElement('h2');
  line.textContent = text;
  if (count === undefined) line.className = 'visually-hidden';
  else line.append(' ', span('number', String(count)));
  return line;
}

function listOf(items: readonly Node[]): HTMLElement {
  const list = document.createElement('ol');
  list.className = 'results plain';
  list.append(...items);
  return list;
}

function suggestion({ url, kind, names, gloss }: NamedEntry, words: SearchWords): HTMLElement {
  return entryItem(url, names[0] ?? '', kind, [gloss], words);
}

function item(hit: Hit, term: string, words: SearchWords): HTMLElement {
  if (hit.group === 'passages') return passageItem(hit);
  const text = hit.plain ? withMarks(hit.excerpt, term) : marked(hit.excerpt);
  return entryItem(hit.url, hit.title, hit.kind, text, words);
}

/** An entry: its name, then its kind and what it is. */
function entryItem(
  url: string,
  name: string,
  kind: string,
  text: readonly (string | Node)[],
  words: SearchWords,
): HTMLElement {
  const element = document.createElement('li');
  if (kind) element.dataset['kind'] = kind;
  const title = document.createElement('h3');
  title.append(linkTo(url, name));
  const line = document.createElement('p');
  line.dir = 'auto';
  const hasText = text.some((part) => (typeof part === 'string' ? part : part.textContent) !== '');
  const label = words.kinds[kind] ?? '';
  line.append(label, label && hasText ? ' · ' : '', ...text);
  element.append(title, line);
  return element;
}

/** A passage: its words, then where they stand. */
function passageItem({ url, title, source, excerpt }: Hit): HTMLElement {
  const element = document.createElement('li');
  const text = document.createElement('p');
  text.className = 'said';
  text.dir = 'auto';
  text.append(...marked(excerpt));
  const place = document.createElement('p');
  const [publisher = '', ...rest] = source.split(' · ');
  const paragraph = /#p(\d+)/.exec(url)?.[1];
  const link = linkTo(url, `${publisher || title}${paragraph ? ` ¶${paragraph}` : ''}`);
  link.className = 'evidence';
  const where = [publisher ? title : '', ...rest].filter(Boolean);
  place.append(link, where.length > 0 ? ' ' : '', span('where', where.join(' · ')));
  element.append(text, place);
  return element;
}

function linkTo(url: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = text;
  link.dir = 'auto';
  return link;
}

function span(name: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  element.textContent = text;
  return element;
}

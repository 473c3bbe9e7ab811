import { isFurniture, isOffer, pointerIn } from './pageLines.ts';
import { shortened } from './unseen.ts';

/** Class names of boxes that lead to other articles. */
const BOXES =
  /(?:^|[-_])(?:related|recirc(?:ulation)?|recommended|recommendations|read-?more|read-?next|more-?stories|most-?(?:read|popular)|also-?read|see-?also|promo|teasers?|trending|newsletter|taboola|outbrain)(?:$|[-_])/i;
const MOST_LINKS = 0.7;
/** A pointer that is no link is a short line. */
const LONGEST_POINTER = 200;
/** Points of the article begin so too: “Recommended: a hat”. */
const LABEL = /^(?:also|more|recommended|related)\s?[:：–—-]/i;
/** Lists that follow a label, at most. */
const MOST_FOLLOWING = 12;
const BLOCK = 'p, div, li, h2, h3, h4, h5, h6, ul, ol, section, aside, table, blockquote, article, figure';

/**
 * Takes out what stands among the paragraphs of an article and is none of it: advertisements, links that edit, pointers
 * to other articles.
 * @returns the words of the pointers, and the lines that are the page’s
 */
export function removeFurniture(document: Document): {
  readonly pointers: readonly string[];
  readonly lines: readonly string[];
} {
  for (const link of document.querySelectorAll('.mw-editsection')) link.remove();
  const pointers: string[] = [];
  const lines = new Set<string>();
  const take = (element: Element): void => {
    const words = wordsOf(element);
    if (words !== '') pointers.push(shortened(words));
    element.remove();
  };
  for (const box of document.querySelectorAll('article [class], main [class]')) {
    if (box.parentNode && BOXES.test(box.getAttribute('class') ?? '') && linked(box) >= MOST_LINKS) take(box);
  }
  for (const list of document.querySelectorAll('ul, ol')) {
    const items = [...list.children].map(wordsOf);
    if (!isOffer(items)) continue;
    lines.add(shortened(items[0] ?? ''));
    list.remove();
  }
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    if (!isFurniture(wordsOf(link))) continue;
    lines.add(wordsOf(link));
    link.remove();
  }
  for (const block of document.querySelectorAll('p, div, li, h2, h3, h4, h5, h6, aside')) {
    if (!block.parentNode || block.querySelector(BLOCK)) continue;
    const words = wordsOf(block);
    if (isFurniture(words)) {
      lines.add(shortened(words));
      block.remove();
    } else if (isPointer(block, words)) take(block);
    else if (isPointerAlone(words)) takeHeaded(block, take);
  }
  for (const link of document.querySelectorAll('p a')) {
    const words = wordsOf(link);
    if (isPointerAlone(words) && !link.nextElementSibling) link.remove();
  }
  return { pointers, lines: [...lines] };
}

const isPointerAlone = (words: string): boolean => pointerIn(words)?.length === words.length;

function isPointer(block: Element, words: string): boolean {
  const pointer = pointerIn(words);
  if (!pointer || pointer.length === words.length) return false;
  if (linked(block, pointer.length) >= MOST_LINKS) return true;
  return (
    pointer.isMarked &&
    !LABEL.test(words) &&
    words.length <= LONGEST_POINTER &&
    !/\.(?:\s+\p{Lu}|["”’»)]*$)|[!?]\s+\p{Lu}/u.test(words)
  );
}

/** A label that stands alone, and the lists of links that follow it. */
function takeHeaded(label: Element, take: (element: Element) => void): void {
  let heading = label;
  while (isAlone(heading) && heading.parentElement && wordsOf(heading.parentElement) === wordsOf(label))
    heading = heading.parentElement;
  const following: Element[] = [];
  let next = heading.nextElementSibling;
  while (next && following.length < MOST_FOLLOWING && linked(next) >= MOST_LINKS) {
    following.push(next);
    next = next.nextElementSibling;
  }
  if (following.length === 0 && next) return;
  for (const element of [heading, ...following]) take(element);
}

function isAlone({ previousElementSibling, nextElementSibling }: Element): boolean {
  return previousElementSibling === null && nextElementSibling === null;
}

/**
 * The share of an element's words, but for its first `skip` characters, that are in links.
 * @param host counts links within the site of the page alone; undefined counts all
 */
export function linked(element: Element, skip = 0, host?: string | null): number {
  const length = wordsOf(element).length - skip;
  if (length <= 0) return 0;
  const links = element.nodeName === 'A' ? [element] : [...element.querySelectorAll('a')];
  const counted = host === undefined ? links : links.filter((link) => isWithin(link, host));
  return counted.reduce((sum, link) => sum + wordsOf(link).length, 0) / length;
}

/** Whether a link leads to a page of the same site. */
function isWithin(link: Element, host: string | null): boolean {
  const address = link.getAttribute('href') ?? '';
  if (address.startsWith('#')) return false;
  const url = URL.parse(address, 'http://page.invalid/');
  return (
    url !== null &&
    (url.hostname === 'page.invalid' || (host !== null && siteOf(url.hostname) === siteOf(host)))
  );
}

/** The last two parts of a name, or three where the last but one is short: “news.example.co.uk” is of “example.co.uk”. */
function siteOf(host: string): string {
  const parts = host.split('.');
  return parts.slice((parts.at(-2)?.length ?? 0) <= 3 ? -3 : -2).join('.');
}

export function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

import { isDate, partsOfLine } from './dateLine.ts';
import { isLogo, plain } from './elements.ts';
import { textOfPage } from './pageText.ts';

const BYLINES = '[itemprop="author"], [rel="author"], .byline';
/** Boxes of which each may be about another article. */
const BOXES = 'article, li, aside, nav, footer';
/** Between a headline and its byline there may be a teaser of the article, in words. */
const FURTHEST = 150;
/** So many bylines of a page are looked at. */
const MOST = 20;

/** Who wrote an article by the elements that are there to say so, the first that belongs to the headline; null when none does. */
export function bylineElement(document: Document): Element | null {
  const headlines = [...document.querySelectorAll('article h1, main h1'), ...document.querySelectorAll('h1')];
  const headline = headlines.find((one) => !isLogo(one));
  const found = [...document.querySelectorAll(BYLINES)].filter((one) => !isLogo(one));
  if (!headline) return found[0] ?? null;
  const boxes = found.map((one) => boxBeside(headline, one));
  // Boxes that stand among others, each with a byline, lead to other articles.
  const areTeasers = new Set(boxes.filter((box) => box !== null)).size > 1;
  const own = found.filter((_, at) => boxes[at] === null || !areTeasers).slice(0, MOST);
  return own.find((one) => wordsBetween(document, headline, one) <= FURTHEST) ?? null;
}

/** The box of a byline, where the headline is not in it too. */
function boxBeside(headline: Element, byline: Element): Element | null {
  const box = byline.parentElement?.closest(BOXES) ?? null;
  return box?.contains(headline) ? null : box;
}

function wordsBetween(document: Document, headline: Element, byline: Element): number {
  const all = [...document.querySelectorAll(`h1, p, li, h2, h3, h4, ${BYLINES}`)];
  const [from, to] = [all.indexOf(headline), all.indexOf(byline)].toSorted((a, b) => a - b) as [
    number,
    number,
  ];
  const between = all.slice(from + 1, to).filter((one) => !one.contains(byline) && !byline.contains(one));
  return between.reduce((sum, one) => sum + (one.textContent ?? '').trim().split(/\s+/).length, 0);
}

/**
 * The names in the element of a byline, without what stands beside them: “by Ana Okoro @okoro Nov 18, 2026 • 2 min read” is “by
 * Ana Okoro”.
 */
export function namesOfElement(element: Element): string {
  const parts = textOfPage(element)
    .split('\n')
    .flatMap((line) => partsOfLine(line))
    .map((part) => withoutOffice(withoutDate(plain(part.replace(/^- |(?<=^|\s)@\w+/g, '')))));
  return parts.find((part) => /\p{L}/u.test(part) && !/^(?:by|von|por|par|di)$/iu.test(part)) ?? '';
}

/** What the author of an article is, at the end of a line. */
const OFFICE = '(?:Writer|Reporter|Correspondent|Editor|Columnist)s?$';

/** “Ana OkoroStaff Writer”: a name without what its bearer is, which the page has in an element of its own. */
const withoutOffice = (words: string): string =>
  words.replace(
    new RegExp(
      `(?<=\\p{Ll})(?:(?:Staff|Senior|Chief|Special|Contributing|Associate|Political|Education)\\s)*${OFFICE}`,
      'u',
    ),
    '',
  );

/** True for what stands behind the name of an author: “ Political Correspondent”. */
export const isOffice = (words: string): boolean =>
  new RegExp(`^\\s(?:\\p{Lu}\\p{Ll}+\\s)?${OFFICE}`, 'u').test(words);

/** Words without the date before and behind them. */
function withoutDate(words: string): string {
  const list = words.split(' ');
  const before = list.findLastIndex((_, at) => isDate(list.slice(0, at + 1).join(' '))) + 1;
  const behind = list.findIndex((_, at) => at >= before && isDate(list.slice(at).join(' ')));
  return list
    .slice(before, behind < 0 ? undefined : behind)
    .join(' ')
    .replace(/[\s,–—-]+$/u, '');
}

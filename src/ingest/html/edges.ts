import { dayInLine, isDateLine, isLabelledDate } from './dateLine.ts';
import { linked, wordsOf } from './furniture.ts';
import {
  headsAuthors,
  headsMore,
  headsWhatFollows,
  isAsked,
  isAskedAtEdges,
  isCaption,
  isCredit,
  isWall,
} from './pageLines.ts';

/** Blocks without others in them, in the order of the text. */
const LEAVES = 'p, div, li, h1, h2, h3, h4, h5, h6, address, span, a, time';
const BLOCK =
  'p, div, li, h1, h2, h3, h4, h5, h6, ul, ol, section, aside, table, blockquote, article, figure, address';
/** A paragraph of running text has as many words, and ends as a sentence does. */
const FEWEST_OF_PROSE = 15;
/** More of its words are in links than in a paragraph with links. */
const MOST_LINKS = 0.7;

/** The address of a page or of who wrote it, or what that is: “Harbour Staff Reporter”. */
const ADDRESS =
  /^(?:https?:\/\/\S+|(?:e-?mail:? )?[^\s@]+@[^\s@]+\.\w{2,}|(?:\p{Lu}[\p{L}’']+ ){0,3}(?:Staff|Senior|Chief|Special|Political|Business|Sports?|Court|Crime|Features|News)? ?(?:Reporter|Writer|Correspondent|Columnist))$/u;

/** A block of an article without blocks in it. */
interface Line {
  readonly element: Element;
  readonly words: string;
  /** The share of its words that are in links to pages of the same site. */
  readonly links: number;
}

/**
 * Takes out of a found article what is before its first paragraph and behind its last and is none of it: navigation, times of
 * publication, credits of pictures, what readers are asked to do. Credits, and blocks that are links to other pages of the
 * site, go anywhere. A paragraph of running text is taken only behind a head of what follows an article.
 * @param host of the page; null where it is not known
 * @returns what was taken
 */
export function withoutEdges(article: Element, host: string | null): string[] {
  wrapBareLines(article);
  const lines = [...article.querySelectorAll(LEAVES)]
    .filter((one) => !one.querySelector(BLOCK) && (isBlock(one) || isBoxed(one) || isBare(one)))
    .map((element) => ({ element, words: wordsOf(element), links: linksOf(element, host) }))
    .filter(({ words }) => words !== '');
  const first = lines.findIndex(isProse);
  if (first < 0) return [];
  const last = lines.findLastIndex(isProse);
  const stop = endOf(lines, last);
  const ofMenus = itemsOfMenus(lines.slice(0, first), host);
  const announced = announcedItems(lines);
  // A diary has several days.
  const days = lines.filter(({ words }) => dayInLine(words) !== null);
  const taken = lines.filter(
    (line, at) =>
      at >= stop ||
      (at < first &&
        (isLeft(line) ||
          (days.length === 1 && line === days[0]) ||
          ofMenus.has(line) ||
          ADDRESS.test(line.words) ||
          isCaption(line.words))) ||
      (at > last && (isLeft(line) || headsWhatFollows(line.words)) && !announced.has(line)) ||
      isLeftWithin(line, lines[at - 1], lines[at + 1]),
  );
  for (const { element } of taken) element.remove();
  return taken.map(({ words }) => words);
}

/** Puts each line that stands in a box between blocks, in no block of its own, into a paragraph. */
function wrapBareLines(article: Element): void {
  for (const box of [article, ...article.querySelectorAll('div, section, article, header, main')]) {
    if (!box.querySelector(BLOCK)) continue;
    let run: Node[] = [];
    for (const node of [...box.childNodes, null]) {
      const isInline =
        node && (node.nodeType === 3 || /^(?:SPAN|TIME|B|STRONG|EM|I|SMALL)$/i.test(node.nodeName));
      if (isInline && !(node.nodeType === 1 && (node as Element).querySelector(`${BLOCK}, br, img`))) {
        run.push(node);
        continue;
      }
      // Beside a break or a link the line is a part of something longer.
      const isWhole = node === null || (node.nodeType === 1 && (node as Element).matches(BLOCK));
      const before = run[0]?.previousSibling;
      const isApart = !before || (before.nodeType === 1 && (before as Element).matches(BLOCK));
      if (isWhole && isApart && run.some(({ textContent }) => /\p{L}/u.test(textContent ?? ''))) {
        const line = article.ownerDocument.createElement('p');
        run[0]?.parentNode?.insertBefore(line, run[0]);
        line.append(...run);
      }
      run = [];
    }
  }
}

/** A link or a span that is all that its box holds; within other words it is of a paragraph, whatever that is written as. */
function isBoxed(one: Element): boolean {
  const box = one.closest(
    'div, section, aside, article, p, li, td, th, dt, dd, blockquote, h1, h2, h3, h4, h5, h6, address',
  );
  return box !== null && /^(?:DIV|SECTION|ASIDE)$/i.test(box.nodeName) && wordsOf(box) === wordsOf(one);
}

const isBlock = ({ nodeName }: Element): boolean => !/^(?:SPAN|A|TIME)$/i.test(nodeName);

/** A time between blocks, with no words beside it. */
function isBare({ nodeName, parentElement, previousSibling, nextSibling }: Element): boolean {
  const isBeside = [previousSibling, nextSibling].some((one) => one?.nodeType === 3 && one.nodeValue?.trim());
  return (
    nodeName === 'TIME' &&
    !isBeside &&
    /^(?:DIV|SECTION|ARTICLE|HEADER|MAIN)$/i.test(parentElement?.nodeName ?? '')
  );
}

/** More words in a link than this, in UTF-16 units, are a page whose link was never closed. */
const LONGEST_LINK = 300;

/** A block within a link is one. */
function linksOf(element: Element, host: string | null): number {
  const link = element.closest('a');
  const isTeaser = link !== null && wordsOf(link).length <= LONGEST_LINK;
  return linked(isTeaser ? link : element, 0, host);
}

const isHeading = ({ element }: Line): boolean => /^H[1-6]$/i.test(element.nodeName);

const lengthOf = (words: string): number => words.split(' ').length;

function isProse({ words, links }: Line): boolean {
  const isSentence = /[.!?…।。؟]["”’»)\]]*$/.test(words) && lengthOf(words) >= FEWEST_OF_PROSE;
  return isSentence && links < MOST_LINKS && !isCredit(words) && !isAskedAtEdges(words) && !isCaption(words);
}

/**
 * Where a head of what follows an article stands in its last part, behind which there is little to read but links or who wrote it;
 * the number of lines where there is none.
 */
function endOf(lines: readonly Line[], last: number): number {
  const head = lines.findIndex(
    ({ words }, at) => (at > lines.length / 2 && headsWhatFollows(words)) || isWall(words),
  );
  if (head < 0) return lines.length;
  const rest = lines.slice(head + 1);
  const behind = rest.slice(0, Math.max(0, last - head)).filter(isProse).length;
  const before = lines.slice(0, head).filter(isProse).length;
  const words = lines[head]?.words ?? '';
  const isOfArticle = headsMore(words) && rest[0] !== undefined && isProse(rest[0]);
  const isOther =
    behind === 0 ||
    headsAuthors(words) ||
    isWall(words) ||
    // “Related articles”, “Related books”: heads with nothing under them.
    headsWhatFollows(rest[0]?.words ?? '') ||
    (!isOfArticle && rest.some(({ links }) => links >= MOST_LINKS));
  return isOther && behind <= MOST_BEHIND && before >= FEWEST_BEFORE ? head : lines.length;
}

/** Paragraphs behind such a head, at most, and before it, at least. */
const MOST_BEHIND = 2;
const FEWEST_BEFORE = 3;

function isLeft(line: Line): boolean {
  const { words, links } = line;
  return (
    (links >= MOST_LINKS && !isHeading(line)) || isDateLine(words) || isCredit(words) || isAskedAtEdges(words)
  );
}

/** Items of a menu have as many words at most, wherever they lead. */
const LONGEST_ITEM = 4;
const MANY_ITEMS = 5;

/** The short items of lists that are mostly links: a few to pages of the site, or many to wherever. */
function itemsOfMenus(lines: readonly Line[], host: string | null): ReadonlySet<Line> {
  const items = lines.filter(({ words }) => lengthOf(words) <= LONGEST_ITEM);
  const byList = Map.groupBy(items, ({ element }) => element.closest('ul, ol'));
  return new Set(
    [...byList].flatMap(([list, own]) => {
      const site = list && list.children.length >= MANY_ITEMS ? undefined : host;
      return list && linked(list, 0, site) >= 0.5 ? own : [];
    }),
  );
}

/** Words of a sentence that announces a list, at least. */
const FEWEST_OF_ANNOUNCING = 5;

/** The items of lists that a sentence of the article announces: “She named three of them on Monday:”. */
function announcedItems(lines: readonly Line[]): ReadonlySet<Line> {
  const listed = Map.groupBy(lines, ({ element }) => element.closest('ul, ol'));
  const before = new Map(lines.map((line, at) => [line, lines[at - 1]]));
  return new Set(
    [...listed].flatMap(([list, items]) => {
      const line = items[0] && before.get(items[0]);
      return list && line && announces(line) ? items : [];
    }),
  );
}

function announces(line: Line): boolean {
  const { words } = line;
  const isSentence = /[:：]$/.test(words) && lengthOf(words) >= FEWEST_OF_ANNOUNCING && !isHeading(line);
  return isSentence && !headsWhatFollows(words) && !isAskedAtEdges(words);
}

function isLeftWithin(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  const { element, words, links } = line;
  const isLink = links > 0.95;
  const isLoud = isLink && lengthOf(words) > 2 && words === words.toUpperCase() && /\p{Lu}/u.test(words);
  const isOfText = /^P$/i.test(element.nodeName) && element.closest('a') === null;
  // A list that a sentence announces is the article’s.
  const isTeaser =
    isLink &&
    !/^LI$/i.test(element.nodeName) &&
    !isOfText &&
    lengthOf(words) > 1 &&
    !/[:：]$/.test(before?.words ?? '');
  return (
    ((isLoud || isTeaser) && !isHeading(line)) ||
    (headsWhatFollows(words) && (after?.links ?? 0) >= MOST_LINKS) ||
    isCredit(words) ||
    isLabelledDate(words) ||
    (isAsked(words) &&
      !isHeading(line) &&
      lengthOf(words) < FEWEST_OF_PROSE &&
      element.querySelector('a') === null)
  );
}

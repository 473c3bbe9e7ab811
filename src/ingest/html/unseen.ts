/** Class names for words that only a screen reader says. */
const HIDDEN =
  /(?:^|[-_\d])(?:visually-?hidden|hidden-?visually|screen-?reader|sr-?only|assistive-?text|element-invisible|off-?screen)|VisuallyHidden|ScreenReader/i;
const STRUCK = /\btext-decoration(?:-line)?\s*:[^;]*line-through/i;
const INVISIBLE =
  /\b(?:display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect|clip-path\s*:\s*inset\((?:50|100)%|font-size\s*:\s*0(?:px)?\s*(?:;|$)|opacity\s*:\s*0\s*(?:;|$)|text-indent\s*:\s*-\d{3,}|left\s*:\s*-\d{3,})/i;
/** Class names of what shows while the mouse rests on a word, and of the word with it. */
const TIP = /(?:^|[_-])(?:tooltip|popover)-?(?:text|content|body|inner)$/i;
const HOVERED =
  /(?:^|(?<!^has|[_-]has|^with|[_-]with)[_-])(?:tooltip|rollover|popover|hover-?card)(?:$|[_-](?!(?:wrap(?:per)?|trigger|container|parent|host|enabled|active)$))/i;
/** What has more text, in UTF-16 units, is a page that can show such. */
const LONGEST_HOVERED = 1000;
const SHOWN_WORDS = 60;

/** Takes out of a page what nobody sees who looks at it. */
export function removeHidden(document: Document): void {
  for (const element of document.querySelectorAll(
    '[class], [style], [hidden], [role=tooltip], dialog:not([open])',
  )) {
    if (isHidden(element)) element.remove();
  }
}

function isHidden(element: Element): boolean {
  if (element.nodeName === 'BODY' || element.nodeName === 'HTML') return false;
  if (element.nodeName === 'DIALOG' || element.hasAttribute('hidden')) return true;
  if (INVISIBLE.test(element.getAttribute('style') ?? '')) return true;
  const names = (element.getAttribute('class') ?? '').split(/\s+/);
  return names.some((name) => HIDDEN.test(name) && !name.startsWith('not-')) || isHovered(element, names);
}

/** True for words that show while the mouse rests; in running text a class may name the word that they are about. */
function isHovered(element: Element, names: readonly string[]): boolean {
  const isTip = element.getAttribute('role') === 'tooltip' || names.some((name) => TIP.test(name));
  const isOfText = element.parentElement?.closest('p, li, h1, h2, h3, h4, h5, h6') != null;
  const isBox = !isOfText && names.some((name) => HOVERED.test(name));
  return (
    (isTip || isBox || (isOfText && isCard(element, names))) &&
    (element.textContent ?? '').length <= LONGEST_HOVERED
  );
}

/** What shows beside a word of a text: a portrait, or several links. */
function isCard(element: Element, names: readonly string[]): boolean {
  const hasMore = element.querySelector('img') !== null || element.querySelectorAll('a').length > 1;
  return hasMore && element.previousElementSibling !== null && names.some((name) => HOVERED.test(name));
}

/**
 * Takes out words that the page strikes through: it does not say them any more.
 * @returns what they were
 */
export function removeStruck(document: Document): string[] {
  const struck = [...document.querySelectorAll('del, s, strike, [style]')].filter(
    (element) =>
      /^(?:DEL|S|STRIKE)$/i.test(element.nodeName) || STRUCK.test(element.getAttribute('style') ?? ''),
  );
  const words = struck.map((element) => {
    const gone = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    closeGap(element);
    element.remove();
    return gone;
  });
  return words.filter((gone) => gone !== '').map((gone) => shortened(gone));
}

/** No space stays before the comma that follows what is taken out. */
function closeGap({ previousSibling: before, nextSibling: after }: Element): void {
  if (before?.nodeType !== 3 || !/^[,.;:!?)\]]/.test(after?.nodeValue ?? '')) return;
  before.nodeValue = (before.nodeValue ?? '').trimEnd();
}

/** Words as a report names them. */
export function shortened(words: string): string {
  return words.length > SHOWN_WORDS ? `${words.slice(0, SHOWN_WORDS - 1).trimEnd()}…` : words;
}

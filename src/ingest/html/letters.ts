const DROPPED = /drop-?caps?|first-?letter|lettrine|initial/i;
/** Elements of running text: their class names say how words look, not what they are. */
const INLINE =
  'p span, p b, p i, p em, p strong, p a, p font, p big, p small, p u, li span, blockquote span, h1 span, h2 span';

/** Joins the large first letter of a paragraph to its word, whatever holds it; leaves out how ruby characters are read. */
export function joinLetters(document: Document): void {
  for (const reading of document.querySelectorAll('rt, rp, rtc')) reading.remove();
  for (const picture of document.querySelectorAll('img[alt]')) {
    const letter = picture.getAttribute('alt') ?? '';
    if (/^\p{Lu}$/u.test(letter) && DROPPED.test(picture.getAttribute('class') ?? ''))
      picture.replaceWith(letter);
  }
  for (const element of document.querySelectorAll('div[class], p[class], span[class]')) {
    if (DROPPED.test(element.getAttribute('class') ?? '')) joinLetter(element);
  }
  for (const element of document.querySelectorAll(INLINE)) {
    element.removeAttribute('class');
    element.removeAttribute('id');
    if (/\p{L}/u.test(element.textContent ?? '')) element.removeAttribute('aria-hidden');
  }
}

function joinLetter(element: Element): void {
  const letter = (element.textContent ?? '').trim();
  if (!/^["'\p{Pi}„]?\p{Lu}$/u.test(letter)) return;
  const next = element.nextSibling;
  const paragraph = element.nextElementSibling;
  if (element.nodeName === 'SPAN' || (next?.nodeType === 3 && next.nodeValue?.trim()))
    element.replaceWith(letter);
  else if (paragraph?.nodeName === 'P') {
    paragraph.prepend(letter);
    element.remove();
  }
}

import { decodeHTML } from 'entities';

/** A heading that leads to the front page is the name of the site. */
export function isLogo(element: Element): boolean {
  const link = element.closest('a') ?? element.querySelector('a');
  const isWhole = link !== null && plain(link.textContent ?? '') === plain(element.textContent ?? '');
  return isWhole && /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/i.test(link.getAttribute('href') ?? '');
}

/** Words without mark-up and character references, which templates leave in values, on one line. */
export function plain(value: string): string {
  const decoded = /&[#\w]/.test(value) ? decodeHTML(decodeHTML(value)) : value;
  return decoded
    .replace(/<\/?(?:em|i|b|strong|span|br|sup|sub|q|wbr)\b[^<>]*>/gi, '')
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Text as SVG content or a quoted attribute. */
export function escapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** A number with at most one decimal: two builds give the same bytes. */
export function rounded(value: number): string {
  return String(Math.round(value * 10) / 10 || 0);
}

/** Width of a line of text in units of its font size, estimated from the widths of its scripts. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character))
      width += 1;
    else if (/[\p{Lu}MW@%]/u.test(character)) width += 0.68;
    else if (/[iljtfrI.,:;’'| ]/u.test(character)) width += 0.3;
    else width += 0.53;
  }
  return width;
}

/** A line of text cut to a width, with an ellipsis when it was cut. @param room in units of the font size */
export function fitText(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  let cut = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    if (textWidth(`${cut}${segment}…`) > room) break;
    cut += segment;
  }
  return `${cut.trimEnd()}…`;
}

/** An SVG picture with its text alternative (WAI-ARIA graphics: role img, title and description). */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Puts shapes into a picture.
 * @param id unique in the page; the title and description get ids made of it
 * @param links true when the picture holds links: it is then a group, so that they can be reached
 */
export function picture(
  id: string,
  { width, height, title, description, links = false }: PictureText,
  shapes: string,
): Drawing {
  const role = links ? 'group' : 'img';
  const head = `<title id="${id}-t">${escapeXml(title)}</title><desc id="${id}-d">${escapeXml(description)}</desc>`;
  const svg = `<svg class="drawing" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="${role}" aria-labelledby="${id}-t ${id}-d">${head}${shapes}</svg>`;
  return { svg, width, height };
}

interface PictureText {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly links?: boolean;
}

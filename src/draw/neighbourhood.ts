import type { Kind } from '../model/kinds.ts';
import { type Drawing, escapeXml, fitText, picture, rounded } from './svg.ts';

/** One line from the centre to another entry. */
export interface Neighbour {
  readonly name: string;
  readonly lang: string;
  readonly kind: Kind | 'topic';
  readonly href: string;
  /** The relation in words, as it is read from the centre. */
  readonly label: string;
}

const WIDTH = 360;
const ROW = 44;
const TOP = 44;
const FIRST = 56;
const SHAPES: Readonly<Record<Neighbour['kind'], string>> = {
  person: '<circle r="6"/>',
  organisation: '<rect x="-5.5" y="-5.5" width="11" height="11"/>',
  place: '<path d="M0-6.5 6.5 5H-6.5z"/>',
  commodity: '<path d="M0-7 7 0 0 7-7 0z"/>',
  event: '<path d="M0-7 2 -2 7-2 3 1.500 4.500 6.500 0 3.500-4.500 6.500-3 1.500-7-2-2-2z"/>',
  topic: '<path d="M-6-5H6M-6 0H6M-6 5H6" stroke-width="2.500"/>',
};

/**
 * The neighbourhood of an entry as a tree: the entry above, its neighbours below it, each with its relation. Rows keep
 * labels apart at any length; the width is that of a telephone.
 * @param more how many neighbours are not shown
 * @returns null when there is no neighbour
 */
export function neighbourhood(
  id: string,
  centre: { readonly name: string; readonly kind: Neighbour['kind'] },
  neighbours: readonly Neighbour[],
  words: { readonly title: string; readonly description: string; readonly more: string | null },
): Drawing | null {
  if (neighbours.length === 0) return null;
  const rows = neighbours.map((one, index) => row(one, TOP + FIRST / 2 + index * ROW)).join('');
  const last = TOP + FIRST / 2 + (neighbours.length - 1) * ROW;
  const height = last + 28 + (words.more ? 24 : 0);
  const shapes = [
    `<path class="edge" d="M18 ${TOP - 14}V${rounded(last)}"/>`,
    `<g class="node centre" data-kind="${centre.kind}" transform="translate(18 22)">${SHAPES[centre.kind]}</g>`,
    `<text class="name centre" x="34" y="27">${escapeXml(fitText(centre.name, 18))}</text>`,
    rows,
    words.more
      ? `<text class="relation" x="34" y="${rounded(height - 8)}">${escapeXml(words.more)}</text>`
      : '',
  ];
  return picture(
    id,
    { width: WIDTH, height, title: words.title, description: words.description, links: true },
    shapes.join(''),
  );
}

function row({ name, lang, kind, href, label }: Neighbour, y: number): string {
  const link = `<a href="${escapeXml(href)}"><title>${escapeXml(name)}</title><text class="name" x="62" y="${rounded(y + 5)}" lang="${escapeXml(lang)}">${escapeXml(fitText(name, 18.5))}</text></a>`;
  return [
    `<path class="edge" d="M18 ${rounded(y - 8)}q0 8 10 8h12"/>`,
    `<text class="relation" x="62" y="${rounded(y - 11)}">${escapeXml(fitText(label, 24))}</text>`,
    `<g class="node" data-kind="${kind}" transform="translate(48 ${rounded(y)})">${SHAPES[kind]}</g>`,
    link,
  ].join('');
}

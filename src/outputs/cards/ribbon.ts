import type { Card } from '../../model/views/card.ts';
import { INK } from './marks.ts';

/** Size of the ribbon on a card, in pixels. */
export const RIBBON = { width: 1056, height: 10 } as const;
/** Between two articles, in pixels. */
const GAP = 16;

/** The ribbon of a card as a picture: each article as wide as the next, accent where it names the subject; null without any. */
export function ribbonSvg({ ribbon, kind }: Pick<Card, 'ribbon' | 'kind'>): string | null {
  if (ribbon.length === 0) return null;
  const room = (RIBBON.width - GAP * (ribbon.length - 1)) / ribbon.length;
  const bars = ribbon.flatMap(({ width, bars }, index) =>
    bars.map(({ x, width: own, on, share = 1 }) => {
      const scale = room / width;
      const left = index * (room + GAP) + x * scale;
      const height = Math.max(1, share * RIBBON.height);
      return `<rect x="${left.toFixed(1)}" width="${Math.max(1, own * scale).toFixed(1)}" y="${(RIBBON.height - height).toFixed(1)}" height="${height.toFixed(1)}" fill="${on ? INK.accent : INK.rule}"/>`;
    }),
  );
  const turn = kind.dir === 'rtl' ? ` transform="translate(${RIBBON.width} 0) scale(-1 1)"` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${RIBBON.width}" height="${RIBBON.height}" viewBox="0 0 ${RIBBON.width} ${RIBBON.height}"><g${turn}>${bars.join('')}</g></svg>`;
}

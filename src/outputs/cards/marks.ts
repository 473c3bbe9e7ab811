import type { Card } from '../../model/views/card.ts';

/** Colours of the pages in light. */
export const INK = {
  paper: '#fffefb',
  ink: '#17181c',
  muted: '#5c5f67',
  rule: '#e2ddd2',
  accent: '#a3270c',
} as const;

interface Mark {
  readonly tint: string;
  /** Outline in a square of 24, as SVG path data. */
  readonly path: string;
}

/** The tint and the shape of each type, as the pages have them. */
export const MARKS: Readonly<Record<Card['type'], Mark>> = {
  person: { tint: '#1f5a93', path: 'M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20z' },
  organisation: { tint: '#6b3d96', path: 'M3 3h18v18h-18z' },
  place: { tint: '#23683f', path: 'M12 2L23 21H1z' },
  commodity: { tint: '#7c5200', path: 'M12 1L23 12L12 23L1 12z' },
  event: {
    tint: '#9c2456',
    path: 'M12 1l3.2 7.2l7.8.8l-5.9 5.2l1.7 7.7l-6.8-4l-6.8 4l1.7-7.7L1 9l7.8-.8z',
  },
  topic: { tint: '#1c6670', path: 'M2 4h20v4H2zM2 11h20v4H2zM2 18h13v4H2z' },
  article: { tint: '#a3270c', path: 'M4 1h16v22H4zM7 5v2h10V5zM7 10v2h10v-2zM7 15v2h6v-2z' },
  site: { tint: '#a3270c', path: 'M2 2h9v9H2zM13 2h9v9h-9zM2 13h9v9H2zM13 13h9v9h-9z' },
};

/** The type whose mark a card has: a kind that a project adds has that of the site. */
export function markOf(type: Card['type']): Card['type'] {
  return type in MARKS ? type : 'site';
}

/** The shape as a picture of its own. */
export function markSvg(type: Card['type']): string {
  const { tint, path } = MARKS[type];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24"><path fill="${tint}" fill-rule="evenodd" d="${path}"/></svg>`;
}

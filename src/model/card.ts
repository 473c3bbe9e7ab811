/** Width and height of the picture of a page, in pixels: what the Open Graph protocol’s readers show whole. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

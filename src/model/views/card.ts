import type { Kind } from '../kinds.ts';
import type { BarView } from './subject.ts';

/** Width and height of the picture of a page, in pixels: what the Open Graph protocol’s readers show whole. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** One line or paragraph of a card. */
export interface CardText {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Words of an article, as they stand there, with what is said of their source. */
export interface CardQuotation extends CardText {
  readonly source: string;
}

/** Where one article, or a run of months, names the subject, as the ribbon of its page has it. */
export interface CardRibbon {
  readonly width: number;
  readonly bars: readonly BarView[];
}

/** What the picture of a page says. */
export interface Card {
  /** Where the picture lies, below the base. */
  readonly file: string;
  /** The page, for complaints: its path below the base. */
  readonly page: string;
  readonly type: Kind | 'topic' | 'article' | 'site';
  readonly kind: CardText;
  readonly name: CardText;
  /** The name in its own script, shown when there is a font for it. */
  readonly native: CardText | null;
  readonly gloss: CardText | null;
  /** The first that there is a font for is shown. */
  readonly quotations: readonly CardQuotation[];
  /** A bar for each article, beside one another; empty where no article names the subject. */
  readonly ribbon: readonly CardRibbon[];
  readonly site: CardText;
}

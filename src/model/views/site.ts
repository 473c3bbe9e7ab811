/** A link of the frame: its words are in the language of the interface. */
export interface FrameLink {
  readonly href: string;
  readonly text: string;
}

/** The language of what the author writes, and its direction. */
export interface ContentLanguage {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** What every page knows of the site. */
export interface SiteView {
  readonly title: string;
  /** The language of the interface. */
  readonly lang: string;
  readonly content: ContentLanguage;
  /** The language of the title: that of the interface where it is a proposal. */
  readonly titleIn: ContentLanguage;
  readonly dir: 'ltr' | 'rtl';
  /** The base path, which is the address of the front page. */
  readonly home: string;
  /** The public origin; null when the build does not know it: addresses are then paths. */
  readonly origin: string | null;
  /** Language and region as the Open Graph protocol writes them. */
  readonly locale: string;
  /** Files over which the previews of entries are spread; 0 when there are none. */
  readonly previews: number;
  readonly sections: readonly FrameLink[];
  /** Null where the site has no search. */
  readonly search: FrameLink | null;
  /** All entries, for those who cannot search. */
  readonly entities: FrameLink;
  readonly foot: readonly FrameLink[];
  readonly editor: string | null;
  /** When the background was last checked, in words. */
  readonly checked: string | null;
  /** The description of the search for browsers; null where the build knows no origin. */
  readonly openSearch: string | null;
  /** The style sheet of the fonts, and the fonts that pages load first; `naskh` is for Arabic script. */
  readonly fonts: Readonly<Record<'styles' | 'serif' | 'sans' | 'naskh', string>>;
}

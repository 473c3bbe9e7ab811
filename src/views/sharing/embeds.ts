import { escapeHtml } from '../../markup/escape.ts';
import type { Subject } from '../../model/briefing.ts';
import { kindOf } from '../../model/kindOf.ts';
import { CARD_SIZE } from '../../model/views/card.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { wholeWithin } from '../../text/sentences/wholeWords.ts';
import { sectionOf } from '../context/urls.ts';
import { passagesOf, quotationsOf, type ShownQuotation } from '../references/shownQuotations.ts';
import { standAlone } from './pageData.ts';

/** What the page of an entry says that other sites frame. */
export interface Embed {
  readonly kind: string;
  readonly sentence: string;
  /** What the sentence is: the article’s words, background, an inference; null for a gloss. */
  readonly basis: string | null;
  readonly quotation: ShownQuotation | null;
}

/** As https://oembed.com has it, of type `rich`. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly author_name?: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/** Longer sentences are on the page itself. */
const SENTENCE_LENGTH = 240;

export function embedOf(subject: Subject, context: PageContext): Embed {
  const { strings: t } = context;
  const [quotation] = quotationsOf(passagesOf(subject), context);
  const claim = subject.summary ?? (subject.gloss === null ? subject.part : null);
  return {
    kind: t.kinds[kindOf(subject)][0] ?? '',
    sentence: wholeWithin(standAlone(subject), context.briefing.site.content.lang, SENTENCE_LENGTH),
    basis: claim && t.classes[claim.class],
    quotation: quotation ?? null,
  };
}

/** The element by which another site frames an entry. */
export function embedCode(subject: Subject, context: PageContext): string {
  const { urls, briefing } = context;
  const title = `${subject.name} · ${briefing.site.title}`.replace(/\s+/g, ' ');
  const src = urls.absolute(urls.embed(subject));
  const height = heightOf(subject.name, embedOf(subject, context));
  return `<iframe src="${src}" title="${escapeHtml(title)}" width="${WIDTH}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}

/** @throws never; of use only where the public origin is known */
export function oembedOf(subject: Subject, context: PageContext): OEmbed {
  const { urls, briefing } = context;
  const { site } = briefing;
  const card = urls.card(sectionOf(subject), subject.id);
  return {
    version: '1.0',
    type: 'rich',
    title: subject.name,
    provider_name: site.title,
    provider_url: urls.absolute(urls.home),
    ...(site.editor && { author_name: site.editor }),
    html: embedCode(subject, context),
    width: WIDTH,
    height: heightOf(subject.name, embedOf(subject, context)),
    ...(site.cards && {
      thumbnail_url: urls.absolute(card),
      thumbnail_width: CARD_SIZE.width,
      thumbnail_height: CARD_SIZE.height,
    }),
  };
}

/** Of the frame, in CSS pixels. */
const WIDTH = 480;
/** What a frame of that width has besides its text: padding, kind, link, space between. */
const AROUND = 130;

/** Room for the text in a frame of that width, so that it need not be scrolled; estimated, as fonts differ. */
function heightOf(name: string, { sentence, basis, quotation }: Embed): number {
  const text = linesOf(name, 30) * 31 + linesOf(sentence, 52) * 25 + (basis ? 22 : 0);
  const quoted = quotation ? linesOf(quotation.text, 50) * (quotation.dir === 'rtl' ? 32 : 24) + 50 : 0;
  return Math.ceil((AROUND + text + quoted) / 10) * 10;
}

/** @param room letters of Latin on a line; those of East Asia are twice as wide */
function linesOf(text: string, room: number): number {
  const wide = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu);
  return Math.ceil((text.length + (wide?.length ?? 0)) / room);
}

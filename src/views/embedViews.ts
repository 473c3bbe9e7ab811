import type { Subject } from '../model/briefing.ts';
import { kindOf } from '../model/kindOf.ts';
import type { Kind } from '../model/kinds.ts';
import type { PageContext } from '../model/views/pageContext.ts';
import type { WordsView } from '../model/views/subject.ts';
import { directionOf } from '../text/language.ts';
import { sectionOf } from './context/urls.ts';
import type { Paged } from './listViews.ts';
import { embedOf } from './sharing/embeds.ts';
import { standAlone } from './sharing/pageData.ts';
import { nativeName } from './subject/head.ts';

/** An entry as other sites frame it. */
export interface EmbedView {
  readonly kind: Kind | 'topic';
  readonly kindName: string;
  readonly name: WordsView;
  readonly native: WordsView | null;
  readonly sentence: string;
  /** What the sentence is; null for a gloss. */
  readonly basis: string | null;
  readonly quotation: (WordsView & { readonly source: string; readonly href: string }) | null;
  /** Path of its page. */
  readonly page: string;
  readonly more: string;
  readonly description: string;
}

/** The entries that other sites can frame. */
export function embedViews(context: PageContext): Paged<{ section: string; id: string }, EmbedView>[] {
  const { subjects, site } = context.briefing;
  if (!site.exports.embeds) return [];
  return subjects.map((subject) => ({
    params: { section: sectionOf(subject), id: subject.id },
    view: embedView(subject, context),
  }));
}

function embedView(subject: Subject, context: PageContext): EmbedView {
  const { urls, strings, briefing } = context;
  const { kind: kindName, sentence, basis, quotation } = embedOf(subject, context);
  const native = nativeName(subject);
  const { name, lang } = subject;
  return {
    kind: kindOf(subject),
    kindName,
    name: { text: name, lang, dir: directionOf(lang) },
    native: native && { text: native.text, lang: native.lang, dir: native.dir },
    sentence,
    basis,
    quotation: quotation && {
      text: quotation.text,
      lang: quotation.lang,
      dir: quotation.dir,
      source: quotation.source,
      href: quotation.path,
    },
    page: urls.subject(subject),
    more: strings.share.embedded(briefing.site.title),
    description: standAlone(subject),
  };
}

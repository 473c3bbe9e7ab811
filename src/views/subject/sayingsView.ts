import type { PageContext } from '../../model/views/pageContext.ts';
import { opensQuotation } from '../../model/views/quoted.ts';
import { aloneWords, channelOf } from '../../model/views/said.ts';
import type { SayingView } from '../../model/views/subject.ts';
import { passageView } from '../claims/claimView.ts';
import type { MergedStatement } from '../claims/story.ts';
import { speakerView } from './passages.ts';

/** Words as they are listed, quotations first. @param isOwn on the page of the speaker */
export function sayingsView(
  all: readonly MergedStatement[],
  isOwn: boolean,
  context: PageContext,
): SayingView[] {
  const rank = { quotation: 0, paraphrase: 1, narration: 2 } as const;
  return all
    .toSorted((a, b) => rank[a.statement.kind] - rank[b.statement.kind])
    .map((one) => sayingView(one, isOwn, context));
}

function sayingView({ statement, again }: MergedStatement, isOwn: boolean, context: PageContext): SayingView {
  const { lookup, strings, lang } = context;
  const { kind, exact } = statement;
  const article = lookup.article(statement.article);
  const words = aloneWords(exact);
  const how = {
    quotation: strings.subject.quoted,
    paraphrase: strings.subject.reported,
    narration: strings.subject.narrated,
  };
  const passages = [statement, ...again].flatMap((one) => passageView(one, context));
  return {
    text: words,
    lang: article?.lang ?? lang,
    dir: article?.dir ?? 'ltr',
    kind,
    isMarked: opensQuotation(words),
    speaker: isOwn ? null : { ...speakerView(statement, context), channel: null },
    how: how[kind](channelOf(statement)),
    passages: passages.filter(({ href }, index) => index === passages.findIndex((one) => one.href === href)),
    isDraft: statement.draft === true,
  };
}

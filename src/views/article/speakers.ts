import type { Article } from '../../model/briefing.ts';
import type { Statement } from '../../model/mention.ts';
import type { SaidView, SpeakerGroupView } from '../../model/views/article.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { opensQuotation } from '../../model/views/quoted.ts';
import { aloneWords, channelOf, isByPronoun } from '../../model/views/said.ts';
import { passageView } from '../claims/claimView.ts';

/** Statements of a speaker that are shown at once. */
const SHOWN = 8;

/** Who says what in an article: speakers by how much they say, and how much the reporter says in his own words. */
export interface Speakers {
  readonly groups: readonly SpeakerGroupView[];
  readonly reporter: string | null;
}

export function speakersOf({ statements }: Pick<Article, 'statements'>, context: PageContext): Speakers {
  const { articlePage: t } = context.strings;
  const narrated = statements.filter(isReporters);
  const bySpeaker = Map.groupBy(
    statements.filter((one) => !isReporters(one)),
    (one) => one.speaker ?? `said ${isByPronoun(one) ? '' : (one.speakerLabel ?? '').toLowerCase()}`,
  );
  const groups = [...bySpeaker.values()].toSorted((a, b) => b.length - a.length);
  return {
    groups: groups.map((all) => groupView(all, context)),
    reporter: narrated.length > 0 ? t.reporter(narrated.length, groups.length > 0) : null,
  };
}

/** The reporter speaks where nobody else does. */
function isReporters({ kind, speaker, speakerLabel }: Statement): boolean {
  return kind === 'narration' && speaker === null && speakerLabel === null;
}

function groupView(all: readonly Statement[], context: PageContext): SpeakerGroupView {
  const { lookup, urls, strings } = context;
  const t = strings.articlePage;
  const [first] = all;
  const speaker = lookup.entity(first?.speaker ?? null);
  const [channel, ...others] = new Set(all.map(channelOf));
  const shared = (others.length === 0 && channel) || null;
  const said = all.map((one) => saidView(one, context, shared));
  return {
    name: speaker?.name ?? (first && isByPronoun(first) ? null : first?.speakerLabel) ?? t.unnamed,
    href: speaker ? urls.entity(speaker.id) : null,
    lang: speaker?.lang ?? null,
    channel: shared && t.inChannel(shared),
    said: said.slice(0, SHOWN),
    more: said.slice(SHOWN),
    moreText: t.all(said.length),
  };
}

/** @param shared through what all that the speaker says came, which stands above it once */
function saidView(statement: Statement, context: PageContext, shared: string | null): SaidView {
  const { exact, kind, draft } = statement;
  const [passage] = passageView(statement, context);
  const channel = shared ? null : channelOf(statement);
  return {
    words: aloneWords(exact),
    isQuotation: kind === 'quotation',
    isMarked: opensQuotation(exact),
    channel: channel && context.strings.articlePage.inChannel(channel),
    passage: passage ?? null,
    isDraft: draft ?? false,
  };
}

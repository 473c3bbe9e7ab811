import type { PageContext } from '../../model/views/pageContext.ts';
import { isByPronoun } from '../../model/views/said.ts';
import { LONGEST_WHOLE } from '../../model/views/subject.ts';
import { isolated } from '../context/isolated.ts';
import type { Chapter } from './chapters.ts';
import { speakerView } from './passages.ts';

/** More speakers than these are counted. */
const MOST = 3;

/**
 * Who says the sentences that name an entry and how many each, the reporters last: “Dawn 2× · the reporter 3×”. Nothing of
 * a sentence of which nobody entered who says it, or that the entry itself says: its words stand under its name.
 */
export function voicesOf(id: string, chapters: readonly Chapter[], context: PageContext): string {
  const { strings: t, lang } = context;
  const sentences = chapters.flatMap((chapter) => chapter.sentences);
  const names = sentences.flatMap(({ article, span }) => {
    const own = article.statements.filter(
      (one) => one.start < span.end && span.start < one.end && !isByPronoun(one) && one.speaker !== id,
    );
    return [...new Set(own.map((one) => speakerView(one, context).name))];
  });
  const voices = [...Map.groupBy(names, (name) => name)]
    .map(([name, all]) => ({ name, times: all.length, isReporter: name === t.theReporter }))
    .toSorted((a, b) => Number(a.isReporter) - Number(b.isReporter) || b.times - a.times);
  const shown = voices
    .slice(0, voices.length > MOST + 1 ? MOST : MOST + 1)
    .map(({ name, times }) =>
      [isolated(whole(name), lang), times > 1 && t.times(times)].filter(Boolean).join('\u00a0'),
    );
  const more = voices.length - shown.length;
  return [...shown, ...(more > 0 ? [`+${more}`] : [])].join(' · ');
}

/** A short name is not broken. */
function whole(name: string): string {
  return name.length > LONGEST_WHOLE ? name : name.replaceAll(' ', '\u00a0');
}

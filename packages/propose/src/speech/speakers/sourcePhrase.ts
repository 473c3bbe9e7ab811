import { isTitle } from '../../words/lexicon.ts';
import { FINITE } from '../reports/finite.ts';

/** “According to the Milenio newspaper, ”: what still belongs to the source. */
export function sourceAt(text: string, from: number, to: number): number {
  const rest = text.slice(from, to);
  const source =
    /^(?:[^,;:.“”"]|,(?=\d{3})){0,80},\s*(?:(?:quoting|citing|referring to|which|who)\s[^,;:“”"]{1,120},\s*)?/u.exec(
      rest,
    )?.[0] ?? '';
  return source.length + (source === '' ? 0 : descriptionAt(rest.slice(source.length)));
}

/** What somebody may be who is asked, besides what stands before names as a title. */
const ASKED =
  /^(?:nurse|doctor|teacher|resident|witness|expert|farmer|student|member|head|founder|owner|specialist|consultant|official|officer|fellow|advis[eo]r|campaigner|engineer|president|editor|curator|priest|trader|partner|trustee|author)$/;

/** “According to Ana Maila, an army spokeswoman, ”: how many UTF-16 units say what the source is. */
function descriptionAt(words: string): number {
  const [whole = '', said = ''] = /^([^,;:.“”"\uFFFC]{3,80}),\s+(?!(?:and|or|but)\s)/u.exec(words) ?? [];
  // “the general election” is about no general.
  const head =
    said
      .split(/\s(?:of|for|at|in|with|from|on|to)\s/, 1)[0]
      ?.split(/[\s-]/)
      .at(-1) ?? '';
  const isDescription = isTitle(head.toLowerCase()) || ASKED.test(head);
  return isDescription && !FINITE.test(said) && FINITE.test(words.slice(whole.length)) ? whole.length : 0;
}

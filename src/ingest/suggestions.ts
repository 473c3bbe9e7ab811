import { KINDS, type ProposedKind } from 'backgrounder-propose';
import { compileNames } from '../text/names/names.ts';
import { findQuotation } from '../text/passages/quote.ts';
import { sentencesOf } from '../text/sentences/sentences.ts';
import { overlaps, type Span, sliceOf } from '../text/span.ts';
import type { Dropped, IngestedArticle } from './article.ts';
import type { Suggestion } from './llm.ts';

type Entity = IngestedArticle['entities'][number];
type Mention = IngestedArticle['mentions'][number];
type Statement = IngestedArticle['statements'][number];

/**
 * An article with what a model suggests besides. Nothing is taken that the text does not have word for word, and what
 * is proposed already stays as it is.
 */
export function withSuggestions(article: IngestedArticle, suggestion: Suggestion): IngestedArticle {
  const dropped: Dropped[] = [];
  let { entities, mentions, statements } = article;
  for (const one of suggestion.entities) {
    const taken = entityIn({ ...article, entities, mentions }, one);
    if (taken === null) continue;
    if ('why' in taken) {
      dropped.push(taken);
      continue;
    }
    entities = [...entities, taken.entity];
    mentions = [...mentions, ...taken.mentions].toSorted((a, b) => a.start - b.start);
  }
  for (const one of suggestion.statements) {
    const taken = statementIn({ ...article, entities, mentions, statements }, one);
    if (taken === null) continue;
    if ('why' in taken) dropped.push(taken);
    else statements = [...statements, taken].toSorted((a, b) => a.start - b.start);
  }
  return { ...article, entities, mentions, statements, notTaken: dropped };
}

function entityIn(
  { text, record, entities, mentions }: IngestedArticle,
  { name = '', kind = '', quote = '' }: Suggestion['entities'][number],
): { entity: Entity; mentions: Mention[] } | Dropped | null {
  if (entities.some((one) => isName(one, name))) return null;
  const drop = (why: string): Dropped => ({ what: name || quote || 'an entity', why });
  if (!isKind(kind)) return drop(`“${kind}” is not a kind of entity`);
  const places =
    name.trim() === '' ? [] : compileNames([{ text: name, key: 0 }]).find(text, record.lang?.value);
  const free = places.filter((place) => !mentions.some((mention) => overlaps(mention, place)));
  if (places.length === 0) return drop('the name is not in the text');
  if (free.length === 0) return drop('it stands only where another name was found');
  const found = findQuotation(text, { exact: quote });
  if (found.outcome === 'missing') return drop('the quotation is not in the text');
  const sentence = sentenceAround(text, free[0] as Span, record.lang?.value);
  return {
    entity: {
      kind,
      name,
      aliases: [],
      count: free.length,
      sentence,
      evidence: sliceOf(text, sentence),
      from: 'llm',
    },
    mentions: free.map(({ start, end }) => ({ start, end, surface: text.slice(start, end), kind, name })),
  };
}

function statementIn(
  { text, record, entities, statements }: IngestedArticle,
  { quote = '', speaker = '', kind = '' }: Suggestion['statements'][number],
): Statement | Dropped | null {
  const drop = (why: string): Dropped => ({ what: quote || 'a statement', why });
  if (kind !== 'quotation' && kind !== 'paraphrase') return drop(`“${kind}” is not a kind of statement`);
  const found = findQuotation(text, { exact: quote });
  if (found.outcome === 'missing') return drop('the words are not in the text');
  if (found.outcome === 'ambiguous') return drop('the words occur more than once');
  const [span] = found.spans;
  if (!span || found.spans.length > 1) return drop('the words are not in one piece');
  if (statements.some((one) => overlaps(one, span))) return null;
  const [place] =
    speaker.trim() === '' ? [] : compileNames([{ text: speaker, key: 0 }]).find(text, record.lang?.value);
  if (!place) return drop(`the speaker “${speaker}” is not in the text`);
  const entity = entities.find((one) => isName(one, speaker));
  const { start, end } = span;
  return {
    start,
    end,
    form: kind,
    speaker: {
      start: place.start,
      end: place.end,
      surface: text.slice(place.start, place.end),
      name: entity?.name ?? null,
      ...(entity?.entity && { entity: entity.entity }),
      by: 'name',
    },
    channel: null,
    verb: null,
    sentence: sentenceAround(text, span, record.lang?.value),
    exact: text.slice(start, end),
    from: 'llm',
  };
}

function isName({ name, aliases }: Entity, other: string): boolean {
  return [name, ...aliases.map(({ text }) => text)].some((one) => one.toLowerCase() === other.toLowerCase());
}

function isKind(kind: string): kind is ProposedKind {
  return KINDS.some((one) => one === kind);
}

function sentenceAround(text: string, { start, end }: Span, lang = 'en'): Span {
  const sentence = sentencesOf(text, lang).findLast((one) => one.start <= start);
  return sentence ? { start: sentence.start, end: Math.max(sentence.end, end) } : { start, end };
}

import { sentencesOf as readSentences } from 'backgrounder-text/sentences/sentences';
import { unwrap } from 'backgrounder-text/sentences/unwrap';
import { overlaps, type Span } from 'backgrounder-text/span';
import { bylinesOf, isInitials, isSignature } from './bylines.ts';
import { datesOf } from './dates/index.ts';
import { commoditiesIn } from './entities/commodities.ts';
import { groupNames } from './entities/entities.ts';
import type { FoundName } from './entities/groups.ts';
import { knownIn } from './entities/known.ts';
import { compileRegister, type Known, type Register } from './entities/register.ts';
import { namesIn as namesInLanguage } from './languages/names.ts';
import { KINDS_OF_NAMES } from './model/kinds.ts';
import type { KnownEntity, Proposal, ProposedMention } from './model/types.ts';
import { isMedium } from './names/kinds/media.ts';
import { namesOf } from './names/names.ts';
import { quantitiesOf } from './quantities.ts';
import { inSource } from './source.ts';
import { statementsOf } from './speech/statements.ts';
import { listsWith, loadGazetteer, loadModel } from './tagger/data.ts';
import { englishSigns } from './tagger/features/english.ts';
import { featuresOf } from './tagger/features/index.ts';
import { topicsOf } from './topics.ts';
import { at } from './words/at.ts';
import { EVENT_HEADS, GATHERINGS } from './words/lexicon.ts';
import { sentencesOf, type Token, tokensOf } from './words/tokens.ts';

export interface ProposeOptions {
  /** BCP 47 tag of the text. Statements and dates are proposed for English; names also for German, French, Spanish, Portuguese and Italian; known entities in any language. */
  readonly lang: string;
  /** The article's date, ISO 8601. */
  readonly date?: string;
  /** The article's title, which may name who is asked in an interview. */
  readonly title?: string;
  readonly register?: readonly KnownEntity[];
}

const registers = new WeakMap<readonly KnownEntity[], Register>();

/** What an article contains, for an author to confirm: see {@link Proposal}. Pure: the same input gives the same value. */
export function propose(text: string, options: ProposeOptions): Proposal {
  const sentences = readSentences(text, options.lang);
  const view = unwrap(text);
  if (view.text === text) return proposedIn(text, sentences, options);
  return inSource(proposedIn(view.text, sentences.map(view.fromSource), options), text, view.toSource);
}

/** The names in an article, as {@link propose} finds them without a register, and nothing else. */
export function namesIn(text: string, lang: string): readonly (Span & Pick<ProposedMention, 'kind'>)[] {
  const sentences = readSentences(text, lang);
  const view = unwrap(text);
  if (view.text === text) return named(text, tokensOf(text), sentences, { lang }).mentions;
  const { mentions } = named(view.text, tokensOf(view.text), sentences.map(view.fromSource), { lang });
  return mentions.map((one) => ({ kind: one.kind, ...view.toSource(one) }));
}

function proposedIn(text: string, sentences: readonly Span[], options: ProposeOptions): Proposal {
  const tokens = tokensOf(text);
  const english = isEnglish(options.lang);
  const { mentions, entities, open } = named(text, tokens, sentences, options);
  return {
    mentions,
    entities,
    open,
    statements: english ? statementsOf(text, sentences, mentions, options.title) : [],
    dates: english ? datesOf(text, options.date) : [],
    quantities: english ? quantitiesOf(text) : [],
    topics: english ? topicsOf(tokens, mentions) : [],
  };
}

const isEnglish = (lang: string): boolean => /^en(?:-|$)/i.test(lang);

function named(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Span[],
  { lang, register }: ProposeOptions,
): ReturnType<typeof groupNames> {
  const english = isEnglish(lang);
  const tagged = english ? taggedIn(text, tokens) : namesInLanguage(text, sentences, lang, loadGazetteer());
  const bylines = bylinesOf(text);
  const candidates = tagged.flatMap(({ kind, ...name }) =>
    kind === null ||
    bylines.some((line) => overlaps(line, name)) ||
    (kind === 'person' && isSignature(text, name)) ||
    (isInitials(text, name) && !isMedium(text.slice(name.start, name.end)))
      ? []
      : [{ ...name, kind }],
  );
  const known = register ? knownIn(registerOf(register), text, lang, candidates) : [];
  return groupNames(text, merged(candidates, known, english ? commoditiesIn(tokens) : []), sentences);
}

function registerOf(entities: readonly KnownEntity[]): Register {
  const known = registers.get(entities) ?? compileRegister(entities);
  registers.set(entities, known);
  return known;
}

function taggedIn(
  text: string,
  tokens: readonly Token[],
): { start: number; end: number; kind: FoundName['kind'] | null }[] {
  const sentences = sentencesOf(text, tokens);
  const gazetteer = loadGazetteer();
  const lists = listsWith(englishSigns(gazetteer));
  const features = featuresOf(tokens, sentences, lists);
  return namesOf(loadModel(), tokens, sentences, features, gazetteer).map(({ from, to, kind }) => {
    const name = KINDS_OF_NAMES[kind];
    const said = tokens.slice(from, to).map((token) => token.text.toLowerCase());
    const event =
      name === 'misc' && (said.some((word) => EVENT_HEADS.has(word)) || GATHERINGS.has(said.at(-1) ?? ''));
    return {
      start: at(tokens, from).start,
      end: at(tokens, to - 1).end,
      kind: name === 'misc' || name === undefined ? (event ? 'event' : null) : name,
    };
  });
}

/** A known name stands before what the tagger made of the same place, unless it is only a part of it and left open. */
function merged(
  candidates: readonly FoundName[],
  known: readonly Known[],
  commodities: readonly FoundName[],
): FoundName[] {
  const found: FoundName[] = known.map((hit) => ({
    start: hit.start,
    end: hit.end,
    kind: hit.entities[0]?.kind ?? 'organisation',
    known: hit,
  }));
  const free = [...candidates, ...commodities].filter((name) => !found.some((hit) => overlaps(hit, name)));
  return [...found, ...free].sort((a, b) => a.start - b.start || b.end - a.end);
}

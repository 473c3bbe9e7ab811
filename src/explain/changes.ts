import type { Target } from '../model/mention.ts';
import { anchorOf } from '../text/passages/anchor.ts';
import { quoteSelector } from '../text/passages/selectors.ts';
import { type Span, sliceOf } from '../text/span.ts';
import type { Naming } from './names.ts';
import type { ArticleReading } from './reading.ts';
import type { Verdict } from './rule.ts';

/** One way to have it otherwise: what it does, the file, and the fields to add there, to be written as YAML. */
export interface Change {
  readonly what: string;
  readonly file: string;
  /** Fields to add to the lists of the same name; null when the change is described by `what` alone. */
  readonly add: Readonly<Record<string, unknown>> | null;
}

/** What would change the verdict on a place. */
export function changesFor(
  place: Span,
  verdict: Verdict,
  reading: ArticleReading,
  namings: readonly Naming[],
): readonly Change[] {
  const { rule, by, naming, candidates } = verdict;
  const sense = (what: string, meaning: Record<string, string | null>): Change => ({
    what,
    file: reading.file,
    add: { senses: [{ ...quoted(reading.article.text, place), ...meaning }] },
  });
  const toThis = (target: Target): Change =>
    sense(`To link it to ${target.id}, here alone`, { [target.type]: target.id });
  const nowhere = sense('To link it to nothing, here alone', { entity: null });
  const elsewhere = sense('To link it to another entry, here alone', { entity: 'id-of-the-entity' });
  const inFile = (what: string): Change => ({
    what,
    file: by ? `${by.file}:${by.line}` : reading.file,
    add: null,
  });
  switch (rule) {
    case 'alias':
    case 'unique':
      return [
        nowhere,
        elsewhere,
        ...(naming && !naming.isHeadword
          ? [inFile('To link these words nowhere, remove the alias, or keep it for search with match: false')]
          : []),
      ];
    case 'annotation':
      return [inFile('Change entity or topic of this annotation; entity: null links the words nowhere')];
    case 'outweighed':
      return [inFile('Remove this annotation; the name then links the whole words')];
    case 'excluded':
      return [inFile('Remove this annotation, or name the entity that is meant in it')];
    case 'longest':
    case 'inside':
      if (by) return [inFile('Shorten this annotation so that it leaves the words out, then annotate them')];
      return shortOf(candidates, toThis, elsewhere).map((change) => ({
        ...change,
        what: `${change.what}; the longer mention then falls away`,
      }));
    case 'ambiguous':
      return [...candidates.map(toThis), nowhere];
    case 'case':
      return [
        ...shortOf(candidates, toThis, elsewhere),
        aliasIn(naming, sliceOf(reading.article.text, place)),
      ];
    case 'search':
      return [inFile('To link it in every article, remove match: false'), ...candidates.map(toThis)];
    case 'draft':
      return [inFile('Remove status: draft there, or accept it with npm run review')];
    case 'overlap':
      return [{ ...elsewhere, what: `${elsewhere.what}; the other mention then falls away` }];
    case 'word':
      return shortOf(candidates, toThis, elsewhere);
    default:
      return [
        ...likely(sliceOf(reading.article.text, place), namings),
        elsewhere,
        ...(rule === 'unknown' ? [create(sliceOf(reading.article.text, place))] : []),
      ];
  }
}

function shortOf(targets: readonly Target[], make: (target: Target) => Change, fallback: Change): Change[] {
  const distinct = [...new Map(targets.map((target) => [target.id, target])).values()];
  return distinct.length > 0 ? distinct.map(make) : [fallback];
}

/** The words with as much around them as makes them unique. */
function quoted(text: string, place: Span) {
  const anchor = anchorOf(text, place);
  if (anchor) return anchor;
  const { exact, prefix, suffix } = quoteSelector(text, place);
  return { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
}

function aliasIn(naming: Naming | null, surface: string): Change {
  const file = naming?.source.file ?? 'content/entities/';
  return {
    what: 'To find it in this form in every article',
    file,
    add: { aliases: [{ text: surface, case: 'exact' }] },
  };
}

const MOST_LIKELY = 3;

/** Entries one of whose names shares a word with the phrase: the phrase may be an alias of theirs. */
function likely(surface: string, namings: readonly Naming[]): Change[] {
  const words = new Set(wordsOf(surface));
  const sharing = namings.filter(
    ({ text, draft }) => !draft && wordsOf(text).some((word) => words.has(word)),
  );
  const files = new Map(sharing.map(({ target, source }) => [target.id as string, source.file]));
  return [...files].slice(0, MOST_LIKELY).map(([id, file]) => ({
    what: `If it is a name of ${id}, in every article`,
    file,
    add: { aliases: [surface] },
  }));
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
}

function create(surface: string): Change {
  return {
    what: `To give it a page: npm run new -- entity "${surface.replace(/\s+/g, ' ')}"`,
    file: 'content/entities/',
    add: null,
  };
}

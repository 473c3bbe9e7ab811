import { type IngestedArticle, ingestArticle } from './article.ts';
import type { ImportContext } from './importContext.ts';
import type { Suggestion } from './llm.ts';
import { idOf, readSource } from './sources/files.ts';
import type { Given } from './sources/record.ts';
import type { Failure, Source } from './sources/source.ts';
import { withSuggestions } from './suggestions.ts';
import { type Plan, planOf } from './writing/plan.ts';

export interface FileToIngest {
  readonly path: string;
  /** True for one of many: that it is there already is no failure then. */
  readonly fromFolder: boolean;
  /** What was read of it, where that is known already. */
  readonly read?: ReadFile;
}

export interface ReadFile {
  readonly source: Source;
  /** With the lines that it shares with other pages of its site; an earlier import may have taken it so. */
  readonly whole: Source;
}

/** What is to be done with a file: refuse it, pass over what is there already, or take it. */
export type Verdict =
  | Failure
  | { readonly present: string }
  | {
      readonly article: IngestedArticle;
      /** Null in a dry run. */
      readonly plan: Plan | null;
      readonly seedText: string;
      readonly note: string | null;
    };

/** Asks a model about a text; null when it is not to be asked any more. */
export type Ask = (text: string) => Promise<Suggestion | Failure | null>;

/** Reads a file and works out what it would add; nothing is written. */
export async function verdictOf(
  file: FileToIngest,
  context: ImportContext,
  options: Given & {
    readonly dryRun: boolean;
    readonly encoding?: string | undefined;
    readonly ask?: Ask | null;
  },
): Promise<Verdict> {
  const source = file.read?.source ?? (await readSource(file.path, options.encoding));
  if ('failure' in source) return source;
  const same = context.sameTextAs(source.seed) ?? context.sameTextAs(file.read?.whole.seed ?? source.seed);
  const bare = same === null ? null : context.bareSeed(same);
  const id = bare?.id ?? idOf(file.path, source, options.title);
  const conflict = bare
    ? null
    : same
      ? `The text is in the briefing already, as ${same}.`
      : context.hasArticle(id)
        ? `There is an article “${id}” already, with another text. Rename the file.`
        : null;
  if (conflict && !options.dryRun) {
    if (file.fromFolder && same && context.articleOf(same) === id) return { present: same };
    return { failure: `${conflict} Nothing was written.` };
  }
  const { register } = context;
  const isRejected = (name: string, kind: string): boolean => context.isRejected(name, kind);
  const own = ingestArticle(source, {
    id: options.dryRun ? context.freeArticleId(id) : id,
    register,
    given: options,
    isRejected,
  });
  const suggested = options.ask ? await options.ask(own.text) : null;
  const isAsked = suggested !== null && !('failure' in suggested);
  const article = isAsked ? withSuggestions(own, suggested) : own;
  const notes = [
    file.fromFolder ? null : conflict,
    suggested && 'failure' in suggested ? suggested.failure : null,
  ];
  const plan = options.dryRun ? null : planOf(article, source, context, bare);
  return {
    article,
    plan,
    seedText: source.seed,
    note: notes.filter((note) => note !== null).join(' ') || null,
  };
}

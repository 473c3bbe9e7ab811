import { countReferences } from '../../assemble/findings/references.ts';
import type { Briefing } from '../../model/briefing.ts';
import { STATEMENT_CLASSES, type StatementClass } from '../../model/claim.ts';
import type { Urls } from '../../model/urls.ts';
import { classedStatements } from '../../outputs/data/classed.ts';
import { contextOf } from '../../views/context/context.ts';

/** The statements of one class, counted. */
interface ClassCount {
  readonly stats: 'statements';
  readonly class: StatementClass;
  readonly all: number;
  /** Those that say for which date they hold. */
  readonly dated: number;
  readonly undated: number;
  /** Those of whose works words are kept, of each. */
  readonly kept: number;
}

/** The works cited, counted; `weak` by kind. */
interface WorkCount {
  readonly stats: 'references';
  readonly all: number;
  readonly dated: number;
  readonly undated: number;
  readonly kept: number;
  readonly weak: Readonly<Record<string, number>>;
}

/** Counts the statements of a briefing by class, and the works that they cite. */
export function statsOf(briefing: Briefing, urls: Urls): readonly [...ClassCount[], WorkCount] {
  const works = new Set<string>(
    briefing.references.filter(({ quotations = [] }) => quotations.length > 0).map(({ id }) => id),
  );
  const statements = [...classedStatements(contextOf(briefing, urls))];
  const counts = STATEMENT_CLASSES.map((name): ClassCount => {
    const own = statements.filter(({ claim }) => (claim?.class ?? 'article') === name);
    const dated = own.filter(({ claim }) => claim?.asOf).length;
    const kept = own.filter(
      ({ claim }) => claim && claim.refs.length > 0 && claim.refs.every((id) => works.has(id)),
    );
    return {
      stats: 'statements',
      class: name,
      all: own.length,
      dated,
      undated: own.length - dated,
      kept: kept.length,
    };
  });
  const { all, undated, weak } = countReferences(briefing.references);
  return [...counts, { stats: 'references', all, dated: all - undated, undated, kept: works.size, weak }];
}

/** The counts as lines of a table. */
export function statsLines(stats: ReturnType<typeof statsOf>): string[] {
  const rows = stats.map((one) => [
    one.stats === 'statements' ? NAMES[one.class] : 'references',
    ...[one.all, one.dated, one.undated, one.kept].map(String),
  ]);
  const table = [['', 'all', 'dated', 'undated', 'words kept'], ...rows];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const weak = stats.flatMap((one) => (one.stats === 'references' ? Object.entries(one.weak) : []));
  return [
    ...table.map(([name = '', ...numbers]) =>
      [name.padEnd(widths[0] ?? 0), ...numbers.map((words, at) => words.padStart(widths[at + 1] ?? 0))].join(
        '  ',
      ),
    ),
    ...(weak.length > 0
      ? [`weak references: ${weak.map(([kind, count]) => `${count} ${kind}`).join(', ')}`]
      : []),
  ];
}

const NAMES: Readonly<Record<StatementClass, string>> = {
  article: 'the article says',
  background: 'background',
  inference: 'inference',
};

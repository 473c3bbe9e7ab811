import type { Briefing } from '../../model/briefing.ts';
import { type Issue, issue } from '../../model/check/issue.ts';
import { placeOf } from '../../model/check/source.ts';
import type { EntryRecord, Records } from '../../read/records.ts';
import type { EntityRecord } from '../../schema/entity.ts';
import type { TopicRecord } from '../../schema/topic.ts';
import { knownNames } from './knownNames.ts';
import { factsBeyond } from './more/facts.ts';
import { wordsOf } from './more/finding.ts';
import type { NamesIn } from './more/names.ts';

type Entry = EntryRecord<EntityRecord | TopicRecord>;

/**
 * Glosses that readers cannot trace: of entries of which nothing is stated, and those with a number, a date or a name that
 * no statement of their entry has.
 */
export function glosses(
  { entities, topics }: Pick<Records, 'entities' | 'topics'>,
  briefing: Briefing,
): Issue[] {
  const namesIn = knownNames(briefing);
  const { lang } = briefing.site.content;
  return [...entities, ...topics].flatMap((entry) => {
    const { gloss, status } = entry.data;
    if (gloss === undefined || status === 'draft') return [];
    const said = `“${gloss.slice(0, 80)}”`;
    const found = (message: string) => issue('gloss-unsourced', placeOf(entry.source, 'gloss'), message);
    const stated = statedBy(entry);
    if (stated === '')
      return found(
        `${said} rests on nothing: the entry states nothing else. Give it a summary with evidence, refs or inference.`,
      );
    const beyond = beyondEntry(entry, stated, namesIn, lang);
    return beyond === ''
      ? []
      : found(
          `${said} has what no statement of its entry has: ${beyond}. State it with its source, or leave it out.`,
        );
  });
}

/** All statements of an entry, what its relations name, and its text; empty if it states nothing. */
function statedBy({ data, body }: Entry): string {
  const { summary, part, facts } = data;
  const relations = 'relations' in data ? data.relations : [];
  const claims = [summary, part, ...facts].flatMap((claim) => claim?.statement ?? []);
  const related = relations.flatMap(({ predicate, object_label, statement, detail }) =>
    [predicate, object_label, statement, detail].filter((words) => words !== undefined),
  );
  return [...claims, ...related, body.trim()].filter((words) => words !== '').join('\n');
}

function beyondEntry({ id, data }: Entry, stated: string, namesIn: NamesIn, lang: string): string {
  const aliases = data.aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text));
  const words = [stated, data.name, ...aliases].join('\n');
  const objects = 'relations' in data ? data.relations.flatMap(({ object }) => object ?? []) : [];
  const support = {
    words,
    entities: new Set([id, ...objects]),
    dateline: '',
    before: { words: '', entities: new Set<string>() },
    origins: [{ lang, published: null, publisher: null }],
  };
  return wordsOf(
    factsBeyond(data.gloss ?? '', support, namesIn, lang).facts.filter(
      ({ kind, doubtful }) => kind === 'name' || !doubtful,
    ),
  );
}

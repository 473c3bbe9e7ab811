import type { ProposedKind, SeenAlias } from 'backgrounder-propose';
import { oneLine } from '../../text/characters/oneLine.ts';
import type { NamedEntity } from '../namedEntity.ts';
import { comment, yamlOf } from './comments.ts';
import type { NewFile } from './write.ts';

/** Folders are for the author's order only. */
const FOLDERS: Readonly<Record<ProposedKind, string>> = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  commodity: 'commodities',
  event: 'events',
};

/** The path of a new entity's file. */
export function entityPath(kind: ProposedKind, id: string): string {
  return `content/entities/${FOLDERS[kind]}/${id}.md`;
}

/** A draft entry: its names and, as evidence and as its part in the story, the sentence that identifies it. */
export function entityFile(entity: NamedEntity, article: string): NewFile {
  const { id, kind, headword, count, aliases, evidence, role, from } = entity;
  const seen = aliases.map(({ text, count: times, as }) => `“${text}” ${times}× (${as})`);
  const note = comment([
    'Proposed by npm run ingest. Not published until you accept it: npm run review, or write status: published.',
    ...(from ? ['Suggested by a language model; the name and the quotation are in the text.'] : []),
    `Found ${count}× in ${article}${seen.length > 0 ? `; of these ${seen.join(', ')}` : ''}.`,
  ]);
  const fields = {
    kind,
    name: headword,
    ...(aliases.length > 0 && { aliases: aliases.map(aliasOf) }),
    ...(evidence && {
      part: { statement: oneLine(evidence.exact), evidence: [{ ...evidence, article }] },
    }),
    ...(role && {
      facts: [{ label: 'role', statement: role.statement, evidence: [{ ...role.evidence, article }] }],
    }),
    status: 'draft',
  };
  return { path: entityPath(kind, id), content: `---\n${note}${yamlOf(fields)}---\n` };
}

function aliasOf({ text, as }: SeenAlias): string | { text: string; type: string } {
  return as === 'acronym' ? { text, type: 'acronym' } : text;
}

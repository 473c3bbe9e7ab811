import type { Subject } from '../../model/briefing.ts';
import { kindOf } from '../../model/kindOf.ts';
import { KIND_ORDER } from '../../model/kinds.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { glossOf } from './classed.ts';
import { COLUMN, table } from './table.ts';

const OF_ENTRY = [{ fields: ['entity'] as const, table: 'entities' as const, to: ['id'] }];

/** Entities, then topics, which are entries of the kind “topic”. */
export const entities = table({
  columns: {
    id: { ...COLUMN.id('The id of the entry, part of its address; permanent.'), unique: true },
    kind: { type: 'string', description: 'What it is.', required: true, enum: [...KIND_ORDER, 'topic'] },
    name: COLUMN.words('The fullest usual name.'),
    lang: COLUMN.language('The language of the entry.'),
    gloss: COLUMN.text('Who or what this is, in one line.'),
    mentions: COLUMN.count('How many times articles mention it: rows of mentions.'),
    articles: COLUMN.count('How many articles mention it.'),
    statements: COLUMN.count(
      'How many statements of the editor are made of it: rows of statements that name it as entity.',
    ),
    said_by: COLUMN.count('How many statements in articles have it as speaker.'),
    said_about: COLUMN.count('How many statements in articles are about it.'),
    relations: COLUMN.count('How many relations have it as subject or object.'),
    events: COLUMN.count('How many dated events concern it.'),
    latitude: { type: 'number', description: 'Degrees north (WGS 84).', minimum: -90, maximum: 90 },
    longitude: { type: 'number', description: 'Degrees east (WGS 84).', minimum: -180, maximum: 180 },
    coordinates_approximate: {
      type: 'boolean',
      description: 'Whether the point stands for an area, or is not sure.',
    },
    members: COLUMN.list('The entities that a topic is about, by id.'),
    note: COLUMN.text(
      'The background note or the answers of a topic as plain text; its markup and classes are on its page.',
    ),
    note_refs: COLUMN.list('The works that the note cites, by their ids in references.'),
    former_ids: COLUMN.list('Ids that it had before; their addresses lead here.'),
    checked: COLUMN.date('When the entry was last checked against its sources.'),
    url: COLUMN.words('The address of its page.'),
  },
  primaryKey: ['id'],
  *rows(context) {
    for (const subject of context.briefing.subjects) yield entryRow(subject, context);
  },
});

export const names = table({
  columns: {
    entity: COLUMN.id('The entry.'),
    name: COLUMN.words('A name under which it is known or looked for, its own first.'),
    lang: COLUMN.language('The language of the name.'),
    type: {
      type: 'string',
      description: 'What kind of name: none for a plain variant.',
      enum: ['headword', 'acronym', 'former', 'role', 'nickname', 'native', 'demonym'],
    },
  },
  primaryKey: ['entity', 'name', 'lang'],
  foreignKeys: OF_ENTRY,
  *rows(context) {
    for (const { id, name, lang, aliases } of context.briefing.subjects) {
      yield { entity: id, name, lang, type: 'headword' };
      for (const alias of aliases) yield { entity: id, name: alias.text, lang: alias.lang, type: alias.type };
    }
  },
});

export const identifiers = table({
  columns: {
    entity: COLUMN.id('The entity.'),
    scheme: COLUMN.words('The register, such as wikidata.'),
    value: COLUMN.words('The identifier in that register.'),
    certain: COLUMN.flag('False when it was not confirmed.'),
    ref: COLUMN.text('The work that gives it.'),
  },
  primaryKey: ['entity', 'scheme', 'value'],
  foreignKeys: [...OF_ENTRY, { fields: ['ref'], table: 'references', to: ['id'] }],
  *rows({ briefing }) {
    for (const { id, identifiers: own } of briefing.entities) {
      for (const { scheme, value, certain, ref } of own) yield { entity: id, scheme, value, certain, ref };
    }
  },
});

function entryRow(subject: Subject, { urls }: PageContext) {
  const { id, name, lang, gloss, body, mentions, facts, summary, part, events } = subject;
  const entity = subject.type === 'entity' ? subject : null;
  const own = entity?.relations.filter((relation) => relation.subject === id) ?? [];
  return {
    id,
    kind: kindOf(subject),
    name,
    lang,
    gloss,
    mentions: mentions.length,
    articles: new Set(mentions.map(({ article }) => article)).size,
    statements: [glossOf(subject), summary, part].filter(Boolean).length + facts.length + own.length,
    said_by: entity?.statementsBy.length ?? 0,
    said_about: entity?.statementsAbout.length ?? 0,
    relations: entity?.relations.length ?? 0,
    events: events.length,
    latitude: entity?.coordinates?.lat ?? null,
    longitude: entity?.coordinates?.lon ?? null,
    coordinates_approximate: entity?.coordinates?.approximate ?? null,
    members: subject.type === 'topic' ? subject.entities : [],
    note: body?.text ?? null,
    note_refs: body?.refs ?? [],
    former_ids: subject.formerIds,
    checked: subject.checked,
    url: urls.absolute(urls.subject(subject)),
  };
}

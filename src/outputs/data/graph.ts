import { NOTE_KINDS } from '../../model/graph.ts';
import { codePointOffsets } from '../../text/characters/codepoints.ts';
import { eventId, noteId, relationId } from './classed.ts';
import { COLUMN, table } from './table.ts';

const STATEMENT = COLUMN.id('The statement that says so, with its class and what it rests on.');
const OF_STATEMENT = { fields: ['statement'] as const, table: 'statements' as const, to: ['id'] };

/** Relations, by the entity whose entry states them. */
export const relations = table({
  columns: {
    id: { ...COLUMN.id('The id of the relation: its subject and its number there.'), unique: true },
    subject: COLUMN.id('The entity of which it is said.'),
    predicate: COLUMN.words('The relation, words joined by hyphens, such as holds-office.'),
    object: COLUMN.text('The entity or topic at the other end, when it has an entry.'),
    object_label: COLUMN.text('The other end in words, when it has none.'),
    detail: COLUMN.text('Place, circumstances, share.'),
    since: COLUMN.date('When it began.'),
    until: COLUMN.date('When it ended.'),
    statement: STATEMENT,
  },
  primaryKey: ['id'],
  foreignKeys: [
    { fields: ['subject'], table: 'entities', to: ['id'] },
    { fields: ['object'], table: 'entities', to: ['id'] },
    OF_STATEMENT,
  ],
  *rows({ briefing }) {
    for (const { id, relations: all } of briefing.entities) {
      const own = all.filter(({ subject }) => subject === id);
      for (const [index, { predicate, object, objectLabel, detail, since, until }] of own.entries()) {
        yield {
          id: `${id}/${index + 1}`,
          subject: id,
          predicate,
          object,
          object_label: objectLabel,
          detail,
          since,
          until,
          statement: relationId(id, index + 1),
        };
      }
    }
  },
});

/** The timeline. */
export const events = table({
  columns: {
    id: { ...COLUMN.id('The id of the event in the page of the timeline.'), unique: true },
    date: { ...COLUMN.date('When it happened.'), required: true },
    until: COLUMN.date('When it ended, if it lasted.'),
    title: COLUMN.words('What happened.'),
    entities: COLUMN.list('The entities and topics concerned, by id.'),
    note: COLUMN.text('What is uncertain about it.'),
    statement: STATEMENT,
    url: COLUMN.words('The address of its place in the timeline, or of the passage that reports it.'),
  },
  primaryKey: ['id'],
  foreignKeys: [OF_STATEMENT],
  *rows({ briefing, urls }) {
    for (const event of briefing.events) {
      const { id, date, until, claim, entities, note } = event;
      const url = urls.absolute(urls.event(event));
      yield { id, date, until, title: claim.statement, entities, note, statement: eventId(event), url };
    }
  },
});

/** Editor’s notes on the wording of articles. */
export const notes = table({
  columns: {
    article: COLUMN.id('The article.'),
    id: COLUMN.id('The id of the note in the article.'),
    kind: {
      type: 'string',
      description: 'Whether the wording is loose, overtaken by events, in need of context, or an error.',
      required: true,
      enum: NOTE_KINDS,
    },
    block: COLUMN.id('The block in which the words begin.'),
    sentence: COLUMN.id('The sentence in which the words begin.'),
    start: COLUMN.start,
    end: COLUMN.end,
    exact: COLUMN.words('The words of the article that it is about.'),
    entities: COLUMN.list('Entities and topics whose pages show it too, by id.'),
    statement: COLUMN.id('What the note says, with its class and what it rests on.'),
    url: COLUMN.words('The address of the note.'),
  },
  primaryKey: ['article', 'id'],
  foreignKeys: [{ fields: ['article', 'sentence'], table: 'sentences', to: ['article', 'id'] }, OF_STATEMENT],
  *rows({ briefing, urls }) {
    for (const { text, notes: own } of briefing.articles) {
      const codePoints = codePointOffsets(text);
      for (const note of own) {
        const { article, id, kind, block, sentence, start, end, exact, entities } = note;
        yield {
          article,
          id,
          kind,
          block,
          sentence,
          start: codePoints.toCodePoints(start),
          end: codePoints.toCodePoints(end),
          exact,
          entities,
          statement: noteId(note),
          url: urls.absolute(urls.passage(article, `note-${id}`)),
        };
      }
    }
  },
});

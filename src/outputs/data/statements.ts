import { STATEMENT_CLASSES } from '../../model/claim.ts';
import { STATEMENT_KINDS } from '../../model/mention.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { type CodePointOffsets, codePointOffsets } from '../../text/characters/codepoints.ts';
import { type Classed, classedStatements, ROLES } from './classed.ts';
import { COLUMN, table } from './table.ts';

/** Every classed statement. */
export const statements = table({
  columns: {
    id: {
      ...COLUMN.id('The id of the statement; its beginning is the path of the page that shows it.'),
      unique: true,
    },
    class: {
      type: 'string',
      description:
        'Whether an article says it, it is background from other works, or an inference of the editor.',
      required: true,
      enum: STATEMENT_CLASSES,
    },
    role: {
      type: 'string',
      description:
        'Where it stands; “said” are words of an article with their speaker, all others are sentences of the editor. A “gloss” has class, references and date of the summary of its entry; an “answer” is what a mark covers in the answers of a topic or the note of an entry.',
      required: true,
      enum: ROLES,
    },
    statement: COLUMN.words('The sentence; of “said”, the words of the article.'),
    label: COLUMN.text('What kind of fact it is, such as role or country.'),
    entity: COLUMN.text('The entry of which it is said.'),
    article: COLUMN.text('The article on whose page it stands.'),
    about: COLUMN.list('Other entries that it is about, by id.'),
    speaker: COLUMN.text('Of “said”: the entity that speaks, when it has an entry.'),
    speaker_label: COLUMN.text('Of “said”: the speaker in words, when there is no entry.'),
    channel: COLUMN.text('Of “said”: through what it was said, such as “a government statement”.'),
    manner: { type: 'string', description: 'Of “said”: in what manner.', enum: STATEMENT_KINDS },
    as_of: COLUMN.date('The date for which it holds.'),
    confidence: {
      type: 'string',
      description: 'How sure the sources make it; none for “said”.',
      enum: ['high', 'medium', 'low'],
    },
    evidence: COLUMN.count('How many passages of articles it rests on: rows of evidence.'),
    refs: COLUMN.list('The works that it rests on, by their ids in references.'),
    url: COLUMN.words('The address of the place that shows it.'),
  },
  primaryKey: ['id'],
  foreignKeys: [
    { fields: ['entity'], table: 'entities', to: ['id'] },
    { fields: ['article'], table: 'articles', to: ['id'] },
    { fields: ['speaker'], table: 'entities', to: ['id'] },
  ],
  *rows(context) {
    for (const one of classedStatements(context)) yield statementRow(one, context);
  },
});

/** The passages of articles behind the statements. */
export const evidence = table({
  columns: {
    statement: COLUMN.id('The statement that rests on it.'),
    number: { ...COLUMN.count('Its place among the passages of the statement, from 1.'), minimum: 1 },
    article: COLUMN.id('The article.'),
    block: COLUMN.id('The block in which it begins.'),
    sentence: COLUMN.id('The sentence in which it begins.'),
    start: COLUMN.start,
    end: COLUMN.end,
    exact: COLUMN.words('The words of the article, character for character.'),
    elided: COLUMN.flag('Whether it is one of the parts of a quotation that leaves out words.'),
    url: COLUMN.words('The address of the passage.'),
  },
  primaryKey: ['statement', 'number'],
  foreignKeys: [
    { fields: ['statement'], table: 'statements', to: ['id'] },
    { fields: ['article', 'sentence'], table: 'sentences', to: ['article', 'id'] },
  ],
  *rows(context) {
    const { lookup, urls } = context;
    const converters = new Map<string, CodePointOffsets>();
    const convert = (article: string, offset: number): number => {
      const known = converters.get(article) ?? codePointOffsets(lookup.article(article)?.text ?? '');
      converters.set(article, known);
      return known.toCodePoints(offset);
    };
    for (const one of classedStatements(context)) {
      for (const [index, { article, block, sentence, start, end, exact, elided }] of passagesOf(
        one,
      ).entries()) {
        yield {
          statement: one.id,
          number: index + 1,
          article,
          block,
          sentence,
          start: convert(article, start),
          end: convert(article, end),
          exact,
          elided: elided ?? false,
          url: urls.absolute(urls.passage(article, sentence)),
        };
      }
    }
  },
});

function passagesOf({ claim, said }: Classed) {
  return said ? [{ ...said, elided: false }] : (claim?.passages ?? []);
}

function statementRow(one: Classed, { urls }: PageContext) {
  const { id, role, claim, said, entity, article, about, path } = one;
  return {
    id,
    class: claim?.class ?? 'article',
    role,
    statement: claim?.statement ?? said?.exact ?? '',
    label: claim?.label ?? null,
    entity,
    article,
    about,
    speaker: said?.speaker ?? null,
    speaker_label: said?.speakerLabel ?? null,
    channel: said?.channel ?? null,
    manner: said?.kind ?? null,
    as_of: claim?.asOf ?? null,
    confidence: claim?.confidence ?? null,
    evidence: passagesOf(one).length,
    refs: claim?.refs ?? [],
    url: urls.absolute(path),
  };
}

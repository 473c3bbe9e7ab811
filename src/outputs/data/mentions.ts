import { REFERRING } from '../../model/mention.ts';
import { codePointOffsets } from '../../text/characters/codepoints.ts';
import { COLUMN, table } from './table.ts';

/** Every mark of the articles, in their order. */
export const mentions = table({
  columns: {
    article: COLUMN.id('The article.'),
    number: {
      ...COLUMN.count('Its number in reading order, from 1; 7 is the mark m7 of the page.'),
      minimum: 1,
    },
    entity: COLUMN.id('The entity or topic that it leads to.'),
    surface: COLUMN.words('The words of the article, character for character.'),
    start: COLUMN.start,
    end: COLUMN.end,
    block: COLUMN.id('The block in which it begins.'),
    sentence: COLUMN.id('The sentence in which it begins.'),
    refers: { type: 'string', description: 'How the words refer.', required: true, enum: REFERRING },
    found_by: {
      type: 'string',
      description: 'Whether a name of the entry was found, or an editor decided what the words mean.',
      required: true,
      enum: ['alias', 'annotation'],
    },
    first_in_block: COLUMN.flag('Whether it is the first mention of its entry in the block.'),
    url: COLUMN.words('The address of the place in the article.'),
  },
  primaryKey: ['article', 'number'],
  foreignKeys: [
    { fields: ['entity'], table: 'entities', to: ['id'] },
    { fields: ['article', 'sentence'], table: 'sentences', to: ['article', 'id'] },
  ],
  *rows({ briefing, urls }) {
    for (const { id, text, mentions: own } of briefing.articles) {
      const codePoints = codePointOffsets(text);
      for (const mention of own) {
        yield {
          article: id,
          number: mention.number,
          entity: mention.target.id,
          surface: mention.surface,
          start: codePoints.toCodePoints(mention.start),
          end: codePoints.toCodePoints(mention.end),
          block: mention.block,
          sentence: mention.sentence,
          refers: mention.as,
          found_by: mention.via,
          first_in_block: mention.firstInBlock,
          url: urls.absolute(urls.passage(id, mention.id)),
        };
      }
    }
  },
});

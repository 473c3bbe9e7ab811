import { codePointOffsets } from '../../text/characters/codepoints.ts';
import { withheldSentences } from '../../views/article/withheld.ts';
import { COLUMN, table } from './table.ts';

export const articles = table({
  columns: {
    id: { ...COLUMN.id('The id of the article, part of its address.'), unique: true },
    title: COLUMN.words('Its headline.'),
    title_from: {
      type: 'string',
      description:
        'Where the title comes from: what an editor recorded, a headline in the text, or its first sentence.',
      required: true,
      enum: ['record', 'headline', 'lede'],
    },
    headline_by: {
      type: 'string',
      description: 'Whose headline the title is; none where it is the first sentence of the text.',
      enum: ['publisher', 'ours'],
    },
    kind: {
      type: 'string',
      description: 'Whether it was reported by others, or written for this briefing.',
      required: true,
      enum: ['reported', 'own'],
    },
    publisher: COLUMN.text('Who published it.'),
    published: COLUMN.date('When it was published.'),
    byline: COLUMN.text('Who wrote it, as printed.'),
    dateline_place: COLUMN.text('Where it was filed from, as printed.'),
    dateline_agency: COLUMN.text('The agency in the dateline, as printed.'),
    source_url: COLUMN.text('The address of the original.'),
    lang: COLUMN.language('Its language.'),
    rights_holder: COLUMN.text('Who holds the rights in its text.'),
    rights_display: {
      type: 'string',
      description:
        'How much of its text is shown, here as on its page: all, the sentences with mentions, or none.',
      required: true,
      enum: ['full', 'excerpts', 'link'],
    },
    words: COLUMN.count('How many words its text has.'),
    code_points: COLUMN.count('How many Unicode code points its text has: offsets lie between 0 and this.'),
    mentions: COLUMN.count('How many mentions it has: rows of mentions.'),
    statements: COLUMN.count(
      'How many statements in it have a speaker noted: rows of statements with the role “said”.',
    ),
    seed: COLUMN.words('The file that holds its text as received.'),
    seed_sha256: {
      type: 'string',
      description: 'SHA-256 of that file, hexadecimal.',
      required: true,
      pattern: '[0-9a-f]{64}',
    },
    url: COLUMN.words('The address of its page.'),
    annotations: COLUMN.words('The address of its annotations (W3C Web Annotation).'),
  },
  primaryKey: ['id'],
  *rows({ briefing, urls }) {
    for (const article of briefing.articles) {
      const { id, title, publisher, published, byline, dateline, lang, rights, text } = article;
      yield {
        id,
        title,
        title_from: article.titleFrom,
        headline_by: article.headlineBy,
        kind: article.kind,
        publisher,
        published,
        byline,
        dateline_place: dateline?.place ?? null,
        dateline_agency: dateline?.agency ?? null,
        source_url: article.url,
        lang,
        rights_holder: rights.holder,
        rights_display: rights.display,
        words: article.words,
        code_points: codePointOffsets(text).toCodePoints(text.length),
        mentions: article.mentions.length,
        statements: article.statements.length,
        seed: article.seed,
        seed_sha256: article.seedDigest,
        url: urls.absolute(urls.article(id)),
        annotations: urls.absolute(urls.annotations(id)),
      };
    }
  },
});

export const sentences = table({
  columns: {
    article: COLUMN.id('The article.'),
    id: COLUMN.id(
      'The id of the sentence in its page, such as p3s2: the second sentence of the third block.',
    ),
    block: COLUMN.id('The block that it stands in, such as p3: a paragraph, a heading, a cell.'),
    tag: {
      type: 'string',
      description: 'What the block is, as an element of HTML.',
      required: true,
      enum: ['p', 'h2', 'h3', 'h4', 'pre', 'td', 'th'],
    },
    start: COLUMN.start,
    end: COLUMN.end,
    text: COLUMN.text(
      'Its words, character for character; none where the rights of the article keep them from being shown.',
    ),
  },
  primaryKey: ['article', 'id'],
  foreignKeys: [{ fields: ['article'], table: 'articles', to: ['id'] }],
  *rows({ briefing }) {
    for (const article of briefing.articles) {
      const withheld = new Set(withheldSentences(article).map(({ id }) => id));
      const codePoints = codePointOffsets(article.text);
      for (const { id: block, tag, sentences: own } of article.blocks) {
        for (const { id, start, end } of own) {
          yield {
            article: article.id,
            id,
            block,
            tag,
            start: codePoints.toCodePoints(start),
            end: codePoints.toCodePoints(end),
            text: withheld.has(id) ? null : article.text.slice(start, end),
          };
        }
      }
    }
  },
});

import { vagueDateOf } from '../../model/dateOfWork.ts';
import { COLUMN, table } from './table.ts';

/** The works cited. */
export const references = table({
  columns: {
    id: { ...COLUMN.id('What statements cite.'), unique: true },
    type: COLUMN.words('The type of work, as in CSL 1.0.2.'),
    title: COLUMN.words('Its title.'),
    authors: COLUMN.list('Who wrote it.'),
    container: COLUMN.text('The newspaper, journal or site that it appeared in.'),
    publisher: COLUMN.text('Who published it.'),
    issued: COLUMN.date('When it was published.'),
    accessed: COLUMN.date('When it was read.'),
    lang: COLUMN.text('Its language.'),
    weak: {
      type: 'string',
      description:
        'What makes it a weak source: a mirror, a copy of what someone else published, or nobody who answers for it.',
      enum: ['mirror', 'copy', 'anonymous'],
    },
    note: COLUMN.text('A remark of the editor.'),
    quotations: COLUMN.list('Words of the work itself, each a few, as they were read.'),
    url: COLUMN.text('Where it was read.'),
  },
  primaryKey: ['id'],
  *rows({ briefing }) {
    for (const work of briefing.references) {
      yield {
        id: work.id,
        type: work.type,
        title: work.title,
        authors: (work.author ?? []).map(
          ({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' '),
        ),
        container: work['container-title'] ?? null,
        publisher: work.publisher ?? null,
        issued: vagueDateOf(work.issued),
        accessed: vagueDateOf(work.accessed),
        lang: work.language ?? null,
        weak: work.weak ?? null,
        note: work.note ?? null,
        quotations: (work.quotations ?? []).map(({ text }) => text),
        url: work.URL ?? null,
      };
    }
  },
});

import { PACKAGE_FILE } from '../../briefing/dataFiles.ts';
import type { PageContext } from '../../briefing/index.ts';
import { type Block, heading, link, listOf, paragraph, section, text, type Words } from '../markdown.ts';
import { dataFiles, TABLE } from './files.ts';
import type { Table } from './table.ts';

/** The page of the data as Markdown: the files, and what every column means. Sizes are in the description for programs. */
export function dataTwin(context: PageContext): Block[] {
  const { strings, urls } = context;
  const t = strings.data;
  const fileLink = (name: string): Words => link(urls.absolute(urls.data(name)), name);
  const rows = [...Map.groupBy(dataFiles(context), ({ of }) => of)].map(([of, files]): Words[] => [
    text(`${t.files[of][0]}: ${t.files[of][1]}`),
    ...files.flatMap(({ name }) => [text(' '), fileLink(name)]),
  ]);
  return [
    heading(1, strings.sections.data),
    paragraph(text(t.intro)),
    paragraph(text(`${t.package} `), fileLink(PACKAGE_FILE)),
    ...listOf(rows),
    ...section(t.howTitle, listOf(t.how.map((words) => [text(words)]))),
    ...section(t.loses, listOf(t.losses.map((words) => [text(words)]))),
    ...Object.entries(TABLE).flatMap(([name, table]) =>
      section(`${t.dictionary}: ${name}`, dictionary(table)),
    ),
  ];
}

function dictionary({ columns }: Table): Block[] {
  return listOf(Object.entries(columns).map(([name, { description }]) => [text(`${name}: ${description}`)]));
}

import type { PageContext } from '../../model/views/pageContext.ts';
import { OFFLINE_FILE, PACKAGE_FILE } from '../../views/sharing/dataFiles.ts';
import {
  type Block,
  heading,
  link,
  listOf,
  paragraph,
  section,
  text,
  type Words,
} from '../markdown/markdown.ts';
import { dataFiles, TABLE } from './files.ts';
import type { Table } from './table.ts';

/** The page of the data as Markdown: the files, and what every column means. Sizes are in the description for programs. */
export function dataMarkdown(context: PageContext): Block[] {
  const { strings, urls } = context;
  const t = strings.data;
  const fileLink = (name: string): Words => link(urls.absolute(urls.data(name)), name);
  const files = context.briefing.site.exports.data ? dataFiles(context) : [];
  const rows = [...Map.groupBy(files, ({ of }) => of)].map(([of, own]): Words[] => [
    text(`${t.files[of][0]}${strings.colon}${t.files[of][1]}`),
    ...own.flatMap(({ name }) => [text(' '), fileLink(name)]),
  ]);
  const [archive, holds] = t.files.offline;
  const offline = [text(`${archive}${strings.colon}${holds} `), fileLink(OFFLINE_FILE)];
  return [
    heading(1, strings.sections.data),
    paragraph(text(t.intro)),
    ...listOf(context.briefing.site.exports.offline ? [...rows, offline] : rows),
    ...(files.length > 0 ? dictionaries(context, fileLink) : []),
  ];
}

function dictionaries({ strings }: PageContext, fileLink: (name: string) => Words): Block[] {
  const t = strings.data;
  return [
    paragraph(text(`${t.package} `), fileLink(PACKAGE_FILE)),
    ...section(t.howTitle, listOf(t.how.map((words) => [text(words)]))),
    ...section(t.loses, listOf(t.losses.map((words) => [text(words)]))),
    ...Object.entries(TABLE).flatMap(([name, table]) =>
      section(`${t.dictionary}${strings.colon}${name}`, dictionary(table)),
    ),
  ];
}

function dictionary({ columns }: Table): Block[] {
  return listOf(Object.entries(columns).map(([name, { description }]) => [text(`${name}: ${description}`)]));
}

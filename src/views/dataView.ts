import type { PageContext } from '../model/views/pageContext.ts';
import type { FrameLink } from '../model/views/site.ts';
import type { DataName } from '../strings/en/data.ts';
import type { Strings } from '../strings/index.ts';
import { type Alternate, dataAlternates, pageAlternates } from './sharing/alternates.ts';
import { OFFLINE_FILE, OFFLINE_MARK, PACKAGE_FILE } from './sharing/dataFiles.ts';
import { dataMetadata, type PageMetadata } from './sharing/metadata.ts';

/** What is written as data: the files, counted, and the tables among them. */
export interface DataInput {
  readonly files: readonly {
    readonly of: DataName;
    readonly name: string;
    readonly format: string;
    readonly mediatype: string;
    readonly bytes: number;
    readonly rows: number;
  }[];
  readonly tables: Readonly<Record<string, TableInput>>;
  /** What has words of the articles in it. */
  readonly withWords: readonly DataName[];
}

interface TableInput {
  readonly columns: Readonly<
    Record<
      string,
      {
        readonly type: keyof Strings['data']['types'];
        readonly description: string;
        readonly required?: true;
        readonly enum?: readonly string[];
      }
    >
  >;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly {
    readonly fields: readonly string[];
    readonly table: string;
    readonly to: readonly string[];
  }[];
}

/** What can be downloaded of one thing. */
export interface DownloadView {
  readonly of: DataName;
  readonly name: string;
  readonly text: string;
  readonly size: string;
  readonly files: readonly { readonly href: string; readonly name: string; readonly size: string }[];
  readonly note: string | null;
}

export interface ColumnView {
  readonly name: string;
  readonly words: string;
  readonly description: string;
  readonly values: string;
}

/** All that the page of the data shows. */
export interface DataPageView {
  readonly title: string;
  readonly intro: string;
  readonly package: FrameLink | null;
  readonly downloads: readonly DownloadView[];
  readonly archive: {
    readonly name: string;
    readonly text: string;
    readonly file: FrameLink;
    /** Stands where the size is put in when the archive is made. */
    readonly mark: string;
    readonly note: string;
    readonly paragraphs: readonly string[];
  } | null;
  readonly rights: { readonly title: string; readonly paragraphs: readonly string[] };
  readonly how: { readonly title: string; readonly paragraphs: readonly string[] } | null;
  readonly losses: { readonly title: string; readonly items: readonly string[] } | null;
  readonly dictionary: {
    readonly title: string;
    readonly tables: readonly {
      readonly name: string;
      readonly text: string;
      readonly columns: readonly ColumnView[];
    }[];
  } | null;
  readonly metadata: PageMetadata;
  readonly alternates: readonly Alternate[];
}

/** The view of the page of the data. */
export function dataView(input: DataInput, context: PageContext): DataPageView {
  const { strings, urls } = context;
  const t = strings.data;
  const metadata = dataMetadata(input.files, context);
  const hasFiles = input.files.length > 0;
  return {
    title: strings.sections.data,
    intro: t.intro,
    package: hasFiles ? { text: PACKAGE_FILE, href: urls.data(PACKAGE_FILE) } : null,
    downloads: downloadsOf(input, context),
    archive: archiveOf(context),
    rights: { title: t.rightsTitle, paragraphs: rightsOf(input, context) },
    how: hasFiles ? { title: t.howTitle, paragraphs: t.how } : null,
    losses: hasFiles ? { title: t.loses, items: t.losses } : null,
    dictionary: hasFiles
      ? {
          title: t.dictionary,
          tables: Object.entries(input.tables).map(([name, table]) => ({
            name,
            text: t.files[name as DataName][0],
            columns: columnsOf(table, strings),
          })),
        }
      : null,
    metadata,
    alternates: [...dataAlternates(context), ...pageAlternates(metadata.path, context)],
  };
}

function downloadsOf({ files, withWords }: DataInput, { strings, urls }: PageContext): DownloadView[] {
  const t = strings.data;
  const sizes: Readonly<Record<string, (count: number) => string>> = {
    geojson: t.features,
    jsonld: t.annotationCount,
    ndjson: t.lines,
  };
  return [...Map.groupBy(files, ({ of }) => of)].flatMap(([of, own]) => {
    const [first] = own;
    if (!first) return [];
    const [name, text] = t.files[of];
    return [
      {
        of,
        name,
        text,
        size: (sizes[first.format] ?? t.rows)(first.rows),
        files: own.map((file) => ({
          href: urls.data(file.name),
          name: file.name,
          size: t.bytes(file.bytes),
        })),
        note: withWords.includes(of) ? t.words : null,
      },
    ];
  });
}

function archiveOf({ briefing, strings, urls }: PageContext): DataPageView['archive'] {
  const t = strings.data;
  const [name, text] = t.files.offline;
  if (!briefing.site.exports.offline) return null;
  return {
    name,
    text,
    file: { text: OFFLINE_FILE, href: urls.data(OFFLINE_FILE) },
    mark: OFFLINE_MARK,
    note: t.words,
    paragraphs: t.offline,
  };
}

function rightsOf({ withWords }: DataInput, { briefing, strings }: PageContext): string[] {
  const t = strings.data;
  const { editor } = briefing.site;
  const named = withWords.map((name) => t.files[name][0]).join(strings.subject.comma);
  const holders = [...new Set(briefing.articles.flatMap(({ rights }) => rights.holder ?? []))];
  const owners = [
    holders.length > 0 && t.holders(holders.join(strings.subject.comma)),
    editor && t.editor(editor),
  ];
  return [
    ...t.rights.map((words) => words.replace('{words}', named)),
    owners.filter(Boolean).join(' '),
  ].filter(Boolean);
}

function columnsOf({ columns, primaryKey, foreignKeys }: TableInput, { data: t }: Strings): ColumnView[] {
  return Object.entries(columns).map(([name, { type, required, enum: values = [], description }]) => {
    const targets = foreignKeys.filter(({ fields }) => fields.includes(name));
    const words = [
      t.types[type],
      primaryKey.includes(name) && t.key,
      required && t.required,
      ...targets.map(({ table, to }) => t.refersTo(`${table} (${to.join(', ')})`)),
    ];
    return { name, words: words.filter(Boolean).join(' · '), description, values: values.join(' · ') };
  });
}

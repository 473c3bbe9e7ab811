import type { Briefing } from '../../model/briefing.ts';
import { byPlace, formatIssue, type Issue, type IssueCode } from '../../model/check/issue.ts';
import { counted } from '../../model/counted.ts';
import type { Urls } from '../../model/urls.ts';
import { commandWords } from '../../read/commandWords.ts';

/** What some hosts take at most: files of a site, and bytes of a file. */
const MOST_FILES = 20_000;
const MOST_BYTES = 25 * 1024 * 1024;

/** Warnings that a build lists. */
const MOST_LISTED = 10;
/** Warnings of what is in no page: they come first. */
const LOST: readonly IssueCode[] = ['field-unknown', 'file-ignored'];

interface SizedFile {
  readonly file: string;
  readonly bytes: number;
}

/** What an author should know of a finished site before it is put on a host. */
export function hostRemarks(files: readonly SizedFile[]): string[] {
  const large = files.filter(({ bytes }) => bytes > MOST_BYTES);
  const many =
    files.length > MOST_FILES
      ? [
          `The site has ${files.length.toLocaleString('en')} files; some hosts take ${MOST_FILES.toLocaleString('en')} at most. Leave out exports in content/site.yaml, or ask your host.`,
        ]
      : [];
  return [
    ...many,
    ...large.map(
      ({ file, bytes }) =>
        `${file} has ${(bytes / 1024 / 1024).toFixed(1)} MiB; some hosts take 25 MiB a file. Leave it out under exports in content/site.yaml, or ask your host.`,
    ),
  ];
}

/** What a build without a public address leaves out. */
export function originRemarks({ site }: Pick<Briefing, 'site'>, { origin }: Pick<Urls, 'origin'>): string[] {
  if (origin !== null || !site.exports.feeds) return [];
  return [
    'There are no feeds: they need the public address of the site. Set SITE, or site in astro.config.mjs, before you publish.',
  ];
}

/** How a briefing of texts alone gets its first entities. @param folder where it lies in the project, such as `briefing/` */
export function entityRemarks(
  { articles, entities }: Pick<Briefing, 'articles' | 'entities'>,
  folder = '',
): string[] {
  if (articles.length === 0 || entities.length > 0) return [];
  return [
    `The briefing has no entities yet. ${commandWords('ingest', `${folder}seeds`)} suggests them, ${commandWords('review')} accepts them.`,
  ];
}

/** The warnings of a briefing, which has some: the first as `check` lists them, and how many more there are. */
export function warningList(warnings: readonly Issue[]): string {
  const isLost = ({ code }: Issue): boolean => LOST.includes(code);
  const inOrder = warnings.toSorted((a, b) => Number(isLost(b)) - Number(isLost(a)) || byPlace(a, b));
  const more = warnings.length - MOST_LISTED;
  return [
    `${counted(warnings.length, 'warning')}:`,
    ...inOrder.slice(0, MOST_LISTED).map(formatIssue),
    ...(more > 0 ? [`and ${more.toLocaleString('en')} more; for the list: ${commandWords('check')}`] : []),
  ].join('\n');
}

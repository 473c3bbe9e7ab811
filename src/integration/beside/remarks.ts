import type { Briefing } from '../../model/briefing.ts';
import type { Urls } from '../../model/urls.ts';

/** What some hosts take at most: files of a site, and bytes of a file. */
const MOST_FILES = 20_000;
const MOST_BYTES = 25 * 1024 * 1024;

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

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HEADERS, type HeaderRow } from '../src/views/sharing/headers.ts';

/** Where the fields lie that `hosting/Caddyfile` sends. */
export const CADDY_HEADERS = join(import.meta.dirname, 'headers.caddy');

/** The table of fields in Caddy’s language; the base path comes from the environment, as in the Caddyfile. */
export function caddyHeaders(): string {
  const rows = HEADERS.flatMap((row, index) => routeOf(row, `@files${index}`));
  return [
    '# Written by npm run hosting from src/briefing/headers.ts.',
    'route {',
    ...rows.map((line) => `\t${line}`),
    '}',
    '',
  ].join('\n');
}

function routeOf({ files, fields }: HeaderRow, name: string): string[] {
  const lines = (matcher: string) => fields.map(([field, value]) => `header ${matcher}${field} "${value}"`);
  if (files.in === 'all') return lines('');
  const paths =
    files.in === 'ending'
      ? files.endings.map((ending) => `*${ending}`)
      : files.folders.map((folder) => `{$BASE:/}${folder}*`);
  const not = files.in === 'outside' ? 'not ' : '';
  return [`${name} ${not}path ${paths.join(' ')}`, ...lines(`${name} `)];
}

if (import.meta.main) await writeFile(CADDY_HEADERS, caddyHeaders());

import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { counted } from '../../model/counted.ts';
import type { Finding, Verdict } from '../finding.ts';
import type { Site } from '../site.ts';

const DAY = 86_400_000;
const TEXT = /\.(?:html|xml|json|jsonld|geojson|md|txt|csv|js|css|bib|ris|svg|ftm|ndjson)$/;
/** A day with a time, or milliseconds of these years since 1970. */
const MOMENT = /\b\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?|\b1[6-9]\d{11}\b/g;
/** The same in feeds and headers (RFC 5322). */
const RFC_DATE =
  /\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d(?::\d\d)?(?: GMT| UTC| [+-]\d{4})?/g;

/**
 * No file holds the moment at which it was built, by which two builds would differ: a time within a day of that of the
 * file, in text, in pictures, in archives.
 */
export async function checkDates(site: Site): Promise<Verdict> {
  const findings: Finding[] = [];
  let examined = 0;
  for (const file of site.files.keys()) {
    const path = join(site.dir, file);
    const moments = await momentsIn(path);
    if (moments === null) continue;
    examined += 1;
    const { mtimeMs } = await stat(path);
    for (const { words, time } of moments) {
      if (Math.abs(time - mtimeMs) > DAY) continue;
      findings.push({ file, message: `it holds the moment of its making: ${words}` });
    }
  }
  return { examined: counted(examined, 'file'), findings };
}

interface Moment {
  readonly words: string;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** Moments that a file names; null for a file in which none is looked for. */
async function momentsIn(path: string): Promise<Moment[] | null> {
  if (TEXT.test(path)) return momentsOfText(await readFile(path, 'utf8'));
  if (path.endsWith('.png')) return momentsOfPng(await readFile(path));
  if (path.endsWith('.zip')) return momentsOfZip(await readFile(path));
  return null;
}

function momentsOfText(text: string): Moment[] {
  const found = [...text.matchAll(MOMENT), ...text.matchAll(RFC_DATE)].map(([words]) => words);
  return found.map((words) => ({ words, time: /^\d{13}$/.test(words) ? Number(words) : Date.parse(words) }));
}

/** The chunk tIME (PNG, 11.3.6). */
function momentsOfPng(bytes: Buffer): Moment[] {
  const at = bytes.indexOf('tIME', 0, 'latin1') + 4;
  if (at < 4) return [];
  const [month = 0, day, hour, minute] = bytes.subarray(at + 2);
  return [{ words: 'tIME', time: Date.UTC(bytes.readUInt16BE(at), month - 1, day, hour, minute) }];
}

/** Times of the local file headers (APPNOTE.TXT, 4.3.7), which are of no zone. */
function momentsOfZip(bytes: Buffer): Moment[] {
  const moments: Moment[] = [];
  for (
    let at = bytes.indexOf('PK\x03\x04', 0, 'latin1');
    at !== -1;
    at = bytes.indexOf('PK\x03\x04', at + 30, 'latin1')
  ) {
    if (at + 14 > bytes.length) break;
    const [time, day] = [bytes.readUInt16LE(at + 10), bytes.readUInt16LE(at + 12)];
    const date = Date.UTC(1980 + (day >> 9), ((day >> 5) & 15) - 1, day & 31, time >> 11, (time >> 5) & 63);
    moments.push({ words: 'a file of the archive', time: date });
  }
  return moments.slice(0, 1);
}

import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What a file of the cache holds; null where there is none that can be read: what is made anew is never wrong. */
export function readCache<T>(file: string): T | null {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  } catch {
    return null;
  }
}

/**
 * Writes a file of the cache in one exchange: who reads it meanwhile reads the old one whole, or the new one. What a killed
 * process has begun lies in one place, and the next one writes over it.
 * @param text JSON
 */
export async function writeCache(file: string, text: string): Promise<void> {
  const part = `${file}.part`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(part, text);
  await rename(part, file);
}

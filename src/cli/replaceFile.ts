import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file in one exchange: who reads it meanwhile reads the old one whole, or the new one. What a killed process has
 * begun lies in one place, and the next one writes over it.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const part = `${path}.part`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(part, text);
  await rename(part, path);
}

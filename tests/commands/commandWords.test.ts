import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { commandWords } from '../../src/read/commandWords.ts';

it.each([
  [{ review: 'backgrounder review' }, 'npm run review', 'npm run review -- --web'],
  [{ review: 'node src/commands/main.ts review' }, 'npm run review', 'npm run review -- --web'],
  [{ review: 'open reviews.html' }, 'npx backgrounder review', 'npx backgrounder review --web'],
  [{}, 'npx backgrounder review', 'npx backgrounder review --web'],
  [null, 'npx backgrounder review', 'npx backgrounder review --web'],
])('names a command as it is run in the folder: %j', async (scripts, bare, more) => {
  const dir = await mkdtemp(join(tmpdir(), 'words-'));
  if (scripts) await writeFile(join(dir, 'package.json'), JSON.stringify({ scripts }));
  const here = process.cwd();
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(dir);
  expect(commandWords('review')).toBe(bare);
  expect(commandWords('review', '--web')).toBe(more);
  cwd.mockRestore();
  expect(process.cwd()).toBe(here);
  await rm(dir, { recursive: true });
});

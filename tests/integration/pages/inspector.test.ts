import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { LEAST_PAGES } from '../../../src/model/threads.ts';

const SRC = pathToFileURL(join(import.meta.dirname, '../../../src/integration/'));

it('a process in which nothing else is going on waits for the pages that a thread reads', () => {
  const dir = mkdtempSync(join(tmpdir(), 'inspector-'));
  const script = `
    const { Jobs } = await import('${SRC}beside/job.ts');
    const { inspectorOf } = await import('${SRC}pages/inspector.ts');
    const inspector = inspectorOf(${JSON.stringify(join(dir, 'links.json'))}, ${LEAST_PAGES}, new Jobs());
    const html = Buffer.from('<p id="a">' + 'x'.repeat(600_000));
    const content = { bytes: html.length, sha256: '' };
    for (let at = 0; at < 40; at++) await inspector.add({ file: at + '.html', content, html });
    console.log((await inspector.contents()).size);
    await inspector.close();
  `;
  writeFileSync(join(dir, 'script.mjs'), script);
  const { stdout, stderr } = spawnSync(process.execPath, [join(dir, 'script.mjs')], { encoding: 'utf8' });
  rmSync(dir, { recursive: true });
  expect({ stdout, stderr }).toEqual({ stdout: '40\n', stderr: '' });
});

import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser } from '../browser/browser.ts';
import { lendFonts, newFolder, removeBriefing, userEnvironment } from '../builds.ts';

const FIXTURE = join(import.meta.dirname, '../fixtures/harbour');
const ENGINE = join(import.meta.dirname, '../..');

describeInBrowser('astro dev', (open) => {
  let folder: string;
  let server: ChildProcess;
  let url: string;

  beforeAll(async () => {
    folder = await newFolder();
    await cp(FIXTURE, folder, { recursive: true });
    await lendFonts(folder);
    const PORT = String(20_000 + Math.floor(Math.random() * 20_000));
    server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev'], {
      cwd: ENGINE,
      env: {
        ...{ ...userEnvironment(), NO_COLOR: '1', ASTRO_DEV_BACKGROUND: '0' },
        ...{ BRIEFING_DIR: folder, BASE: '/news/', PORT },
      },
    });
    url = await addressSaidBy(server);
  }, 60_000);
  afterAll(async () => {
    server?.kill('SIGTERM');
    await removeBriefing(folder);
  });

  it.each([
    ['a seed', 'articles/harbour/', 'seeds/harbour.txt', 'Fishermen fear', 'Anglers fear'],
    ['an entity', 'entities/lanmere/', 'content/entities/places/lanmere.md', 'harbour town', 'harbour city'],
    ['a topic', 'topics/deepening/', 'content/topics/deepening.md', 'How deep will', 'How wide will'],
    ['an annotation', 'articles/harbour/', 'content/annotations/harbour.yaml', 'is older than', 'outlives'],
  ])('shows a change of %s in the open page', async (_what, path, file, from, to) => {
    const { page, problems, close } = await open(`${url}${path}`);
    const main = page.locator('main');
    // Astro sends a page as it is rendered.
    await expect.poll(() => main.textContent(), { timeout: 15_000 }).toContain(from);
    expect(problems.filter((one) => one.startsWith('policy'))).toEqual([]);
    const before = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), before.replaceAll(from, to));
    await expect.poll(() => main.textContent().catch(() => ''), { timeout: 15_000 }).toContain(to);
    await close();
  });

  it('serves what pages fetch below the base of the site', async () => {
    const names = await fetch(`${url}search-names.json`);
    expect([names.status, names.headers.get('content-type')]).toEqual([200, 'application/json']);
    expect((await fetch(`${url}previews/none.json`)).status).toBe(404);
  });

  it('searches the index of the last build, and before the first says how to make one', async () => {
    const { page, close } = await open(`${url}search/?q=harbour`);
    await expect
      .poll(() => page.getByRole('status').textContent(), { timeout: 15_000 })
      .toContain('npm run build');
    await mkdir(join(folder, 'dist/pagefind'), { recursive: true });
    await writeFile(join(folder, 'dist/pagefind/pagefind.js'), 'export const built = true;');
    const answer = await fetch(`${url}pagefind/pagefind.js`);
    expect(await answer.text()).toBe('export const built = true;');
    await close();
  });
});

/** The address that Astro names when it is ready. */
function addressSaidBy(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const listen = (text: Buffer): void => {
      output += text;
      const said = /http:\/\/localhost:\d+\/news\/?/.exec(output);
      if (said) resolve(said[0].replace(/\/?$/, '/'));
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', () => reject(new Error(output)));
  });
}

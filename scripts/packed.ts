import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ENGINE = join(import.meta.dirname, '..');
const NAME = 'astro-backgrounder';

/** The package as npm publishes it, unpacked. @returns its folder */
export async function packed(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'package-'));
  const { stdout, stderr, status } = spawnSync('npm', ['pack', '--silent', '--pack-destination', dir], {
    cwd: ENGINE,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(stderr || stdout);
  const [tarball = ''] = stdout.trim().split('\n').slice(-1);
  const unpacked = spawnSync('tar', ['-xzf', tarball], { cwd: dir, encoding: 'utf8' });
  if (unpacked.status !== 0) throw new Error(unpacked.stderr);
  return join(dir, 'package');
}

/**
 * Gives a project the package, and beside it what npm would install with it: not what only its own tests use.
 * @param engine folder of the package; one that is installed already is linked, as package managers do that keep one copy
 */
export async function install(project: string, engine: string): Promise<void> {
  const modules = join(project, 'node_modules');
  await mkdir(modules, { recursive: true });
  const { devDependencies, peerDependencies } = JSON.parse(
    await readFile(join(ENGINE, 'package.json'), 'utf8'),
  );
  const isOurs = (name: string): boolean => name in devDependencies && !(name in peerDependencies);
  for (const name of await readdir(join(ENGINE, 'node_modules'))) {
    if (!name.startsWith('.') && name !== NAME && !isOurs(name))
      await symlink(join(ENGINE, 'node_modules', name), join(modules, name));
  }
  if (engine.endsWith(join('node_modules', NAME))) await symlink(engine, join(modules, NAME));
  else await cp(engine, join(modules, NAME), { recursive: true });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * How a command of ours is run in this folder: by its script where `package.json` has one, as in a project that `init` made;
 * else by npx.
 * @param rest what stands behind its name
 */
export function commandWords(name: string, rest = ''): string {
  const [short, whole] = rest ? [` -- ${rest}`, ` ${rest}`] : ['', ''];
  return isScript(name) ? `npm run ${name}${short}` : `npx backgrounder ${name}${whole}`;
}

function isScript(name: string): boolean {
  try {
    const { scripts = {} } = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as {
      scripts?: Readonly<Record<string, string>>;
    };
    return /backgrounder|src\/commands\/main\.ts/.test(scripts[name] ?? '');
  } catch {
    return false;
  }
}

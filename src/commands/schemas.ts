import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { configIn } from '../integration/settings/configFile.ts';
import { folderFromHere } from '../read/placedFromHere.ts';
import { FILES, jsonSchema, type SchemaName } from '../schema/json.ts';
import { defineCommand } from './support/define/defineCommand.ts';
import { ENVIRONMENT_HELP, environmentOf } from './support/define/options.ts';

const FOLDER = '.vscode';

/**
 * The settings for VS Code, by file.
 * @param below where the briefing lies in the folder that the editor opens, such as `briefing/`
 */
export function editorFiles(below = ''): Readonly<Record<string, string>> {
  const names = Object.keys(FILES) as SchemaName[];
  const schemas = names.map((name) => [`${FOLDER}/schemas/${name}.json`, text(jsonSchema(name))] as const);
  return {
    ...Object.fromEntries(schemas),
    [`${FOLDER}/settings.json`]: text(settings(below)),
    [`${FOLDER}/extensions.json`]: text({ recommendations: ['redhat.vscode-yaml', 'unifiedjs.vscode-mdx'] }),
    [`${FOLDER}/tasks.json`]: text(tasks(below)),
  };
}

function settings(below: string): unknown {
  const path = (name: string): string => `./${FOLDER}/schemas/${name}.json`;
  const bound = Object.entries(FILES).map(([name, { files }]) => ({
    name,
    files: files.map((file) => `${below}${file}`),
  }));
  const yaml = bound.filter(({ files }) => files.every((file) => /yaml/.test(file)));
  const json = bound.filter(({ files }) => files.every((file) => file.endsWith('.json')));
  return {
    'yaml.schemas': Object.fromEntries(yaml.map(({ name, files }) => [path(name), files])),
    'json.schemas': json.map(({ name, files }) => ({ fileMatch: files, url: path(name) })),
    'files.readonlyInclude': { [`${below}seeds/**`]: true },
  };
}

/** The check as a task: its findings stand beside the lines, in front matter too. */
function tasks(below: string): unknown {
  const pattern = {
    regexp: '^(.+?):(\\d+):(\\d+)  (error|warning)  (\\S+)  (.+)$',
    file: 1,
    line: 2,
    column: 3,
    severity: 4,
    code: 5,
    message: 6,
  };
  const problemMatcher = {
    owner: 'backgrounder',
    fileLocation: ['relative', `\${workspaceFolder}`],
    pattern,
  };
  const check = {
    label: 'check',
    ...(below === ''
      ? { type: 'npm', script: 'check' }
      : { type: 'shell', command: 'npx backgrounder check' }),
    group: { kind: 'test', isDefault: true },
    problemMatcher,
  };
  return { version: '2.0.0', tasks: [check] };
}

function text(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Writes the files into the briefing that the environment names. */
export const schemas = defineCommand({
  name: 'schemas',
  usage: `Writes what an editor needs to check content/ while you type into .vscode/: JSON Schemas of every file,
with the sentence of each field; the settings that bind them to the files of content/; the extensions that read them.
Settings and extensions that exist stay as they are.`,
  options: {},
  notes: [ENVIRONMENT_HELP, 'Exit code: 0 written, 2 wrong usage.'],
  async run(_given, { env, say }) {
    const { briefingDir } = environmentOf(env);
    const below = configIn('.') === undefined ? '' : folderFromHere(briefingDir);
    const root = below === '' ? briefingDir : '.';
    for (const [path, content] of Object.entries(editorFiles(below))) {
      const there = await readFile(join(root, path), 'utf8').catch(() => null);
      if (there === content) continue;
      if (there !== null && !path.startsWith(`${FOLDER}/schemas/`)) {
        say(`${path} stays as it is. It would be:\n${content}`);
        continue;
      }
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), content);
      say(`${path} is written.`);
    }
    return 0;
  },
});

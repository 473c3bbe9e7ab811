import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/commands.ts';
import { JSON_OPTION } from '../../src/commands/support/define/defineCommand.ts';
import { runNamed } from '../../src/commands/support/define/runNamed.ts';
import { UsageError } from '../../src/model/userError.ts';
import { folderOf, SOUND } from '../check/folder.ts';

const NAMES = Object.keys(COMMANDS);

async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const said: string[] = [];
  const code = await runNamed(args, { version: () => 'Test 1', env, say: (line) => said.push(line) });
  return { code, said: said.join('\n') };
}

const wrong = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> =>
  run(args, env).then(
    ({ said }) => `no error, but ${said}`,
    (error: unknown) => (error instanceof UsageError ? error.message : `no usage error: ${error}`),
  );

describe('every command', () => {
  it.each(NAMES)('%s has a help of its own', async (name) => {
    const { code, said } = await run([name, '--help']);
    const { options } = await (COMMANDS[name] as (typeof COMMANDS)[string]).load();
    expect(code).toBe(0);
    expect(said.split('\n')[0]).toMatch(new RegExp(`^Usage: backgrounder ${name}( .*)? \\[options\\]$`));
    for (const option of [...Object.keys(options), 'help']) expect(said).toContain(`\n  --${option} `);
    expect(said).toMatch(/Exit code: 0 .+, 2 wrong usage/);
    expect(said.split('\n').filter((line) => line.length > 140)).toEqual([]);
  });

  it.each(NAMES)('%s shows its help whatever else is wrong, and by -h and help too', async (name) => {
    const { said } = await run([name, '--help']);
    for (const args of [
      [name, '-h'],
      ['help', name],
      [name, '--bogus', '--help'],
    ])
      expect((await run(args)).said).toBe(said);
  });

  it.each(NAMES)('%s calls an option that it does not have wrong usage', async (name) => {
    expect(await wrong([name, '--bogus'])).toBe(
      `There is no option --bogus.\nAdd --help to see how ${name} is used.`,
    );
  });

  it.each(NAMES)('%s is named in the list of commands', async (name) => {
    expect((await run(['--help'])).said).toMatch(new RegExp(`^  ${name} +\\w`, 'm'));
  });

  it.each(['review', 'new', 'check', 'explain', 'drift', 'record', 'schemas', 'check-site', 'verify'])(
    '%s calls an origin that is none wrong usage',
    async (name) => {
      const words = name === 'explain' ? ['quay'] : [];
      expect(await wrong([name, ...words], { SITE: 'example.org' })).toContain('SITE is “example.org”');
    },
  );

  it('with --json has one meaning for it', async () => {
    for (const { load } of Object.values(COMMANDS)) {
      const { json } = (await load()).options;
      if (json) expect(json.help.startsWith(JSON_OPTION.help)).toBe(true);
    }
  });
});

describe('wrong usage', () => {
  it.each([
    [['check', '--jsn'], 'There is no option --jsn. Did you mean --json?'],
    [['check', '--Stale'], 'Did you mean --stale?'],
    [['ingest', 'a.txt', '--dryrun'], 'Did you mean --dry-run?'],
    [['ingest', 'a.txt', '--langauge', 'en'], 'Did you mean --lang?'],
    [['check-site', '--noaxe'], 'Did you mean --no-axe?'],
    [['check', '--json=yes'], '--json takes no value, and “yes” was given.'],
    [['ingest', 'a.txt', '--date'], '--date needs a value: --date <date>.'],
    [['explain', 'quay', '--article', '--json'], '--article needs a value: --article <id>.'],
    [['check', 'a', 'b'], 'Name one folder at most.'],
    [['schemas', 'here'], 'It takes no “here”, only options.'],
    [['init'], 'Name one folder: . is this one.'],
    [['join'], 'Name the folders of the shards'],
    [['explain'], 'No phrase was given.'],
    [['ingest'], 'No article was named.'],
    [['ingest', 'a.txt', '--date', 'soon'], '--date is “soon”.'],
    [['ingest', 'a.txt', '--lang', 'e!'], '--lang is “e!”.'],
    [['check-site', '--axe', '--no-axe'], 'Give --axe or --no-axe, not both.'],
    [['chek'], 'There is no command “chek”. Did you mean check?'],
    [['constructor'], 'There is no command “constructor”.'],
    [['check', '--constructor'], 'There is no option --constructor.'],
  ])('%j is explained', async (args, sentence) => {
    const briefing = await folderOf(SOUND);
    expect(await wrong(args, { BRIEFING_DIR: briefing })).toContain(sentence);
  });

  it('is to give no command at all', async () => {
    expect((await run([])).code).toBe(2);
  });
});

describe('--json', () => {
  it.each([['check'], ['drift'], ['explain', 'quay'], ['review']])(
    'of %s prints one JSON object a line',
    async (...args) => {
      const briefing = await folderOf({
        ...SOUND,
        'content/entities/gold.md': '---\nname: Gold\nkind: commodity\nstatus: draft\n---\n',
        'content/entities/lead.md': '---\nname: Lead\nkind: commodity\n---\n',
        'seeds/quay.v2.txt': String(SOUND['seeds/quay.txt']).replace('2019', '2018'),
      });
      const { said } = await run([...args, '--json'], { BRIEFING_DIR: briefing });
      const lines = said.split('\n').map((line) => JSON.parse(line));
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line).toBeTypeOf('object');
    },
  );
});

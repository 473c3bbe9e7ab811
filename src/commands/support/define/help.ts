import type { CommandDefinition, Option, Options } from './commandTypes.ts';

/** The help of a command: usage, what it does, its options, and what else there is to say. */
export function helpOf<Table extends Options>(
  command: Pick<CommandDefinition<Table>, 'name' | 'usage' | 'positionals' | 'options' | 'notes'>,
): string {
  const { name, usage, positionals, options, notes = [] } = command;
  const line = ['Usage: backgrounder', name, positionals?.usage, '[options]'].filter(Boolean).join(' ');
  return [line, usage.trim(), optionsHelp(options), ...notes].join('\n\n');
}

function optionsHelp(options: Options): string {
  const help: Option = { type: 'boolean', help: 'shows this' };
  const rows = Object.entries({ ...options, help }).map(
    ([name, { value, help: words }]) => [value ? `--${name} ${value}` : `--${name}`, words] as const,
  );
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  const indented = (words: string) => words.replaceAll('\n', `\n  ${' '.repeat(width)}`);
  return `Options\n${rows.map(([name, words]) => `  ${name.padEnd(width)}${indented(words)}`).join('\n')}`;
}

import { parseArgs } from 'node:util';
import { UsageError } from '../../../model/userError.ts';
import { nearestWord } from '../../../text/passages/distance.ts';
import type { Given, Options, Positionals, Values } from './commandTypes.ts';

interface Known<Table extends Options> {
  readonly name: string;
  readonly options: Table;
  readonly positionals?: Positionals;
}

/**
 * Reads the arguments of a command.
 * @throws UsageError for an option that there is not, a value too many or too few, and other words than it takes
 */
export function readArguments<Table extends Options>(
  { name, options, positionals: wanted }: Known<Table>,
  args: readonly string[],
): Given<Table> {
  const wrong = (sentence: string): UsageError =>
    new UsageError(`${sentence}\nAdd --help to see how ${name} is used.`);
  const types = Object.fromEntries(Object.entries(options).map(([key, { type }]) => [key, { type }]));
  const { tokens } = parseArgs({ args: [...args], options: types, strict: false, tokens: true });
  const values = new Map<string, string | boolean>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) throw wrong(unknownOption(token.rawName, Object.keys(options)));
    const fault = option.type === 'boolean' ? withValue(token) : withoutValue(token, option.value);
    if (fault) throw wrong(fault);
    values.set(token.name, token.value ?? true);
  }
  const { min = 0, max = Number.POSITIVE_INFINITY } = wanted ?? { max: 0 };
  if (positionals.length < min || positionals.length > max)
    throw wrong(wanted?.wrong ?? `It takes no “${positionals[0]}”, only options.`);
  const all = Object.entries(options).map(([key, { type }]) => [
    key,
    values.get(key) ?? (type === 'boolean' ? false : undefined),
  ]);
  return { values: Object.fromEntries(all) as Values<Table>, positionals };
}

function unknownOption(written: string, names: readonly string[]): string {
  const near = nearestWord(written.replace(/^-+/, ''), names);
  return `There is no option ${written}.${near === null ? '' : ` Did you mean --${near}?`}`;
}

interface OptionToken {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function withValue({ rawName, value }: OptionToken): string | null {
  return value === undefined ? null : `${rawName} takes no value, and “${value}” was given.`;
}

function withoutValue({ rawName, value, inlineValue }: OptionToken, stands = '<value>'): string | null {
  const isOption = !inlineValue && value !== undefined && /^-./.test(value);
  return value === undefined || isOption ? `${rawName} needs a value: ${rawName} ${stands}.` : null;
}

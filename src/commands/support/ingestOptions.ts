import { vagueDateFrom } from '../../model/dates.ts';
import { UsageError } from '../../model/userError.ts';
import { commandWords } from '../../read/commandWords.ts';
import { type Given, JSON_OPTION, type Options } from './define/defineCommand.ts';
import { ENVIRONMENT_HELP } from './define/options.ts';

export const INGEST_USAGE = `Imports articles (.txt, .md, .html, .docx, .pdf with a text layer, .eml, a folder of them, or - for standard input) into the
briefing: saves the text in seeds/, writes its record, and suggests entities, statements and senses as drafts, each with its evidence.
Drafts are not published until you accept them: ${commandWords('review')}. Nothing is written without being shown first.`;

export const INGEST_NOTES = [
  `${ENVIRONMENT_HELP}
  LLM_MODEL     the model that --llm asks for                    (default: default)
  LLM_KEY       its bearer token, where it wants one             (default: none)`,
  'Exit code: 0 all were imported, 1 some were not (a sentence says why), 2 wrong usage.',
];

export const INGEST_OPTIONS = {
  'dry-run': { type: 'boolean', help: 'shows what would be written, and writes nothing' },
  json: {
    ...JSON_OPTION,
    help: `${JSON_OPTION.help}:\nwith --dry-run the suggestions, else what was written`,
  },
  yes: { type: 'boolean', help: 'writes without asking' },
  date: {
    type: 'string',
    value: '<date>',
    help: 'the date of publication, such as 2026-03-12, “12 March 2026” or 2026',
  },
  title: { type: 'string', value: '<headline>', help: 'the headline (for one article)' },
  lang: { type: 'string', value: '<tag>', help: 'the language, as a BCP 47 tag such as en or ur' },
  encoding: {
    type: 'string',
    value: '<label>',
    help: 'the encoding of text files that are not UTF-8, such as windows-1252',
  },
  llm: {
    type: 'string',
    value: '<address>',
    help: `asks the model at this address too, such as http://127.0.0.1:11434/v1 (any server that speaks the
chat-completions protocol of OpenAI). Off unless given. The article is sent there; what comes back is
used only where the text has it word for word`,
  },
} as const satisfies Options;

export interface IngestArguments {
  readonly paths: readonly string[];
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly yes: boolean;
  readonly date?: string | undefined;
  readonly title?: string | undefined;
  readonly lang?: string | undefined;
  readonly encoding?: string | undefined;
  readonly llm?: string | undefined;
}

/** What was asked for. @throws a UsageError that says what is wrong with a value */
export function ingestArguments({ values, positionals }: Given<typeof INGEST_OPTIONS>): IngestArguments {
  const { title, lang, encoding, llm, json, yes } = values;
  const date = values.date === undefined ? undefined : vagueDateFrom(values.date);
  if (date === null)
    throw new UsageError(
      `--date is “${values.date}”. Write a day, a month or a year, such as 12 March 2026, 2026-03 or 2026.`,
    );
  if (lang !== undefined && !isLanguage(lang))
    throw new UsageError(`--lang is “${lang}”. Write a BCP 47 tag such as en, ur or pt-BR.`);
  if (encoding !== undefined && !isEncoding(encoding))
    throw new UsageError(
      `--encoding is “${encoding}”. Write a label such as windows-1252, iso-8859-2 or utf-16le.`,
    );
  if (llm !== undefined && !/^https?:\/\/[^\s]+$/.test(llm))
    throw new UsageError(`--llm is “${llm}”. Write an address such as http://127.0.0.1:11434/v1.`);
  if (title?.trim() === '')
    throw new UsageError('--title is empty. Write the headline, or leave the option out.');
  return { paths: positionals, dryRun: values['dry-run'], json, yes, date, title, lang, encoding, llm };
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

import { parseArgs } from 'node:util';
import { vagueDateFrom } from '../../model/dates.ts';
import { UsageError } from '../../model/userError.ts';
import { ENVIRONMENT_HELP } from './options.ts';

export const INGEST_HELP = `npm run ingest -- <file|folder|-> … [--date YYYY-MM-DD] [--title "…"] [--lang en]

Takes articles (.txt, .md, .html, .docx, .pdf with a text layer, a folder of them, or - for standard input) into the
briefing: saves the text in seeds/, writes its record, and proposes entities, statements and senses as drafts, each with its evidence.
Drafts are not published until you accept them: npm run review. Nothing is written without being shown first.

  --dry-run  shows what would be written, and writes nothing
  --json     one JSON document a line on standard output (UTF-8): with --dry-run the proposals, else what was written
  --yes      writes without asking
  --date     the date of publication, such as 2026-03-12, “12 March 2026” or 2026
  --title    the headline (for one article)
  --lang     the language, as a BCP 47 tag such as en or ur
  --encoding the encoding of text files that are not UTF-8, such as windows-1252
  --llm      asks the model at this address too, such as http://127.0.0.1:11434/v1 (any server that speaks the
             chat-completions protocol of OpenAI). Off unless given. The article is sent there; what comes back is
             taken only where the text has it word for word
  --help     shows this

Exit code: 0 all went in, 1 some did not (the sentence says why), 2 wrong usage.

${ENVIRONMENT_HELP}
  LLM_MODEL     the model that --llm asks for                    (default: default)
  LLM_KEY       its bearer token, where it wants one             (default: none)`;

export interface IngestArguments {
  readonly paths: readonly string[];
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly yes: boolean;
  readonly help: boolean;
  readonly date?: string | undefined;
  readonly title?: string | undefined;
  readonly lang?: string | undefined;
  readonly encoding?: string | undefined;
  readonly llm?: string | undefined;
}

/** Reads the arguments. @throws a UsageError that says what is wrong with them */
export function ingestArguments(args: readonly string[]): IngestArguments {
  const { values, positionals } = parsed(args);
  const { title, lang, encoding, llm } = values;
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
  if (positionals.length === 0 && !values.help)
    throw new UsageError(
      'No article was named. Name a file, a folder, or - for standard input; --help says more.',
    );
  return {
    paths: positionals,
    dryRun: values['dry-run'] === true,
    json: values.json === true,
    yes: values.yes === true,
    help: values.help === true,
    date,
    title,
    lang,
    encoding,
    llm,
  };
}

function parsed(args: readonly string[]) {
  const flag = { type: 'boolean' } as const;
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'dry-run': flag,
        json: flag,
        yes: flag,
        help: flag,
        date: text,
        title: text,
        lang: text,
        encoding: text,
        llm: text,
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\nAsk with --help what there is.`);
  }
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

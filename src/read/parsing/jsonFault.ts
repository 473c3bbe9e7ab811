/** Where a text stops being JSON, and what to do about it. */
export interface JsonFault {
  readonly offset: number;
  readonly message: string;
}

interface Token {
  readonly at: number;
  readonly text: string;
}

/** A mark, a word or a number; of anything else, its first character. */
const TOKEN =
  /[{}[\],:]|(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])|[^ \t\r\n]/g;
const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' };
const QUOTED = /^"[\s\S]*"$/;
const ESCAPE = /\\(["\\/bfnrt]|u[\da-fA-F]{4})?/g;

const fault = ({ at }: Token, message: string): JsonFault => ({ offset: at, message });
const unclosed = (opener: Token): JsonFault =>
  fault(opener, `The bracket that opens here is not closed. Close it with ${CLOSING[opener.text]}.`);

/** The first fault of a text as JSON, which YAML may forgive and other programs do not; null for JSON. */
export function jsonFault(text: string): JsonFault | null {
  const open: Token[] = [];
  let expected: 'value' | 'name' | 'colon' | 'comma' = 'value';
  let before: Token | null = null;
  for (const token of tokensIn(text)) {
    const { text: written } = token;
    const around = open.at(-1);
    const isClosing = written === '}' || written === ']';
    const wrong = writtenWrong(token, before, text) ?? misplaced(token, before, { expected, around });
    if (wrong) return wrong;
    if (isClosing) open.pop();
    if (written in CLOSING) open.push(token);
    if (written === '{') expected = 'name';
    else if (written === '[' || written === ':') expected = 'value';
    else if (written === ',') expected = around?.text === '{' ? 'name' : 'value';
    else expected = expected === 'name' && !isClosing ? 'colon' : 'comma';
    before = token;
  }
  if (!before) return { offset: 0, message: 'There is nothing here. Write it, or remove the file.' };
  const last = open.at(-1);
  return last ? unclosed(last) : null;
}

function* tokensIn(text: string): Generator<Token> {
  for (let at = 0; ; ) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (!found) return;
    at = found[0] === '"' ? endOfText(text, found.index) : TOKEN.lastIndex;
    yield { at: found.index, text: text.slice(found.index, at) };
  }
}

/** Where a text in quotation marks ends; after its first mark, where it is not closed on its line. */
function endOfText(text: string, at: number): number {
  for (let i = at + 1; i < text.length && !/[\r\n]/.test(text.charAt(i)); i += text[i] === '\\' ? 2 : 1)
    if (text[i] === '"') return i + 1;
  return at + 1;
}

/** What is wrong with a token wherever it stands. */
function writtenWrong(token: Token, before: Token | null, text: string): JsonFault | null {
  const { at, text: written } = token;
  const rest = text.slice(at, at + 2);
  if (written === '"')
    return fault(token, 'The quotation mark that opens here is not closed. Close it on this line.');
  if (QUOTED.test(written)) return wrongText(token);
  if (/^(?:\/[/*]|#)/.test(rest)) return fault(token, 'JSON has no comments. Remove this one.');
  if (/['‘’‚“”„«»`]/.test(written))
    return fault(token, 'JSON takes straight double quotation marks alone. Write " in place of this mark.');
  if (/^(?:[-+.]|\d[\w.+-])/.test(rest) && written.length === 1)
    return fault(
      token,
      'This is not a number in JSON. Write it as 2001 or 0.5, or put it in double quotation marks.',
    );
  if (written.length > 1 || /[{}[\],:\d]/.test(written)) return null;
  if (/\s/.test(written)) return fault(token, 'This is not a plain space. Write one, or remove it.');
  const follows =
    before && QUOTED.test(before.text) && !text.slice(before.at + before.text.length, at).includes('\n');
  return fault(
    token,
    follows
      ? 'The quotation mark before this ends the text. Inside a text, write it as \\".'
      : 'Names and words stand in double quotation marks. Add them.',
  );
}

function wrongText({ at, text }: Token): JsonFault | null {
  const tab = text.indexOf('\t');
  if (tab >= 0) return { offset: at + tab, message: 'There is a tab in this text. Write a space.' };
  const found = text.matchAll(ESCAPE).find(([, known]) => known === undefined);
  return found
    ? { offset: at + found.index, message: 'A backslash starts an escape, such as \\n. Write it twice.' }
    : null;
}

interface Where {
  readonly expected: 'value' | 'name' | 'colon' | 'comma';
  /** The innermost bracket that is open. */
  readonly around: Token | undefined;
}

/** What is wrong with a token at its place. */
function misplaced(token: Token, before: Token | null, { expected, around }: Where): JsonFault | null {
  const { text } = token;
  const isMark = /^[{}[\],:]$/.test(text);
  const isFirst = before === around;
  if (expected === 'colon')
    return text === ':'
      ? null
      : fault(token, 'A colon is missing before this. A field is its name, a colon and a value.');
  if (text === '}' || text === ']') {
    if (!around) return fault(token, 'This bracket closes nothing. Remove it.');
    if (before?.text === ',') return fault(before, 'A comma stands before a closing bracket. Remove it.');
    if (before?.text === ':')
      return fault(token, 'A value is missing before this. Write it, or remove the field.');
    return text === CLOSING[around.text] && (expected === 'comma' || isFirst) ? null : unclosed(around);
  }
  if (expected === 'comma') {
    if (!around && before)
      return fault(token, 'The text goes on after its end. Put everything into one list: [ … ].');
    if (text === ',') return null;
    if (text === ':')
      return fault(token, 'A colon stands between a name and a value alone. Put fields into braces: { … }.');
    return before && { offset: before.at + before.text.length, message: 'A comma is missing here. Add it.' };
  }
  if (text === ',')
    return fault(token, 'Something is missing before this comma. Write it, or remove the comma.');
  if (expected === 'name') {
    if (QUOTED.test(text)) return null;
    if (isMark && around && text !== ':') return unclosed(around);
    return fault(token, 'The name of a field stands in double quotation marks. Add them.');
  }
  return text === ':' ? fault(token, 'A value is missing before this. Write it.') : null;
}

// @ts-check
/** The page of a review: it shows what the server says and sends keys back; every decision is made there. */

const find = (/** @type {string} */ name) =>
  /** @type {HTMLElement} */ (document.querySelector(`[data-${name}]`));
const form = /** @type {HTMLFormElement} */ (find('form'));
const said = find('said');

/** @type {any} */
let view = null;
/** @type {{ key: string, words?: string, kind?: string } | null} */
let pending = null;
let isBusy = false;
let isDone = false;

/** Makes an element with its children; strings become text. */
function make(
  /** @type {string} */ tag,
  /** @type {Record<string, any>} */ props = {},
  /** @type {any[]} */ ...children
) {
  const element = Object.assign(document.createElement(tag), props);
  element.append(...children.filter((one) => one !== null));
  return element;
}

function tell(/** @type {string} */ words, isProblem = false) {
  said.textContent = words;
  said.classList.toggle('problem', isProblem);
}

async function send(/** @type {string} */ path, /** @type {object} */ body = {}) {
  if (isBusy || isDone) return null;
  isBusy = true;
  find('question').setAttribute('aria-busy', 'true');
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...body, revision: view.revision }),
    });
    const result = await response.json();
    if (!result.view) throw new Error(result.words);
    view = result.view;
    if (response.status === 409) {
      closeForm();
      show();
    }
    return result.reply;
  } catch {
    tell(
      'The review has ended, or cannot be reached. What you decided is written; run the command again to go on.',
      true,
    );
    return null;
  } finally {
    isBusy = false;
    find('question').removeAttribute('aria-busy');
  }
}

async function answer(/** @type {{ key: string, words?: string, kind?: string }} */ given) {
  const reply = await send('answer', given);
  if (!reply) return;
  if (reply.does === 'ask') return openForm(given, reply);
  if (reply.does === 'done') {
    closeForm();
    show();
  }
  tell(reply.words, reply.does === 'nothing');
}

async function act(/** @type {string} */ path, /** @type {object} */ body = {}) {
  const reply = await send(path, body);
  if (!reply) return;
  closeForm();
  show();
  tell(reply.words, reply.does === 'nothing');
}

async function finish() {
  const reply = await send('done');
  if (!reply) return;
  isDone = true;
  find('question').replaceChildren(
    make('h2', { textContent: 'Done' }),
    make('p', { textContent: `${view.outcome} Everything is written; you can close this tab.` }),
  );
  for (const button of document.querySelectorAll('button')) button.disabled = true;
}

/** The key of a list: all, or all but the ticked ones. */
function listKey() {
  const ticked = [...document.querySelectorAll('[data-passages] input:checked')].map(
    (one) => /** @type {HTMLInputElement} */ (one).value,
  );
  return ticked.length > 0 ? { key: ticked[0] ?? '', words: ticked.slice(1).join(' ') } : { key: 'a' };
}

function press(/** @type {string} */ key) {
  if (view.question?.rows.length > 0 && key === 'a') return answer(listKey());
  return answer({ key });
}

function openForm(
  /** @type {{ key: string, words?: string, kind?: string }} */ given,
  /** @type {any} */ need,
) {
  pending = given;
  form.hidden = false;
  form.dataset.field = need.field;
  const choices = need.choices ?? [];
  const [input, select] = [form.words, form.kind];
  for (const one of form.querySelectorAll('label > span')) one.textContent = need.prompt.trim();
  input.parentElement.hidden = choices.length > 0;
  find('kinds').hidden = choices.length === 0;
  select.replaceChildren(...choices.map((/** @type {string} */ one) => make('option', { textContent: one })));
  input.value = '';
  tell('');
  (choices.length > 0 ? select : input).focus();
}

function closeForm() {
  pending = null;
  form.hidden = true;
}

function passageOf(/** @type {any} */ { article, sentence, before, words, after }) {
  return [
    make('span', { className: 'text' }, before, make('mark', { textContent: words }), after),
    make('small', { textContent: `${article} ${sentence}`.trim() }),
  ];
}

/** How many passages are shown before the others are asked for. */
const SHOWN = 3;

function numbered(/** @type {any} */ passage, /** @type {number} */ index, /** @type {any[]} */ all) {
  const [text, where] = passageOf(passage);
  if (all.length > 1) where?.prepend(`${index + 1} · `);
  return make('li', {}, text, where);
}

function rowOf(/** @type {any} */ { label, passage }, /** @type {number} */ index) {
  const box = make('input', { type: 'checkbox', value: String(index + 1), onchange: showKeys });
  const head = make(
    'span',
    { className: 'row' },
    box,
    `${index + 1}`,
    make('strong', { textContent: label }),
  );
  const isSaid = passage && !label.includes(passage.words.replace(/\s+/g, ' '));
  return make(
    'li',
    { className: 'batch' },
    make(
      'label',
      {},
      head,
      ...(passage && (isSaid || passage.before || passage.after) ? passageOf(passage) : []),
    ),
  );
}

function keyButton(/** @type {string} */ key, /** @type {string} */ label, isFirst = false) {
  return make(
    'button',
    { type: 'button', className: isFirst ? 'first' : '', onclick: () => press(key) },
    `${label.charAt(0).toUpperCase()}${label.slice(1)} `,
    make('kbd', { textContent: key }),
  );
}

function showKeys() {
  const { question } = view;
  if (!question) return;
  const ticked = document.querySelectorAll('[data-passages] input:checked').length;
  const candidates = question.candidates.map((/** @type {string} */ name, /** @type {number} */ at) =>
    keyButton(`${at + 1}`, name),
  );
  const keys = question.keys.map((/** @type {any} */ { key, label }, /** @type {number} */ at) =>
    keyButton(
      key,
      key === 'a' && ticked > 0 ? `accept all but ${ticked}` : label,
      at === 0 && candidates.length === 0,
    ),
  );
  find('keys').replaceChildren(...candidates, ...keys);
}

function showQuestion() {
  const { question } = view;
  const title = find('title');
  title.replaceChildren(
    ...(question?.kind ? [make('span', { className: 'kind', textContent: question.kind })] : []),
    question ? question.title : 'All questions are decided',
  );
  if (question?.kind) title.dataset.kind = question.kind;
  else delete title.dataset.kind;
  find('also').textContent = question
    ? question.note
    : `${view.outcome} Undo takes decisions back; Done ends the review.`;
  find('also').hidden = question !== null && question.note === null;
  const passages = question?.passages.map(numbered) ?? [];
  const rows = question?.rows.map(rowOf) ?? [];
  find('passages').replaceChildren(...passages.slice(0, SHOWN), ...rows);
  find('more').hidden = passages.length <= SHOWN;
  find('more-count').textContent = `${passages.length - SHOWN} more passages`;
  find('more-passages').replaceChildren(...passages.slice(SHOWN));
  const similar = question?.similar ?? [];
  find('similar').hidden = similar.length === 0;
  find('similar').replaceChildren(
    'Perhaps the same: ',
    ...similar.map((/** @type {any} */ { id, name }) =>
      make('button', {
        type: 'button',
        textContent: `Merge with ${name}`,
        onclick: () => answer({ key: 'm', words: id }),
      }),
    ),
  );
  find('keys').replaceChildren();
  showKeys();
}

const SHAPES = /** @type {Record<string, string>} */ ({
  accepted: '✓',
  merged: '⤳',
  rejected: '✗',
  skipped: '–',
  split: '…',
});

function showList() {
  const items = view.list.map((/** @type {any} */ { title, outcome }, /** @type {number} */ index) => {
    const isNow = index === view.position - 1 && view.question !== null;
    const state = outcome ? `${SHAPES[outcome]} ${outcome}` : isNow ? 'now' : '';
    const button = make(
      'button',
      {
        type: 'button',
        disabled: outcome !== null && outcome !== 'skipped',
        onclick: () => act('go', { index }),
      },
      make('span', { className: 'number', textContent: String(index + 1) }),
      make('span', { textContent: title }),
      make('small', { textContent: state }),
    );
    if (isNow) button.setAttribute('aria-current', 'step');
    return make('li', {}, button);
  });
  find('list').replaceChildren(...items);
  const now = find('list').querySelector('[aria-current]');
  const list = /** @type {HTMLElement} */ (find('list').closest('nav'));
  if (now instanceof HTMLElement && list.scrollHeight > list.clientHeight)
    list.scrollTop = now.offsetTop - list.clientHeight / 2;
}

function show() {
  find('progress').textContent = view.question
    ? `${view.position} of ${view.count}`
    : `${view.count} of ${view.count}`;
  const bar = /** @type {HTMLProgressElement} */ (find('bar'));
  [bar.max, bar.value] = [Math.max(1, view.count), view.decided];
  /** @type {HTMLButtonElement} */ (find('undo')).disabled = !view.canUndo;
  document.title = view.question ? `${view.position} of ${view.count} – Review` : 'Review';
  showQuestion();
  showList();
  const names = /** @type {string[]} */ (view.names);
  /** @type {HTMLElement} */ (document.querySelector('#names')).replaceChildren(
    ...names.map((value) => make('option', { value })),
  );
  window.scrollTo(0, 0);
  find('title').focus({ preventScroll: true });
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!pending) return;
  const value = find('kinds').hidden ? form.words.value : form.kind.value;
  answer({ ...pending, [form.dataset.field ?? 'words']: value });
});
// Browsers send a form on Enter from a field, and from no list.
form.kind.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  form.requestSubmit();
});
find('cancel').addEventListener('click', () => {
  closeForm();
  find('title').focus();
});
find('undo').addEventListener('click', () => act('undo'));
find('done').addEventListener('click', finish);

document.addEventListener('keydown', (event) => {
  if (!view || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.key === 'Escape' && !form.hidden) {
    closeForm();
    find('title').focus();
    return;
  }
  const isTyping =
    event.target instanceof Element && event.target.closest('input:not([type="checkbox"]), select');
  if (isTyping || event.repeat) return;
  if (event.key === 'u') return void act('undo');
  if (event.key === 'q') return void finish();
  const box = document.querySelector(`[data-passages] input[value="${CSS.escape(event.key)}"]`);
  if (box instanceof HTMLInputElement) return box.click();
  const isNumber = /^[1-9]$/.test(event.key) && Number(event.key) <= (view.question?.candidates.length ?? 0);
  const isKey = view.question?.keys.some((/** @type {any} */ { key }) => key === event.key);
  if (isNumber || isKey) {
    event.preventDefault();
    press(event.key);
  } else if (event.key.length === 1 && event.key !== ' ')
    tell(`“${event.key}” is not one of the keys.`, true);
});

/** Shows what another tab decided. */
async function refresh() {
  if (isBusy || isDone) return;
  const response = await fetch('state').catch(() => null);
  const result = response?.ok ? await response.json() : null;
  if (!result || result.view.revision === view?.revision) return;
  view = result.view;
  closeForm();
  show();
}

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void refresh();
});
tell('Every answer is written at once, and can be undone.');
void refresh();

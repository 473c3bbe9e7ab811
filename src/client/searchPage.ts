interface Result {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: { data(): Promise<Result> }[] }>;
}

const PATIENCE = 2000;
const SHOWN = 20;

/** The records hold whole addresses, base included; a name counts more than a word of a text. */
const OPTIONS = { baseUrl: '/', ranking: { metaWeights: { title: 5, names: 10 } } };

/** Searches as the reader types; the term is part of the address. Says so when the index cannot be had. */
class SearchPage extends HTMLElement {
  #input = document.createElement('input');
  #status = document.createElement('p');
  #list = document.createElement('ol');
  #turn = 0;

  connectedCallback(): void {
    this.#input.type = 'search';
    this.#input.setAttribute('aria-label', this.dataset['label'] ?? '');
    this.#status.setAttribute('role', 'status');
    this.#list.className = 'results';
    const term = new URLSearchParams(location.search).get('q') ?? '';
    this.#input.value = term;
    this.#help?.setAttribute('hidden', '');
    this.prepend(this.#input, this.#status, this.#list);
    this.#input.addEventListener('input', () => void this.#search());
    if (term !== '') void this.#search();
    else this.#input.focus();
  }

  get #help(): Element | null {
    return this.querySelector('.search-help');
  }

  get #messages(): Readonly<Record<'failed' | 'none' | 'one' | 'many', string>> {
    return JSON.parse(this.dataset['messages'] ?? '{}');
  }

  async #search(): Promise<void> {
    const turn = ++this.#turn;
    const term = this.#input.value.trim();
    history.replaceState(null, '', term === '' ? location.pathname : `?q=${encodeURIComponent(term)}`);
    try {
      const results = term === '' ? [] : await within(PATIENCE, find(this.dataset['bundle'] ?? '', term));
      if (turn === this.#turn) this.#show(term, results);
    } catch {
      this.#status.textContent = this.#messages.failed;
      this.#help?.removeAttribute('hidden');
    }
  }

  #show(term: string, results: readonly Result[]): void {
    const { none, one, many } = this.#messages;
    const count = results.length === 1 ? one : many.replace('{count}', String(results.length));
    this.#status.textContent = term === '' ? '' : results.length === 0 ? none.replace('{term}', term) : count;
    this.#list.replaceChildren(...results.map(item));
  }
}

let loading: Promise<Pagefind> | undefined;

async function load(bundle: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${bundle}pagefind.js`);
  await pagefind.options(OPTIONS);
  await pagefind.init();
  return pagefind;
}

async function find(bundle: string, term: string): Promise<Result[]> {
  loading ??= load(bundle);
  const pagefind = await loading;
  const { results } = await pagefind.search(term);
  const found = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
  const isNamed = ({ meta }: Result): boolean =>
    meta['names']?.split(' · ').some((name) => same(name, term)) ?? false;
  return [...found.filter(isNamed), ...found.filter((result) => !isNamed(result))];
}

function same(a: string, b: string): boolean {
  return a.localeCompare(b, undefined, { sensitivity: 'base', usage: 'search' }) === 0;
}

function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => setTimeout(reject, milliseconds, new Error('too late')));
  return Promise.race([promise, late]);
}

function item({ url, meta, excerpt }: Result): HTMLElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  const kind = document.createElement('span');
  kind.className = 'details';
  kind.textContent = ` ${meta['kind'] ?? ''} `;
  const words = document.createElement('p');
  words.innerHTML = excerpt;
  const line = document.createElement('li');
  line.append(link, kind, words);
  return line;
}

customElements.define('search-page', SearchPage);

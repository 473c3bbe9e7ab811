import type { Preview } from '../model/views/preview.ts';
import { shardOf } from '../text/hash.ts';

const OPEN_AFTER = 500;
const CLOSE_AFTER = 300;
const { base = '/', previews = '0' } = document.documentElement.dataset;
const count = Number(previews);
const shards = new Map<number, Promise<Readonly<Record<string, Preview>>>>();
const box = document.createElement('div');
let link: HTMLAnchorElement | null = null;
let opening = 0;
let closing = 0;

function linkIn(target: EventTarget | null): HTMLAnchorElement | null {
  const found =
    target instanceof Element ? target.closest<HTMLAnchorElement>('main a[href], svg a[href]') : null;
  if (!found || workOf(found)) return found;
  return count > 0 && idOf(found) !== '' && found.pathname !== location.pathname ? found : null;
}

/** The work in the list of this page that a mark leads to. */
function workOf({ hash = '', pathname }: HTMLAnchorElement): HTMLElement | null {
  return hash.startsWith('#ref-') && pathname === location.pathname
    ? document.getElementById(decodeURIComponent(hash.slice(1)))
    : null;
}

function idOf({ pathname }: HTMLAnchorElement): string {
  if (typeof pathname !== 'string' || !pathname.startsWith(base)) return '';
  return /^(?:entities|topics)\/([a-z0-9-]+)\/$/.exec(pathname.slice(base.length))?.[1] ?? '';
}

function fetchShard(shard: number): Promise<Readonly<Record<string, Preview>>> {
  const known = shards.get(shard) ?? fetch(`${base}previews/${shard}.json`).then((answer) => answer.json());
  shards.set(shard, known);
  return known;
}

async function open(on: HTMLAnchorElement): Promise<void> {
  const work = workOf(on);
  if (work) {
    delete box.dataset['kind'];
    const words = line('words', '');
    words.append(...work.cloneNode(true).childNodes);
    for (const kept of words.querySelectorAll('details')) kept.open = true;
    show(on, words);
    return;
  }
  const id = idOf(on);
  const preview = (await fetchShard(shardOf(id, count)).catch(() => null))?.[id];
  if (!preview || link !== on) return;
  box.dataset['kind'] = preview.type;
  show(
    on,
    line('kind', preview.kind),
    line('name', preview.name, preview.lang),
    line('words', preview.words),
    line('count', preview.count),
  );
}

function show(on: HTMLAnchorElement, ...lines: HTMLElement[]): void {
  box.replaceChildren(...lines);
  box.showPopover();
  place(on.getClientRects()[0] ?? on.getBoundingClientRect());
}

function line(name: string, words: string, lang?: string): HTMLElement {
  const one = document.createElement('p');
  one.className = name;
  one.textContent = words;
  if (lang) one.lang = lang;
  return one;
}

function place(at: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = box;
  const below = at.bottom + height + 12 < innerHeight;
  box.style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
  box.style.top = `${below ? at.bottom + 6 : Math.max(8, at.top - height - 6)}px`;
}

function wait(on: HTMLAnchorElement | null, delay: number): void {
  clearTimeout(opening);
  if (!on) return;
  clearTimeout(closing);
  if (on === link) return;
  close();
  link = on;
  opening = window.setTimeout(() => void open(on), delay);
}

function leave(): void {
  clearTimeout(opening);
  clearTimeout(closing);
  closing = window.setTimeout(close, CLOSE_AFTER);
}

function close(): void {
  clearTimeout(opening);
  link = null;
  if (box.matches(':popover-open')) box.hidePopover();
}

/** Shows who or what a link leads to, and the work that a mark cites, for those who point or tab to it; touch and other parts of the page are left alone. */
if ('popover' in box) {
  box.popover = 'manual';
  box.className = 'preview';
  box.setAttribute('role', 'tooltip');
  document.body.append(box);
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return;
    if (box.contains(event.target as Node)) clearTimeout(closing);
    else wait(linkIn(event.target), OPEN_AFTER);
  });
  document.addEventListener('pointerout', (event) => {
    const from = linkIn(event.target);
    if (from || box.contains(event.target as Node)) leave();
  });
  document.addEventListener('focusin', (event) => {
    const on = linkIn(event.target);
    if (on?.matches(':focus-visible')) wait(on, 0);
    else close();
  });
  document.addEventListener('focusout', leave);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  // Who rests on a link before this script runs moves no pointer any more.
  wait(linkIn(document.querySelector(':is(main, svg) a[href]:hover')), OPEN_AFTER);
}

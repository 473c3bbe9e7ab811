/**
 * A small control in the margin of the sentence that the reader points at or tabs to, and one by the words that he
 * selects: each copies an address. What makes the addresses is loaded when the first is wanted.
 */
const text = document.querySelector<HTMLElement>('[data-article]');
const labels = text?.dataset ?? {};
const control = document.createElement('button');
control.type = 'button';
control.className = 'sentence-link';
let sentence: Element | null = null;
let settling = 0;

function offer(target: EventTarget | null): void {
  const next = target instanceof Element ? target.closest('.s') : null;
  if (!next || next === sentence || getSelection()?.type === 'Range') return;
  sentence = next;
  control.textContent = '¶';
  control.title = control.ariaLabel = labels['link'] ?? '';
  next.after(control);
}

/** The control is no part of the text: while words are selected it is away. */
async function selected(): Promise<void> {
  const selection = getSelection();
  const isText = selection?.type === 'Range' && selection.getRangeAt(0).intersectsNode(text as Node);
  if (isText) control.remove();
  sentence = null;
  const { offerPassage } = await import('./passageLink.ts');
  offerPassage(text as HTMLElement, labels, isText ? selection.getRangeAt(0) : null);
}

async function copySentence(): Promise<void> {
  const chosen = sentence;
  if (!chosen) return;
  const { copyPassage } = await import('./passageLink.ts');
  const range = document.createRange();
  range.selectNodeContents(chosen);
  await copyPassage(text as HTMLElement, labels, range, control);
}

if (text) {
  text.addEventListener('pointerover', (event) => offer(event.target));
  text.addEventListener('focusin', (event) => offer(event.target));
  control.addEventListener('click', () => void copySentence());
  let hadSelection = false;
  const follow = (): void => {
    const has = getSelection()?.type === 'Range';
    if (!has && !hadSelection) return;
    hadSelection = has;
    clearTimeout(settling);
    settling = window.setTimeout(() => void selected(), 200);
  };
  document.addEventListener('selectionchange', follow);
  follow();
}

export {};

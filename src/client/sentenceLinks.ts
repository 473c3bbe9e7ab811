/** A small control after the sentence that the reader points at or tabs to: it copies the sentence's address. */
const text = document.querySelector<HTMLElement>('[data-article]');
const labels: Readonly<Record<string, string>> = JSON.parse(
  document.querySelector<HTMLElement>('annotation-tools')?.dataset['labels'] ?? '{}',
);
const control = document.createElement('button');
control.type = 'button';
control.className = 'sentence-link';
let sentence: Element | null = null;

function offer(target: EventTarget | null): void {
  const next = target instanceof Element ? target.closest('.s') : null;
  if (!next || next === sentence) return;
  sentence = next;
  control.textContent = labels['link'] ?? '';
  next.after(control);
}

async function copy(): Promise<void> {
  if (!sentence) return;
  const address = new URL(location.href);
  address.hash = sentence.id;
  history.replaceState(null, '', address);
  await navigator.clipboard.writeText(address.href);
  control.textContent = labels['copied'] ?? '';
  setTimeout(() => {
    control.textContent = labels['link'] ?? '';
  }, 2000);
}

text?.addEventListener('pointerover', (event) => offer(event.target));
text?.addEventListener('focusin', (event) => offer(event.target));
control.addEventListener('click', () => void copy());

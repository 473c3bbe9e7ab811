import { copyText } from './copy.ts';
import { passageIn } from './passage.ts';

type Labels = Readonly<DOMStringMap>;

const button = document.createElement('button');
button.type = 'button';
button.className = 'passage-link';
const status = document.createElement('p');
status.className = 'visually-hidden';
status.setAttribute('role', 'status');
let copy: () => Promise<void> = () => Promise.resolve();
button.addEventListener('click', () => void copy());
// A press must not end the selection.
button.addEventListener('pointerdown', (event) => event.preventDefault());
// The next press of Tab leads to the offer: browsers differ in where they go on from a selection.
document.addEventListener('keydown', (event) => {
  if (
    event.key !== 'Tab' ||
    event.shiftKey ||
    !button.isConnected ||
    document.activeElement !== document.body
  )
    return;
  event.preventDefault();
  button.focus();
});

/** Offers to copy the address of what is selected, by the end of it; takes the offer back when nothing is. */
export function offerPassage(root: HTMLElement, labels: Labels, range: Range | null): void {
  if (!range || range.toString().trim() === '') {
    if (document.activeElement !== button) button.remove();
    return;
  }
  const passage = passageIn(root, range);
  if (!passage) {
    button.remove();
    return;
  }
  button.textContent = labels['passage'] ?? '';
  copy = () => copyAddress(passage.address, labels, button);
  passage.lastBlock.after(button);
  place(root.contains(range.endContainer) ? range : passage.lastBlock);
}

/** Copies the address of a stretch of the article. @param control the button that was pressed; it says “copied” */
export async function copyPassage(
  root: HTMLElement,
  labels: Labels,
  range: Range,
  control: HTMLElement,
): Promise<void> {
  control.remove();
  const passage = passageIn(root, range);
  range.endContainer.parentElement?.closest('.s')?.after(control);
  if (passage) await copyAddress(passage.address, labels, control);
}

async function copyAddress(address: string, labels: Labels, control: HTMLElement): Promise<void> {
  document.body.append(status);
  history.replaceState(null, '', address);
  const isCopied = await copyText(address, null);
  if (!isCopied) return showAddress(address, labels, control);
  sayFor(control, labels['copied'] ?? '');
}

/** Takes back what the control says for a while. */
let takeBack = (): void => {};

/** Lets a control say other words for two seconds. */
function sayFor(control: HTMLElement, words: string): void {
  takeBack();
  const before = control.textContent;
  control.textContent = words;
  status.textContent = words;
  const timer = setTimeout(() => takeBack(), 2000);
  takeBack = () => {
    clearTimeout(timer);
    control.textContent = before;
    status.textContent = '';
    takeBack = () => {};
  };
}

/** The address as text, selected, for browsers that do not allow copying. */
function showAddress(address: string, labels: Labels, control: HTMLElement): void {
  const field = document.createElement('input');
  field.readOnly = true;
  field.value = address;
  field.className = control.className;
  field.style.cssText = control.style.cssText;
  field.setAttribute('aria-label', labels['passage'] ?? '');
  field.addEventListener('blur', () => field.remove());
  control.replaceWith(field);
  field.select();
  status.textContent = labels['failed'] ?? '';
}

function place(by: Range | Element): void {
  const parent = button.offsetParent?.getBoundingClientRect() ?? document.body.getBoundingClientRect();
  const last = [...by.getClientRects()].at(-1) ?? by.getBoundingClientRect();
  const left = Math.max(
    8,
    Math.min(last.right - button.offsetWidth / 2, innerWidth - button.offsetWidth - 8),
  );
  button.style.left = `${left - parent.left}px`;
  button.style.top = `${last.bottom - parent.top + 10}px`;
}

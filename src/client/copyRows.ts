import { copyText } from './copy.ts';

/** Gives every row of the citations a button that copies it, and the page one that shares it where the system can. */
export function addCopying(details: HTMLElement): void {
  const labels: Readonly<Record<string, string>> = JSON.parse(details.dataset['labels'] ?? '{}');
  const status = details.querySelector('[role="status"]');
  const say = (words: string): void => {
    if (status) status.textContent = words;
  };
  const { title, address = '' } = details.dataset;
  const paths: readonly string[] = JSON.parse(details.dataset['paths'] ?? '[]');
  for (const row of details.querySelectorAll<HTMLElement>('.copy-row')) {
    const name = row.querySelector('dt')?.textContent ?? '';
    const shown = row.querySelector('pre, .copy-text');
    // Built without a public origin, the page knows its path alone.
    if (shown && paths.length > 0) shown.textContent = withOrigin(shown.textContent, paths);
    const saveAs = row.querySelector<HTMLElement>('dt[data-save-as]');
    if (saveAs && shown) offerSaving(saveAs, shown.textContent);
    const button = buttonWith(labels['copy'] ?? '', async () => {
      const isCopied = await copyText(shown?.textContent ?? '', shown);
      const words = labels[isCopied ? 'copied' : 'copy'] ?? '';
      button.textContent = words;
      button.setAttribute('aria-label', `${words}: ${name}`);
      say(isCopied ? `${words}: ${name}` : (labels['failed'] ?? ''));
    });
    button.setAttribute('aria-label', `${labels['copy']}: ${name}`);
    row.querySelector('dd')?.append(button);
  }
  if (!('share' in navigator)) return;
  const share = buttonWith(labels['system'] ?? '', () =>
    navigator.share({ title, url: new URL(address, location.href).href }).catch(() => undefined),
  );
  status?.before(share);
}

/** The label becomes a link that saves the text: no file of the site holds it. RIS has lines as Windows has. */
function offerSaving(label: HTMLElement, text: string): void {
  const name = label.dataset['saveAs'] ?? '';
  const content = name.endsWith('.ris') ? text.replaceAll('\n', '\r\n') : text;
  const link = document.createElement('a');
  link.href = `data:text/plain;charset=utf-8,${encodeURIComponent(content)}`;
  link.download = name;
  link.textContent = label.textContent;
  label.replaceChildren(link);
}

/** The text with its paths as addresses; a path within another one is a part of it. */
function withOrigin(text: string, paths: readonly string[]): string {
  return paths.reduce(
    (done, path) =>
      done
        .split(path)
        .reduce((before, after) => `${before}${/\w$/.test(before) ? '' : location.origin}${path}${after}`),
    text,
  );
}

function buttonWith(words: string, act: () => Promise<void>): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.addEventListener('click', () => void act());
  return button;
}

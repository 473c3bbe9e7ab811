import { defineToolbarApp } from 'astro/toolbar';

interface Finding {
  readonly place: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly code: string;
  readonly message: string;
}

/** Shows in the toolbar of `astro dev` what the command `check` prints. */
export default defineToolbarApp({
  init(canvas, _app, server) {
    const window = document.createElement('astro-dev-toolbar-window');
    canvas.append(window);
    server.on<readonly Finding[]>('backgrounder:findings', (findings) => {
      window.replaceChildren(...(findings.length > 0 ? list(findings) : [text('p', 'No findings.')]));
    });
    server.send('backgrounder:ready', {});
  },
});

function list(findings: readonly Finding[]): HTMLElement[] {
  const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  const items = document.createElement('ul');
  items.style.cssText = 'margin:0;padding:0;list-style:none;overflow:auto;max-height:24rem';
  items.append(
    ...findings.map(({ place, severity, code, message }) => {
      const item = document.createElement('li');
      item.style.cssText = 'padding:.5rem 0;border-top:1px solid #444';
      item.append(text('strong', `${severity} ${code}`), text('div', message), text('code', place));
      return item;
    }),
  );
  return [text('h1', count), items];
}

function text(tag: string, words: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}

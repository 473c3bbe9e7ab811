interface Labels {
  readonly group: string;
  readonly first: string;
  readonly all: string;
  readonly none: string;
  readonly kinds: Readonly<Record<string, string>>;
}

/** Switches between quiet links, all annotations and plain text, and hides kinds that the reader does not want. */
class AnnotationTools extends HTMLElement {
  connectedCallback(): void {
    const labels: Labels = JSON.parse(this.dataset['labels'] ?? '{}');
    const text = document.querySelector<HTMLElement>('[data-article]');
    if (!text) return;
    this.className = 'annotation-tools';
    this.setAttribute('role', 'group');
    this.setAttribute('aria-label', labels.group);
    const modes = (['first', 'all', 'none'] as const).map((mode) => {
      const one = button(labels[mode], mode === 'first');
      one.addEventListener('click', () => {
        for (const other of modes) other.setAttribute('aria-pressed', String(other === one));
        text.dataset['annotations'] = mode;
      });
      return one;
    });
    const present = new Set(
      Array.from(text.querySelectorAll<HTMLElement>('.mention'), ({ dataset }) => dataset['kind']),
    );
    const kinds = Object.entries(labels.kinds).flatMap(([kind, label]) =>
      present.has(kind) ? [filter(text, kind, label)] : [],
    );
    this.replaceChildren(...modes, ...kinds);
  }
}

function filter(text: HTMLElement, kind: string, label: string): HTMLButtonElement {
  const one = button(label, true);
  one.dataset['kind'] = kind;
  one.className = 'kind-filter';
  one.addEventListener('click', () => {
    const on = one.getAttribute('aria-pressed') !== 'true';
    one.setAttribute('aria-pressed', String(on));
    text.classList.toggle(`without-${kind}`, !on);
  });
  return one;
}

function button(label: string, pressed: boolean): HTMLButtonElement {
  const one = document.createElement('button');
  one.type = 'button';
  one.textContent = label;
  one.setAttribute('aria-pressed', String(pressed));
  return one;
}

customElements.define('annotation-tools', AnnotationTools);

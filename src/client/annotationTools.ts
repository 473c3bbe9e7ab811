/** Switches between quiet links, all annotations and plain text, and hides kinds that the reader does not want. */
class AnnotationTools extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const text = document.querySelector<HTMLElement>('[data-article]');
      const button = target instanceof Element ? target.closest('button') : null;
      if (!text || !button) return;
      const { mode, kind } = button.dataset;
      if (mode) {
        for (const other of this.querySelectorAll('[data-mode]'))
          other.setAttribute('aria-pressed', String(other === button));
        text.dataset['annotations'] = mode;
      }
      if (kind) {
        const on = button.getAttribute('aria-pressed') !== 'true';
        button.setAttribute('aria-pressed', String(on));
        text.classList.toggle(`without-${kind}`, !on);
      }
    });
  }
}

customElements.define('annotation-tools', AnnotationTools);

export {};

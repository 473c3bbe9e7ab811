import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { workerUrl } from '../../model/workerUrl.ts';

/** The module that renders pages in a thread, bundled with the pages of a build. */
export interface RenderModule {
  readonly plugin: Plugin;
  /** Where it is; null before pages are bundled. */
  url(): URL | null;
}

export function renderModule(): RenderModule {
  const entry = fileURLToPath(workerUrl('../../routes/renderThread', import.meta.url));
  let reference = '';
  let url: URL | null = null;
  return {
    plugin: {
      name: 'backgrounder:render-thread',
      apply: 'build',
      applyToEnvironment: ({ name }) => name === 'prerender',
      buildStart() {
        reference = this.emitFile({ type: 'chunk', id: entry, name: 'render-thread' });
      },
      writeBundle({ dir = '' }) {
        url = pathToFileURL(join(dir, this.getFileName(reference)));
      },
    },
    url: () => url,
  };
}

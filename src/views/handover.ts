import type { PageContext } from './index.ts';

/** Compiled pages hold their own copy of this module: the name is what both sides share. */
const KEY = Symbol.for('backgrounder.context');
const shared = globalThis as { [KEY]?: PageContext };

/** Gives the compiled pages of this process the context that they show. */
export function handOver(context: PageContext): void {
  shared[KEY] = context;
}

/** @throws when no context was given: pages are compiled without any, and shown by `src/integration/pages.ts` */
export function handedOver(): PageContext {
  const context = shared[KEY];
  if (!context) throw new Error('The pages were given no briefing. They are built by npm run build.');
  return context;
}

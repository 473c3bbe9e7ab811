import './openSearch.ts';
import './schemeSwitch.ts';

/** What a page gains when it has such an element. */
const ENHANCEMENTS: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['main a', () => import('./sharing.ts')],
  ['timeline-filter', () => import('./timelineFilter.ts')],
];

/** Waits until the page is drawn: none of this is needed to read it. */
function enhance(): void {
  for (const [selector, load] of ENHANCEMENTS) if (document.querySelector(selector)) void load();
}

if ('requestIdleCallback' in globalThis) requestIdleCallback(enhance, { timeout: 2000 });
else setTimeout(enhance, 200);

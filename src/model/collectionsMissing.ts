/** What is missing from a project whose pages have nothing to show, and the remedy. */
export const COLLECTIONS_MISSING = {
  fault: 'The collections of the briefing are not in src/content.config.ts.',
  remedy:
    "Write there: export { collections } from 'astro-backgrounder/content'; or, beside your own: import { collections as briefing } from 'astro-backgrounder/content'; export const collections = { ...briefing, posts };",
};

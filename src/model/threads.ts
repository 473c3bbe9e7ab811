/**
 * The room of a thread for what is new. By its own measure Node lets each thread fill some fifty megabytes before it
 * collects garbage, and a build has three threads beside the main one, four with cards.
 */
export const YOUNG = { maxYoungGenerationSizeMb: 12 } as const;

/** Below this many pages a build is as fast without threads, and takes a sixth less processor time. */
export const LEAST_PAGES = 400;

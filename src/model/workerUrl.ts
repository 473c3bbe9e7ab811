/**
 * The address of a module beside another one, for a worker: TypeScript in the repository, JavaScript in the package.
 * @param name of the module without its ending, such as `./indexWorker`
 * @param beside `import.meta.url` of the module that starts the worker
 */
export function workerUrl(name: string, beside: string): URL {
  return new URL(`${name}${beside.endsWith('.ts') ? '.ts' : '.js'}`, beside);
}

/**
 * How much memory a thread has for what is new. By its own measure Node lets each thread take some fifty megabytes before
 * it clears them, and a build has five.
 */
export const YOUNG = { maxYoungGenerationSizeMb: 12 } as const;

/** For fewer pages, work is done sooner than a thread is ready. */
export const LEAST_PAGES = 100;

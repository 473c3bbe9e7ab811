/**
 * The address of a module beside another one, for a worker: TypeScript in the repository, JavaScript in the package.
 * @param name of the module without its ending, such as `./indexWorker`
 * @param beside `import.meta.url` of the module that starts the worker
 */
export function workerUrl(name: string, beside: string): URL {
  return new URL(`${name}${beside.endsWith('.ts') ? '.ts' : '.js'}`, beside);
}

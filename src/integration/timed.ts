import type { AstroIntegrationLogger } from 'astro';
import { barOn } from './bar.ts';
import type { Portion } from './beside/job.ts';

/** Runs a step, with a bar on a terminal where it is known how far it is, and tells how long it took. */
export async function timed<T>(
  name: string,
  work: () => Promise<T>,
  logger: AstroIntegrationLogger,
  portion: () => Portion | null = () => null,
): Promise<T> {
  const begun = performance.now();
  const bar = barOn(process.stdout, name);
  const drawing = setInterval(() => {
    const now = portion();
    if (now) bar.show(now);
  }, 100);
  try {
    return await work();
  } finally {
    clearInterval(drawing);
    bar.clear();
    logger.info(`${name} ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  }
}

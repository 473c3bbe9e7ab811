import { workerData } from 'node:worker_threads';

/**
 * Ends the whole process when it takes more memory than it may: what is unpacked lies outside the heap that Node
 * limits, and the thread that unpacks it does not look up.
 */
const EVERY = 50;

setInterval(() => {
  if (process.memoryUsage.rss() > (workerData as number)) process.kill(process.pid, 'SIGKILL');
}, EVERY);

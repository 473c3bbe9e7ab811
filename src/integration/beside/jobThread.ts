import { parentPort } from 'node:worker_threads';
import { type JobOrder, perform } from './job.ts';

parentPort?.on('message', (order: JobOrder) => perform(order));

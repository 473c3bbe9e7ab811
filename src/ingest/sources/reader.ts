import { Worker } from 'node:worker_threads';
import { workerUrl } from '../../model/workerUrl.ts';
import type { Extracted, Failure, Format } from './source.ts';

/** A file to be read. */
export interface ReadRequest {
  readonly format: Exclude<Format, 'txt' | 'md'>;
  readonly bytes: Uint8Array;
}

/** The most memory that reading a file may take, in bytes. */
const MOST_MEMORY = 1024 * 1024 * 1024;

/** A reader is loaded when a file of its format comes. */
const READERS: Readonly<Record<ReadRequest['format'], (bytes: Uint8Array) => Promise<Extracted | Failure>>> =
  {
    html: async (bytes) => (await import('../html/extract.ts')).extract(bytes),
    docx: async (bytes) => (await import('../docx/extract.ts')).extractDocx(bytes),
    eml: async (bytes) => (await import('./eml.ts')).extractEml(bytes),
    pdf: async (bytes) => (await import('../pdf/extract.ts')).extractPdf(bytes),
  };

async function answer({ format, bytes }: ReadRequest): Promise<Extracted | Failure> {
  try {
    // What was a Buffer arrives as one, and pdf.js takes none.
    return await READERS[format](new Uint8Array(bytes));
  } catch (error) {
    const why = error instanceof RangeError ? 'it nests too deep' : String(error);
    return { failure: `The file cannot be read: ${why}. Save the text of the article as .txt.` };
  }
}

new Worker(workerUrl('./memoryWatch', import.meta.url), { workerData: MOST_MEMORY }).unref();
process.on('message', async (request: ReadRequest) => process.send?.(await answer(request)));
process.on('disconnect', () => process.exit());

import { parentPort } from 'node:worker_threads';
import type { Format } from './formats.ts';
import type { Extracted, Failure } from './source.ts';

/** A file to be read. */
export interface ReadRequest {
  readonly format: Exclude<Format, 'txt' | 'md'>;
  readonly bytes: Uint8Array;
}

/** A reader is loaded when a file of its format comes. */
const READERS: Readonly<Record<ReadRequest['format'], (bytes: Uint8Array) => Promise<Extracted | Failure>>> =
  {
    html: async (bytes) => (await import('./html/extract.ts')).extract(bytes),
    docx: async (bytes) => (await import('./docx/extract.ts')).extractDocx(bytes),
    pdf: async (bytes) => (await import('./pdf/extract.ts')).extractPdf(bytes),
  };

parentPort?.on('message', async ({ format, bytes }: ReadRequest) => {
  parentPort?.postMessage(await answer(format, bytes));
});

async function answer(format: ReadRequest['format'], bytes: Uint8Array): Promise<Extracted | Failure> {
  try {
    return await READERS[format](bytes);
  } catch (error) {
    const why = error instanceof RangeError ? 'it nests too deep' : String(error);
    return { failure: `The file cannot be read: ${why}. Save the text of the article as .txt.` };
  }
}

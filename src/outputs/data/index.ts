import type { PageContext } from '../../model/pageContext.ts';
import type { ExportFile } from '../file.ts';
import { dataFiles } from './files.ts';

/** The tables and the other data, in `/data/`. Their description is a route, since their page states the same figures. */
export function* data(context: PageContext): Generator<ExportFile> {
  const { urls } = context;
  for (const file of dataFiles(context)) {
    const path = urls.data(file.name).slice(urls.home.length);
    yield { path, parts: { [Symbol.iterator]: () => file.parts()[Symbol.iterator]() } };
  }
}

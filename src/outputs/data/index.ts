import type { PageContext } from '../../model/views/pageContext.ts';
import type { ExportFile } from '../file.ts';
import { measuredFiles } from './measure.ts';

/** The tables and the other data, in `/data/`. Their description is a route, since their page states the same figures. */
export function* data(context: PageContext): Generator<ExportFile> {
  const { urls } = context;
  for (const { name, file, bytes, sha256, parts } of measuredFiles(context)) {
    yield {
      path: urls.data(name).slice(urls.home.length),
      parts: { [Symbol.iterator]: () => parts()[Symbol.iterator]() },
      ...(file !== null && { made: { file, bytes, sha256 } }),
    };
  }
}

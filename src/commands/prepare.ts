import { enableCompileCache } from 'node:module';
import { environment } from '../read/environment.ts';
import { CODE_CACHE } from '../integration/astro.ts';
import { compiledFolder, compiledPages } from '../integration/compiled.ts';
import { explain } from './support/failures.ts';
import { bundleProgram, loadBuild } from '../integration/program.ts';
import { progressOn } from './support/progress.ts';

// npm runs this after it has installed: the first build of any briefing without notes in MDX then need not compile, and
// builds load few files.
try {
  await bundleProgram();
  enableCompileCache(CODE_CACHE);
  await loadBuild();
  const place = environment(process.env);
  await compiledPages({
    folder: compiledFolder(place),
    environment: place,
    progress: progressOn(process.stdout, true),
    signal: new AbortController().signal,
    verbose: false,
  });
} catch (error) {
  console.error(`${explain(error)}\nThe pages could not be compiled now; the first build tries again.`);
}

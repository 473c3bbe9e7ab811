import { counted } from '../../model/counted.ts';
import type { Verdict } from '../finding.ts';
import { MANIFEST_FILE, parseManifest } from '../manifest.ts';
import { readText, type Site } from '../site.ts';
import { verifyFolder } from '../verify.ts';

/** The site holds what its build wrote down, where it did. */
export async function checkManifest(site: Site): Promise<Verdict> {
  if (!site.files.has(MANIFEST_FILE)) return { examined: 'no manifest', findings: [] };
  const manifest = parseManifest(await readText(site, MANIFEST_FILE));
  if (!manifest) {
    return {
      examined: '',
      findings: [{ file: MANIFEST_FILE, message: 'it is not the manifest of a site.' }],
    };
  }
  const findings = verifyFolder(site.dir, manifest).map(({ file, message }) => ({ file, message }));
  return { examined: counted(manifest.files.length, 'file'), findings };
}

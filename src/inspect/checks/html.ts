import { join } from 'node:path';
import { counted } from '../../model/counted.ts';
import type { Verdict } from '../finding.ts';
import type { Site } from '../site.ts';

/** Rules of html-validate that are not held, with the reason. */
const EXCEPTIONS = {
  // Output of a template: the space in it is nobody's handwriting.
  'no-trailing-whitespace': 'off',
  'long-title': 'off',
  // The doctype's case and the closing of void elements are Astro's.
  'doctype-style': 'off',
  'void-style': 'off',
} as const;

/** Every page is valid HTML. */
export async function checkHtml({ dir, pages }: Site): Promise<Verdict> {
  const { HtmlValidate } = await import('html-validate');
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: EXCEPTIONS });
  const findings = [];
  for (const { path, isRedirect } of pages.values()) {
    const { results } = await validator.validateFile(join(dir, path));
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
      // A page that only leads on does so by the one means that needs no script.
      if (isRedirect && ruleId === 'meta-refresh') continue;
      findings.push({ file: `${path}:${line}:${column}`, message: `${message} (${ruleId})` });
    }
  }
  return { examined: counted(pages.size, 'page'), findings };
}

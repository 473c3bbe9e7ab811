import { describe, expect, it } from 'vitest';
import type { IssueCode } from '../../src/model/check/issue.ts';
import type { VagueDate } from '../../src/model/dates.ts';
import { WORDINGS, type Wordings } from '../fixtures/wordings.ts';
import { type Files, issuesOf } from './folder.ts';

const TODAY = '2026-11-30' as VagueDate;

interface Case {
  readonly briefing: Wordings;
  /** YAML of the facts of the first entity. */
  readonly facts?: string;
  readonly timeline?: string;
  /** Of the work that facts and events cite. */
  readonly work?: object;
}

async function codesOf({ briefing, facts = '', timeline, work }: Case): Promise<string[]> {
  const { lang, articleLang, published, seed, entities } = briefing;
  const files: Record<string, string> = {
    'seeds/report.txt': seed,
    'content/site.yaml': `title: Report\nlang: ${lang}\nstale_after: { role: 180, price: 90, leads: 180 }\n`,
    'content/articles/report.yaml': `seed: report.txt\npublished: ${published}\nlang: ${articleLang}\n`,
    'content/references.json': JSON.stringify([
      { id: 'register', type: 'article', title: 'Register', 'container-title': 'Register', ...work },
    ]),
    ...(timeline ? { 'content/timeline.yaml': timeline } : {}),
  };
  for (const [index, [id, front]] of Object.entries(entities).entries()) {
    files[`content/entities/${id}.md`] = `---\n${front}\n${index === 0 ? facts : ''}---\n`;
  }
  const issues = await issuesOf(files satisfies Files, { day: { today: TODAY, stale: true } });
  expect(issues.filter(({ severity, code }) => severity === 'error' && code !== 'claims-more')).toEqual([]);
  return issues.map(({ code }) => code);
}

const quoted = JSON.stringify;
const fact = (more: object) => `facts:\n  - ${quoted(more)}\n`;
const cited = (more: object) => fact({ refs: ['register'], ...more });

/** Each kind of finding: its codes, and the briefing that a case makes. */
const KINDS = {
  says: {
    codes: ['claims-more', 'may-claim-more'],
    make: ([statement = '', evidence = '']) => ({ facts: fact({ statement, evidence }) }),
  },
  kept: {
    codes: ['quotation-lacks'],
    make: ([statement = '', words = '', work = {}]) => ({
      facts: cited({ statement, as_of: '2026-01' }),
      work: {
        ...Object(work),
        quotations: String(words)
          .split('; ')
          .map((text) => ({ text, read: '2026-11-30' })),
      },
    }),
  },
  plans: {
    codes: ['plan-past'],
    make: ([statement = '', as_of = '']) => ({ facts: cited({ statement, as_of }) }),
  },
  old: {
    codes: ['stale'],
    make: ([label = '', statement = '', as_of = '']) => ({ facts: cited({ label, statement, as_of }) }),
  },
  pairs: {
    codes: ['says-twice'],
    make: ([one = '', other = '']) => ({
      facts: `facts:\n${[one, other].map((statement) => `  - ${quoted({ label: 'size', statement, refs: ['register'], as_of: '2026' })}\n`).join('')}`,
    }),
  },
  events: {
    codes: ['says-twice'],
    make: (two, { entities }) => ({
      timeline: two
        .map((one) => {
          const [date, title] = [String(one).slice(0, 10), String(one).slice(11)];
          return `- ${quoted({ date, title, refs: ['register'], entities: Object.keys(entities).slice(0, 1) })}\n`;
        })
        .join(''),
    }),
  },
} as const satisfies Record<
  string,
  {
    codes: readonly IssueCode[];
    make: (parts: readonly unknown[], briefing: Wordings) => Omit<Case, 'briefing'>;
  }
>;

describe.each(Object.entries(WORDINGS))('statements on %s', (_name, briefing) => {
  for (const [kind, { codes, make }] of Object.entries(KINDS)) {
    const { found = [], left = [] }: Record<'found' | 'left', readonly (readonly unknown[])[]> = briefing[
      kind as keyof typeof KINDS
    ] ?? { found: [], left: [] };
    const judged = async (parts: readonly unknown[]) =>
      (await codesOf({ briefing, ...make(parts, briefing) })).filter((code) =>
        (codes as readonly string[]).includes(code),
      );
    it.each(found)(`are a finding (${kind}): %s · %s`, async (...parts) => {
      expect(await judged(parts)).not.toEqual([]);
    });
    it.each(left)(`are left alone (${kind}): %s · %s`, async (...parts) => {
      expect(await judged(parts)).toEqual([]);
    });
  }
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../..');

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

describe('the workflow that builds in shards', () => {
  const { jobs, on } = parse(readFileSync(join(ROOT, '.github/workflows/shards.yml'), 'utf8'));
  const commands = (job: string): string[] => jobs[job].steps.map(({ run }: Step) => run).filter(Boolean);

  it('is started by hand or by another workflow, with the same choices', () => {
    expect(on.workflow_call.inputs).toEqual(on.workflow_dispatch.inputs);
    expect(Object.keys(on.workflow_call.inputs)).toEqual(['shards', 'site', 'base']);
  });

  it('has a machine for each shard', () => {
    const dir = mkdtempSync(join(tmpdir(), 'plan-'));
    const output = join(dir, 'output');
    const env = { ...process.env, SHARDS: '12', GITHUB_OUTPUT: output };
    execFileSync('bash', ['-e', '-c', jobs.plan.steps[0].run], { env });
    const [, numbers = ''] = readFileSync(output, 'utf8').split('=');
    rmSync(dir, { recursive: true });
    expect(JSON.parse(numbers)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    expect(jobs.build.strategy.matrix.number).toContain('needs.plan.outputs.numbers');
  });

  it('joins what all machines have built, and keeps only what the checks pass', () => {
    const build = jobs.build.steps.find(({ run }: Step) => run === 'npm run build');
    expect(build.env.SHARD).toBe(`\${{ matrix.number }}/\${{ inputs.shards }}`);
    const steps: Step[] = jobs.join.steps;
    const order = steps.map(({ uses, run }) => run ?? uses?.split('@')[0]);
    const wanted = [
      'actions/download-artifact',
      'npm run join -- shards/*',
      'npm run check:site',
      'actions/upload-artifact',
    ];
    expect(order.filter((step) => wanted.includes(step ?? ''))).toEqual(wanted);
    expect(jobs.join.needs).toBe('build');
  });

  it('runs no command that the project does not have', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const named = ['build', 'join']
      .flatMap(commands)
      .flatMap((command) => /^npm run ([\w:]+)/.exec(command)?.[1] ?? []);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

#!/usr/bin/env node
import { generator, manifest } from '../integration/program.ts';
import { UserError } from '../model/userError.ts';
import { runCommand } from './support/command.ts';
import { runNamed } from './support/define/runNamed.ts';
import { nodeFault } from './support/nodeVersion.ts';

await runCommand((signal) => {
  const fault = nodeFault(process.versions.node, manifest().engines.node);
  if (fault) throw new UserError(fault);
  return runNamed(process.argv.slice(2), { signal, version: generator });
});

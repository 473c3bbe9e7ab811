#!/usr/bin/env node
import { generator } from '../integration/program.ts';
import { runCommand } from './support/command.ts';
import { runNamed } from './support/runNamed.ts';

await runCommand((signal) => runNamed(process.argv.slice(2), { signal, version: generator }));

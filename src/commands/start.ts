import { build } from './build.ts';
import { runCommand } from './support/command.ts';
import { preview } from './preview.ts';

// npm start: the finished site, built anew and served.
await runCommand(async (signal) => {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) return preview(['--help'], signal);
  return (await build(args, signal)) || preview([], signal);
});

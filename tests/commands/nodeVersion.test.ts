import { expect, it } from 'vitest';
import { nodeFault } from '../../src/commands/support/nodeVersion.ts';

it.each(['22.12.0', '22.20.1', '23.0.0', '24.1.0'])('Node %s is new enough', (version) => {
  expect(nodeFault(version, '>=22.12')).toBeNull();
});

it.each(['18.20.4', '20.20.2', '22.11.0', '22.2.0'])(
  'Node %s is too old, and a sentence says so',
  (version) => {
    expect(nodeFault(version, '>=22.12')).toBe(
      `Backgrounder needs Node 22.12 or newer, and this is Node ${version}. Get a newer one from https://nodejs.org and run the command again.`,
    );
  },
);

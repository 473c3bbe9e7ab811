import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { installedRows, TABLE_FILE, writtenRows } from '../bench/dependencies.ts';
import { PURPOSES } from '../bench/purposes.ts';

describe('the table of dependencies', () => {
  const installed = installedRows();
  const remedy = 'Write what the package is for in bench/purposes.ts, then run npm run deps.';

  it('has each direct dependency as it is installed, and no other', () => {
    const written = writtenRows(readFileSync(TABLE_FILE, 'utf8')).map(
      ({ released: _released, ...row }) => row,
    );
    expect(written, remedy).toEqual(installed);
  });

  it('says what each is for', () => {
    expect(
      installed.filter(({ purpose }) => purpose === '').map(({ name }) => name),
      remedy,
    ).toEqual([]);
    const names = installed.map(({ name }) => name);
    expect(
      Object.keys(PURPOSES).filter((name) => !names.includes(name)),
      'Rows without a package',
    ).toEqual([]);
  });
});

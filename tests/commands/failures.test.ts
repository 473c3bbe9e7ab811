import { describe, expect, it } from 'vitest';
import { codeIn, explain } from '../../src/commands/support/failures.ts';
import { UserError } from '../../src/model/userError.ts';

const failure = (fields: object) => Object.assign(new Error('failed'), fields);

describe('what a failure of the system means for an author', () => {
  it('names the place, the remedy and the code', () => {
    expect(explain(failure({ code: 'EROFS', path: '/b/.dist.lock' }))).toBe(
      '/b/.dist.lock: The folder is on a read-only file system. Make it writable; that of a briefing can also be copied, and the copy named in BRIEFING_DIR. (EROFS)',
    );
  });

  it('names where a copy should have gone when there is no room', () => {
    expect(explain(failure({ code: 'ENOSPC', path: '/cache/a.png', dest: '/b/a.png' }))).toMatch(
      /^\/b\/a\.png: The disk is full\..+ what was published before is untouched\. \(ENOSPC\)$/,
    );
  });

  it('knows a read-only file system by what Node says of a folder to be made there', () => {
    expect(explain(failure({ code: 'ENOENT', syscall: 'mkdir', path: '/ro/a' }))).toContain('(EROFS)');
  });

  it('keeps the stack of what it does not know, and the words of a refusal', () => {
    expect(explain(failure({ code: 'ENOENT', syscall: 'open' }))).toContain('failures.test.ts');
    expect(explain(new UserError('No.'))).toBe('No.');
  });

  it.each([
    ["Error: ENOSPC: no space left on device, write '/a'", 'ENOSPC'],
    ['Failed to write file\nCaused by:\n    No space left on device (os error 28)', 'ENOSPC'],
    ['Read-only file system (os error 30)', 'EROFS'],
    ['(os error 2)', null],
    ['all is well', null],
  ])('finds in the output of a program: %s', (output, code) => expect(codeIn(output)).toBe(code));
});

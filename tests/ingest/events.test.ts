import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble/assemble.ts';
import { readBriefing } from '../../src/read/briefing.ts';
import { addressesAt } from '../../src/views/context/addresses.ts';
import { urlsFor } from '../../src/views/context/urls.ts';
import { folder, run } from './run.ts';

const TEXT = `LANMERE (Reuters) — Ana Okoro opened the northern channel on March 5, 2007.

The port closed on Monday. The ministry said on Tuesday that the port was safe. The quays were built in 1990.
`;

describe('dated sentences', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await folder({ 'a.txt': TEXT });
    await run('ingest', ['--yes', '--date', '2025-09-03', 'a.txt'], { dir });
  });

  async function events(drafts: boolean) {
    const { records } = await readBriefing(dir);
    const { briefing, issues } = assemble(records, {
      addressesOf: addressesAt(urlsFor({ base: '/', site: undefined })),
      drafts,
    });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    return briefing.events.map(({ date, claim, entities }) => [date, claim.statement, ...entities]);
  }

  it('are drafts of the timeline: to the day, in the article’s words, without dateline, years and dates of speaking', async () => {
    expect(await events(false)).toEqual([]);
    expect(await events(true)).toEqual([
      ['2007-03-05', 'Ana Okoro opened the northern channel on March 5, 2007', 'ana-okoro'],
      ['2025-09-01', 'The port closed on Monday'],
    ]);
  });

  it('are accepted, reworded, redated and removed in the review', async () => {
    const input = 'a\na\no\nt The channel was opened\nd 2025-08\n\n';
    const { out } = await run('review', [], { dir, input });
    expect(out).toContain('event on «2007-03-05»');
    expect(await events(false)).toEqual([
      ['2007-03-05', 'The channel was opened', 'ana-okoro'],
      ['2025-08', 'The port closed on Monday'],
    ]);
  });

  it('are gone when they are rejected', async () => {
    const input = 'a\na\no\nr\nd tomorrow\nr\n\n';
    const { out } = await run('review', [], { dir, input });
    expect(out).toContain('“tomorrow” is not a date.');
    expect(await events(true)).toEqual([]);
    expect(await readFile(join(dir, 'content/annotations/a.yaml'), 'utf8')).not.toMatch(/^events:/m);
  });

  it('leave off a last clause that makes a line too long', async () => {
    const told = 'On 4 May 2024, the council of Velis passed the Harbour Resolution of Lanmere';
    const more = `, authorizing the mayor to take ${'any and all measures and '.repeat(8)}steps that the board may want`;
    await rm(join(dir, 'content'), { recursive: true });
    await writeFile(join(dir, 'b.txt'), `${told}${more}.\n`);
    await run('ingest', ['--yes', '--date', '2025-09-03', 'b.txt'], { dir });
    expect(await events(true)).toEqual([
      ['2024-05-04', 'The council of Velis passed the Harbour Resolution of Lanmere', 'velis'],
    ]);
  });

  it.each([
    ['On 4 May 2024, Sela Marsh sold the Velis Canal Company, which had run the Velis Canal.', '2024-05-04'],
    ['The court ruled on 4 May 2024 that the town must pay.', '2024-05-04'],
    ['Ivo Brandt, the mayor, opened the quay on 4 May 2024, the port said.', '2024-05-04'],
    ['The council refused to ratify a plan on 4 May 2024.', '2024-05-04'],
    ['Ivo Brandt and Sela Marsh were taken in for questioning on 4 May 2024.', '2024-05-04'],
    ['The talks between the port and the town ended on 4 May 2024.', '2024-05-04'],
    ['Sales of fish were stopped in the port on 4 May 2024.', '2024-05-04'],
    ['Sela Marsh beat Ivo Brandt on 4 May 2024, who had said he might stand down.', '2024-05-04'],
    ['Sela Marsh, a writer based in Lanmere, was jailed on 4 May 2024.', '2024-05-04'],
    ['Meanwhile, the port closed on 4 May 2024.', '2024-05-04'],
    [
      'A man who ran from the port after he struck a guard on 4 May 2024 was jailed on 6 May 2024.',
      '2024-05-06',
    ],
  ])('are drafted from what happened or is ahead: %s', async (text, date) => {
    const other = await folder({ 'c.txt': `The yard\n\n${text}\n\nThe harbour has a yard.\n` });
    await run('ingest', ['--yes', '--date', '2025-09-03', 'c.txt'], { dir: other });
    const { records } = await readBriefing(other);
    const { briefing } = assemble(records, {
      addressesOf: addressesAt(urlsFor({ base: '/', site: undefined })),
      drafts: true,
    });
    expect(briefing.events.map(({ date: day }) => day)).toEqual([date]);
  });

  it('leave out of their title what joins a sentence to the one before', async () => {
    const other = await folder({
      'd.txt': 'The yard\n\nMeanwhile, officials of the port closed it on 4 May 2024.\n',
    });
    await run('ingest', ['--yes', '--date', '2025-09-03', 'd.txt'], { dir: other });
    expect(await readFile(join(other, 'content/annotations/d.yaml'), 'utf8')).toContain(
      'title: Officials of the port closed it on 4 May 2024',
    );
  });

  it.each([
    ['The mayor, elected in May 2024, closed the yard.'],
    ['Sela Marsh opened a yard that burnt down in May 2024.'],
    ['The yard is run by Sela Marsh, whose licence from the port was signed on 4 May 2024.'],
    ['The council asked for it as part of an order she issued in May 2024.'],
    ['The board has worked on it since the talks of 4 May 2024.'],
    ['Ivo Brandt was in custody for robbing the yard on 4 May 2024.'],
    ['Ivo Brandt looks like the man of the 4 May 2024 raid.'],
    ['Entries were open before Sela Marsh took over on 4 May 2024.'],
    ['The rules were made after a ship struck the quay on 4 May 2024.'],
    ['The passes are good between 4 May 2024 and 6 May 2024.'],
    ['The yard worked from May 2024 to June 2024.'],
    ['Rain is likely in the port on Thursday.'],
    ['Attempts to reach the board failed on Monday.'],
    ['A message seeking comment was left on Monday at the yard.'],
    ['You opened the yard on 4 May 2024.'],
    ['Owners must apply by post on 4 May 2026.'],
    ['* Sela Marsh came on 4 May 2024.'],
    ['4 May 2024 -- The yard is open again and people came.'],
    ['Sela Marsh is looking into the blaze on Monday.'],
    ['Some 40 pupils of that school were ill on 4 May 2024.'],
    ['Fines were set for each day on which the quay was shut beyond 4 May 2024.'],
    ['The warm weather helps the builder’s 4 May 2026 target.'],
    ['It is not clear what happened on 4 May 2024.'],
    ['In May 2024 the average rent of a berth was $34.'],
    ['By May 2024 the share of empty berths had risen to 41 percent.'],
    ['In May 2024 he won a prize of the port.'],
    ['The court heard it on 4 May 2024.'],
    ['An audit of the yard, to have been read to the board on 4 May 2024, found no fault.'],
    ['Sela Marsh is a writer based in Lanmere. Marsh joined the paper in May 2024.'],
  ])('are not drafted from what is said by the way: %s', async (text) => {
    const other = await folder({ 'c.txt': `The yard\n\n${text}\n\nThe harbour has a yard.\n` });
    await run('ingest', ['--yes', '--date', '2025-09-03', 'c.txt'], { dir: other });
    const { records } = await readBriefing(other);
    const { briefing } = assemble(records, {
      addressesOf: addressesAt(urlsFor({ base: '/', site: undefined })),
      drafts: true,
    });
    expect(briefing.events.map(({ date, claim }) => [date, claim.statement])).toEqual([]);
  });

  it('tell who did what, once a sentence, on the date of the main clause, in no half of a quotation', async () => {
    const text = `LANMERE (Reuters) — He was dismissed on Monday. The council voted 27 to 24 late on Tuesday.

The mayor declined to comment on Tuesday. Ana Okoro in May 2024, after having left the board. The quay was not reopened on Sunday.

Ivo Brandt, who died in April 2022, named Ana Okoro as his heir in Velis on 6 March 2021. The Dock Act of 18 July 1947 was changed.

“The crane fell on Friday. It was old,” the pilot said. The yard (opened on 5 May 2001) is empty. The ferry stood still until Monday.

Sela Marsh arrived in Velis from Lanmere on 2 June 2023 and left on 9 June 2023. The board may close the yard on Friday.

Sela Marsh (left) and Ivo Brandt (right) on 4 May 2022.
`;
    const other = await folder({ 'b.txt': text });
    await run('ingest', ['--yes', '--date', '2025-09-03', 'b.txt'], { dir: other });
    const { records } = await readBriefing(other);
    const { briefing } = assemble(records, {
      addressesOf: addressesAt(urlsFor({ base: '/', site: undefined })),
      drafts: true,
    });
    expect(briefing.events.map(({ date, claim }) => [date, claim.statement])).toEqual([
      [
        '2021-03-06',
        'Ivo Brandt, who died in April 2022, named Ana Okoro as his heir in Velis on 6 March 2021',
      ],
      ['2023-06-02', 'Sela Marsh arrived in Velis from Lanmere on 2 June 2023 and left on 9 June 2023'],
      ['2025-09-02', 'The council voted 27 to 24 late on Tuesday'],
    ]);
  });
});

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { runAudit } from '../support/run-command';
import { aCase } from './a-case';
import { openBench } from './bench';
import { tempFolders } from './temp-folder';

const newFolder = tempFolders();

describe('npm run audit, on the embedded database', () => {
  const folder = newFolder();
  const at = { DATA_DIR: folder };
  beforeAll(async () => {
    const { store } = await openBench({ databaseUrl: null, dataDir: folder });
    // More than one page.
    await Promise.all(Array.from({ length: 30 }, () => store.cases.open(aCase(), [])));
    for (let page = 0; page < 6; page += 1) {
      await store.audit.append(...Array.from({ length: 100 }, aClick));
    }
    await store.close();
  });

  it('verifies, exports, and finds what was changed', async () => {
    const sound = await runAudit(['verify'], at);
    expect(sound).toMatchObject({ status: 0, stderr: '' });
    expect(sound.stdout).toMatch(/^630 entries, chain intact\nhead 630:[0-9a-f]{64}\n$/);

    const exported = await runAudit(['export', '--since', '2026-01-01', '--format', 'jsonl'], at);
    expect(exported).toMatchObject({ status: 0, stderr: '' });
    const lines = exported.stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(630);
    expect(lines.map((line): unknown => JSON.parse(line)).at(-1)).toMatchObject({
      seq: 630,
      hash: sound.stdout.slice(-65, -1),
    });
    const csv = await runAudit(['export', '--since', '2026-11-01', '--format', 'csv'], at);
    expect(csv.stdout.trimEnd().split('\r\n')).toHaveLength(601);

    const database = await PGlite.create(path.join(folder, 'postgres'));
    await database.exec(`alter table audit disable trigger user;
      update audit set entry = replace(entry, 'no-such-case', 'none') where seq = 612`);
    await database.close();
    expect(await runAudit(['verify'], at)).toMatchObject({
      status: 1,
      stdout: 'entry 612: changed: it is not what was written\n',
    });
  });
});

describe('npm run audit', () => {
  it('says who has the folder, and what to do', async () => {
    const folder = newFolder();
    mkdirSync(path.join(folder, 'postgres'));
    writeFileSync(path.join(folder, 'store.lock'), JSON.stringify({ pid: process.pid, startedAt: null }));
    const ran = await runAudit(['verify'], { DATA_DIR: folder });
    expect(ran).toMatchObject({ status: 3, stdout: '' });
    expect(ran.stderr).toMatch(new RegExp(`in use by process ${process.pid}. Stop that process`));
  });

  const secret = 'hunter2';
  it.each([
    { where: 'no record', env: { DATA_DIR: newFolder() }, status: 3, words: /no audit record/ },
    {
      where: 'no server',
      env: { DATABASE_URL: `postgres://u:${secret}@127.0.0.1:1/x` },
      status: 3,
      words: /could not be read/,
    },
    { where: 'no such option', more: ['--force'], env: {}, status: 2, words: /--force/ },
    {
      where: 'a wrong address',
      env: { DATABASE_URL: `http://u:${secret}@db` },
      status: 2,
      words: /DATABASE_URL must be/,
    },
  ])('ends in words where there is $where', async ({ more = [], env, status, words }) => {
    const ran = await runAudit(['verify', ...more], env);
    expect(ran).toMatchObject({ status, stdout: '' });
    expect(ran.stderr).toMatch(words);
    expect(ran.stderr).not.toContain(secret);
  });
});

function aClick() {
  return {
    kind: 'click',
    at: '2026-11-21T05:00:00.000Z',
    tenantId: 'tenant',
    caseId: null,
    actor: { id: 'admin-1', channelUserId: '29:alex' },
    where: null,
    verb: 'approve',
    outcome: 'refused',
    refusal: 'no-such-case',
    found: null,
    seenVersion: null,
    afterwards: null,
    typedSha256: null,
  } as const;
}

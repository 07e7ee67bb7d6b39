import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { runProcess } from '../support/run-process';
import { person } from '../support/talk';
import { longestMs } from './lab/form';
import { expectAllWell, expectItAnswers, expectRideIsWhole } from './lab/invariants';
import { openLab } from './lab/open-lab';
import { approve, ask, goOnToTheEnd, insist, newRide, wholeRide } from './lab/ride';
import { goOnWithOldData, oldLevels } from './store/old-data';
import { rideThrough } from './store/ride-through';
import { waysToFillADisk } from './store/small-disk';

jest.setTimeout(longestMs);

describe('two processes on one folder', () => {
  it('are one too many: the second says why and ends, and the first does not notice', async () => {
    const lab = await openLab();
    try {
      const second = runProcess('src/sandbox/demo/bot.ts', {
        PORT: '0',
        ...lab.world.database,
        GRAPH_BASE_URL: lab.world.sandbox.graphUrl,
        GRAPH_ACCESS_TOKEN: lab.world.sandbox.applicationToken,
        ALLOWED_TENANTS: lab.world.sandbox.tenantId,
        APPROVERS_GROUP_ID: lab.world.sandbox.approversGroupId,
      });
      expect(await second.ended).toEqual({ code: 1, signal: null });
      expect(second.output()).toContain(`in use by process ${lab.bot().pid}`);
      expect(second.output()).not.toMatch(/ at .+:\d+/);
      const ride = await wholeRide(lab, newRide(lab.newRider(), 'revert'));
      await expectAllWell(lab, [ride]);
    } finally {
      await lab.stop();
    }
  });
});

/** PostgreSQL's own files take about 50 MB at first. */
const diskMegabytes = 160;

describe.each(waysToFillADisk())('a disk that is full (%s)', (_how, makeDisk) => {
  it('refuses in words what cannot be kept, loses nothing that was acknowledged, and goes on once there is room', async () => {
    const disk = makeDisk(diskMegabytes);
    const lab = await openLab({
      required: disk.required,
      settings: disk.settings,
      prepare: ({ database }) => {
        // A mounted folder itself cannot be deleted by whoever tidies up.
        Object.assign(database, { DATA_DIR: path.join(disk.folder, 'data') });
      },
    });
    try {
      const kept = newRide(lab.newRider(), 'keep');
      await ask(lab, kept);
      const full = async () => {
        disk.fill();
        // What was deleted leaves room for a while, so it takes many turns until none is left.
        await insist('that nothing can be written', async () => {
          const crowd = Array.from({ length: 10 }, () => person(lab.bot(), lab.newRider()).says('check'));
          const turns = await Promise.all(crowd);
          expect(turns.map(({ status }) => status)).toEqual(turns.map(() => 200));
          return lab.bot().output().includes('No space left on device') || undefined;
        });
        disk.empty();
        await expectItAnswers(lab);
      };
      const rides = await rideThrough(lab, full, { isLong: true });
      await approve(lab, kept);
      await goOnToTheEnd(lab, kept);
      for (const ride of rides) await expectRideIsWhole(lab, ride);
      await expectAllWell(lab, [kept, ...rides]);
    } finally {
      await lab.stop();
      disk.remove();
    }
  });
});

describe('data of an older version', () => {
  it.each(oldLevels)('of %s is brought forward, and its cases go on', async (level) => {
    const lab = await openLab({
      prepare: async ({ database }) => {
        // The one that is there is of this version.
        rmSync(path.join(database.DATA_DIR, 'postgres'), { recursive: true });
        const old = await PGlite.create(path.join(database.DATA_DIR, 'postgres'));
        await old.exec(readFileSync(path.join(__dirname, 'store', `data-of-${level}.sql`), 'utf8'));
        await old.close();
      },
    });
    try {
      await goOnWithOldData(lab);
    } finally {
      await lab.stop();
    }
  });
});

import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { eventually } from '../support/eventually';
import { findPostgres, queryOnce } from '../support/postgres';
import type { Postgres } from '../support/postgres';
import { expectAllWell, expectRideIsWhole } from './lab/invariants';
import { openLab } from './lab/open-lab';
import type { Lab } from './lab/open-lab';
import { newRide, wholeRide } from './lab/ride';
import type { Ride } from './lab/ride';
import { isFull, longestMs } from './lab/form';
import { rideThrough } from './store/ride-through';

jest.setTimeout(longestMs);

const start = findPostgres();

(start ? describe : describe.skip)('a PostgreSQL server goes wrong in mid-case', () => {
  let server: Postgres | undefined;
  let url = '';
  let lab: Lab | undefined;
  const rides: Ride[] = [];
  const opened = () => {
    if (!lab) throw new Error('The lab is opened before all tests.');
    return lab;
  };
  beforeAll(async () => {
    server = await start?.();
    url = (await server?.createDatabase()) ?? '';
    lab = await openLab({ databaseUrl: url });
    rides.push(await wholeRide(lab, newRide(lab.newRider(), 'revert')));
    await lab.rememberMemory();
  });
  afterAll(async () => {
    await lab?.stop();
    await server?.stop();
  });

  const others = 'pid <> pg_backend_pid() and datname = current_database()';

  /** Cuts every connection that the product has, again and again. */
  async function cutConnections(): Promise<void> {
    for (let times = 0; times < 8; times += 1) {
      await queryOnce(url, `select pg_terminate_backend(pid) from pg_stat_activity where ${others}`);
      await delay(500);
    }
  }

  async function restart(): Promise<void> {
    for (let times = 0; times < (isFull ? 4 : 2); times += 1) {
      await server?.restart?.();
      await delay(1500);
    }
  }

  /** Nobody else gets at the cases for ten seconds: turns and jobs wait, and all connections of the pool with them. */
  async function holdLock(): Promise<void> {
    const holder = new Client({ connectionString: url });
    await holder.connect();
    await holder.query('begin');
    await holder.query('lock table cases in access exclusive mode');
    await holder.query('select pg_sleep(10)');
    await holder.query('commit');
    await holder.end();
  }

  /** Everything that the pool has waits for a lock, for longer than it waits for a free connection. */
  async function exhaustPool(): Promise<void> {
    const holder = new Client({ connectionString: url });
    await holder.connect();
    await holder.query('begin');
    await holder.query('lock table cases, deliveries, pgboss.job, bot_state in access exclusive mode');
    const waiting = fetch(`${opened().bot().url}/readyz`).then(({ status }) => status);
    await delay(8_000);
    await holder.query('commit');
    await holder.end();
    expect([200, 503]).toContain(await waiting);
  }

  /** The server takes no more connections, and those that the product had are gone. */
  async function takeAllConnections(): Promise<void> {
    const hogs: Client[] = [];
    try {
      for (;;) {
        const hog = new Client({ connectionString: url });
        hog.on('error', () => undefined);
        await hog.connect();
        hogs.push(hog);
        if (hogs.length % 20 === 0) {
          await hog.query(
            `select pg_terminate_backend(pid) from pg_stat_activity
              where application_name = 'app-password-assistant' and ${others}`,
          );
        }
      }
    } catch {
      // That was the last one.
    }
    expect(hogs.length).toBeGreaterThan(50);
    await hogs[0]?.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'app-password-assistant' and ${others}`,
    );
    await delay(5_000);
    await Promise.all(hogs.map((hog) => hog.end()));
  }

  const harms = [
    ['is restarted', restart],
    ['cuts connections', cutConnections],
    ['holds a lock on the cases for ten seconds', holdLock],
    ['leaves the pool without a free connection', exhaustPool],
    ['takes no more connections', takeAllConnections],
  ] as const;

  /** Each meets four cases that have just begun. In short, those of the one before it are still on their way. */
  const outcomes = new Map<string, Promise<readonly Ride[]>>();
  beforeAll(() => {
    let before: Promise<unknown> = Promise.resolve();
    for (const [what, harm] of harms) {
      const { begins, isOver } = passing(harm);
      const riding = before.then(() => rideThrough(opened(), begins));
      outcomes.set(what, riding);
      const hasEnded = riding.then(
        () => undefined,
        () => undefined,
      );
      before = isFull ? hasEnded : Promise.race([isOver, hasEnded]);
    }
  });

  it.each(harms)('because it %s: each case goes on, and comes to its end', async (what) => {
    const ridden = (await outcomes.get(what)) ?? [];
    expect(ridden).not.toEqual([]);
    rides.push(...ridden);
    for (const ride of ridden) await expectRideIsWhole(opened(), ride);
  });

  it('and the process answers, with its memory back, and a sound record', async () => {
    await expectAllWell(opened(), rides);
  });

  describe('a migration half applied', () => {
    it('because the server broke it off is said in words, and done by the next start', async () => {
      const place = (await server?.createDatabase()) ?? '';
      const holder = new Client({ connectionString: place });
      await holder.connect();
      await holder.query('begin');
      // The second migration has to wait for a table that somebody else is making.
      await holder.query('create table audit (seq bigint)');
      const half = opened().world.start({ DATABASE_URL: place });
      half.catch(() => undefined);
      const waits = async () => {
        const rows = await queryOnce(
          place,
          `select pid from pg_stat_activity where wait_event_type = 'Lock' and ${others}`,
        );
        return rows.length > 0;
      };
      let isWaiting = false;
      const look = setInterval(() => void waits().then((now) => (isWaiting ||= now)), 200);
      await eventually('the migration to wait', () => isWaiting);
      clearInterval(look);
      await queryOnce(
        place,
        `select pg_terminate_backend(pid) from pg_stat_activity where ${others} and wait_event_type = 'Lock'`,
      );
      await expect(half).rejects.toThrow('The store could not be migrated');
      await holder.query('rollback');
      await holder.end();
      const next = await opened().world.start({ DATABASE_URL: place });
      expect(await next.logged('store opened')).toMatchObject({ kind: 'server' });
      expect(await queryOnce(place, 'select name from kysely_migration')).not.toHaveLength(0);
      next.signal('SIGTERM');
      expect(await next.ended).toEqual({ code: 0, signal: null });
    });
  });
});

/** The same, and when it is over. */
function passing(harm: () => Promise<void>) {
  let over = () => {};
  const isOver = new Promise<void>((resolve) => (over = resolve));
  return { isOver, begins: () => harm().finally(over) };
}

import { randomUUID } from 'node:crypto';
import { findPostgres, queryOnce } from '../support/postgres';
import type { Postgres } from '../support/postgres';
import { aCase, changed } from './a-case';
import { openBench } from './bench';
import type { Place } from './bench';
import { breaks, conversationLimits, reserveAtOnce, tenantLimits } from './send-times';
import { storeSuite } from './store-suite';

const start = findPostgres();

(start ? describe : describe.skip)('the store on a PostgreSQL server', () => {
  let server: Postgres | undefined;
  beforeAll(async () => {
    server = await start?.();
  });
  afterAll(async () => {
    await server?.stop();
  });
  const running = () => {
    if (!server) throw new Error('The server is started before all tests.');
    return server;
  };
  const newPlace = async () => ({ databaseUrl: await running().createDatabase(), dataDir: '/nowhere' });

  storeSuite({ newPlace, emptyPlace: newPlace });

  describe('several processes', () => {
    it('open an empty database at the same time', async () => {
      const place = await newPlace();
      const benches = await Promise.all(Array.from({ length: 4 }, () => openBench(place)));
      const migrated = benches.filter(({ log }) => 'migrated' in (log.lines[0]?.data ?? {}));
      expect(migrated).toHaveLength(4);
      await Promise.all(benches.map(({ store }) => store.close()));
    });

    it('do each job once between them', async () => {
      const place = await newPlace();
      const [one, two] = await Promise.all([openBench(place), openBench(place)]);
      const ids = Array.from({ length: 60 }, (): string => randomUUID());
      const all = ids.map((id) => Promise.race([one.switchboard.nextRun(id), two.switchboard.nextRun(id)]));
      await Promise.all(
        ids.map((caseId, n) =>
          (n % 2 === 0 ? one : two).store.jobs.enqueue(
            'watch',
            { tenantId: 't', caseId },
            n % 3 === 0 ? 1 : 0,
          ),
        ),
      );
      await Promise.all(all);
      await Promise.all([one.store.close(), two.store.close()]);
      expect([...one.switchboard.runs, ...two.switchboard.runs].sort()).toEqual([...ids].sort());
    });

    it('open no more cases of one requester between them than one may', async () => {
      const place = await newPlace();
      const [one, two] = await Promise.all([openBench(place), openBench(place)]);
      const { tenantId, requester } = aCase();
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          (n % 2 === 0 ? one : two).store.cases.open(
            aCase({ tenantId, requester, target: requester, state: 'withdrawn' }),
            [],
            { atMostPerHour: 3 },
          ),
        ),
      );
      expect(results.filter(({ kind }) => kind === 'opened')).toHaveLength(3);
      await Promise.all([one.store.close(), two.store.close()]);
    });

    it('send no more between them than Teams takes', async () => {
      const place = await newPlace();
      const [one, two] = await Promise.all([openBench(place), openBench(place)]);
      const stores = [one.store.sendLimits, two.store.sendLimits];
      const chat = { tenantId: randomUUID(), conversationId: randomUUID(), withinSeconds: 10_000 };
      const inOneChat = await reserveAtOnce(
        stores,
        Array.from({ length: 200 }, () => chat),
      );
      const inMany = await reserveAtOnce(
        stores,
        Array.from({ length: 200 }, () => ({ ...chat, tenantId: 't', conversationId: randomUUID() })),
      );
      expect([inOneChat.length, inMany.length]).toEqual([200, 200]);
      expect(breaks(inOneChat, conversationLimits)).toBe(false);
      expect(breaks(inMany, tenantLimits)).toBe(false);
      await Promise.all([one.store.close(), two.store.close()]);
    });

    it('take one of their saves of the same version', async () => {
      const place = await newPlace();
      const [one, two] = await Promise.all([openBench(place), openBench(place)]);
      const opened = aCase();
      await one.store.cases.open(opened, []);
      const saves = Array.from({ length: 50 }, (_, n) =>
        (n % 2 === 0 ? one : two).store.cases.save(changed(opened), []),
      );
      expect((await Promise.all(saves)).filter((result) => result === 'saved')).toHaveLength(1);
      await Promise.all([one.store.close(), two.store.close()]);
    });
  });

  describe('an outage', () => {
    it('of connections in use and idle is survived', async () => {
      const place = await newPlace();
      const { store, switchboard } = await openBench(place);
      const others = 'pid <> pg_backend_pid() and datname = current_database()';
      await queryOnce(
        place.databaseUrl,
        `select pg_terminate_backend(pid) from pg_stat_activity where ${others}`,
      );
      const ran = switchboard.nextRun('after');
      await untilItWorks(() => store.jobs.enqueue('watch', { tenantId: 't', caseId: 'after' }, 0));
      await ran;
      await store.ready();
      await store.close();
    });

    it('of the server is told by ready, and survived', async () => {
      const { restart } = running();
      // A server that is not ours stays up.
      if (!restart) return;
      const { store, switchboard, log } = await openBench(await newPlace());
      const restarted = restart();
      await log.line('queues cannot be read');
      await restarted;
      await log.line('queues can be read again');
      await store.ready();
      const ran = switchboard.nextRun('after');
      await store.jobs.enqueue('watch', { tenantId: 't', caseId: 'after' }, 0);
      await ran;
      await store.close();
    });

    it('at the start is an error, and nothing is left open', async () => {
      const place = { databaseUrl: 'postgres://nobody@127.0.0.1:1/none', dataDir: '/nowhere' };
      await expect(openBench(place)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    });

    it('of the queue is told by ready', async () => {
      const place = await newPlace();
      const { store } = await openBench(place);
      await queryOnce(place.databaseUrl, 'delete from pgboss.version');
      await expect(store.ready()).rejects.toMatchObject({ code: 'store-not-ready' });
      await store.close();
    });
  });

  describe('a job', () => {
    it('that does not end is taken as failed, and run again', async () => {
      const { store, switchboard, log } = await openBench(await newPlace(), { runLimitMs: 30 });
      const again = new Promise<number>((resolve) => {
        switchboard.plug('endless', (attempt) => {
          if (attempt === 0) return new Promise<never>(() => undefined);
          resolve(attempt);
          return { done: true };
        });
      });
      await store.jobs.enqueue('watch', { tenantId: 't', caseId: 'endless' }, 0);
      expect(await again).toBe(1);
      const line = await log.line('job failed, will run again');
      expect(line).toMatchObject({ data: { error: { code: 'job-timeout' } } });
      await store.close();
    });

    it('that process after process died over is given up', async () => {
      const place = await newPlace();
      const { store, switchboard, log } = await openBench(place);
      const data = '{"payload": {"tenantId": "t", "caseId": "deadly"}, "attempt": 0, "failures": 0}';
      await queryOnce(
        place.databaseUrl,
        `insert into pgboss.job (name, data, state, started_on, retry_count)
          values ('watch', '${data}', 'retry', now(), 2)`,
      );
      expect(await log.line('job given up')).toMatchObject({ data: { code: 'process-died' } });
      expect(switchboard.runs).not.toContain('deadly');
      await store.close();
    });
  });

  describe('rows that another version wrote', () => {
    it('of a newer version that says so keep this one from starting', async () => {
      const place = await newPlace();
      await (await openBench(place)).store.close();
      await queryOnce(place.databaseUrl, `insert into kysely_migration values ('9999-newer', '2030-01-01')`);
      await queryOnce(place.databaseUrl, `update schema_level set oldest = '9999-newer'`);
      await expect(openBench(place)).rejects.toMatchObject({ code: 'store-too-new' });
    });

    async function openOn(place: Place & { readonly databaseUrl: string }, statement: string) {
      const bench = await openBench(place);
      const opened = aCase({ note: 'secret' });
      await bench.store.cases.open(opened, []);
      await queryOnce(place.databaseUrl, statement);
      return { ...bench, opened };
    }

    it('are an error that names the row and the place, not the content', async () => {
      const statement = `update cases set body = jsonb_set(body, '{diagnosis,lead}', '"secret"')`;
      const { store, opened } = await openOn(await newPlace(), statement);
      const found = store.cases.find(opened.tenantId, opened.id);
      await expect(found).rejects.toMatchObject({
        code: 'store-unreadable-row',
        message: `Row ${opened.id} of cases cannot be read: body.diagnosis.lead.`,
      });
      await store.close();
    });

    it('in the queue are given up where nothing of them can be read', async () => {
      const statement = `insert into pgboss.job (name, data) values ('watch', '{"unheard": 1}')`;
      const { store, log } = await openOn(await newPlace(), statement);
      expect(await log.line('job given up')).toMatchObject({ data: { code: 'unreadable-job' } });
      await store.close();
    });

    it('in the queue are tried again where only the payload cannot be read', async () => {
      const data = '{"payload": {"caseId": 1}, "attempt": 0, "failures": 0}';
      const statement = `insert into pgboss.job (name, data) values ('watch', '${data}')`;
      const { store, log } = await openOn(await newPlace(), statement);
      expect(await log.line('job failed, will run again')).toMatchObject({ data: { failures: 1 } });
      await store.close();
    });
  });
});

/** Whatever was on a connection that was cut fails; the next try has a new one. */
async function untilItWorks(work: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 20; tries += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (tries === 19) throw error;
    }
  }
}

import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { openAuditTrail } from '../../../src/store/audit/open-audit-trail';
import { aCase, changed } from '../a-case';
import { aClick, openDatabase } from '../audit-entries';
import { openBench } from '../bench';
import type { Backend, Bench, Place } from '../bench';
import { recordingLog } from '../recording-log';

export function auditGrowthSuite(backend: Backend): void {
  let benches: readonly Bench[] = [];
  beforeAll(async () => {
    const first = await openBench(await backend.newPlace());
    // The embedded database has one process; a server has several.
    benches = first.place.databaseUrl === null ? [first] : [first, await openBench(first.place)];
  });
  afterAll(async () => {
    await Promise.all(benches.map(({ store }) => store.close()));
  });
  const store = (n = 0) => {
    const bench = benches[n % benches.length];
    if (!bench) throw new Error('The stores are opened before all tests.');
    return bench.store;
  };

  it('takes entries from several stores at once into one chain, and none of what did not happen', async () => {
    const opened = Array.from({ length: 10 }, () => aCase());
    await Promise.all([
      ...Array.from({ length: 40 }, (_, n) => store(n).audit.append(aClick(), aClick())),
      ...opened.map((about, n) => store(n).cases.open(about, [])),
    ]);
    const [about = aCase()] = opened;
    await Promise.all([
      ...opened.map((other, n) => store(n).cases.open({ ...other, id: randomUUID() }, [])),
      ...Array.from({ length: 50 }, (_, n) => store(n).cases.save(changed(about), [])),
    ]);
    const breaks = {
      get kind(): 'watch' {
        throw new Error('half-way');
      },
    };
    await expect(store().cases.save(changed(changed(about)), [breaks])).rejects.toThrow('half-way');
    await Promise.all(benches.map((bench) => bench.store.close()));

    const trail = await openAuditTrail({ ...placeOf(benches), log: recordingLog() });
    // 40 times two clicks, ten cases opened, and one of 50 saves.
    expect(await trail.verify()).toMatchObject({ ok: true, entries: 91 });
    await trail.close();
  });

  it('makes a change fail that it cannot hold', async () => {
    const place = await backend.newPlace();
    const first = await openBench(place);
    await first.store.close();
    const database = await openDatabase(place);
    await sql`alter table audit_head disable trigger user`.execute(database.db);
    await sql`delete from audit_head`.execute(database.db);
    await database.close();
    const bench = await openBench(place);
    const about = aCase();
    await expect(bench.store.cases.open(about, [])).rejects.toMatchObject({ code: 'audit-head-missing' });
    expect(await bench.store.cases.find(about.tenantId, about.id)).toBeUndefined();
    await bench.store.close();
  });
}

function placeOf([first]: readonly Bench[]): Place {
  if (!first) throw new Error('The stores are opened before all tests.');
  return first.place;
}

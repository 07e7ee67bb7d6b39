import { findPostgres } from '../support/postgres';
import type { Postgres } from '../support/postgres';
import { auditSuite } from './suites/audit-suite';

const start = findPostgres();

(start ? describe : describe.skip)('on a PostgreSQL server', () => {
  let server: Postgres | undefined;
  beforeAll(async () => {
    server = await start?.();
  });
  afterAll(async () => {
    await server?.stop();
  });
  const newPlace = async () => {
    if (!server) throw new Error('The server is started before all tests.');
    return { databaseUrl: await server.createDatabase(), dataDir: '/nowhere' };
  };

  auditSuite({ newPlace, emptyPlace: newPlace });
});

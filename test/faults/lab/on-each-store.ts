import { findPostgres } from '../../support/postgres';
import type { Postgres } from '../../support/postgres';
import { isFull } from './form';

/** The embedded database, and in full a server as well. `database` gives the address of a new one; empty: the embedded one. */
export function onEachStore(title: string, define: (database: () => Promise<string>) => void): void {
  describe(`${title}, on the embedded database`, () => {
    define(() => Promise.resolve(''));
  });
  if (!isFull) return;
  const start = findPostgres();
  (start ? describe : describe.skip)(`${title}, on a PostgreSQL server`, () => {
    let server: Postgres | undefined;
    afterAll(() => server?.stop());
    define(async () => {
      server ??= await start?.();
      return (await server?.createDatabase()) ?? '';
    });
  });
}

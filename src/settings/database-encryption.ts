/**
 * How the connection to a database is protected: `local` needs nothing, it does not leave this machine; `none` can be read
 * and changed on the way; `unverified` is encrypted to whoever answers; `verified` is encrypted to the server of that name.
 */
export type DatabaseEncryption = 'local' | 'none' | 'unverified' | 'verified';

/** As the `pg` library reads the query of a connection URL (pg-connection-string 2): not quite as psql does. */
export function databaseEncryption(databaseUrl: string): DatabaseEncryption {
  const url = new URL(databaseUrl);
  const given = (name: string) => url.searchParams.get(name) ?? '';
  if (isLocal(given('host') || url.hostname)) return 'local';
  const mode = given('sslmode');
  const certificates = ['sslcert', 'sslkey', 'sslrootcert'].some((name) => given(name) !== '');
  const isOn = mode !== '' || certificates || ['true', '1'].includes(given('ssl'));
  if (!isOn || mode === 'disable') return 'none';
  // With this switch the library takes these modes for what libpq takes them for, and otherwise for verify-full.
  const asLibpq = given('uselibpqcompat') === 'true' && ['prefer', 'require', 'verify-ca'].includes(mode);
  return mode === 'no-verify' || asLibpq ? 'unverified' : 'verified';
}

/** A socket of the file system has a path for a host, or none. */
export function isLocal(host: string): boolean {
  const name = decodeURIComponent(host);
  return (
    name === '' || name.startsWith('/') || name === 'localhost' || name === '[::1]' || /^127\./.test(name)
  );
}

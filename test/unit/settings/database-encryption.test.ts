import { databaseEncryption } from '../../../src/settings/database-encryption';

test.each([
  ['postgres://u:p@db.example/cases', 'none'],
  ['postgres://u:p@db.example/cases?sslmode=disable&sslrootcert=/ca.pem', 'none'],
  ['postgres://u:p@db.example/cases?ssl=0', 'none'],
  ['postgres://u:p@db.example/cases?sslmode=no-verify', 'unverified'],
  ['postgres://u:p@db.example/cases?sslmode=require&uselibpqcompat=true', 'unverified'],
  ['postgres://u:p@db.example/cases?sslmode=require', 'verified'],
  ['postgres://u:p@db.example/cases?sslmode=verify-full', 'verified'],
  ['postgres://u:p@db.example/cases?sslmode=verify-full&uselibpqcompat=true', 'verified'],
  ['postgres://u:p@db.example/cases?sslrootcert=/ca.pem', 'verified'],
  ['postgres://u:p@db.example/cases?ssl=true', 'verified'],
  ['postgres://u:p@127.0.0.1:5432/cases', 'local'],
  ['postgres://u:p@localhost/cases', 'local'],
  ['postgres://u:p@[::1]/cases', 'local'],
  ['postgres:///cases?host=/var/run/postgresql', 'local'],
  ['postgres://u@%2Fvar%2Frun%2Fpostgresql/cases', 'local'],
  ['postgres://u@localhost/cases?host=db.example', 'none'],
])('%s: %s', (url, encryption) => {
  expect(databaseEncryption(url)).toBe(encryption);
});

import { checkStore } from '../../../src/doctor/checks/store';

const unreachable = { kind: 'unreachable', code: 'ECONNREFUSED' } as const;
const credential = { kind: 'managed-identity', clientId: '11111111-1111-4111-8111-111111111111' } as const;
const databaseSignIn = { credential, scope: 'https://database.example/.default' };

const codes = (place: Parameters<typeof checkStore>[1]) =>
  checkStore(unreachable, place).map(({ code }) => code);

test.each([
  ['', ['store-unreachable', 'store-in-clear']],
  ['?sslmode=no-verify', ['store-unreachable', 'store-unverified']],
  ['?sslmode=verify-full', ['store-unreachable']],
])('a server is spoken to with "%s"', (query, expected) => {
  expect(codes({ databaseUrl: `postgres://u@db.example/cases${query}` })).toEqual(expected);
});

test('whoever signs in with a token checks the certificate anyway, and the embedded database has no connection', () => {
  expect(codes({ databaseUrl: 'postgres://u@db.example/cases', databaseSignIn })).toEqual([
    'store-unreachable',
  ]);
  expect(codes({ databaseUrl: null })).toEqual(['store-unreachable']);
});

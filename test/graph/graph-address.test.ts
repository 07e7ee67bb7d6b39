import { toGraphAddress } from '../../src/graph/graph-address';
import { GraphSetupError } from '../../src/graph/graph-setup-error';

const managed = { kind: 'managed-identity', clientId: 'c' } as const;
const fixed = { kind: 'fixed-token', token: 'a-secret' } as const;

describe('where Graph is', () => {
  it.each([
    ['https://graph.microsoft.com', 'https://graph.microsoft.com'],
    ['https://graph.microsoft.com/', 'https://graph.microsoft.com'],
    ['https://graph.microsoft.com/v1.0/', 'https://graph.microsoft.com'],
    ['http://127.0.0.1:9/graph//', 'http://127.0.0.1:9/graph'],
    ['http://[::1]:9', 'http://[::1]:9'],
    ['http://localhost:9/beta', 'http://localhost:9'],
  ])('%s is %s', (given, root) => {
    expect(toGraphAddress(given, managed)).toEqual({ root, scope: `${new URL(given).origin}/.default` });
  });

  it.each([
    ['http://graph.microsoft.com', managed],
    ['http://127.0.0.1.example.com', fixed],
    ['https://graph.microsoft.com', fixed],
    ['https://me:word@graph.microsoft.com', managed],
    ['ftp://127.0.0.1', managed],
    ['nonsense', managed],
  ])('%s with a %j is refused, without quoting anything', (given, credential) => {
    const attempt = () => toGraphAddress(given, credential);
    expect(attempt).toThrow(GraphSetupError);
    expect(attempt).not.toThrow(/a-secret|word|example|nonsense/);
  });
});

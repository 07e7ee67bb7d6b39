import { TokenServiceError } from '../../../src/teams/connector/ask-token-service';
import { readToken } from '../../../src/teams/connector/read-token';

test('a token is what the token service keeps', () => {
  expect(readToken({ connectionName: 'graph', token: 'a-token' })).toBe('a-token');
});

test.each([[undefined], [null], [{}], [{ token: null }], [{ token: '' }]])(
  '%j is nobody signed in',
  (given) => {
    expect(readToken(given)).toBeUndefined();
  },
);

// What the fault lab showed: taken for "not signed in", it made the product forget the sign-in of an approver.
test.each([[{ token: 7 }], ['<html>Sign in</html>'], [[]], [{ token: { value: 'a-token' } }]])(
  '%j is no answer, and does not say that nobody is signed in',
  (given) => {
    expect(() => readToken(given)).toThrow(TokenServiceError);
  },
);

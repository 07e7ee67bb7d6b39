import { otherHost } from '../../../src/teams/connector/other-host';

const refusal = (message: string) => ({
  status: 403,
  code: 'InvalidBotApiHost',
  message,
  retryAfterSeconds: null,
});

describe('where to send after InvalidBotApiHost', () => {
  test.each([
    ['For GCC tenants, please call https://smba.infra.gcc.teams.microsoft.com.', 'gcc.teams.microsoft.com'],
    ['Please call https://smba.infra.gov.teams.microsoft.us.', 'gov.teams.microsoft.us'],
    ['Invalid bot api host.', 'gcc.teams.microsoft.com'],
    ['Please call https://evil.example/teams', 'gcc.teams.microsoft.com'],
  ])('%s', (message, host) => {
    expect(otherHost(refusal(message), undefined)).toBe(`https://smba.infra.${host}/teams`);
  });

  test('where the tenant was heard from wins', () => {
    const message = 'Please call https://smba.infra.gcc.teams.microsoft.com.';
    expect(otherHost(refusal(message), 'https://smba.example/emea/')).toBe('https://smba.example/emea/');
  });
});

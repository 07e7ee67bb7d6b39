import { askTokenService } from '../../../src/teams/connector/ask-token-service';

describe('a token service', () => {
  it('that stays silent is given up, and is no reason to wait for ever', async () => {
    const silence = new Promise<never>(() => undefined);
    await expect(askTokenService(() => silence, 20)).rejects.toMatchObject({
      code: 'token-service',
      status: null,
    });
  });

  it('that answers late with an error leaves nothing unhandled', async () => {
    let fail: (error: Error) => void = () => undefined;
    const late = new Promise<never>((_resolve, reject) => (fail = reject));
    await expect(askTokenService(() => late, 20)).rejects.toMatchObject({ status: null });
    fail(new Error('too late'));
    await expect(late).rejects.toThrow('too late');
  });

  it('that answers is believed', async () => {
    await expect(askTokenService(() => Promise.resolve('token'))).resolves.toBe('token');
  });
});

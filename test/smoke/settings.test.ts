import { endProcesses, runProcess } from '../support/run-process';

afterAll(endProcesses);

const needed = [
  'BOT_ID',
  'BOT_TYPE',
  'BOT_TENANT_ID',
  'ALLOWED_TENANTS',
  'APPROVERS_GROUP_ID',
  'OAUTH_CONNECTION_NAME',
];

describe('starting', () => {
  it('without settings ends with 1 and names each one that is missing', async () => {
    const process = runProcess('src/main.ts', {});
    expect(await process.ended).toEqual({ code: 1, signal: null });
    for (const name of needed) expect(process.output()).toContain(name);
  });

  it('with wrong settings names them all, and never a value', async () => {
    const wrong = {
      BOT_ID: 'wrong-bot-id',
      BOT_TYPE: 'wrong-bot-type',
      BOT_TENANT_ID: 'wrong-tenant',
      ALLOWED_TENANTS: 'wrong-allowed, also-wrong',
      APPROVERS_GROUP_ID: 'wrong-group',
      SECRET_BOT_PASSWORD: 'wrong-secret',
      PORT: 'wrong-port',
      DATABASE_URL: 'mysql://wrong-user:wrong-password@nowhere/db',
      GRAPH_BASE_URL: 'wrong-url',
      GRAPH_ACCESS_TOKEN: 'wrong-token',
      GRAPH_WRITES: 'wrong-writes',
      ENFORCEMENT_WITH_CA: 'wrong-ca',
      LOG_LEVEL: 'wrong-level',
    };
    const process = runProcess('src/main.ts', wrong);
    expect(await process.ended).toEqual({ code: 1, signal: null });
    const accepted = ['SECRET_BOT_PASSWORD', 'GRAPH_ACCESS_TOKEN'];
    for (const name of Object.keys(wrong).filter((one) => !accepted.includes(one))) {
      expect(process.output()).toContain(name);
    }
    expect(process.output()).not.toContain('wrong');
  });
});

import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { ClaimsIdentity } from 'botframework-connector';
import { reuseClients } from '../../../src/teams/connector/reuse-clients';

const serviceUrl = 'https://smba.example/emea/';

function bot(id: string): ClaimsIdentity {
  return new ClaimsIdentity([
    { type: 'aud', value: id },
    // Of the token and not of the bot: differs at each call.
    { type: 'exp', value: String(Math.random()) },
  ]);
}

function start() {
  return reuseClients(new ConfigurationBotFrameworkAuthentication({}));
}

test('one address has one client, however often it is asked for', async () => {
  const authentication = start();
  const create = () => authentication.createConnectorFactory(bot('a')).create(serviceUrl, 'teams');
  expect(await create()).toBe(await create());
});

test.each([
  ['address', { id: 'a', url: 'https://smba.example/amer/', audience: 'teams' }],
  ['audience', { id: 'a', url: serviceUrl, audience: 'government' }],
  ['bot', { id: 'b', url: serviceUrl, audience: 'teams' }],
])('another %s has another client', async (_what, { id, url, audience }) => {
  const authentication = start();
  const one = await authentication.createConnectorFactory(bot('a')).create(serviceUrl, 'teams');
  const other = await authentication.createConnectorFactory(bot(id)).create(url, audience);
  expect(other).not.toBe(one);
});

test('the token client is reused for each bot', async () => {
  const authentication = start();
  const one = await authentication.createUserTokenClient(bot('a'));
  expect(await authentication.createUserTokenClient(bot('a'))).toBe(one);
  expect(await authentication.createUserTokenClient(bot('b'))).not.toBe(one);
});

test('addresses that somebody makes up do not fill the memory', async () => {
  const authentication = start();
  const create = (url: string) => authentication.createConnectorFactory(bot('a')).create(url, 'teams');
  const first = await create(serviceUrl);
  for (let n = 0; n < 50; n += 1) await create(`https://made-up-${n}.example/`);
  expect(await create(serviceUrl)).not.toBe(first);
});

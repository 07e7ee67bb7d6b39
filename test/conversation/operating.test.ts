import { inspect } from 'node:util';
import { getPersona, personas } from '../../src/sandbox/personas';
import { counters, gauges, histograms } from '../../src/workflows/ports/telemetry';
import { askAs, checkAs, openApprovals, untilApproversSee, untilTold } from '../support/case-flow';
import { startCollector } from '../support/collector';
import type { Attributes, Collector } from '../support/collector';
import { eventually } from '../support/eventually';
import { approvalsChannelId, startBot } from '../support/start-bot';
import type { Bot } from '../support/start-bot';
import { only, person } from '../support/talk';

/** What people typed; nothing of it may be told to whoever runs the product. */
const typed = {
  note: 'For the plotter in Frøya, says Zebulon',
  reason: 'Zebulon has to use the new one',
  words: 'my app password for zebulon@private.example is gone',
  account: 'nobody-at-all@contoso.example',
};

let collector: Collector;
let bot: Bot;
beforeAll(async () => {
  collector = await startCollector();
  const telemetry = {
    endpoint: collector.url,
    headers: { 'api-key': 'of-the-collector' },
    serviceName: 'bot-of-this-test',
    metricIntervalMs: 300,
  };
  bot = await startBot({ telemetry });
  await openApprovals(bot);
  await walk();
});
afterAll(async () => {
  await bot.stop();
  await collector.stop();
});

const approver = (key: string) => person(bot, key).inChannel(approvalsChannelId);

/** A case from the first word to the last, one that is declined, and everything that can go wrong on the way. */
async function walk(): Promise<void> {
  const asked = await askAs(bot, 'alex', { note: typed.note });
  await approver('megan').presses(asked.post, 'approve', { afterwards: 'keep' });
  const ready = await untilTold(bot, asked, 'it-worked');
  await asked.requester.presses(ready, 'it-worked');
  await untilApproversSee(bot, asked, ['resolved']);
  const other = await askAs(bot, 'adele', { note: typed.note });
  await approver('megan').presses(other.post, 'decline', { reason: typed.reason });
  await untilTold(bot, other, 'start');
  const lidia = person(bot, 'lidia');
  await lidia.says(typed.words);
  await lidia.clicks('plotter', { caseId: typed.words });
  await lidia.presses(only(await lidia.says('privacy')), 'forget-me');
  await person(bot, 'megan').says(`check ${typed.account}`);
  bot.sandbox.faults.add({
    kind: 'status',
    path: 'requirements',
    status: 429,
    headers: { 'Retry-After': '1' },
  });
  await checkAs(lidia);
  bot.sandbox.faults.add({ kind: 'status', path: 'batch|users', status: 500, times: 20 });
  await checkAs(lidia);
  await bot.log.line('the account could not be looked at');
  bot.sandbox.faults.clear();
  bot.connector.failNext(1, {
    status: 429,
    headers: { 'retry-after': '1' },
    on: 'post',
    in: approvalsChannelId,
  });
  await askAs(bot, 'isaiah', { note: typed.note });
}

/** How often that was counted, whatever else tells the counts apart. */
function counted(name: string, attributes: Attributes = {}): number {
  const wanted = Object.entries(attributes);
  return collector
    .metrics()
    .filter((one) => one.name === name && wanted.every(([key, value]) => one.attributes[key] === value))
    .reduce((sum, { value }) => sum + value, 0);
}

describe('metrics', () => {
  it.each([
    ['turns', 'app_password.turns', { kind: 'message', outcome: 'ok' }],
    ['clicks by their verb', 'app_password.turns', { kind: 'click approve', outcome: 'ok' }],
    [
      'refused clicks, without what was sent',
      'app_password.turns',
      { kind: 'click other', outcome: 'refused' },
    ],
    ['diagnoses by lead cause', 'app_password.diagnoses', { lead: 'per-user-mfa-disabled' }],
    ['looks that came to nothing', 'app_password.diagnoses', { lead: 'none' }],
    ['Graph calls', 'app_password.graph.calls', { resource: '$batch', outcome: '200' }],
    [
      'reads inside a batch',
      'app_password.graph.calls',
      { resource: 'users', batched: true, outcome: '200' },
    ],
    ['writes', 'app_password.graph.calls', { method: 'PATCH', outcome: '204' }],
    ['what Graph throttled', 'app_password.throttled', { by: 'graph' }],
    ['what Teams throttled', 'app_password.throttled', { by: 'teams' }],
    ['messages that were taken', 'app_password.connector.calls', { kind: 'post', outcome: 'ok' }],
    ['messages that were not', 'app_password.connector.calls', { kind: 'post', outcome: 'again' }],
    ['jobs', 'app_password.jobs', { queue: 'carry-out', outcome: 'done' }],
    ['how late jobs were', 'app_password.job.lag', { queue: 'deliver' }],
    ['how long jobs took', 'app_password.job.duration', { queue: 'deliver' }],
    ['how long turns took', 'app_password.turn.duration', { kind: 'click approve' }],
    ['how long Graph took', 'app_password.graph.duration', { resource: '$batch' }],
  ])('count %s', async (what, name, attributes) => {
    await eventually(what, () => counted(name, attributes) > 0);
  });

  it('tell how many cases there are, by state and age', async () => {
    const standing = () =>
      ['resolved', 'declined', 'open', 'enforcing'].map((state) => counted('app_password.cases', { state }));
    // What was under way has ended, and is told as none.
    await eventually('the cases', () => standing().join() === '1,1,1,0');
    expect(counted('app_password.cases', { age: 'hour' })).toBe(3);
    expect(counted('app_password.cases')).toBe(3);
  });

  it('are each of the list, and each of the list arrives', async () => {
    const names = [counters, histograms, gauges].flatMap((list) => Object.keys(list)).toSorted();
    await eventually('all', () => new Set(collector.metrics().map(({ name }) => name)).size === names.length);
    expect([...new Set(collector.metrics().map(({ name }) => name))].toSorted()).toEqual(names);
  });

  it('carry the headers and the name that were set', async () => {
    await eventually('anything', () => collector.headers().length > 0);
    for (const headers of collector.headers())
      expect(headers).toMatchObject({ 'api-key': 'of-the-collector' });
    expect(collector.everything()).toContain('bot-of-this-test');
  });
});

describe('traces', () => {
  it('show what a turn asked of Graph, as a part of it', async () => {
    await eventually('spans of turns, jobs and Graph', () =>
      ['turn', 'job carry-out', 'graph $batch'].every((name) => spansOf(name).length > 0),
    );
    const turns = new Set(spansOf('turn').map(({ spanId }) => spanId));
    const parts = collector.spans().filter(({ parentSpanId = '' }) => turns.has(parentSpanId));
    expect(parts.map(({ name }) => name)).toContain('graph $batch');
    const [carried] = spansOf('job carry-out');
    const inside = collector.spans().filter(({ parentSpanId }) => parentSpanId === carried?.spanId);
    expect(inside.some(({ attributes }) => attributes['method'] === 'PATCH')).toBe(true);
  });
});

function spansOf(name: string) {
  return collector.spans().filter((span) => span.name === name);
}

/** Names, addresses and what was typed: of everybody in the tenant. */
const personal = [
  ...personas.flatMap(({ displayName, userPrincipalName }) => [displayName, userPrincipalName]),
  ...Object.values(typed),
  'Zebulon',
  'plotter',
  'private.example',
];

function personalIn(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return personal.filter((one) => lower.includes(one.toLowerCase()));
}

describe('personal data', () => {
  it('is in no trace and in no metric, not even an object id', async () => {
    await eventually('a trace of a turn', () => spansOf('turn').length > 5);
    const said = collector.everything();
    expect(personalIn(said)).toEqual([]);
    for (const { id } of personas) expect(said).not.toContain(id);
  });

  it('is in no line of the log but as object ids', () => {
    const said = inspect(bot.log.lines, {
      depth: 12,
      maxStringLength: null,
      maxArrayLength: null,
      breakLength: 200,
    });
    for (const message of ['graph write done', 'graph read failed', 'the account could not be looked at'])
      expect(said).toContain(message);
    expect(personalIn(said)).toEqual([]);
    // What was looked for can be found: the ids are there.
    expect(said).toContain(getPersona('lidia').id);
  });
});

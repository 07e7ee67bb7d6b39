import { activityFrom, clicking } from '../simulators/activity';
import { median, ratiosOf } from '../measure/statistics';
import type { Row } from '../row';
import { createWorld } from '../world';
import type { Program, World } from '../world';
import { approvalsChannelId, askForPattern, countCases, fill, inChannel } from './approve-store';
import type { OpenCase } from './approve-store';

/** Whoever clicks, and may. */
const megan = { id: 'b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01', name: 'Megan Bowen' };

const warmUpClicks = 20;
const clicksPerRun = 15;
const fewCases = 1_000;

interface Side {
  readonly bot: Program;
  readonly cases: readonly OpenCase[];
  readonly stored: number;
}

/** How long an approver waits for the answer to `approve`, when very many cases are stored. */
export const approve: Row = async (options) => {
  const clicks = warmUpClicks + options.runs * clicksPerRun;
  const world = await createWorld({ ...options, people: 2 * clicks + 10, replay: 'off' });
  try {
    const side = async (stored: number, from: number): Promise<Side> => {
      const databaseUrl = await world.createDatabase();
      const bot = await world.startProduct({
        DATABASE_URL: databaseUrl,
        APPROVALS_CHANNEL_ID: approvalsChannelId,
        // What follows the enforcement is not what is measured.
        SPREAD_SECONDS: '3600',
      });
      await askForPattern(world, bot, databaseUrl);
      const open = { from, count: clicks };
      const cases = await fill(databaseUrl, { ended: Math.max(0, stored - clicks - 1), open });
      return { bot, cases, stored: await countCases(databaseUrl) };
    };
    const few = await side(fewCases, 2);
    options.say(`filling a database with ${options.cases} cases`);
    const began = performance.now();
    const many = await side(options.cases, 2 + clicks);
    options.say(`filled in ${((performance.now() - began) / 1000).toFixed(0)} s`);

    await clickAll(world, few, { from: 0, count: warmUpClicks });
    await clickAll(world, many, { from: 0, count: warmUpClicks });
    const runs: { readonly yardstick: number; readonly product: number }[] = [];
    for (let n = 0; n < options.runs; n += 1) {
      runs.push(await oneRun(world, { few, many }, warmUpClicks + n * clicksPerRun));
    }
    const of = (which: 'yardstick' | 'product') => `${median(runs.map((run) => run[which])).toFixed(1)} ms`;
    return [
      {
        what: `an \`approve\` click with ${many.stored} cases stored (PostgreSQL): answer time`,
        yardstick: `the same with ${few.stored}`,
        ratio: ratiosOf(runs),
        runs: runs.length,
        toReach: { at: 'most', ratio: 1.2 },
        note: `${of('product')} against ${of('yardstick')}, the median of ${clicksPerRun} clicks in each run`,
      },
    ];
  } finally {
    await world.stop();
  }
};

/** Click by click in turns: what one click leaves to be done falls on both in the same way. */
async function oneRun(
  world: World,
  { few, many }: { readonly few: Side; readonly many: Side },
  from: number,
): Promise<{ readonly yardstick: number; readonly product: number }> {
  const times = { few: new Array<number>(), many: new Array<number>() };
  for (let n = from; n < from + clicksPerRun; n += 1) {
    times.few.push(...(await clickAll(world, few, { from: n, count: 1 })));
    times.many.push(...(await clickAll(world, many, { from: n, count: 1 })));
  }
  return { yardstick: median(times.few), product: median(times.many) };
}

function clickAll(
  world: World,
  { bot, cases }: Side,
  { from, count }: { readonly from: number; readonly count: number },
): Promise<readonly number[]> {
  const { tenantId } = world.tenant;
  const place = { serviceUrl: world.serviceUrl, tenantId };
  return world.click(
    cases.slice(from, from + count).map(({ caseId, conversationId, activityId }) => {
      const data = { caseId, seenVersion: 1, afterwards: 'keep' };
      const click = {
        ...clicking('approve', data, activityId),
        ...inChannel(conversationId, tenantId),
      };
      return { target: bot.url, body: activityFrom(megan, place, click), expects: '"statusCode":200' };
    }),
  );
}

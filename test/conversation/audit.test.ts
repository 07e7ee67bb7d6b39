import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { personas } from '../../src/sandbox/personas';
import { sha256 } from '../../src/workflows/audit/sha256';
import { actorOf, auditedBotForFile, holds } from '../support/audited-bot';
import { askAs, untilApproversSee, untilRequesterSees, untilTold } from '../support/case-flow';
import type { Asked } from '../support/case-flow';
import { findPostgres } from '../support/postgres';
import { runAudit } from '../support/run-command';
import { approvalsChannelId } from '../support/start-bot';
import { person } from '../support/talk';
import type { Person } from '../support/talk';

const start = findPostgres();

/** On a server, because the record is read while the bot runs; the store's own suite runs on both databases. */
(start ? describe : describe.skip)('the audit record of a running bot', () => {
  const { bot, databaseUrl, texts, entries: allEntries } = auditedBotForFile(start);
  const inApprovals = (key: string) => person(bot(), key).inChannel(approvalsChannelId);
  const askedBy = (key: string, note: string) => {
    bot().sandbox.changeUser(key, { perUserMfaState: 'disabled', methods: ['password', 'authenticator'] });
    return askAs(bot(), key, { note });
  };
  const entriesOf = async ({ caseId }: Pick<Asked, 'caseId'>) =>
    (await allEntries()).filter((entry) => JSON.stringify(entry).includes(caseId));
  const requestId: unknown = expect.any(String);

  /** What a job writes comes a moment after what is shown; a test that waits in vain runs into its own limit. */
  const untilWritten = async (matches: (entry: unknown) => boolean) => {
    while (!(await allEntries()).some(matches)) await delay(50);
  };

  // Graph does not tell how the tenant switch stands. The order matters: an answer about it holds from then on.
  beforeAll(() => bot().sandbox.changeTenant({ mfaServicePolicyStatus: 404 }));

  it.each([
    ['switch-is-off', 'off', { kind: 'decision', decision: { outcome: 'declined' } }],
    ['switch-is-on', 'on', { kind: 'change', ask: 'enforce', after: { state: 'open' } }],
  ] as const)('holds an answer about the tenant switch by itself: %s', async (verb, answer, follows) => {
    // Where it is not known, only somebody with nothing else to mend is asked about; "it is off" comes before all else.
    const perUserMfaState = answer === 'off' ? 'enforced' : 'disabled';
    const [first, second] = answer === 'off' ? (['isaiah', 'lynne'] as const) : (['grady', 'diego'] as const);
    const methods = ['password', 'authenticator'] as const;
    for (const key of [first, second])
      bot().sandbox.changeUser(key, { perUserMfaState, methods: [...methods] });
    const asked = await askAs(bot(), first, { note: 'Drawing table' });
    const alsoWaits = await askAs(bot(), second, { note: 'Drawing table' });
    const admin = inApprovals('megan');
    const reason = 'Drawing tables can do without.';
    await admin.presses(asked.post, verb, { reason });
    const moved = { ...follows, caseId: alsoWaits.caseId };
    await untilWritten((entry) => holds(entry, moved));
    const { tenantId } = bot().sandbox;
    const [said, ...more] = (await entriesOf(asked)).filter((entry) =>
      holds(entry, { kind: 'switch-answer' }),
    );
    expect(more).toEqual([]);
    expect(said).toMatchObject({
      tenantId,
      caseId: asked.caseId,
      actor: actorOf(admin),
      where: { conversationId: asked.post.conversationId },
      answer,
      reasonSha256: answer === 'on' ? null : sha256(reason),
    });
    const { at } = z.object({ at: z.string() }).parse(said);
    const switchAnswer = { by: admin.id, at };
    const followed = (await entriesOf(alsoWaits)).filter((entry) => holds(entry, moved));
    expect(followed).toMatchObject([{ actor: null, switchAnswer }]);
    for (const one of [asked, alsoWaits]) {
      const shown = await untilRequesterSees(bot(), one, answer === 'on' ? ['open'] : ['declined', 'switch']);
      if (answer === 'on') await one.requester.presses(shown, 'withdraw');
    }
  });

  it('tells the whole story of a case, from the first click to the last write', async () => {
    const asked = await askedBy('alex', 'Scanner in the hall');
    const { caseId, requester } = asked;
    const [debra, nestor, megan] = [inApprovals('debra'), inApprovals('nestor'), inApprovals('megan')];
    await debra.presses(asked.post, 'approve', { afterwards: 'keep' });
    await nestor.presses(asked.post, 'approve', { afterwards: 'revert', seenVersion: 7 });
    await nestor.presses(asked.post, 'approve', { afterwards: 'revert' });
    const told = await untilTold(bot(), asked, 'it-worked');
    await megan.presses(asked.post, 'approve', { afterwards: 'keep' });
    await megan.clicks('retry-sign-out', { caseId }, { on: asked.post });
    await requester.presses(told, 'it-worked');
    const undone = { kind: 'write', phase: 'answered', after: 'disabled' };
    await untilWritten((entry) => holds(entry, undone));
    await untilApproversSee(bot(), asked, ['resolved']);

    const entries = await entriesOf(asked);
    const base = { caseId, tenantId: bot().sandbox.tenantId };
    const where = {
      channelId: 'msteams',
      conversationId: asked.post.conversationId,
      messageId: asked.post.activityId,
    };
    const by = (who: Person) => ({ ...base, actor: actorOf(who), where });
    const byProduct = { ...base, actor: null, where: null };
    const shown: unknown = expect.arrayContaining([
      expect.objectContaining({ fact: 'perUserMfaState', observed: 'disabled', requestId }),
    ]);
    const write = { kind: 'write', about: requester.id, onBehalfOf: nestor.id, token: 'delegated' };
    const expected: readonly (object | readonly object[])[] = [
      // Asked.
      {
        ...base,
        kind: 'change',
        actor: actorOf(requester),
        before: null,
        after: { state: 'open', version: 1 },
        target: requester.id,
        noteSha256: sha256('Scanner in the hall'),
        diagnosis: { evidence: shown },
      },
      { ...base, kind: 'click', verb: 'ask-admin', outcome: 'taken', actor: actorOf(requester) },
      // Refused: not an approver, and then an old card.
      { ...by(debra), kind: 'read', fact: 'approvers-group', about: debra.id, observed: false, requestId },
      {
        ...by(debra),
        kind: 'click',
        verb: 'approve',
        outcome: 'refused',
        refusal: 'may-not-decide:not-in-group',
      },
      { ...by(nestor), kind: 'click', outcome: 'refused', refusal: 'nothing-changed', seenVersion: 7 },
      // Approved: what was read before, side by side, then the decision.
      [
        { ...by(nestor), kind: 'read', fact: 'active-roles', about: nestor.id },
        {
          ...by(nestor),
          kind: 'read',
          fact: 'per-user-mfa-state',
          about: requester.id,
          observed: 'disabled',
          requestId,
        },
        { ...by(nestor), kind: 'look', about: requester.id, refusal: null },
        { ...by(nestor), kind: 'look', about: null, refusal: null },
      ],
      {
        ...by(nestor),
        kind: 'decision',
        before: { state: 'open', version: 1 },
        after: { state: 'approved', version: 2 },
        decision: { outcome: 'approved', by: nestor.id, afterwards: 'revert', reasonSha256: null },
      },
      { ...by(nestor), kind: 'click', verb: 'approve', outcome: 'taken', seenVersion: 1 },
      // Carried out.
      { ...byProduct, kind: 'change', step: { name: 'enforce', outcome: 'begun' } },
      { ...byProduct, ...write, phase: 'sent', before: 'disabled', after: 'enforced' },
      { ...byProduct, ...write, phase: 'answered', after: 'enforced', outcome: 'ok', status: 204, requestId },
      { ...byProduct, kind: 'read', fact: 'per-user-mfa-state', observed: 'enforced' },
      { ...byProduct, kind: 'change', step: { name: 'read-back', outcome: 'done' } },
      {
        ...byProduct,
        ...write,
        what: 'sessions',
        phase: 'answered',
        outcome: 'refused',
        status: 403,
        requestId,
      },
      { ...byProduct, kind: 'change', after: { state: 'propagating' } },
      { ...byProduct, kind: 'change', after: { state: 'awaiting-user' } },
      // Too late, then the one who may sign out.
      { ...by(megan), kind: 'click', verb: 'approve', outcome: 'refused', refusal: 'already-decided' },
      { ...by(megan), ...write, onBehalfOf: megan.id, what: 'sessions', phase: 'answered', outcome: 'ok' },
      { ...by(megan), kind: 'change', step: { name: 'sign-out', outcome: 'done' } },
      { ...by(megan), kind: 'click', verb: 'retry-sign-out', outcome: 'taken' },
      // It worked, so it is undone, as the approver chose.
      { ...base, kind: 'change', actor: actorOf(requester), after: { state: 'resolved' } },
      { ...byProduct, ...write, phase: 'sent', before: 'enforced', after: 'disabled' },
      { ...byProduct, ...write, ...undone, outcome: 'ok', status: 204, requestId },
    ];
    let from = -1;
    for (const next of expected) {
      const places = [next].flat().map((part) => {
        const place = entries.findIndex((entry, n) => n > from && holds(entry, part));
        // Shows the rest of the story where a part of it is missing.
        if (place < 0) expect(entries.slice(from + 1)).toContainEqual(expect.objectContaining(part));
        return place;
      });
      from = Math.max(...places);
    }
  });

  it('holds a decline by the hash of its reason', async () => {
    const asked = await askedBy('adele', 'It is for my mail');
    const reason = 'Use Outlook on the web';
    await inApprovals('megan').presses(asked.post, 'decline', { reason: ` ${reason} ` });
    const entries = await entriesOf(asked);
    expect(entries).toContainEqual(
      expect.objectContaining({
        kind: 'decision',
        decision: {
          outcome: 'declined',
          by: inApprovals('megan').id,
          afterwards: null,
          reasonSha256: sha256(reason),
        },
      }),
    );
    expect(entries.at(-1)).toMatchObject({ kind: 'click', outcome: 'taken', typedSha256: sha256(reason) });
  });

  it('holds each read behind an ask, also where nothing comes of it', async () => {
    const { requester } = await askedBy('joni', 'It is for the copier');
    bot().sandbox.changeUser('joni', { perUserMfaState: 'enforced' });
    await requester.clicks('ask-admin', {});
    const own = (await allEntries()).filter((entry) => holds(entry, { actor: actorOf(requester) }));
    const reads: unknown = expect.arrayContaining(
      ['perUserMfaState', 'registeredMethods', 'activeRoleIds'].map((fact): unknown =>
        expect.objectContaining({ fact, requestId }),
      ),
    );
    const looks = own.filter((entry) => holds(entry, { kind: 'look', about: requester.id }));
    expect(looks).toMatchObject([{ reads }, { reads }]);
    expect(JSON.stringify(looks.at(-1))).toContain('"observed":"enforced"');
    expect(own.at(-1)).toMatchObject({ kind: 'click', verb: 'ask-admin', outcome: 'refused' });
  });

  it.each([
    {
      what: 'no such case',
      verb: 'approve',
      data: { caseId: randomUUID(), seenVersion: 1, afterwards: 'keep' },
      refusal: 'no-such-case',
    },
    {
      what: 'no case at all',
      verb: 'withdraw',
      data: { caseId: 'Robert"); drop table audit' },
      refusal: 'no-such-case',
    },
    {
      what: 'data that no card has',
      verb: 'decline',
      data: { caseId: randomUUID(), seenVersion: {} },
      refusal: 'stale-card',
    },
    { what: 'a verb of their own', verb: 'be my friend', data: { note: 'Robert' }, refusal: 'unknown-verb' },
  ])('holds a click with $what', async ({ verb, data, refusal }) => {
    await person(bot(), 'debra').clicks(verb, data);
    const last = (await allEntries()).at(-1);
    const known = ['approve', 'withdraw', 'decline'].includes(verb);
    expect(last).toMatchObject({
      kind: 'click',
      verb: known ? verb : 'unknown',
      outcome: 'refused',
      refusal,
      found: null,
      actor: actorOf(person(bot(), 'debra')),
    });
  });

  it('names nobody, quotes nobody, holds no token, and verifies while the bot runs', async () => {
    const text = (await texts()).join('\n').replaceAll(approvalsChannelId, 'the channel');
    for (const { displayName } of personas) expect(text).not.toContain(displayName);
    expect(text).not.toMatch(
      /sandbox-(delegated|application)|bearer|Scanner in|Use Outlook|my mail|copier|drawing|Robert|friend|svc-backup/i,
    );
    expect(text).not.toMatch(/[\w.]+@[\w-]+\./);
    const verified = await runAudit(['verify'], { DATABASE_URL: databaseUrl() });
    expect(verified).toMatchObject({ status: 0, stderr: '' });
    expect(verified.stdout).toMatch(/^\d+ entries, chain intact\n/);
  });
});

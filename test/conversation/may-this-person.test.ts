import { roles } from '../../src/cases/roles';
import { getPersona } from '../../src/sandbox/personas';
import { textFor } from '../../src/teams/text/text-for';
import { links } from '../../src/teams/views/links';
import { askAs, openApprovals, untilApproversSee, untilTold } from '../support/case-flow';
import type { Asked } from '../support/case-flow';
import { cardOf } from '../support/read-card';
import { approvalsChannelId, botForFile } from '../support/start-bot';
import { only, person } from '../support/talk';
import type { ClickTurn } from '../support/talk';

const bot = botForFile();
beforeAll(() => openApprovals(bot()));

const text = textFor('en');
const keep = { afterwards: 'keep' };
const [policyAdmin, globalAdmin] = [
  text.t('approver.role.authenticationPolicyAdministrator'),
  text.t('approver.role.globalAdministrator'),
];
const privilegedAuthAdmin = text.t('approver.role.privilegedAuthenticationAdministrator');

const inApprovals = (key: string) => person(bot(), key).inChannel(approvalsChannelId);

function askedBy(key: string): Promise<Asked> {
  bot().sandbox.changeUser(key, { perUserMfaState: 'disabled' });
  return askAs(bot(), key);
}

/** Patti is in the approvers' group, with whatever roles a test needs. */
function pattiWith(active: readonly string[], eligibleRoles: readonly string[] = []): void {
  bot().sandbox.changeUser('patti', { roles: [...active], eligibleRoles: [...eligibleRoles] });
}

function writesAbout(id: string) {
  return bot()
    .sandbox.requests.entries()
    .filter(({ method, path }) => path.includes(id) && (method === 'PATCH' || path.includes('revoke')));
}

function expectRefusal(turn: ClickTurn, { saying = [] }: { readonly saying?: readonly string[] } = {}): void {
  expect([turn.status, turn.code]).toEqual([200, 400]);
  for (const part of saying) expect(turn.said).toContain(part);
}

describe('whoever has another role', () => {
  it.each(['approve', 'decline', 'details'])('reads which one it takes to %s', async (verb) => {
    const asked = await askedBy('alex');
    pattiWith([roles.authenticationAdministrator]);
    const inputs = verb === 'decline' ? { reason: 'No' } : keep;
    const turn = await inApprovals('patti').presses(asked.post, verb, inputs);
    expectRefusal(turn, { saying: [policyAdmin, globalAdmin] });
    expect(turn.said).not.toContain(privilegedAuthAdmin);
    expect(writesAbout(asked.requester.id)).toHaveLength(0);
  });
});

describe('whoever has not activated the role', () => {
  it('is shown where to, on the same card, and presses again', async () => {
    const asked = await askedBy('adele');
    const turn = await inApprovals('brian').presses(asked.post, 'approve', keep);
    expect([turn.status, turn.code]).toEqual([200, 200]);
    expect(turn.card.text).toContain(text.t('approver.activation', { roles: policyAdmin }));
    expect(turn.card.verbs).toContain('approve');
    expect(JSON.stringify(turn.body)).toContain(links.activateRole);
    expect(writesAbout(asked.requester.id)).toHaveLength(0);
    const posted = await untilApproversSee(bot(), asked, ['open']);
    expect(JSON.stringify(posted.activity)).not.toContain(links.activateRole);

    const { id } = getPersona('brian');
    bot().sandbox.changeUser(id, { roles: [roles.authenticationPolicyAdministrator] });
    const taken = await inApprovals('brian').presses(asked.post, 'approve', keep);
    expect([taken.status, taken.code]).toEqual([200, 200]);
    expect(taken.card.verbs).not.toContain('approve');
    await untilTold(bot(), asked, 'it-worked');
    bot().sandbox.changeUser(id, { roles: [] });
    expect(writesAbout(asked.requester.id)[0]).toMatchObject({ method: 'PATCH', status: 204 });
  });

  it('does not get the evidence on the way', async () => {
    const asked = await askedBy('alex');
    const turn = await inApprovals('brian').presses(asked.post, 'details');
    expect(turn.card.text).toContain(text.t('approver.activation', { roles: policyAdmin }));
    expect(turn.card.text).not.toContain(text.t('approver.evidenceTitle'));
  });

  it('gets the plain refusal where eligible roles cannot be read', async () => {
    const asked = await askedBy('alex');
    bot().sandbox.changeTenant({ privilegedIdentityManagement: 'not-licensed' });
    const turn = await inApprovals('brian').presses(asked.post, 'approve', keep);
    bot().sandbox.changeTenant({ privilegedIdentityManagement: 'licensed' });
    expectRefusal(turn, { saying: [policyAdmin, globalAdmin] });
  });
});

describe.each([
  ['member', 'enrico'],
  ['owner', 'delia'],
] as const)('a %s of a role-assignable group', (as, key) => {
  it('is shown as privileged in the channel, without saying why; the evidence says why', async () => {
    const { post } = await askedBy(key);
    expect(cardOf(post).text).toContain(text.t('approver.privilegedTitle'));
    expect(cardOf(post).text).toContain(privilegedAuthAdmin);
    expect(JSON.stringify(post.activity)).not.toContain('role-assignable');
    const turn = await inApprovals('nestor').presses(post, 'details');
    expect(turn.card.text).toContain(text.t(`approver.because.${as}`));
  });

  it('is not approved by a policy administrator alone, and they read why', async () => {
    const asked = await askedBy(key);
    const turn = await inApprovals('megan').presses(asked.post, 'approve', keep);
    expectRefusal(turn, {
      saying: [text.t(`approver.because.${as}`), privilegedAuthAdmin, globalAdmin],
    });
    expect(writesAbout(asked.requester.id)).toHaveLength(0);
  });

  it('is approved by one who is a privileged authentication administrator as well', async () => {
    const asked = await askedBy(key);
    pattiWith([roles.privilegedAuthenticationAdministrator]);
    expectRefusal(await inApprovals('patti').presses(asked.post, 'approve', keep));
    pattiWith([roles.authenticationPolicyAdministrator, roles.privilegedAuthenticationAdministrator]);
    const turn = await inApprovals('patti').presses(asked.post, 'approve', keep);
    expect([turn.status, turn.code]).toEqual([200, 200]);
    await untilTold(bot(), asked, 'it-worked');
    expect(writesAbout(asked.requester.id).map(({ status }) => status)).toEqual([204, 200]);
  });
});

describe('an account with an admin role', () => {
  it('is not approved by a policy administrator, and the channel does not read which role', async () => {
    const asked = await askedBy('backadmin');
    expect(cardOf(asked.post).text).toContain(text.t('approver.privilegedTitle'));
    expect(JSON.stringify(asked.post.activity)).not.toContain(roles.globalAdministrator);
    const turn = await inApprovals('nestor').presses(asked.post, 'approve', keep);
    expectRefusal(turn, { saying: [text.t('approver.because.admin-role'), globalAdmin] });
    expect(writesAbout(asked.requester.id)).toHaveLength(0);
  });

  it('that it got after the request is not approved on the old card', async () => {
    const asked = await askedBy('joni');
    bot().sandbox.changeUser('joni', { roles: [roles.userAdministrator] });
    const turn = await inApprovals('henrietta').presses(asked.post, 'approve', keep);
    expectRefusal(turn, { saying: [text.t('notice.nowPrivileged')] });
    expect(writesAbout(asked.requester.id)).toHaveLength(0);
  });
});

describe('an account of which it could not be read whether it is privileged', () => {
  const noOwners = { kind: 'status', status: 403, path: '/ownedObjects|beta/groups', times: null } as const;

  it('is said to be perhaps one, and an ordinary approver decides once it can be read', async () => {
    bot().sandbox.faults.add(noOwners);
    const asked = await askedBy('miriam');
    expect(cardOf(asked.post).text).toContain(text.t('approver.maybePrivilegedTitle'));
    expect(cardOf(asked.post).text).not.toContain(text.t('approver.privilegedTitle'));
    const refused = await inApprovals('megan').presses(asked.post, 'approve', keep);
    expectRefusal(refused, { saying: [privilegedAuthAdmin, globalAdmin] });
    expect(writesAbout(asked.requester.id)).toHaveLength(0);

    bot().sandbox.faults.clear();
    const taken = await inApprovals('megan').presses(asked.post, 'approve', keep);
    expect([taken.status, taken.code]).toEqual([200, 200]);
    await untilTold(bot(), asked, 'it-worked');
    expect(writesAbout(asked.requester.id)[0]).toMatchObject({ method: 'PATCH', status: 204 });
  });
});

it('the account itself never decides, though somebody else asked', async () => {
  const megan = person(bot(), 'megan');
  const henrietta = getPersona('henrietta');
  const question = only(await megan.says(`check ${henrietta.userPrincipalName}`));
  await megan.presses(question, 'check', { symptom: 'option-missing', app: 'other' });
  const answer = await bot().connector.untilShown(
    megan.conversationId,
    (sent) => sent.activityId === question.activityId && cardOf(sent).verbs.includes('ask-admin'),
  );
  await megan.presses(answer, 'ask-admin');
  const post = await bot().connector.nextPost(
    (sent) => cardOf(sent).verbs.includes('approve') && cardOf(sent).text.includes(henrietta.displayName),
  );
  const turn = await inApprovals('henrietta').presses(post, 'approve', keep);
  expectRefusal(turn, { saying: [text.t('notice.kind.own-account.headline')] });
  expect(writesAbout(henrietta.id)).toHaveLength(0);
});

describe('a sign-out that the approver’s role did not reach', () => {
  async function partial(key: string) {
    const asked = await askedBy(key);
    await inApprovals('nestor').presses(asked.post, 'approve', keep);
    const card = await bot().connector.untilShown(asked.post.conversationId, (sent) =>
      cardOf(sent).verbs.includes('retry-sign-out'),
    );
    return { asked, card };
  }

  it('names who can, refuses who cannot, and needs no role for the policy', async () => {
    const { asked, card } = await partial('lynne');
    const able = ['authenticationAdministrator', 'userAdministrator'] as const;
    const names = able.map((role) => text.t(`approver.role.${role}`));
    for (const name of names) expect(cardOf(card).text).toContain(name);
    const refused = await inApprovals('nestor').presses(card, 'retry-sign-out');
    expectRefusal(refused, { saying: names });
    expectRefusal(await inApprovals('lynne').presses(card, 'retry-sign-out'));
    pattiWith([roles.userAdministrator]);
    const taken = await inApprovals('patti').presses(card, 'retry-sign-out');
    expect([taken.status, taken.code]).toEqual([200, 200]);
    expect(writesAbout(asked.requester.id).map(({ status }) => status)).toEqual([204, 403, 200]);
  });

  it('asks what the account may do now, not when it was asked for', async () => {
    const { asked, card } = await partial('lidia');
    bot().sandbox.changeUser('lidia', { roles: [roles.globalAdministrator] });
    expectRefusal(await inApprovals('megan').presses(card, 'retry-sign-out'), {
      saying: [text.t('approver.because.admin-role'), privilegedAuthAdmin],
    });
    pattiWith([roles.privilegedAuthenticationAdministrator]);
    const taken = await inApprovals('patti').presses(card, 'retry-sign-out');
    expect([taken.status, taken.code]).toEqual([200, 200]);
    expect(writesAbout(asked.requester.id).map(({ status }) => status)).toEqual([204, 403, 200]);
  });

  it('can be taken up by somebody who activates such a role', async () => {
    const { card } = await partial('backup');
    pattiWith([], [roles.authenticationAdministrator]);
    const turn = await inApprovals('patti').presses(card, 'retry-sign-out');
    expect(turn.card.text).toContain(
      text.t('approver.activation', { roles: text.t('approver.role.authenticationAdministrator') }),
    );
    expect(turn.card.verbs).toContain('retry-sign-out');
  });
});

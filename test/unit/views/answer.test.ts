import { answerView } from '../../../src/teams/views/answer-view';
import {
  confirmed,
  diagnosisLedBy,
  everyCause,
  perUserMfa,
  sampleDiagnosis,
  unknown,
} from '../../support/sample-diagnosis';
import { text } from './every-view';

/** Matchers have the type `any`. */
const something: unknown = expect.anything();
const containing = (part: string): unknown => expect.stringContaining(part);

const now = new Date('2026-11-21T05:00:03.000Z');

describe('the answer', () => {
  const shown = (lead: Parameters<typeof diagnosisLedBy>[0], ask: 'enforce' | 'switch' | null = null) =>
    answerView(text, { diagnosis: diagnosisLedBy(lead), ask, now }).model;

  test('an admin can be asked only where asking helps', () => {
    expect(shown(confirmed('per-user-mfa-disabled'), 'enforce')).toMatchObject({ canAsk: true, links: [] });
    expect(shown(confirmed('no-mfa-method'))).toMatchObject({ canAsk: false });
  });

  test('a cause that is not certain is not told as a fact', () => {
    expect(shown(confirmed('not-yet-propagated'))).toMatchObject({ style: 'warning', doubt: [] });
    expect(shown(unknown('not-yet-propagated'))).toMatchObject({
      style: 'warning',
      doubt: [something],
      headline: containing('Possible reason: '),
    });
  });

  test('no cause: looks right', () => {
    expect(shown(null)).toMatchObject({ style: 'good', hasEvidence: false });
  });

  test('who asks for MFA today is said where per-user MFA leads', () => {
    expect(shown(confirmed('per-user-mfa-disabled'), 'enforce')).toMatchObject({ mfa: [something] });
    expect(shown(confirmed('no-mfa-method'))).toMatchObject({ mfa: [] });
  });

  test("the user's own steps come before those of others", () => {
    const { model } = answerView(text, {
      diagnosis: diagnosisLedBy(confirmed('not-yet-propagated')),
      ask: null,
      now,
    });
    expect(model).toMatchObject({ who: text.t('answer.who.user') });
    expect(JSON.stringify(model)).not.toContain(text.t('remedy.revoke-sessions.title'));
  });

  test('a remedy says the role that it takes, and what it costs', () => {
    const roles = text.either(['Authentication Policy Administrator', 'Global Administrator']);
    expect(shown(confirmed('per-user-mfa-disabled'), 'enforce')).toMatchObject({
      ways: [
        {
          title: text.t('remedy.enforce.title'),
          fine: [
            { text: text.t('answer.role', { count: 2, roles }) },
            { text: text.t('answer.cost', { cost: text.list('remedy.enforce.cost').join(' ') }) },
          ],
        },
      ],
    });
  });

  test('what an admin is asked to look at bears the cost of what they would change', () => {
    expect(shown(confirmed('tenant-switch-off'), 'switch')).toMatchObject({
      ways: [
        {
          title: text.t('remedy.turn-on-switch.title'),
          steps: text.list('remedy.ask-admin-switch.steps').map((step) => ({ text: step })),
          fine: [something, { text: containing(text.list('remedy.turn-on-switch.cost').join(' ')) }],
        },
      ],
    });
  });

  test('a remedy without a role and a cost has no small print', () => {
    expect(shown(confirmed('no-mfa-method'))).toMatchObject({ ways: [{ fine: [] }] });
  });

  test('a remedy for somebody else says for whom', () => {
    const mailbox = containing(text.t('answer.role', { count: 1, roles: 'Exchange Administrator' }));
    expect(shown(confirmed('smtp-auth-ending'))).toMatchObject({
      who: text.t('answer.who.app-owner'),
      ways: [{ fine: [] }, { fine: [{ text: mailbox }, something] }],
    });
    expect(JSON.stringify(shown(confirmed('smtp-auth-ending')))).toContain(text.t('answer.by.admin'));
  });

  test('a second method is asked for beside an admin only where nobody could see whether there is one', () => {
    const diagnosis = {
      ...sampleDiagnosis,
      findings: [...sampleDiagnosis.findings, unknown('no-mfa-method')],
    };
    const titles = [
      { title: text.t('remedy.enforce.title') },
      { title: text.t('remedy.register-method.title') },
    ];
    expect(answerView(text, { diagnosis, ask: 'enforce', now }).model).toMatchObject({ ways: titles });
    expect(shown(confirmed('per-user-mfa-disabled'), 'enforce')).toMatchObject({ ways: [titles[0]] });
  });

  test('where nobody may be asked to enforce, nothing promises that it helps to do something oneself', () => {
    expect(shown(confirmed('per-user-mfa-disabled'))).toMatchObject({
      who: text.t('answer.forbidden'),
      ways: [],
      links: [],
    });
  });

  test("each fact is shown once, though several causes rest on it; the lead's first", () => {
    const late = { ...perUserMfa, fact: 'securityDefaults', observed: 'true' };
    const diagnosis = {
      ...sampleDiagnosis,
      lead: 'legacy-page' as const,
      findings: [
        confirmed('phone-only'),
        confirmed('no-mfa-method'),
        confirmed('legacy-page', [late, perUserMfa]),
      ],
    };
    expect(answerView(text, { diagnosis, ask: null, now }).model).toMatchObject({
      evidence: [
        { fact: text.t('labels.fact.securityDefaults'), observed: text.t('labels.observed.true') },
        { fact: text.t('labels.fact.perUserMfaState'), observed: text.t('labels.observed.disabled') },
      ],
    });
  });
});

describe('the answer about what sends mail', () => {
  const led = (lead: 'per-user-mfa-disabled' | 'smtp-auth-ending') => {
    const others = [
      confirmed('per-user-mfa-disabled'),
      confirmed('smtp-auth-ending'),
      unknown('smtp-auth-disabled'),
    ];
    const diagnosis = { ...sampleDiagnosis, lead, findings: others };
    return answerView(text, { diagnosis, ask: null, now }).model;
  };
  const lines = [
    containing('Get-TransportConfig'),
    containing('Get-CASMailbox'),
    containing('Set-CASMailbox'),
  ];
  const typed = { lines: lines.map((line) => ({ text: line })) };

  test('has the dates, the alternatives and the lines for Exchange, though something else leads', () => {
    expect(led('per-user-mfa-disabled')).toMatchObject({
      smtp: [
        {
          dates: containing('December 2026'),
          ways: [{ title: text.t('remedy.smtp-alternatives.title') }, typed],
        },
      ],
    });
  });

  test('says them once where that leads', () => {
    expect(led('smtp-auth-ending')).toMatchObject({
      smtp: [],
      meaning: containing('December 2026'),
      ways: [something, typed],
    });
  });

  test('and about nothing else', () => {
    const { model } = answerView(text, { diagnosis: sampleDiagnosis, ask: 'enforce', now });
    expect(model).toMatchObject({ smtp: [] });
  });
});

describe("the answer about somebody else's account", () => {
  const led = [...everyCause.flatMap((cause) => [confirmed(cause), unknown(cause)]), null];
  const cards = led.flatMap((lead) =>
    ([null, 'enforce', 'switch'] as const).map((ask) => {
      const view = { diagnosis: diagnosisLedBy(lead), ask, now, publicUrl: 'https://bot.example' };
      return { lead: lead?.cause, card: answerView(text, { ...view, about: 'lee@contoso.example' }) };
    }),
  );
  /** What is the reader's, whoever the account belongs to. */
  const readers =
    /your (whole organization|organization|IT team)\b|I can ask for you\b|make the change and tell you\b/gi;

  test('does not speak to its reader as the owner', () => {
    const wrong = cards.filter(({ card }) =>
      /\byou(r|rs|rself)?\b/i.test(JSON.stringify(card).replaceAll(readers, '')),
    );
    expect(wrong.map(({ lead }) => lead)).toEqual([]);
  });

  test("opens no page that would be about the reader's own account", () => {
    expect(cards.filter(({ card }) => /mysignins|"https:\/\/aka\.ms/.test(JSON.stringify(card)))).toEqual([]);
  });

  test("one's own is spoken of as such", () => {
    const own = answerView(text, { diagnosis: sampleDiagnosis, ask: 'enforce', now });
    expect(own.summary).toBe(text.t('cause.per-user-mfa-disabled.headline'));
    expect(own.summary).not.toBe(text.t('cause.per-user-mfa-disabled.headline_theirs'));
  });
});

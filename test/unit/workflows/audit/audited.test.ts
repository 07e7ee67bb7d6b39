import type { Case } from '../../../../src/cases/case';
import type { Fact } from '../../../../src/diagnosis/fact';
import { audited } from '../../../../src/workflows/audit/audited';
import { changeEntry } from '../../../../src/workflows/audit/change-entry';
import { switchAnswerEntry } from '../../../../src/workflows/audit/switch-answer-entry';
import { sha256 } from '../../../../src/workflows/audit/sha256';
import type { WriteResult } from '../../../../src/workflows/ports/act';
import type { AuditEntry, SwitchAnswerRef } from '../../../../src/workflows/ports/audit';
import type { Parts } from '../../../../src/workflows/ports/parts';
import { approved, declined, everyCase, sampleCase } from '../../../support/sample-case';

const at = '2026-11-21T06:00:00.000Z';
const origin = { actor: { id: 'admin-1', channelUserId: '29:alex' }, where: null };
const token = { kind: 'delegated', value: 'secret-token' } as const;
const known = <T>(value: T): Fact<T> => ({ state: 'known', value, source: 'GET', readAt: at });
const never = () => Promise.reject(new Error('not asked here'));

interface Options {
  readonly append?: (entry: AuditEntry) => Promise<void>;
  readonly switchAnswer?: SwitchAnswerRef;
}

function world(result: WriteResult, { append, switchAnswer }: Options = {}) {
  const entries: AuditEntry[] = [];
  const sent: string[] = [];
  const plain: Pick<Parts, 'audit' | 'look' | 'act' | 'cases' | 'switchAnswers' | 'now'> = {
    audit: {
      append: async (...more) => {
        for (const entry of more) await append?.(entry);
        entries.push(...more);
      },
    },
    look: {
      atUser: never,
      atTenant: never,
      forgetTenantSwitch: () => undefined,
      atPerUserMfaState: () => Promise.resolve(known('enabled' as const)),
      atAppPasswordCreated: never,
      atApprovers: never,
      atApprover: () =>
        Promise.resolve({
          inApproversGroup: known(true),
          activeRoleIds: { state: 'unknown', reason: 'throttled', source: 'GET', readAt: at },
          eligibleRoleIds: known([]),
        }),
    },
    act: {
      setPerUserMfaState: () => {
        sent.push(`after ${entries.length}`);
        return Promise.resolve(result);
      },
      signOut: () => Promise.resolve(result),
    },
    cases: {
      open: (opened) => Promise.resolve({ kind: 'already-open', case: opened }),
      find: () => Promise.resolve(sampleCase),
      newestOf: never,
      listOpen: never,
      idsWaitingForSwitch: never,
      save: (_next, _effects, by) => {
        sent.push(JSON.stringify(by));
        return Promise.resolve('saved');
      },
      enforcedAt: never,
    },
    switchAnswers: {
      find: never,
      forget: never,
      record: (given, by) => {
        entries.push(switchAnswerEntry(given, by ?? { actor: null, where: null }));
        return Promise.resolve();
      },
    },
    now: () => new Date(at),
  };
  const scope = {
    tenantId: 'tenant-1',
    caseId: 'case-1',
    ...origin,
    ...(switchAnswer && { switchAnswer }),
    onBehalfOf: 'admin-1',
    decides: true,
  };
  const { parts, seen } = audited(plain, scope);
  return { parts, seen, entries, sent };
}

const ok: WriteResult = { ok: true, status: 204, requestId: 'request-1' };
const stamp = { at, tenantId: 'tenant-1', caseId: 'case-1', ...origin };

describe('audited parts', () => {
  it('write a change of an account down before it leaves, and what was answered', async () => {
    const { parts, entries, sent } = world(ok);
    await parts.look.atPerUserMfaState('user-1');
    await parts.act.setPerUserMfaState('user-1', 'enforced', token);
    expect(sent).toEqual(['after 2']);
    const write = {
      kind: 'write',
      what: 'per-user-mfa-state',
      about: 'user-1',
      before: 'enabled',
      after: 'enforced',
    };
    expect(entries).toMatchObject([
      { ...stamp, kind: 'read', fact: 'per-user-mfa-state', about: 'user-1', observed: 'enabled' },
      { ...stamp, ...write, phase: 'sent', status: null, token: 'delegated', onBehalfOf: 'admin-1' },
      { ...stamp, ...write, phase: 'answered', outcome: 'ok', status: 204, requestId: 'request-1' },
    ]);
    expect(JSON.stringify(entries)).not.toContain('secret-token');
  });

  it('write down a refusal with its code', async () => {
    const { parts, entries } = world({
      ok: false,
      reason: 'refused',
      status: 403,
      requestId: 'request-2',
      code: 'Authorization_RequestDenied',
      retryAfterSeconds: null,
    });
    await parts.act.signOut('user-1', token);
    expect(entries.at(-1)).toMatchObject({
      what: 'sessions',
      before: null,
      after: 'revoked',
      outcome: 'refused',
      status: 403,
      code: 'Authorization_RequestDenied',
    });
  });

  it('send nothing that cannot be written down', async () => {
    const { parts, sent } = world(ok, { append: () => Promise.reject(new Error('no database')) });
    await expect(parts.act.setPerUserMfaState('user-1', 'enforced', token)).rejects.toThrow('no database');
    expect(sent).toEqual([]);
  });

  it('write down what could not be read, and why', async () => {
    const { parts, entries } = world(ok);
    await parts.look.atApprover('admin-1');
    expect(entries).toMatchObject([
      { fact: 'approvers-group', observed: true, unknown: null },
      { fact: 'active-roles', observed: null, unknown: 'throttled' },
      { fact: 'eligible-roles', observed: [], unknown: null },
    ]);
  });

  it('tell the store who is behind a change, and know whether there was one', async () => {
    const { parts, seen, sent } = world(ok);
    await parts.cases.open(sampleCase, []);
    expect(seen).toMatchObject({ changed: false, found: sampleCase });
    await parts.cases.save(sampleCase, []);
    expect(seen.changed).toBe(true);
    expect(sent).toEqual([JSON.stringify(origin)]);
  });

  it('name the answer about the tenant switch that the work follows, in each entry and to the store', async () => {
    const switchAnswer = { by: 'admin-1', at: '2026-11-21T05:59:00.000Z' };
    const { parts, entries, sent } = world(ok, { switchAnswer });
    await parts.look.atPerUserMfaState('user-1');
    expect(entries).toMatchObject([{ ...stamp, kind: 'read', switchAnswer }]);
    await parts.cases.save(sampleCase, []);
    expect(sent).toEqual([JSON.stringify({ ...origin, switchAnswer })]);
  });

  it('tell the store who gives an answer about the tenant switch', async () => {
    const { parts, entries } = world(ok);
    const said = { allowed: false, by: 'Alex Wilber', at: '2026-11-21T05:59:00.000Z' };
    const given = { tenantId: 'tenant-1', caseId: 'case-1', said, reason: 'We do not want it' };
    await parts.switchAnswers.record(given);
    const reasonSha256 = sha256('We do not want it');
    expect(entries).toEqual([{ ...stamp, at: said.at, kind: 'switch-answer', answer: 'off', reasonSha256 }]);
  });
});

describe('the entry of a change', () => {
  const open: Case = { ...sampleCase, state: 'open', decision: null, steps: [] };
  const next = (changes: Partial<Case>): Case => ({ ...open, ...changes, version: open.version + 1 });
  const entry = (before: Case | null, after: Case) => changeEntry({ before, after, origin });

  it('is a decision once, and then a change', () => {
    const decided = next({ state: 'approved', decision: approved });
    expect(entry(open, decided)).toMatchObject({
      kind: 'decision',
      ...origin,
      before: { state: 'open', version: 4 },
      after: { state: 'approved', version: 5 },
      decision: { outcome: 'approved', by: 'admin-1', afterwards: 'keep', reasonSha256: null },
    });
    expect(entry(decided, { ...decided, state: 'enforcing' })).toMatchObject({
      kind: 'change',
      step: null,
      diagnosis: null,
    });
  });

  it('holds the hash of a reason in its place', () => {
    const made = entry(open, next({ state: 'declined', decision: declined }));
    expect(made).toMatchObject({
      decision: { outcome: 'declined', reasonSha256: sha256('Please use the new scanner.') },
    });
  });

  it('holds the step that is new, also where it took the place of its beginning', () => {
    const step = { name: 'enforce', outcome: 'begun', at, status: null, requestId: null } as const;
    const begun = next({ state: 'enforcing', steps: [step] });
    expect(entry(open, begun)).toMatchObject({ step });
    const done = { ...step, outcome: 'done', status: 204, requestId: 'request-1' } as const;
    expect(entry(begun, { ...begun, steps: [done] })).toMatchObject({ step: done });
  });

  it('names the answer about the tenant switch that it follows', () => {
    const switchAnswer = { by: 'admin-1', at: '2026-11-21T05:59:00.000Z' };
    const byProduct = { actor: null, where: null, switchAnswer };
    for (const after of [next({ ask: 'enforce' }), next({ state: 'declined', decision: declined })]) {
      expect(changeEntry({ before: open, after, origin: byProduct })).toMatchObject(byProduct);
    }
    expect(entry(open, next({}))).not.toHaveProperty('switchAnswer');
  });

  it('holds no names and nothing that was typed, whatever the case', () => {
    for (const about of everyCase) {
      const text = JSON.stringify([entry(null, about), entry(open, about)]);
      for (const { displayName } of [about.requester, about.target, approved.by]) {
        expect(text).not.toContain(displayName);
      }
      if (about.note) expect(text).not.toContain(about.note);
      expect(text).not.toContain('Please use');
      expect(text).not.toContain(about.diagnosis.user.userPrincipalName ?? 'Megan');
    }
  });
});

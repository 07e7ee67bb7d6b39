import type { Case } from '../../../../src/cases/case';
import type { Fact } from '../../../../src/diagnosis/fact';
import { audited } from '../../../../src/workflows/audit/audited';
import { changeEntry } from '../../../../src/workflows/audit/change-entry';
import { sha256 } from '../../../../src/workflows/audit/sha256';
import type { WriteResult } from '../../../../src/workflows/ports/act';
import type { AuditEntry } from '../../../../src/workflows/ports/audit';
import type { Parts } from '../../../../src/workflows/ports/parts';
import { approved, declined, everyCase, sampleCase } from '../../../support/sample-case';

const at = '2026-11-21T06:00:00.000Z';
const origin = { actor: { id: 'admin-1', channelUserId: '29:alex' }, where: null };
const token = { kind: 'delegated', value: 'secret-token' } as const;
const known = <T>(value: T): Fact<T> => ({ state: 'known', value, source: 'GET', readAt: at });
const never = () => Promise.reject(new Error('not asked here'));

function world(result: WriteResult, append?: (entry: AuditEntry) => Promise<void>) {
  const entries: AuditEntry[] = [];
  const sent: string[] = [];
  const plain: Pick<Parts, 'audit' | 'look' | 'act' | 'cases' | 'now'> = {
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
    now: () => new Date(at),
  };
  const scope = {
    tenantId: 'tenant-1',
    caseId: 'case-1',
    ...origin,
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
    const { parts, sent } = world(ok, () => Promise.reject(new Error('no database')));
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

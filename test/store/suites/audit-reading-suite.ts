import { openAuditTrail } from '../../../src/store/audit/open-audit-trail';
import { sha256 } from '../../../src/workflows/audit/sha256';
import type { AuditLink } from '../../../src/workflows/ports/audit';
import { decider, writeSome } from '../audit-entries';
import type { Backend } from '../bench';
import { recordingLog } from '../recording-log';

export function auditReadingSuite(backend: Backend): void {
  it('is read in spans, and the changes of a case say who, from where, before and after', async () => {
    const place = await backend.newPlace();
    const about = await writeSome(place);
    const trail = await openAuditTrail({ ...place, log: recordingLog() });
    const read = async (span: { readonly since?: string; readonly until?: string }) =>
      collect(trail.read(span));
    const all = await read({});
    expect(all.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect((await read({ since: '2026-11-21T05:00:02.000Z' })).map(({ seq }) => seq)).toEqual([3, 4, 5, 6]);
    expect(
      (await read({ since: '2026-11-21T05:00:02.000Z', until: '2026-11-21T05:00:04.000Z' })).map(
        ({ seq }) => seq,
      ),
    ).toEqual([3, 4]);
    const [opened, declined] = all.slice(-2).map(({ entry }): unknown => JSON.parse(entry));
    expect(opened).toMatchObject({
      kind: 'change',
      caseId: about.id,
      tenantId: about.tenantId,
      actor: null,
      before: null,
      after: { state: 'open', version: 1 },
      noteSha256: sha256(about.note ?? ''),
      diagnosis: {
        lead: 'per-user-mfa-disabled',
        evidence: [
          { observed: 'disabled', requestId: null },
          { observed: 'true', requestId: 'r-0' },
        ],
      },
    });
    expect(declined).toMatchObject({
      kind: 'decision',
      actor: decider,
      where: { conversationId: '19:approvals;messageid=1' },
      before: { state: 'open', version: 1 },
      after: { state: 'declined', version: 2 },
      decision: { outcome: 'declined', by: decider.id, reasonSha256: sha256('No, Løvelace') },
    });
    expect(all.map(({ entry }) => entry).join()).not.toMatch(/Løvelace|drop table|example\.com/);
    await trail.close();
  });

  it('is not made by looking for it', async () => {
    const place = await backend.emptyPlace();
    const trail = await openAuditTrail({ ...place, log: recordingLog() });
    await expect(trail.verify()).rejects.toMatchObject({ code: 'no-audit-record' });
    await expect(collect(trail.read({}))).rejects.toMatchObject({ code: 'no-audit-record' });
    await trail.close();
  });
}

async function collect(pages: AsyncIterable<readonly AuditLink[]>): Promise<readonly AuditLink[]> {
  const links: AuditLink[] = [];
  for await (const page of pages) links.push(...page);
  return links;
}

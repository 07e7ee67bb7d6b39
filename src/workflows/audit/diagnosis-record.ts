import type { EvidenceName } from '../../diagnosis/evidence';
import type { Diagnosis, Evidence } from '../../diagnosis/finding';
import type { DiagnosisRecord, EvidenceRecord } from '../ports/audit';
import { canonicalJson } from './canonical-json';
import { sha256 } from './sha256';

/** Whether what a fact shows are ids and codes. The others show names of people, policies, or domains. */
const showsCodes = {
  accountEnabled: true,
  userPrincipalName: false,
  userType: true,
  external: true,
  sessionsValidFrom: true,
  perUserMfaState: true,
  registeredMethods: true,
  groupIds: true,
  activeRoleIds: true,
  stateChangedAt: true,
  enforcedByUsAt: true,
  appPasswordsAllowed: true,
  switchAnsweredBy: false,
  securityDefaults: true,
  conditionalAccess: false,
  federatedDomains: false,
  symptom: true,
  app: true,
} as const satisfies Record<EvidenceName, boolean>;

const codes = new Set<string>(Object.entries(showsCodes).flatMap(([name, shows]) => (shows ? [name] : [])));

/** The reads behind a diagnosis, each once, however many causes it speaks for. */
export function diagnosisRecord(diagnosis: Diagnosis): DiagnosisRecord {
  const evidence = new Map<string, EvidenceRecord>();
  for (const seen of diagnosis.findings.flatMap((finding) => finding.evidence)) {
    const record = toRecord(seen);
    evidence.set(canonicalJson(record), record);
  }
  return {
    lead: diagnosis.lead,
    sha256: sha256(canonicalJson(diagnosis)),
    evidence: [...evidence.values()],
  };
}

function toRecord(evidence: Evidence): EvidenceRecord {
  const { fact, observed, source, readAt, requestId = null } = evidence;
  return codes.has(fact)
    ? { fact, observed, observedSha256: null, source, readAt, requestId }
    : { fact, observed: null, observedSha256: sha256(observed), source, readAt, requestId };
}

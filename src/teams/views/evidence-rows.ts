import type { EvidenceName } from '../../diagnosis/evidence';
import type { Diagnosis, Evidence, Finding } from '../../diagnosis/finding';
import { toGrant } from '../../diagnosis/permission-for-fact';
import type { Permission } from '../../diagnosis/permission-for-fact';
import { labels } from '../text/en/labels';
import type { Text } from '../text/text';
import { cutText } from './cut-text';

export interface EvidenceRow {
  readonly fact: string;
  readonly observed: string;
  readonly origin: string;
}

/** A card holds 24 kB. Real diagnoses have about a dozen distinct facts, so this cuts only what is not real. */
const maxRows = 14;
const maxObservedLength = 100;
const maxFactLength = 40;
const maxSourceLength = 120;

interface Context {
  readonly diagnosis: Diagnosis;
  readonly timezone: string | null;
  /** Whether to say which permission would make a fact readable: of use to an admin alone. */
  readonly forAdmin?: boolean;
}

/** What was seen, each fact once though several causes rest on it, the lead's first. */
export function evidenceRows(
  text: Text,
  { diagnosis, timezone, forAdmin = false }: Context,
): readonly EvidenceRow[] {
  const findings = diagnosis.findings.toSorted((a, b) => rank(diagnosis, a.cause) - rank(diagnosis, b.cause));
  const distinct = new Map<string, Evidence & Labelled>();
  for (const item of findings.flatMap((finding) => labelled(text, finding))) {
    const key = JSON.stringify([item.label, item.observed, item.source]);
    if (!distinct.has(key)) distinct.set(key, item);
  }
  const rows = [...distinct.values()].slice(0, maxRows);
  const lacking = forAdmin ? lackingPermissions(diagnosis) : noPermissions;
  const originOf = once((item: Evidence) => origin(text, item, timezone));
  return rows.map((item) => {
    const row = toRow(text, item, { timezone, originOf });
    return item.observed === 'unreadable' ? withGrant(text, row, lacking.get(item.fact)) : row;
  });
}

type Lacking = ReadonlyMap<string, readonly Permission[]>;
const noPermissions: Lacking = new Map();

function lackingPermissions({ findings }: Diagnosis): Lacking {
  return new Map(findings.flatMap(toGrant).map(({ fact, permissions }) => [fact, permissions]));
}

function withGrant(text: Text, row: EvidenceRow, permissions: readonly Permission[] = []): EvidenceRow {
  if (permissions.length === 0) return row;
  const grant = { origin: row.origin, permissions: text.join(permissions) };
  return { ...row, origin: text.t('labels.source.grant', grant) };
}

function rank({ lead }: Diagnosis, cause: string): number {
  return cause === lead ? 0 : 1;
}

interface Labelled {
  readonly label: string;
}

function labelled(text: Text, { cause, evidence }: Finding): readonly (Evidence & Labelled)[] {
  return evidence.map((item) => ({ ...item, label: factLabel(text, item.fact, cause) }));
}

interface Telling {
  readonly timezone: string | null;
  readonly originOf: (item: Evidence) => string;
}

function toRow(
  text: Text,
  { label, ...item }: Evidence & Labelled,
  { timezone, originOf }: Telling,
): EvidenceRow {
  const { fact, observed } = item;
  return {
    fact: label,
    observed: isMoment(fact, observed) ? text.exactly(observed, timezone) : observedText(text, observed),
    origin: originOf(item),
  };
}

/** Several facts come out of one request: where they were read takes longer to say than all the rest of a row. */
function once(say: (item: Evidence) => string): (item: Evidence) => string {
  const said = new Map<string, string>();
  return (item) => {
    const key = `${item.readAt} ${item.source}`;
    const known = said.get(key) ?? say(item);
    said.set(key, known);
    return known;
  };
}

function origin(text: Text, { source, readAt }: Evidence, timezone: string | null): string {
  const when = text.when(readAt, timezone);
  return source === 'answer'
    ? text.t('labels.source.answer', { when })
    : text.t('labels.source.read', { source: cutText(source, maxSourceLength), when });
}

const moments: readonly string[] = [
  'sessionsValidFrom',
  'stateChangedAt',
  'enforcedByUsAt',
] satisfies readonly EvidenceName[];

/** They are also "none" or "could not be read". */
function isMoment(fact: string, observed: string): boolean {
  return moments.includes(fact) && !Number.isNaN(Date.parse(observed));
}

/** A fact that has no label yet is shown by its name rather than not at all. */
function factLabel(text: Text, fact: string, cause: string): string {
  if (fact === 'conditionalAccess' && has(labels.policies, cause)) return text.t(`labels.policies.${cause}`);
  return has(labels.fact, fact) ? text.t(`labels.fact.${fact}`) : cutText(fact, maxFactLength);
}

/** Answers are ids, and some values have a plain word; names of policies and the like stay as they are. */
function observedText(text: Text, observed: string): string {
  if (has(labels.observed, observed)) return text.t(`labels.observed.${observed}`);
  if (has(labels.symptom, observed)) return text.t(`labels.symptom.${observed}`);
  if (has(labels.app, observed)) return text.t(`labels.app.${observed}`);
  return cutText(observed, maxObservedLength);
}

function has<T extends object>(known: T, key: string): key is keyof T & string {
  return Object.hasOwn(known, key);
}

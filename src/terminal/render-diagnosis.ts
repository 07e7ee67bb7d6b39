import type { Diagnosis, Evidence, Finding, MfaDemand } from '../diagnosis/finding';
import { toGrant } from '../diagnosis/permission-for-fact';
import { smtpAuthLines } from '../diagnosis/smtp-auth-lines';
import { renderRemedy } from './render-remedy';
import { causeTexts, certaintyTexts, demandTexts, exchangeTells, grantText, reasonTexts } from './texts';

/** A diagnosis for human eyes: what to fix first, then everything that was found, with its evidence. */
export function renderDiagnosis(diagnosis: Diagnosis): string {
  const { findings, mfaDemandedBy } = diagnosis;
  const byVerdict = (verdict: Finding['verdict']) =>
    findings.filter((finding) => finding.verdict === verdict);
  const lines = [
    ...headline(diagnosis),
    ...section(
      'Confirmed',
      byVerdict('confirmed').flatMap((it) => [...inFull(it), ...alsoHelps(it, diagnosis)]),
    ),
    ...section('Cannot be known', byVerdict('unknown').flatMap(inFull)),
    ...section('Ruled out', byVerdict('ruled-out').flatMap(inShort)),
    ...section('MFA is demanded by', mfaDemandedBy.map(demand)),
  ];
  return lines.map(harmless).join('\n');
}

function headline({ user, symptom, app, lead, findings }: Diagnosis): readonly string[] {
  const name = user.displayName ?? user.userPrincipalName ?? user.id;
  const who = `${name} (${user.userPrincipalName ?? user.id})  symptom: ${symptom}, app: ${app}`;
  const first = findings.find(({ cause }) => cause === lead);
  if (!first) return [who, '', 'Nothing found that would explain it.'];
  const sure = first.verdict === 'unknown' ? 'Look at first' : 'Fix first';
  return [who, '', `${sure}: ${causeTexts[first.cause]}`, ...remedies(first, '  ')];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function inFull(finding: Finding): readonly string[] {
  const why = finding.reason === null ? '' : ` (${reasonTexts[finding.reason]})`;
  const sign = finding.verdict === 'confirmed' ? '!' : '?';
  return [
    `  ${sign} ${causeTexts[finding.cause]}${why}  [${finding.cause}]`,
    ...finding.evidence.map((evidence) => `      ${observation(evidence)}`),
    ...grants(finding),
    ...howToTell(finding),
  ];
}

/** What helps with the cause to fix first stands above all else already. */
function alsoHelps(finding: Finding, { lead }: Diagnosis): readonly string[] {
  return finding.cause === lead ? [] : remedies(finding, '      ');
}

/** Where Graph does not tell, something else may. */
function howToTell({ cause }: Finding): readonly string[] {
  return cause === 'smtp-auth-disabled'
    ? smtpAuthLines.look.map((line) => `      -> ${exchangeTells}: ${line}`)
    : [];
}

/** Whoever runs this has the app's own credential, so it is theirs to know what the app lacks. */
function grants(finding: Finding): readonly string[] {
  const lacking = new Set(toGrant(finding).flatMap(({ permissions }) => permissions));
  return lacking.size === 0 ? [] : [`      -> ${grantText([...lacking])}`];
}

/** One line each: what is ruled out matters to whoever doubts it, and there is much of it. */
function inShort({ cause, evidence }: Finding): readonly string[] {
  const seen = evidence.map(({ fact, observed }) => `${fact}: ${observed}`).join('; ');
  return [`  - ${cause}${seen === '' ? '' : ` (${seen})`}`];
}

function remedies(finding: Finding, indent: string): readonly string[] {
  return finding.remedies.flatMap((remedy) => renderRemedy(remedy).map((line) => `${indent}${line}`));
}

function observation({ fact, observed, source, readAt }: Evidence): string {
  return `${fact}: ${observed}  (${source}, ${readAt})`;
}

function demand(demanded: MfaDemand): string {
  const name = demanded.by === 'conditional-access' ? ` "${demanded.displayName}"` : '';
  return `  - ${demandTexts[demanded.by]}${name}: ${certaintyTexts[demanded.certainty]}`;
}

/** Names come from a directory that others write: none of them may steer the terminal. */
function harmless(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}]/gu, '');
}

import { apps, symptoms } from '../diagnosis/answers';

export const usage = `Usage: npm run --silent diagnose -- --user <upn or object id> [--symptom S] [--app A] [--json]

Finds out why "App password" is missing for an account. It only reads.

  --user     user principal name or object id
  --symptom  ${symptoms.join(' | ')}
             (default: option-missing)
  --app      ${inColumns(apps)}
             (default: other)
  --json     prints one JSON object
  --help     prints this

Settings (environment): CLOUD or GRAPH_BASE_URL; BOT_ID, BOT_TYPE, BOT_TENANT_ID and, unless BOT_TYPE is
UserAssignedMSI, BOT_CERTIFICATE_PATH or SECRET_BOT_PASSWORD; or GRAPH_ACCESS_TOKEN with a loopback GRAPH_BASE_URL.
Exit status: 0 diagnosed, 2 wrong arguments or settings, 3 no such user, 4 Graph refused or could not be reached.
`;

function inColumns(values: readonly string[]): string {
  const lines: string[] = [];
  for (let at = 0; at < values.length; at += 3) lines.push(values.slice(at, at + 3).join(' | '));
  return lines.join(' |\n             ');
}

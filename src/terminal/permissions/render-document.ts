import { permissions } from '../../grants/permissions';
import type { Permission } from '../../grants/permissions';

const intro = `# Permissions

What the product asks Microsoft Graph for, why, and what stops without it. This page is printed by
\`npm run permissions -- --document\` from the list that the command and the product itself use, and a test holds the two
equal.

See what is granted, and grant the rest (docs/deploy.md, steps 1 to 4, says where each value comes from):
\`\`\`
npm run permissions -- --plan --env dev
npm run permissions -- --apply --env dev
npm run permissions -- --apply --env dev --optional AuditLog.Read.All
\`\`\`
Both run as whoever signed in with \`az login\`. \`--plan\` needs to read the directory; \`--apply\` needs the role Privileged Role
Administrator or Global Administrator. Running \`--apply\` twice changes nothing. Without the command:

- **Application permissions of a managed identity** cannot be granted in the Entra admin center, only with Graph:
  \`POST /v1.0/servicePrincipals/{object id of the identity}/appRoleAssignments\` with \`principalId\` (the same id),
  \`resourceId\` (object id of Microsoft Graph in your tenant: \`GET /v1.0/servicePrincipals?$filter=appId eq
  '00000003-0000-0000-c000-000000000000'\`) and \`appRoleId\` (from the \`appRoles\` of that answer, by \`value\`). An app registration
  gets them under API permissions, "Grant admin consent".
- **Delegated permissions** are consented to for the whole tenant at the address that \`--plan\` prints. The page that it ends on
  says nothing of use; the consent counts.

At its start the product logs one line for each application permission that its token lacks, with what is switched off. A
permission that was granted meanwhile counts from the next token on: within a day for a managed identity, at once after a
restart for the others.

`;

const heading = '| permission | what for | without it |\n|---|---|---|\n';

const sections: readonly (readonly [string, (permission: Permission) => boolean])[] = [
  [
    '## Application permissions: required\n\nThe product reads with these as itself; none of them can change anything.\n\n',
    ({ kind, need }) => kind === 'application' && need === 'required',
  ],
  [
    '## Application permissions: optional\n\nOff until granted.\n\n',
    ({ kind, need }) => kind === 'application' && need === 'optional',
  ],
  [
    "## Delegated permissions\n\nThe only ones that change anything. They act as the approver who pressed the button, within that person's own active roles, and\nEntra's audit log names that person.\n\n",
    ({ kind }) => kind === 'delegated',
  ],
  [
    '## Only with `GRAPH_WRITES=application`\n\nAn explicit opt-in: the product writes as itself, approvers need no sign-in, and the audit log names the product. These replace\nthe delegated ones. They reach the whole tenant, so prefer the delegated ones. `npm run permissions`\nlooks at it in its environment or in the env file that is named.\n\n',
    ({ need }) => need === 'instead',
  ],
];

/** docs/permissions.md */
export function renderDocument(): string {
  const parts = sections.map(([title, belongs]) => {
    const rows = permissions
      .filter(belongs)
      .map(({ name, why, without }) => `| \`${name}\` | ${why} | ${without} |`);
    return `${title}${heading}${rows.join('\n')}\n`;
  });
  return `${intro}${parts.join('\n')}`;
}

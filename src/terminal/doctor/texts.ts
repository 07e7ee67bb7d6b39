import type { CheckName, FindingCode } from '../../doctor/check';

export const checkTitles = {
  settings: 'Settings',
  outbound: 'Outbound connections',
  credentials: 'Credentials',
  clock: 'Clock',
  permissions: 'Permissions of Microsoft Graph',
  'token-service': "Approvers' sign-in",
  store: 'Database',
  approvals: 'Approvals',
  installation: "The user's app",
} as const satisfies Record<CheckName, string>;

interface Words {
  /** What was found; `{name}` stands for a value. */
  readonly found: string;
  /** What to do about it; null where nothing is to be done. */
  readonly todo: string | null;
}

const grant =
  'Run `npm run permissions -- --plan`, grant it, and wait: a managed identity keeps its token for up to a day; any other gets a new one when the bot is started again.';
const asAdmin =
  'Check BOT_ID, BOT_TENANT_ID and the secret, certificate or managed identity of the registration (docs/operations.md, rotating credentials).';
const addToChannel =
  'Add the app to the team and write `@App Password Check setup` in the channel; set APPROVALS_CHANNEL_ID or ESCALATION_CHANNEL_ID to what it answers.';

const ok = (found: string): Words => ({ found, todo: null });

export const findingTexts = {
  'settings-complete': ok('All are there and fit together.'),
  'settings-problem': {
    found: '{problem}',
    todo: 'Correct it; README.md lists every setting. They are read from the environment of this command: where the bot runs in a container, run it there (docs/operations.md, Codes).',
  },
  reached: ok('{host} answers.'),
  'not-reached': {
    found: '{host} cannot be reached ({why}).',
    todo: 'Allow HTTPS to it in the firewall or proxy, and check DNS from this machine.',
  },
  'token-granted': ok('A token for Microsoft Graph was acquired.'),
  'token-refused': { found: 'No token for Microsoft Graph ({why}).', todo: asAdmin },
  'bot-token-granted': ok('A token for Bot Framework was acquired: messages can be sent.'),
  'bot-token-refused': {
    found: 'No token for Bot Framework ({why}): no message can be sent.',
    todo: asAdmin,
  },
  'bot-token-not-needed': ok('The sandbox asks for no Bot Framework token.'),
  'clock-right': ok("It differs from Graph's by {seconds} s at most."),
  'clock-off': {
    found: "It is {seconds} s {side} against Graph's. From 300 s on, tokens are refused.",
    todo: 'Synchronise the clock of this machine (NTP).',
  },
  'clock-unknown': { found: 'Graph did not tell the time.', todo: 'See outbound connections.' },
  'permission-works': ok('{name} works.'),
  'permission-missing': { found: '{name} is not in the token. {without}', todo: grant },
  'permission-refused': { found: '{name} is refused by Graph. {without}', todo: grant },
  'permission-optional': { found: '{name} is not granted; it is optional. {without}', todo: null },
  'permission-not-answered': {
    found: '{name} could not be tried ({why}).',
    todo: 'Try again in a minute. `not-licensed` means that the tenant has no licence for it: nothing is to be done.',
  },
  'permission-unknown': {
    found: '{name} could not be tried: {why}.',
    todo: 'Solve what failed above first.',
  },
  'delegated-works': ok('The approver may use {name}.'),
  'delegated-missing': {
    found: "{name} is not in the approver's token. {without}",
    todo: 'Add it to the scopes of the OAuth connection, consent to it for the tenant, and have the approver write `sign out` and sign in again.',
  },
  'delegated-unknown': {
    found: 'What the approver may write cannot be known: they did not sign in, or their token does not tell.',
    todo: 'Name an approver with --user who has signed in once. Whoever is no approver needs none.',
  },
  'connection-works': ok('The token service knows the connection {name}.'),
  'connection-missing': {
    found: 'The token service does not know the connection {name} (HTTP {status}).',
    todo: 'Compare OAUTH_CONNECTION_NAME with the name in Azure Bot > Configuration > OAuth Connection Settings.',
  },
  'connection-no-answer': {
    found: 'The token service could not be asked about {name} (status {status}).',
    todo: 'See credentials and outbound connections; if both are well, try again in some minutes.',
  },
  'connection-not-needed': ok('Not needed: GRAPH_WRITES is application.'),
  'store-current': ok('It answers, and its tables are up to date.'),
  'store-to-migrate': {
    found: 'It answers; its tables are from an older version ({names} are still to be run).',
    todo: 'Start the bot: it migrates by itself. Take a backup first.',
  },
  'store-newer': {
    found: 'It answers; a newer version has run {names}.',
    todo: 'Fine during an upgrade or a rollback by one version; otherwise run the newer version.',
  },
  'store-empty': { found: 'There are no tables yet.', todo: 'Start the bot once: it makes them.' },
  'store-in-use': {
    found: 'The embedded database is open in process {pid}, so it cannot be looked at.',
    todo: 'Ask that process: GET /readyz. To look closer, stop it first, or use a server (DATABASE_URL).',
  },
  'store-unreachable': {
    found: 'It does not answer ({why}).',
    todo: 'Check DATABASE_URL, the firewall of the server, and its certificate (docs/operations.md, the certificate of the database).',
  },
  'store-in-clear': {
    found: 'The connection to it is not encrypted: whoever is on the way can read and change everything.',
    todo: 'Add `sslmode=verify-full` to DATABASE_URL (docs/operations.md, the certificate of the database).',
  },
  'store-unverified': {
    found:
      "The connection to it is encrypted, but the server's certificate is not checked: anybody can answer.",
    todo: 'Say `sslmode=verify-full` in DATABASE_URL (docs/operations.md, the certificate of the database).',
  },
  'jobs-given-up': {
    found: '{count} jobs were given up.',
    todo: 'Look for "job given up" in the log, and see docs/operations.md for trying them again.',
  },
  'channel-known': ok('Channel {channelId} can be written to, last heard from {seenAt}.'),
  'channel-unknown': { found: 'The bot was never heard from in channel {channelId}.', todo: addToChannel },
  'channel-left': { found: 'Channel {channelId} cannot be written to any more ({why}).', todo: addToChannel },
  'channel-unchecked': {
    found: 'Channel {channelId} could not be looked up.',
    todo: 'See the database.',
  },
  'approvers-found': ok('{count} people are in the approvers group {groupId}.'),
  'approvers-none': {
    found: 'Nobody is in the approvers group {groupId}, or there is no such group.',
    todo: 'Check APPROVERS_GROUP_ID, or add approvers to the group.',
  },
  'approvers-unreadable': {
    found: 'The approvers group {groupId} cannot be read ({why}).',
    todo: 'See permissions: GroupMember.Read.All and User.Read.All.',
  },
  'user-reachable': ok('{userId} has the app, last heard from {seenAt}.'),
  'user-unknown': {
    found: '{userId} was never heard from: the app is not installed for them, or they never opened it.',
    todo: 'Install it for them (Teams admin center > Setup policies) or have them add it.',
  },
  'user-left': {
    found: '{userId} cannot be written to since {since} ({why}): the app was removed or blocked.',
    todo: 'Have them add the app again: whatever they missed is delivered then.',
  },
  'user-not-found': {
    found: 'There is no such user, or users cannot be read.',
    todo: 'Check the name; see permissions.',
  },
  'user-unchecked': { found: '{userId} could not be looked up.', todo: 'See the database.' },
  'user-not-asked': ok('Not asked for: name somebody with --user.'),
} as const satisfies Record<FindingCode, Words>;

export const marks = { ok: 'ok     ', warning: 'WARNING', failed: 'FAILED ', skipped: 'skipped' } as const;

export const verdicts = {
  healthy: 'Nothing failed.',
  failed: 'Something failed: see above for what to do.',
} as const;

export const bug = 'Something went wrong that should not.';

import { federatedCredential } from './grants/federated-credential';
import { planGrants } from './grants/plan-grants';
import type { DirectoryGrants } from './graph/grants/directory-grants';
import type { Principal } from './graph/grants/bodies';
import { GrantRefusedError } from './graph/grants/grant-refused-error';
import { openDirectoryGrants } from './graph/grants/open-directory-grants';
import { GraphSetupError } from './graph/graph-setup-error';
import { consentUrl } from './terminal/permissions/consent-url';
import { exitStatus } from './terminal/permissions/exit-status';
import { parseArguments } from './terminal/permissions/parse-arguments';
import type { Asked } from './terminal/permissions/parse-arguments';
import { readSettings } from './terminal/permissions/read-settings';
import type { Settings } from './terminal/permissions/read-settings';
import { renderDocument } from './terminal/permissions/render-document';
import { isComplete, renderPlan } from './terminal/permissions/render-plan';
import type { Rendered, Trust } from './terminal/permissions/render-plan';
import { usage } from './terminal/permissions/usage';
import { readEnvFile } from './terminal/read-env-file';
import type { EnvFile } from './terminal/read-env-file';
import { complain, say } from './terminal/say';

async function main(): Promise<number> {
  const asked = parseArguments(process.argv.slice(2));
  if (asked.kind === 'help') return say(exitStatus.complete, usage);
  if (asked.kind === 'document') return say(exitStatus.complete, renderDocument());
  if (asked.kind === 'wrong') return complain(exitStatus.wrongArguments, [...asked.problems, '', usage]);
  const file = fileOf(asked);
  if (!file.ok) return complain(exitStatus.wrongArguments, [file.problem]);
  // The file that was named wins: what an earlier command left in the shell must not reach another deployment.
  const settings = readSettings({ ...process.env, ...file.values });
  return 'botId' in settings
    ? run(asked, settings)
    : complain(exitStatus.wrongArguments, [...settings, whereTo(asked)]);
}

function whereTo({ env }: Asked): string {
  return env === undefined
    ? 'Name the env file that holds it with --env, such as --env dev, or set it in the environment. See --help.'
    : `Set it in env/.env.${env}; docs/deploy.md says where each value comes from.`;
}

function fileOf({ env }: Asked): EnvFile {
  return env === undefined ? { ok: true, values: {} } : readEnvFile(env, process.env);
}

interface Found {
  readonly grants: DirectoryGrants;
  readonly settings: Settings;
  readonly own: Principal;
  readonly signIn: Principal | undefined;
}

async function run(asked: Asked, settings: Settings): Promise<number> {
  const found = await find(settings);
  const before = await look(found, asked);
  if (asked.kind === 'apply') await apply(found, before);
  const now = asked.kind === 'apply' ? await look(found, asked) : before;
  const text = asked.json ? `${JSON.stringify(now, null, 2)}\n` : renderPlan(now, asked.env);
  return say(isComplete(now) ? exitStatus.complete : exitStatus.incomplete, text);
}

async function find(settings: Settings): Promise<Found> {
  const { baseUrl, credential, botId, signInAppId } = settings;
  const log = { info: quiet, warn: quiet, error: quiet };
  const grants = openDirectoryGrants({ baseUrl, credential, log, now: () => new Date() });
  const own = await grants.findPrincipal(botId);
  if (own === undefined) {
    throw new GrantRefusedError(
      'no identity has the client id BOT_ID in this tenant. Is `az login` in the right one?',
    );
  }
  const signIn = signInAppId === null ? undefined : await grants.findPrincipal(signInAppId);
  if (signInAppId !== null && signIn === undefined) {
    throw new GrantRefusedError(
      'the app AAD_APP_CLIENT_ID has no enterprise application in this tenant: `az ad sp create --id <AAD_APP_CLIENT_ID>` makes it',
    );
  }
  return { grants, settings, own, signIn };
}

async function look({ grants, settings, own, signIn }: Found, { optional }: Asked): Promise<Rendered> {
  const { writes } = settings;
  const plan = planGrants(await grants.read(own, signIn), { writes, optional });
  // Without an app to sign in to, nothing can be said of what it lacks.
  const rows = plan.rows.filter(({ permission }) => signIn !== undefined || permission.kind !== 'delegated');
  return {
    plan: { ...plan, rows },
    trust: await trustOf(grants, settings),
    consentUrl: consentUrl(settings),
  };
}

async function trustOf(grants: DirectoryGrants, settings: Settings): Promise<Trust> {
  const { signInAppId, tenantId, cloud, writes } = settings;
  if (writes === 'application') return 'not-needed';
  if (signInAppId === null) return null;
  if (cloud !== 'public' && cloud !== 'gcc') return 'not-in-this-cloud';
  const there = await grants.hasFederatedCredential(signInAppId, federatedCredential(tenantId));
  return there ? 'there' : 'missing';
}

async function apply({ grants, settings, own, signIn }: Found, { plan, trust }: Rendered): Promise<void> {
  const missing = plan.rows.filter(({ state }) => state === 'missing').map(({ permission }) => permission);
  for (const { name, kind } of missing) {
    if (kind === 'application') await grants.assign(own, name);
  }
  const names = missing.filter(({ kind }) => kind === 'delegated').map(({ name }) => name);
  if (signIn !== undefined && names.length > 0) await grants.consent(signIn, names);
  if (trust === 'missing' && settings.signInAppId !== null) {
    await grants.addFederatedCredential(settings.signInAppId, federatedCredential(settings.tenantId));
  }
}

function quiet(): undefined {
  return undefined;
}

function explain(error: unknown): number {
  if (error instanceof GrantRefusedError)
    return complain(exitStatus.refused, [`Not done: ${error.message}.`]);
  if (error instanceof GraphSetupError) return complain(exitStatus.wrongArguments, [error.message]);
  // The name alone: a message may quote what it was given.
  return complain(exitStatus.refused, [
    `The permissions could not be read (${error instanceof Error ? error.name : typeof error}).`,
  ]);
}

void main()
  .catch(explain)
  .then((code) => {
    process.exitCode = code;
  });

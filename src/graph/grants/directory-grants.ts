import type { FederatedCredential } from '../../grants/federated-credential';
import type { Seen } from '../../grants/plan-grants';
import type { Send } from '../send';
import { askDirectory } from './ask-directory';
import type { AskDirectory } from './ask-directory';
import { Applications, Assignments, Consents, FederatedCredentials, Principals } from './bodies';
import type { Principal } from './bodies';
import { GrantRefusedError } from './grant-refused-error';

/** The directory as far as permissions of apps go, on behalf of the admin who runs the command. */
export interface DirectoryGrants {
  /** The app's object in this tenant; undefined where there is none. */
  readonly findPrincipal: (appId: string) => Promise<Principal | undefined>;
  /** `signIn`: the app that approvers sign in to; undefined where none is named. */
  readonly read: (own: Principal, signIn: Principal | undefined) => Promise<Seen>;
  /** Gives an application permission of Microsoft Graph, by its name. */
  readonly assign: (own: Principal, name: string) => Promise<void>;
  /** Consents for the whole tenant to delegated permissions, besides those that stand there already. */
  readonly consent: (signIn: Principal, names: readonly string[]) => Promise<void>;
  readonly hasFederatedCredential: (appId: string, wanted: FederatedCredential) => Promise<boolean>;
  readonly addFederatedCredential: (appId: string, wanted: FederatedCredential) => Promise<void>;
}

const graphAppId = '00000003-0000-0000-c000-000000000000';

/** Each call rejects with a GrantRefusedError where Graph says no. */
export function createDirectoryGrants(send: Send): DirectoryGrants {
  const ask = askDirectory(send);
  return {
    findPrincipal: (appId) => findPrincipal(ask, appId),
    read: (own, signIn) => read(ask, own, signIn),
    assign: (own, name) => assign(ask, own, name),
    consent: (signIn, names) => consent(ask, signIn, names),
    async hasFederatedCredential(appId, { issuer, subject }) {
      const path = `/applications/${await applicationId(ask, appId)}/federatedIdentityCredentials`;
      const all = FederatedCredentials.parse(await ask.list(path));
      return all.some((one) => one.issuer === issuer && one.subject === subject);
    },
    async addFederatedCredential(appId, wanted) {
      const path = `/applications/${await applicationId(ask, appId)}/federatedIdentityCredentials`;
      await ask.change({ method: 'POST', path, body: wanted });
    },
  };
}

async function findPrincipal(ask: AskDirectory, appId: string): Promise<Principal | undefined> {
  return Principals.parse(await ask.list(`/servicePrincipals?$filter=${filter('appId', appId)}`)).at(0);
}

async function getGraph(ask: AskDirectory): Promise<Principal> {
  const found = await findPrincipal(ask, graphAppId);
  if (found === undefined) throw new GrantRefusedError('Microsoft Graph itself is not in this directory');
  return found;
}

async function applicationId(ask: AskDirectory, appId: string): Promise<string> {
  const path = `/applications?$filter=${filter('appId', appId)}`;
  const [found] = Applications.parse(await ask.list(path));
  if (found !== undefined) return found.id;
  throw new GrantRefusedError(`no app registration has the client id ${appId} in this tenant`);
}

async function read(ask: AskDirectory, own: Principal, signIn: Principal | undefined): Promise<Seen> {
  const graph = await getGraph(ask);
  const assigned = Assignments.parse(await ask.list(`/servicePrincipals/${own.id}/appRoleAssignments`));
  const roleIds = assigned.filter(({ resourceId }) => resourceId === graph.id).map((one) => one.appRoleId);
  return {
    application: graph.appRoles.filter(({ id }) => roleIds.includes(id)).map(({ value }) => value),
    delegated: scopesOf(signIn && (await findConsent(ask, signIn, graph))),
  };
}

async function assign(ask: AskDirectory, own: Principal, name: string): Promise<void> {
  const graph = await getGraph(ask);
  const role = graph.appRoles.find(({ value }) => value === name);
  if (role === undefined) throw new GrantRefusedError(`Microsoft Graph knows no permission ${name} here`);
  const body = { principalId: own.id, resourceId: graph.id, appRoleId: role.id };
  await ask.change({ method: 'POST', path: `/servicePrincipals/${own.id}/appRoleAssignments`, body });
}

async function consent(ask: AskDirectory, signIn: Principal, names: readonly string[]): Promise<void> {
  const graph = await getGraph(ask);
  const standing = await findConsent(ask, signIn, graph);
  const scope = [...new Set([...scopesOf(standing), ...names])].join(' ');
  const body = { clientId: signIn.id, consentType: 'AllPrincipals', resourceId: graph.id, scope };
  await ask.change(
    standing === undefined
      ? { method: 'POST', path: '/oauth2PermissionGrants', body }
      : { method: 'PATCH', path: `/oauth2PermissionGrants/${standing.id}`, body: { scope } },
  );
}

/** What an admin consented to for everybody; what single people consented to does not help the next one. */
async function findConsent(ask: AskDirectory, { id }: Principal, graph: Principal) {
  const all = Consents.parse(await ask.list(`/oauth2PermissionGrants?$filter=${filter('clientId', id)}`));
  return all.find((one) => one.consentType === 'AllPrincipals' && one.resourceId === graph.id);
}

function filter(name: string, value: string): string {
  return encodeURIComponent(`${name} eq '${value.replaceAll("'", "''")}'`);
}

function scopesOf(consent: { readonly scope: string } | undefined): readonly string[] {
  return (consent?.scope ?? '').split(' ').filter((scope) => scope !== '');
}

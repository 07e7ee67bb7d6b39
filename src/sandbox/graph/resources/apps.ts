import { z } from 'zod';
import {
  type App,
  type AppFacts,
  apps,
  defaultAppFacts,
  graphAppId,
  graphRoles,
  idOf,
} from '../../tenant/apps';
import { SANDBOX_BOT_ID, SANDBOX_SIGN_IN_APP_ID } from '../../tenant/app-ids';
import { roleId } from '../../tenant/roles';
import { holdsOneOf } from '../authorise';
import { listCollection } from '../collection';
import type { RoutedCall } from '../graph-call';
import { badRequest, type GraphReply, noContent, noSuchResource, refuse } from '../graph-reply';
import { parseBody } from '../request-body';
import type { Route } from '../route';
import type { World } from '../world';
import { principalId, roleIdOf, toPrincipalBody } from './app-bodies';

const read = { permissions: [['Application.Read.All', 'Application.ReadWrite.All', 'Directory.Read.All']] };
/** Consenting to permissions of Microsoft Graph takes one of these roles; Application Administrator is not enough. */
const mayConsent = holdsOneOf(roleId.globalAdministrator, roleId.privilegedRoleAdministrator);

export const appRoutes: readonly Route[] = [
  { method: 'GET', path: '/servicePrincipals', demand: read, handle: listPrincipals },
  {
    method: 'GET',
    path: '/servicePrincipals/{id}/appRoleAssignments',
    demand: read,
    handle: withPrincipal(listAssignments),
  },
  {
    method: 'POST',
    path: '/servicePrincipals/{id}/appRoleAssignments',
    demand: { permissions: [['AppRoleAssignment.ReadWrite.All']], mayUser: mayConsent },
    handle: withPrincipal(assign),
  },
  {
    method: 'GET',
    path: '/oauth2PermissionGrants',
    demand: { permissions: [['DelegatedPermissionGrant.ReadWrite.All', 'Directory.Read.All']] },
    handle: listConsents,
  },
  {
    method: 'POST',
    path: '/oauth2PermissionGrants',
    demand: { permissions: [['DelegatedPermissionGrant.ReadWrite.All']], mayUser: mayConsent },
    handle: consent,
  },
  {
    method: 'PATCH',
    path: '/oauth2PermissionGrants/{id}',
    demand: { permissions: [['DelegatedPermissionGrant.ReadWrite.All']], mayUser: mayConsent },
    handle: changeConsent,
  },
  { method: 'GET', path: '/applications', demand: read, handle: listApplications },
  {
    method: 'GET',
    path: '/applications/{id}/federatedIdentityCredentials',
    demand: read,
    handle: listFederated,
  },
  {
    method: 'POST',
    path: '/applications/{id}/federatedIdentityCredentials',
    demand: { permissions: [['Application.ReadWrite.All']], mayUser: mayConsent },
    handle: addFederated,
  },
];

function listPrincipals(world: World, call: RoutedCall): GraphReply {
  return listCollection(world, call, { context: 'servicePrincipals', items: apps.map(toPrincipalBody) });
}

interface PrincipalCall {
  readonly world: World;
  readonly call: RoutedCall;
  readonly app: App;
}

function withPrincipal(handle: (question: PrincipalCall) => GraphReply): Route['handle'] {
  return (world, call) => {
    const app = apps.find(({ appId }) => principalId(appId) === call.id.toLowerCase());
    return app === undefined ? noSuchResource(call.id) : handle({ world, call, app });
  };
}

/** What the product holds is what the tenant's reads are allowed by. */
function listAssignments({ world, call, app }: PrincipalCall): GraphReply {
  const held = app.appId === SANDBOX_BOT_ID ? world.tenant.state().facts.permissions : [];
  const items = held.map((permission) => toAssignment(app, permission));
  return listCollection(world, call, { context: 'appRoleAssignments', items });
}

function toAssignment(app: App, permission: string) {
  return {
    id: idOf(`assignment ${app.appId} ${permission}`),
    deletedDateTime: null,
    appRoleId: roleIdOf(permission),
    createdDateTime: '2026-01-05T09:00:00Z',
    principalDisplayName: app.displayName,
    principalId: principalId(app.appId),
    principalType: 'ServicePrincipal',
    resourceDisplayName: 'Microsoft Graph',
    resourceId: principalId(graphAppId),
  };
}

const Assignment = z.object({ principalId: z.string(), resourceId: z.string(), appRoleId: z.string() });

function assign({ world, call, app }: PrincipalCall): GraphReply {
  const asked = parseBody(call.body, Assignment);
  if (asked === undefined || asked.principalId !== principalId(app.appId)) {
    return badRequest('Invalid appRoleAssignment.');
  }
  const permission = graphRoles.find((name) => roleIdOf(name) === asked.appRoleId);
  if (permission === undefined || asked.resourceId !== principalId(graphAppId)) {
    return refuse(400, 'Request_BadRequest', 'Permission being assigned was not found on application');
  }
  const { permissions } = world.tenant.state().facts;
  if (permissions.includes(permission)) {
    return badRequest('Permission being assigned already exists on the object');
  }
  world.tenant.change((state) => ({
    ...state,
    facts: { ...state.facts, permissions: [...permissions, permission] },
  }));
  return { status: 201, body: toAssignment(app, permission) };
}

function appFacts(world: World): AppFacts {
  return world.tenant.state().facts.app ?? defaultAppFacts;
}

function changeApp(world: World, change: Partial<AppFacts>): void {
  const app = { ...appFacts(world), ...change };
  world.tenant.change((state) => ({ ...state, facts: { ...state.facts, app } }));
}

const consentId = idOf('consent');

function listConsents(world: World, call: RoutedCall): GraphReply {
  const { delegated } = appFacts(world);
  const items = delegated.length === 0 ? [] : [toConsent(delegated.join(' '))];
  return listCollection(world, call, { context: 'oauth2PermissionGrants', items });
}

function toConsent(scope: string) {
  return {
    id: consentId,
    clientId: principalId(SANDBOX_SIGN_IN_APP_ID),
    consentType: 'AllPrincipals',
    principalId: null,
    resourceId: principalId(graphAppId),
    scope,
  };
}

const Consent = z.object({
  clientId: z.string(),
  consentType: z.literal('AllPrincipals'),
  scope: z.string(),
});

function consent(world: World, call: RoutedCall): GraphReply {
  const asked = parseBody(call.body, Consent);
  if (asked?.clientId !== principalId(SANDBOX_SIGN_IN_APP_ID)) return badRequest('Invalid grant.');
  if (appFacts(world).delegated.length > 0) {
    return refuse(409, 'Request_MultipleObjectsWithSameKeyValue', 'Permission entry already exists.');
  }
  changeApp(world, { delegated: toNames(asked.scope) });
  return { status: 201, body: toConsent(asked.scope) };
}

function changeConsent(world: World, call: RoutedCall): GraphReply {
  const scope = parseBody(call.body, z.object({ scope: z.string() }))?.scope;
  if (call.id !== consentId || appFacts(world).delegated.length === 0) return noSuchResource(call.id);
  if (scope === undefined) return badRequest('Invalid grant.');
  changeApp(world, { delegated: toNames(scope) });
  return noContent;
}

function toNames(scope: string): string[] {
  return scope.split(' ').filter((name) => name !== '');
}

const applicationId = idOf(`application ${SANDBOX_SIGN_IN_APP_ID}`);

/** A managed identity is a service principal alone: there is one registration. */
function listApplications(world: World, call: RoutedCall): GraphReply {
  const items = [
    {
      id: applicationId,
      appId: SANDBOX_SIGN_IN_APP_ID,
      displayName: 'App Password Check sign-in',
      identifierUris: [`api://botid-${SANDBOX_BOT_ID}`],
      signInAudience: 'AzureADMyOrg',
    },
  ];
  return listCollection(world, call, { context: 'applications', items });
}

function listFederated(world: World, call: RoutedCall): GraphReply {
  if (call.id !== applicationId) return noSuchResource(call.id);
  const context = `applications('${applicationId}')/federatedIdentityCredentials`;
  return listCollection(world, call, { context, items: appFacts(world).federatedCredentials });
}

const Federated = z.object({
  name: z.string().regex(/^[\w-]{3,120}$/),
  issuer: z.url(),
  subject: z.string().min(1),
  audiences: z.array(z.string()).length(1),
  description: z.string().nullable().default(null),
});

function addFederated(world: World, call: RoutedCall): GraphReply {
  if (call.id !== applicationId) return noSuchResource(call.id);
  const asked = parseBody(call.body, Federated);
  if (asked === undefined) return badRequest('Invalid federated identity credential.');
  const { federatedCredentials } = appFacts(world);
  const taken = federatedCredentials.some(
    ({ name, issuer, subject }) =>
      name === asked.name || (issuer === asked.issuer && subject === asked.subject),
  );
  if (taken) return refuse(409, 'Request_MultipleObjectsWithSameKeyValue', 'It already exists.');
  const added = { id: idOf(`federated ${asked.subject}`), ...asked };
  changeApp(world, { federatedCredentials: [...federatedCredentials, added] });
  return { status: 201, body: added };
}

import { z } from 'zod';
import { findUser } from '../../tenant/directory';
import { listCollection } from '../collection';
import { badRequest, type GraphReply, refuse } from '../graph-reply';
import type { RoutedCall } from '../graph-call';
import { parseBody } from '../request-body';
import type { Route } from '../route';
import type { World } from '../world';
import { evaluatePolicy } from './what-if';

const root = '/identity/conditionalAccess';
const readPolicies = { permissions: [['Policy.Read.All']] };
const whatIf = { permissions: [['Policy.Read.ConditionalAccess']] };

export const conditionalAccessRoutes: readonly Route[] = [
  list('policies', ({ facts }) => facts.conditionalAccessPolicies),
  list('namedLocations', ({ facts }) => facts.namedLocations),
  {
    method: 'POST',
    path: `${root}/evaluate`,
    limit: 'conditional-access',
    demand: whatIf,
    handle: licensed(evaluate),
  },
];

type State = ReturnType<World['tenant']['state']>;

function list(name: string, items: (state: State) => readonly Readonly<Record<string, unknown>>[]): Route {
  const handle = licensed((world, call) =>
    listCollection(world, call, {
      context: `identity/conditionalAccess/${name}`,
      items: items(world.tenant.state()),
    }),
  );
  return {
    method: 'GET',
    path: `${root}/${name}`,
    limit: 'conditional-access',
    demand: readPolicies,
    handle,
  };
}

function licensed(handle: Route['handle']): Route['handle'] {
  return (world, call) =>
    world.tenant.state().facts.conditionalAccess === 'licensed' ? handle(world, call) : notLicensed;
}

const notLicensed = refuse(403, 'AccessDenied', 'Your tenant is not licensed for this feature.');

const Evaluation = z.object({
  signInIdentity: z.object({ userId: z.string() }),
  signInContext: z.record(z.string(), z.unknown()),
  appliedPoliciesOnly: z.boolean().optional(),
});

function evaluate(world: World, call: RoutedCall): GraphReply {
  const asked = parseBody(call.body, Evaluation);
  const user = asked && findUser(world.tenant.state(), asked.signInIdentity.userId);
  if (user === undefined) return badRequest('The signInIdentity is missing or unknown.');
  const all = world.tenant
    .state()
    .facts.conditionalAccessPolicies.map((policy) => evaluatePolicy(world.tenant.state(), user, policy));
  const items = asked?.appliedPoliciesOnly === true ? all.filter(({ policyApplies }) => policyApplies) : all;
  return listCollection(world, call, { context: 'Collection(microsoft.graph.whatIfAnalysisResult)', items });
}

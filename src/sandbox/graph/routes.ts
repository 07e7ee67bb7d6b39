import type { Route } from './route';
import { appRoutes } from './resources/apps';
import { auditRoutes } from './resources/audits';
import { authenticationRoutes } from './resources/authentication';
import { conditionalAccessRoutes } from './resources/conditional-access';
import { domainRoutes } from './resources/domains';
import { groupRoutes } from './resources/groups';
import { membershipRoutes } from './resources/memberships';
import { policyRoutes } from './resources/policies';
import { roleRoutes } from './resources/roles';
import { userRoutes } from './resources/users';

export const routes: readonly Route[] = [
  ...userRoutes,
  ...authenticationRoutes,
  ...membershipRoutes,
  ...groupRoutes,
  ...policyRoutes,
  ...conditionalAccessRoutes,
  ...roleRoutes,
  ...auditRoutes,
  ...domainRoutes,
  ...appRoutes,
];

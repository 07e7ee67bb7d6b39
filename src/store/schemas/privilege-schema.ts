import { z } from 'zod';
import type { TargetPrivilege } from '../../cases/target-privilege';
import { unknownReasons } from './diagnosis-schema';

export const PrivilegeSchema: z.ZodType<TargetPrivilege> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('admin-role'), roleIds: z.array(z.string()), alsoByGroup: z.boolean() }),
  z.object({ kind: z.literal('role-assignable-group'), as: z.enum(['member', 'owner']) }),
  z.object({ kind: z.literal('unknown'), why: z.enum(unknownReasons) }),
]);

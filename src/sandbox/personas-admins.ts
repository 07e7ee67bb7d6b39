import { type Persona, toPersona } from './persona';

/** Those who are asked to decide, with every mixture of membership and role that matters for a decision. */
export const adminPersonas: readonly Persona[] = [
  toPersona({
    key: 'megan',
    id: 'b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01',
    displayName: 'Megan Bowen',
    seat: 'admin',
    roles: ['authenticationPolicyAdministrator', 'authenticationAdministrator'],
    groups: ['allStaff', 'approvers'],
    situation: 'Approver whose roles allow both steps: enforcing and signing the person out.',
    say: 'Approve',
  }),
  toPersona({
    key: 'nestor',
    id: 'b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b02',
    displayName: 'Nestor Wilke',
    seat: 'admin',
    roles: ['authenticationPolicyAdministrator'],
    groups: ['allStaff', 'approvers'],
    situation: 'Approver who may enforce but may not sign anybody out: a partial result.',
    say: 'Approve',
  }),
  toPersona({
    key: 'patti',
    id: 'b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b03',
    displayName: 'Patti Fernandez',
    seat: 'admin',
    groups: ['allStaff', 'approvers'],
    situation: 'In the approvers group without any directory role: Graph refuses what is approved.',
    say: 'Approve',
  }),
  toPersona({
    key: 'henrietta',
    id: 'b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b04',
    displayName: 'Henrietta Mueller',
    seat: 'admin',
    roles: ['globalAdministrator'],
    groups: ['allStaff', 'approvers'],
    methods: ['password', 'passkey'],
    situation: 'Global Administrator and approver: may do everything, and is privileged as a target.',
    say: 'Approve',
  }),
  toPersona({
    key: 'brian',
    id: 'b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b05',
    displayName: 'Brian Johnson',
    seat: 'admin',
    eligibleRoles: ['authenticationPolicyAdministrator'],
    groups: ['allStaff', 'approvers'],
    situation:
      'Approver who has not activated the role that he is eligible for (Privileged Identity Management).',
    say: 'Approve',
  }),
];

import type { ConditionalAccessPolicy } from '../conditional-access-policy';
import { type Holds, whether } from '../holds';
import { namesId } from './names-id';

export const exchangeOnline = '00000002-0000-0ff1-ce00-000000000000';

/** Whether a policy covers the mailbox: by itself, with Office 365, or with everything. */
export function coversMail({ applications }: ConditionalAccessPolicy): Holds {
  if (namesMail(applications.exclude)) return 'no';
  // A filter may add apps or take them away: it leaves nothing sure but an exclusion by name.
  return applications.filtered
    ? { unknown: 'depends-on-conditions' }
    : whether(namesMail(applications.include));
}

const namesMail = (apps: readonly string[]): boolean => namesId(apps, 'All', 'Office365', exchangeOnline);

import type { RoleName } from '../../cases/roles';
import type { Text } from '../text/text';
import { links } from './links';
import type { Link } from './links';
import { rolesWords } from './role-words';

/** Where somebody activates a role that they are eligible for. */
export function activationLink(text: Text): Link {
  return { title: text.t('buttons.activateRole'), url: links.activateRole };
}

/** Says on the card itself that a role has to be activated first, with the way there; nothing for nothing to activate. */
export function activationOf(text: Text, activate: readonly RoleName[] = []) {
  return activate.length === 0
    ? []
    : [
        {
          text: text.t('approver.activation', { roles: rolesWords(text, activate) }),
          ...activationLink(text),
        },
      ];
}

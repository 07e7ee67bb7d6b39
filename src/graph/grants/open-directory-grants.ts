import { toGraphAddress } from '../graph-address';
import type { GraphOptions } from '../graph-options';
import { createSend } from '../send';
import { createTokenSource } from '../token-source';
import { createDirectoryGrants } from './directory-grants';
import type { DirectoryGrants } from './directory-grants';

type Options = Pick<GraphOptions, 'baseUrl' | 'credential' | 'log' | 'now'>;

/** Throws a GraphSetupError for settings that would show a token to a stranger. */
export function openDirectoryGrants({ baseUrl, credential, log, now }: Options): DirectoryGrants {
  const address = toGraphAddress(baseUrl, credential);
  const token = createTokenSource({ credential, log, address });
  return createDirectoryGrants(createSend({ address, token, log, now }));
}

import { permissions } from '../../grants/permissions';
import type { Settings } from './read-settings';

/** Where an admin consents in a browser to what approvers need; null where there is no app to sign in to. */
export function consentUrl(settings: Settings): string | null {
  const { signInAppId, tenantId, loginUrl, redirectUrl, baseUrl } = settings;
  if (signInAppId === null) return null;
  const scopes = permissions
    .filter(({ kind }) => kind === 'delegated')
    .map(({ name }) => `${baseUrl}/${name}`);
  const query = new URLSearchParams({
    client_id: signInAppId,
    scope: scopes.join(' '),
    redirect_uri: redirectUrl,
  });
  return `${loginUrl}/${tenantId}/v2.0/adminconsent?${query.toString()}`;
}

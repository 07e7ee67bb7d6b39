import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { BotFrameworkAuthentication } from 'botframework-connector';

/** How the bot proves to Bot Framework who it is, and checks who calls. */
export type BotIdentity =
  | {
      readonly kind: 'registered';
      readonly botId: string;
      readonly type: 'UserAssignedMSI' | 'SingleTenant' | 'MultiTenant';
      readonly tenantId: string;
      readonly password: string | null;
    }
  /** Accepts unauthenticated activities. Only the sandbox does this, bound to loopback. */
  | { readonly kind: 'sandbox'; readonly tokenServiceUrl: string };

export function createAuthentication(identity: BotIdentity): BotFrameworkAuthentication {
  if (identity.kind === 'sandbox') {
    return new ConfigurationBotFrameworkAuthentication({ OAuthUrl: identity.tokenServiceUrl });
  }
  const { botId, type, tenantId, password } = identity;
  return new ConfigurationBotFrameworkAuthentication({
    MicrosoftAppId: botId,
    MicrosoftAppType: type,
    MicrosoftAppTenantId: tenantId,
    ...(password && { MicrosoftAppPassword: password }),
  });
}

/** The bot's own id as Bot Framework's libraries take it: the sandbox has none. */
export function botIdOf(identity: BotIdentity): string | null {
  return identity.kind === 'registered' ? identity.botId : null;
}

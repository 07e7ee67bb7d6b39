import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { AuthenticationConstants } from 'botframework-connector';
import type { BotFrameworkAuthentication } from 'botframework-connector';

/** How the bot proves to Bot Framework who it is, and checks who calls. */
export type BotIdentity =
  | {
      readonly kind: 'registered';
      readonly botId: string;
      readonly type: 'UserAssignedMSI' | 'SingleTenant' | 'MultiTenant';
      readonly tenantId: string;
      readonly password: string | null;
      /** Absent: Bot Framework's public cloud. */
      readonly endpoints?: BotFrameworkEndpoints;
    }
  /** Accepts unauthenticated activities. Only the sandbox does this, bound to loopback. */
  | { readonly kind: 'sandbox'; readonly tokenServiceUrl: string };

/** Where Bot Framework is, in a national cloud or a test. All or none: botbuilder fills in no single one. */
export interface BotFrameworkEndpoints {
  /** Who issues the tokens that Teams calls with (`https://api.botframework.com`), and where their keys are described. */
  readonly tokenIssuer: string;
  readonly openIdMetadataUrl: string;
  /** Where the bot gets its own token, and for which audience. */
  readonly loginUrl: string;
  readonly oauthScope: string;
  readonly tokenServiceUrl: string;
}

export function createAuthentication(identity: BotIdentity): BotFrameworkAuthentication {
  if (identity.kind === 'sandbox') {
    return new ConfigurationBotFrameworkAuthentication({ OAuthUrl: identity.tokenServiceUrl });
  }
  const { botId, type, tenantId, password, endpoints } = identity;
  return new ConfigurationBotFrameworkAuthentication({
    MicrosoftAppId: botId,
    MicrosoftAppType: type,
    MicrosoftAppTenantId: tenantId,
    ...(password && { MicrosoftAppPassword: password }),
    ...(endpoints && {
      ToBotFromChannelTokenIssuer: endpoints.tokenIssuer,
      ToBotFromChannelOpenIdMetadataUrl: endpoints.openIdMetadataUrl,
      ToChannelFromBotLoginUrl: endpoints.loginUrl,
      ToChannelFromBotOAuthScope: endpoints.oauthScope,
      OAuthUrl: endpoints.tokenServiceUrl,
    }),
  });
}

/** The bot's own id as Bot Framework's libraries take it: the sandbox has none. */
export function botIdOf(identity: BotIdentity): string | null {
  return identity.kind === 'registered' ? identity.botId : null;
}

/** The only issuer whose tokens are taken; null in the sandbox, where nobody has a token. */
export function callerIssuerOf(identity: BotIdentity): string | null {
  if (identity.kind === 'sandbox') return null;
  return identity.endpoints?.tokenIssuer ?? AuthenticationConstants.ToBotFromChannelTokenIssuer;
}

/** The clouds of Microsoft 365 that have Microsoft Teams, by the names that their admins use. */
export const cloudNames = ['public', 'gcc', 'gcc-high', 'dod', 'china'] as const;
export type CloudName = (typeof cloudNames)[number];

/** Where a cloud's services are. Addresses without a trailing slash. */
export interface Cloud {
  readonly graphUrl: string;
  /** Microsoft Entra ID's sign-in, without a tenant. */
  readonly loginUrl: string;
  /** Who issues the tokens that Teams calls the bot with, and where their keys are described. */
  readonly tokenIssuer: string;
  readonly openIdMetadataUrl: string;
  /** What the bot's own token is for. */
  readonly botScope: string;
  /** Keeps the approvers' tokens; its host is the redirect address of the sign-in and belongs into `validDomains`. */
  readonly tokenServiceUrl: string;
  readonly tokenServiceHost: string;
  /** The tenant that gives multi-tenant bots their token. */
  readonly sharedBotTenant: string;
  /** What a token for Azure Database for PostgreSQL is asked for. */
  readonly databaseScope: string;
}

const commercial: Cloud = {
  graphUrl: 'https://graph.microsoft.com',
  loginUrl: 'https://login.microsoftonline.com',
  tokenIssuer: 'https://api.botframework.com',
  openIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  botScope: 'https://api.botframework.com',
  tokenServiceUrl: 'https://api.botframework.com',
  tokenServiceHost: 'token.botframework.com',
  sharedBotTenant: 'botframework.com',
  databaseScope: 'https://ossrdbms-aad.database.windows.net/.default',
};

const usGovernment = {
  loginUrl: 'https://login.microsoftonline.us',
  tokenIssuer: 'https://api.botframework.us',
  openIdMetadataUrl: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
  botScope: 'https://api.botframework.us',
  sharedBotTenant: 'MicrosoftServices.onmicrosoft.us',
  databaseScope: 'https://ossrdbms-aad.database.usgovcloudapi.net/.default',
} as const;

/**
 * From Microsoft's articles "Configure Bot Framework bots for US Government and Government Community Cloud", "Configure a
 * bot in Microsoft Azure operated by 21Vianet" and "National cloud deployments" (Graph). GCC lives in the public cloud;
 * only its connector has another host, which the product learns from each activity.
 */
export const clouds = {
  public: commercial,
  gcc: commercial,
  'gcc-high': {
    ...usGovernment,
    graphUrl: 'https://graph.microsoft.us',
    tokenServiceUrl: 'https://tokengcch.botframework.azure.us',
    tokenServiceHost: 'tokengcch.botframework.azure.us',
  },
  dod: {
    ...usGovernment,
    graphUrl: 'https://dod-graph.microsoft.us',
    tokenServiceUrl: 'https://apiDoD.botframework.azure.us',
    tokenServiceHost: 'apidod.botframework.azure.us',
  },
  china: {
    graphUrl: 'https://microsoftgraph.chinacloudapi.cn',
    loginUrl: 'https://login.partner.microsoftonline.cn',
    tokenIssuer: 'https://api.botframework.azure.cn',
    openIdMetadataUrl: 'https://login.botframework.azure.cn/v1/.well-known/openidconfiguration',
    botScope: 'https://api.botframework.azure.cn',
    tokenServiceUrl: 'https://token.botframework.azure.cn',
    tokenServiceHost: 'token.botframework.azure.cn',
    sharedBotTenant: 'microsoftservices.partner.onmschina.cn',
    databaseScope: 'https://ossrdbms-aad.database.chinacloudapi.cn/.default',
  },
} as const satisfies Record<CloudName, Cloud>;

@description('Begins the name of every resource.')
@minLength(4)
@maxLength(20)
param resourceBaseName string

@maxLength(42)
param botDisplayName string

@allowed(['UserAssignedMSI', 'SingleTenant'])
param botType string

@description('Client id of the managed identity, or of the app registration. A bot that gets another one loses all its chats.')
param botId string

param botTenantId string

@description('Resource id of the managed identity; empty for an app registration.')
param identityResourceId string = ''

@description('Host name that Microsoft Teams reaches the product at, without https://.')
param botDomain string

@description('Client id of the app that approvers sign in to.')
param signInAppId string

@description('Microsoft 365 cloud of the tenant.')
@allowed(['public', 'gcc', 'gcc-high', 'dod', 'china'])
param cloud string = 'public'

@description('Only where the federated credential is not to be had (national clouds): a client secret of that app. The bot service keeps it; the product never sees it.')
@secure()
param signInSecret string = ''

@allowed(['F0', 'S1'])
param botSku string = 'F0'

// The same as in src/grants/federated-credential.ts: it ends the subject of the federated credential.
var uniqueIdentifier = 'app-password-assistant'
// The same as in src/settings/cloud.ts.
var graphUrls = {
  public: 'https://graph.microsoft.com'
  gcc: 'https://graph.microsoft.com'
  'gcc-high': 'https://graph.microsoft.us'
  dod: 'https://dod-graph.microsoft.us'
  china: 'https://microsoftgraph.chinacloudapi.cn'
}
var graphUrl = graphUrls[cloud]

var withSecret = !empty(signInSecret)

// "AAD v2 with Federated Credentials", and "Azure Active Directory v2".
var federatedProvider = 'c00b44ab-5e16-c44c-af26-2fd5bc55eb18'
var secretProvider = '30dd229c-58e3-4a48-bdfd-91ec48eb906c'

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: resourceBaseName
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: botSku
  }
  properties: {
    displayName: botDisplayName
    endpoint: 'https://${botDomain}/api/messages'
    msaAppId: botId
    msaAppType: botType
    msaAppTenantId: botTenantId
    msaAppMSIResourceId: empty(identityResourceId) ? null : identityResourceId
  }
}

resource teamsChannel 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
  }
}

resource signIn 'Microsoft.BotService/botServices/connections@2022-09-15' = {
  parent: bot
  name: 'graph'
  location: 'global'
  properties: {
    serviceProviderId: withSecret ? secretProvider : federatedProvider
    serviceProviderDisplayName: withSecret ? 'Azure Active Directory v2' : 'AAD v2 with Federated Credentials'
    clientId: signInAppId
    clientSecret: signInSecret
    scopes: 'openid profile offline_access ${graphUrl}/Policy.ReadWrite.AuthenticationMethod ${graphUrl}/User.RevokeSessions.All'
    parameters: concat(
      [
        {
          key: 'ClientId'
          value: signInAppId
        }
        {
          key: 'TokenExchangeUrl'
          value: 'api://botid-${botId}'
        }
        {
          key: 'TenantId'
          value: botTenantId
        }
      ],
      withSecret
        ? [
            {
              key: 'ClientSecret'
              value: signInSecret
            }
          ]
        : [
            {
              key: 'UniqueIdentifier'
              value: uniqueIdentifier
            }
          ]
    )
  }
}

output OAUTH_CONNECTION_NAME string = 'graph'

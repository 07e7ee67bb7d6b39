// A release: the container with its settings, and the nightly look at the audit record, into what azure.bicep made.

@minLength(4)
@maxLength(20)
param resourceBaseName string

param location string = resourceGroup().location

@description('Tag of the image in the registry: another one with every release, so that going back is naming the one before.')
param imageTag string

@description('Object id of the group whose members may decide.')
param approversGroupId string

@description('Channel where approvals are asked for; empty: each approver is asked in their own chat.')
param approvalsChannelId string = ''

@description('Tenants that may talk to the bot, separated by commas; empty: the tenant of the bot alone.')
param allowedTenants string = ''

@allowed(['public', 'gcc', 'gcc-high', 'dod', 'china'])
param cloud string = 'public'

@description('Further settings by their names, such as { "WORKING_TIME_ZONE": "Europe/Berlin" }; README.md lists them all. Readable by whoever may read the deployment or the container app: no secrets.')
param moreSettings object = {}

@description('Further settings that are secrets, by their names, such as { "OTEL_EXPORTER_OTLP_HEADERS": "api-key=..." }. Kept by the container app, in no deployment history.')
@secure()
param secretSettings object = {}

@description('At least two: one can be replaced or fail, and the other answers.')
@minValue(2)
param minReplicas int = 2

param maxReplicas int = 4

@description('When the audit record is verified, as a cron expression in UTC: minute, hour, day, month, weekday.')
param auditSchedule string = '0 3 * * *'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = {
  name: resourceBaseName
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' existing = {
  name: resourceBaseName
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = {
  name: resourceBaseName
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' existing = {
  name: resourceBaseName
}

var domain = '${resourceBaseName}.${environment.properties.defaultDomain}'

var settings = {
  PORT: '3978'
  CLOUD: cloud
  BOT_ID: identity.properties.clientId
  BOT_TYPE: 'UserAssignedMSI'
  BOT_TENANT_ID: identity.properties.tenantId
  ALLOWED_TENANTS: empty(allowedTenants) ? identity.properties.tenantId : allowedTenants
  APPROVERS_GROUP_ID: approversGroupId
  APPROVALS_CHANNEL_ID: approvalsChannelId
  OAUTH_CONNECTION_NAME: 'graph'
  PUBLIC_URL: 'https://${domain}'
  // No password: the identity signs in with a token.
  DATABASE_URL: 'postgres://${identity.name}@${database.properties.fullyQualifiedDomainName}:5432/cases'
  DATABASE_SIGN_IN: 'entra'
}

// In a template of its own: how many settings there are must be known when a deployment starts, and some of these are
// read from resources.
module container 'container/container.bicep' = {
  name: 'container'
  params: {
    resourceBaseName: resourceBaseName
    location: location
    image: '${registry.properties.loginServer}/app-password-assistant:${imageTag}'
    registryServer: registry.properties.loginServer
    settings: union(settings, moreSettings)
    secretSettings: secretSettings
    minReplicas: minReplicas
    maxReplicas: maxReplicas
    auditSchedule: auditSchedule
  }
}

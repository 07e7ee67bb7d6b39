// Everything that the product runs on, but the container itself: that is app.bicep, deployed with every release.
// No secret is made or kept anywhere, so there is no key vault: the identity signs in to Graph, Bot Framework, the registry
// and the database; approvers sign in through a federated credential.

@description('Begins the name of every resource; small letters and digits, because the registry takes nothing else.')
@minLength(4)
@maxLength(20)
param resourceBaseName string

param location string = resourceGroup().location

@maxLength(42)
param botDisplayName string

@description('Client id of the app that approvers sign in to (AAD_APP_CLIENT_ID).')
param signInAppId string

@description('Only in national clouds, where the federated credential is not to be had: a client secret of that app.')
@secure()
param signInSecret string = ''

@description('Microsoft 365 cloud of the tenant.')
@allowed(['public', 'gcc', 'gcc-high', 'dod', 'china'])
param cloud string = 'public'

@description('D2ds_v5 (General Purpose) carries 50,000 people; B1ms (Burstable) is enough for a trial.')
param databaseSku string = 'Standard_D2ds_v5'

@allowed(['GeneralPurpose', 'Burstable'])
param databaseTier string = 'GeneralPurpose'

@description('A standby in another zone. Not in the Burstable tier, nor in every region.')
@allowed(['Disabled', 'SameZone', 'ZoneRedundant'])
param databaseHighAvailability string = 'Disabled'

@minValue(7)
@maxValue(35)
param databaseBackupDays int = 14

@minValue(30)
@maxValue(730)
param logDays int = 90

// Where a database without a public address has its name. It belongs to the cloud of Azure that this is deployed in, which
// `az cloud set` chooses; no suffix of environment() tells it.
var databaseSuffixes = {
  AzureCloud: 'postgres.database.azure.com'
  AzureUSGovernment: 'postgres.database.usgovcloudapi.net'
  AzureChinaCloud: 'postgres.database.chinacloudapi.cn'
}

// AcrPull, built in.
var pullRoleId = '7f951dda-4ed3-4680-a7ca-43fe172d538d'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: resourceBaseName
  location: location
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: resourceBaseName
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: logDays
  }
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: resourceBaseName
  location: location
  sku: {
    name: 'Basic'
  }
  properties: {
    adminUserEnabled: false
  }
}

resource pull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, identity.id, pullRoleId)
  scope: registry
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', pullRoleId)
  }
}

// The database has no public address.
resource network 'Microsoft.Network/virtualNetworks@2024-01-01' = {
  name: resourceBaseName
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: ['10.20.0.0/16']
    }
    subnets: [
      {
        name: 'apps'
        properties: {
          addressPrefix: '10.20.0.0/23'
          delegations: [
            {
              name: 'apps'
              properties: {
                serviceName: 'Microsoft.App/environments'
              }
            }
          ]
        }
      }
      {
        name: 'database'
        properties: {
          addressPrefix: '10.20.2.0/28'
          delegations: [
            {
              name: 'database'
              properties: {
                serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers'
              }
            }
          ]
        }
      }
    ]
  }

  resource apps 'subnets' existing = {
    name: 'apps'
  }

  resource database 'subnets' existing = {
    name: 'database'
  }
}

resource databaseZone 'Microsoft.Network/privateDnsZones@2020-06-01' = {
  name: '${resourceBaseName}.private.${databaseSuffixes[az.environment().name]}'
  location: 'global'

  resource link 'virtualNetworkLinks' = {
    name: resourceBaseName
    location: 'global'
    properties: {
      registrationEnabled: false
      virtualNetwork: {
        id: network.id
      }
    }
  }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: resourceBaseName
  location: location
  sku: {
    name: databaseSku
    tier: databaseTier
  }
  properties: {
    version: '16'
    storage: {
      storageSizeGB: 32
      autoGrow: 'Enabled'
    }
    backup: {
      backupRetentionDays: databaseBackupDays
      geoRedundantBackup: 'Disabled'
    }
    highAvailability: {
      mode: databaseHighAvailability
    }
    network: {
      delegatedSubnetResourceId: network::database.id
      privateDnsZoneArmResourceId: databaseZone.id
    }
    authConfig: {
      activeDirectoryAuth: 'Enabled'
      passwordAuth: 'Disabled'
      tenantId: identity.properties.tenantId
    }
  }
  dependsOn: [
    databaseZone::link
  ]

  resource cases 'databases' = {
    name: 'cases'
  }
}

// The identity is an administrator of this server, which holds nothing but the product's own database: it makes its tables
// itself. docs/deploy.md says how to give it less.
module administrator 'database/administrator.bicep' = {
  name: 'database-administrator'
  params: {
    serverName: database.name
    principalId: identity.properties.principalId
    principalName: identity.name
    tenantId: identity.properties.tenantId
  }
  dependsOn: [
    // The server takes one change at a time.
    database::cases
  ]
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: resourceBaseName
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
    vnetConfiguration: {
      infrastructureSubnetId: network::apps.id
      internal: false
    }
    workloadProfiles: [
      {
        name: 'Consumption'
        workloadProfileType: 'Consumption'
      }
    ]
  }
}

var botDomain = '${resourceBaseName}.${environment.properties.defaultDomain}'

module bot 'botRegistration/azurebot.bicep' = {
  name: 'bot-registration'
  params: {
    resourceBaseName: resourceBaseName
    botDisplayName: botDisplayName
    botType: 'UserAssignedMSI'
    botId: identity.properties.clientId
    botTenantId: identity.properties.tenantId
    identityResourceId: identity.id
    botDomain: botDomain
    signInAppId: signInAppId
    signInSecret: signInSecret
    cloud: cloud
  }
}

// The toolkit writes each output into the env file, by its name.
output RESOURCE_BASE_NAME string = resourceBaseName
output BOT_ID string = identity.properties.clientId
output BOT_TENANT_ID string = identity.properties.tenantId
output BOT_DOMAIN string = botDomain
output BOT_ENDPOINT string = 'https://${botDomain}'
output CONTAINER_REGISTRY_NAME string = registry.name

// In a template of its own, because its name is the principal id: a name has to be known when a deployment starts, and the
// identity is made by the deployment that calls this one.

@description('Name of the PostgreSQL server, which is there already.')
param serverName string

@description('Object id of the managed identity.')
param principalId string

@description('Name of the managed identity: the name of its database user.')
param principalName string

param tenantId string

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' existing = {
  name: serverName

  resource administrator 'administrators' = {
    name: principalId
    properties: {
      principalType: 'ServicePrincipal'
      principalName: principalName
      tenantId: tenantId
    }
  }
}

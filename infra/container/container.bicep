// The container itself: app.bicep gives it its settings.

param resourceBaseName string
param location string
param image string
param registryServer string

@description('Name and value of each setting.')
param settings object

@description('The same for those that are secrets: the container app keeps them, and shows them to nobody who reads it.')
@secure()
param secretSettings object

param minReplicas int
param maxReplicas int

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = {
  name: resourceBaseName
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' existing = {
  name: resourceBaseName
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: resourceBaseName
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    managedEnvironmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: 3978
        transport: 'http'
        allowInsecure: false
      }
      // A secret's name takes small letters, digits and hyphens only.
      secrets: map(items(secretSettings), setting => {
        name: toLower(replace(setting.key, '_', '-'))
        value: setting.value
      })
      registries: [
        {
          server: registryServer
          identity: identity.id
        }
      ]
    }
    template: {
      // Longer than the product takes to let running jobs end after SIGTERM.
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'app'
          image: image
          resources: {
            cpu: json('0.5')
            memory: '1Gi'
          }
          env: concat(
            map(items(settings), setting => { name: setting.key, value: setting.value }),
            map(items(secretSettings), setting => {
              name: setting.key
              secretRef: toLower(replace(setting.key, '_', '-'))
            })
          )
          probes: [
            {
              type: 'Startup'
              httpGet: {
                path: '/healthz'
                port: 3978
              }
              periodSeconds: 2
              failureThreshold: 30
            }
            {
              type: 'Liveness'
              httpGet: {
                path: '/healthz'
                port: 3978
              }
              periodSeconds: 30
              timeoutSeconds: 5
            }
            {
              type: 'Readiness'
              httpGet: {
                path: '/readyz'
                port: 3978
              }
              periodSeconds: 10
              timeoutSeconds: 5
            }
          ]
        }
      ]
      scale: {
        minReplicas: minReplicas
        maxReplicas: maxReplicas
        rules: [
          {
            name: 'http'
            http: {
              metadata: {
                concurrentRequests: '50'
              }
            }
          }
        ]
      }
    }
  }
}

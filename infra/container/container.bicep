// The container itself, and the job that looks at its audit record every night: app.bicep gives both their settings.

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

@description('When the audit record is verified: minute, hour, day, month, weekday, in UTC.')
param auditSchedule string

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = {
  name: resourceBaseName
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' existing = {
  name: resourceBaseName
}

var registries = [
  {
    server: registryServer
    identity: identity.id
  }
]

// A secret's name takes small letters, digits and hyphens only.
var secrets = map(items(secretSettings), setting => {
  name: toLower(replace(setting.key, '_', '-'))
  value: setting.value
})

var environmentVariables = concat(
  map(items(settings), setting => { name: setting.key, value: setting.value }),
  map(items(secretSettings), setting => {
    name: setting.key
    secretRef: toLower(replace(setting.key, '_', '-'))
  })
)

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
      secrets: secrets
      registries: registries
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
          env: environmentVariables
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

// All of the settings, because any of them may say where the database is: DATABASE_URL among the further ones counts before
// the template's own, and may be a secret.
resource audit 'Microsoft.App/jobs@2024-03-01' = {
  name: '${resourceBaseName}-audit'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      triggerType: 'Schedule'
      scheduleTriggerConfig: {
        cronExpression: auditSchedule
        parallelism: 1
        replicaCompletionCount: 1
      }
      // Long enough for years of entries.
      replicaTimeout: 3600
      // Once more where the database did not answer. A broken chain is as broken the second time.
      replicaRetryLimit: 1
      secrets: secrets
      registries: registries
    }
    template: {
      containers: [
        {
          name: 'audit'
          image: image
          command: ['node', 'dist/audit.js', 'verify']
          resources: {
            cpu: json('0.25')
            memory: '0.5Gi'
          }
          env: environmentVariables
        }
      ]
    }
  }
}

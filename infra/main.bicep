// Everything the bot needs in a municipality's own Azure: one resource group, no secret anywhere.
//   az deployment group create --resource-group <group> --template-file infra/main.bicep \
//     --parameters @infra/parameters.json
// docs/deploy.md goes through it step by step.

@description('Begins the name of every resource; small letters and digits.')
@minLength(3)
@maxLength(11)
param name string = 'ctibot'

@description('Where the resources lie; a region in the EU.')
param location string = resourceGroup().location

@description('Where the bot registration lies: westeurope keeps it in the EU.')
@allowed(['westeurope', 'global'])
param botLocation string = 'westeurope'

@description('What people see in Teams before they know it by its app.')
param displayName string = 'CTI'

@description('Tenants whose teams may use the bot: the municipality\'s own.')
param tenants array = [tenant().tenantId]

@description('Language of a team that has not chosen one.')
@allowed(['da', 'en'])
param language string = 'da'

@description('How much the bot writes to its log.')
@allowed(['error', 'warn', 'info', 'debug'])
param logLevel string = 'info'

@description('How often it looks for what is due, in seconds.')
param sweepSeconds int = 60

@description('Hosts that messages may be sent to, separated by commas; empty: the Bot Framework\'s own.')
param serviceHosts string = ''

@description('Size of the App Service plan; Always On needs B1 or more.')
param planSku string = 'B1'

@description('How many replicas run side by side.')
@minValue(1)
@maxValue(10)
param replicas int = 1

@description('Who is told when the bot raises an alarm.')
param alarmEmail string

@description('How long log lines are kept, in days. They hold no names, numbers or text (D4).')
@minValue(30)
@maxValue(180)
param logDays int = 30

var unique = uniqueString(resourceGroup().id)
var siteName = '${name}-${unique}'
var publicUrl = 'https://${siteName}.azurewebsites.net'
// Storage Table Data Contributor: reads, writes and creates tables, and nothing else.
var tablesRole = '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: take(toLower('${name}${unique}'), 24)
  location: location
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: {
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    allowBlobPublicAccess: false
    // No keys: whoever wants in shows an identity.
    allowSharedKeyAccess: false
    allowCrossTenantReplication: false
    encryption: {
      keySource: 'Microsoft.Storage'
      requireInfrastructureEncryption: true
      services: { table: { enabled: true, keyType: 'Account' } }
    }
  }
}

resource tables 'Microsoft.Storage/storageAccounts/tableServices@2023-05-01' = {
  parent: storage
  name: 'default'
}

// Tables have no soft delete: the account is not to be deleted by mistake.
resource keepStorage 'Microsoft.Authorization/locks@2020-05-01' = {
  name: '${name}-keep'
  scope: storage
  properties: {
    level: 'CanNotDelete'
    notes: 'Holds the courses of the case teams. Take a backup before you remove this lock.'
  }
}

resource tablesAccess 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage.id, identity.id, tablesRole)
  scope: storage
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', tablesRole)
  }
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: logDays
  }
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${name}-plan'
  location: location
  kind: 'linux'
  sku: { name: planSku, capacity: replicas }
  properties: { reserved: true }
}

resource site 'Microsoft.Web/sites@2023-12-01' = {
  name: siteName
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|22-lts'
      appCommandLine: 'node bin/run.js serve'
      alwaysOn: true
      healthCheckPath: '/health'
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      http20Enabled: true
      remoteDebuggingEnabled: false
      appSettings: [
        { name: 'MicrosoftAppId', value: identity.properties.clientId }
        { name: 'MicrosoftAppType', value: 'UserAssignedMSI' }
        { name: 'MicrosoftAppTenantId', value: tenant().tenantId }
        { name: 'AZURE_CLIENT_ID', value: identity.properties.clientId }
        { name: 'AZURE_TABLES_ENDPOINT', value: storage.properties.primaryEndpoints.table }
        { name: 'HOST', value: '0.0.0.0' }
        { name: 'PORT', value: '8080' }
        { name: 'BOT_TENANTS', value: join(tenants, ',') }
        { name: 'BOT_SERVICE_HOSTS', value: serviceHosts }
        { name: 'BOT_LANGUAGE', value: language }
        { name: 'BOT_SWEEP_SECONDS', value: string(sweepSeconds) }
        { name: 'BOT_PUBLIC_URL', value: publicUrl }
        { name: 'LOG_LEVEL', value: logLevel }
        { name: 'NODE_ENV', value: 'production' }
        // What is uploaded is built already (docs/deploy.md).
        { name: 'SCM_DO_BUILD_DURING_DEPLOYMENT', value: 'false' }
        { name: 'WEBSITE_RUN_FROM_PACKAGE', value: '1' }
        { name: 'WEBSITE_HEALTHCHECK_MAXPINGFAILURES', value: '5' }
      ]
    }
  }
}

// Uploading asks for an identity too, never for a password.
resource noPasswords 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = [
  for kind in ['scm', 'ftp']: {
    parent: site
    name: kind
    properties: { allow: false }
  }
]

resource siteLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: site
  properties: {
    workspaceId: logs.id
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
    ]
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-${unique}'
  location: botLocation
  kind: 'azurebot'
  sku: { name: 'S1' }
  properties: {
    displayName: displayName
    endpoint: '${publicUrl}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identity.properties.clientId
    msaAppMSIResourceId: identity.id
    msaAppTenantId: tenant().tenantId
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: botLocation
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
      acceptedTerms: true
      enableCalling: false
    }
  }
}

resource whoIsTold 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-alarm'
  location: 'global'
  properties: {
    groupShortName: 'cti-alarm'
    enabled: true
    emailReceivers: [
      { name: 'operator', emailAddress: alarmEmail, useCommonAlertSchema: true }
    ]
  }
}

// The bot marks what a person should look at: dead letters, no sweep for five minutes, a break-in.
resource alarmLines 'Microsoft.Insights/scheduledQueryRules@2023-03-15-preview' = {
  name: '${name}-alarm-lines'
  location: location
  properties: {
    displayName: '${displayName}: the bot raised an alarm'
    severity: 2
    enabled: true
    scopes: [logs.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT5M'
    criteria: {
      allOf: [
        {
          query: 'AppServiceConsoleLogs | where ResultDescription has \'"alarm":true\''
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 0
        }
      ]
    }
    actions: { actionGroups: [whoIsTold.id] }
  }
}

resource unhealthy 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-unhealthy'
  location: 'global'
  properties: {
    description: 'No replica of the bot is healthy.'
    severity: 1
    enabled: true
    scopes: [site.id]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'healthy'
          metricName: 'HealthCheckStatus'
          timeAggregation: 'Average'
          operator: 'LessThan'
          threshold: 1
        }
      ]
    }
    actions: [{ actionGroupId: whoIsTold.id }]
  }
}

@description('For npm run package: MicrosoftAppId=<this>.')
output appId string = identity.properties.clientId

@description('Upload the built bot to this web app.')
output siteName string = site.name

@description('Where Teams reaches the bot.')
output endpoint string = '${publicUrl}/api/messages'

@description('Holds the tables.')
output storageAccount string = storage.name

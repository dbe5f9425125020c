// Everything the bot needs in a municipality's own Azure: one resource group, no secret anywhere.
//   az deployment group create --resource-group <group> --template-file infra/main.bicep \
//     --parameters @infra/parameters.json
// docs/deploy.md goes through it step by step; `azd up` comes here through infra/azd/main.bicep.

@description('Stands in the name of every resource; small letters and digits.')
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
@minValue(1)
@maxValue(3600)
param sweepSeconds int = 60

@description('Hosts that messages may be sent to, separated by commas; empty: the Bot Framework\'s own.')
param serviceHosts string = ''

@description('The Node.js that runs it: one with long-term support.')
@allowed(['22', '24'])
param nodeVersion string = '24'

@description('Size of the App Service plan; Always On and a network of its own need B1 or more.')
param planSku string = 'B1'

@description('How many replicas run side by side; with two, one goes on while the other is replaced.')
@minValue(1)
@maxValue(10)
param replicas int = 2

@description('Who is told when the bot raises an alarm.')
param alarmEmail string

@description('How long log lines are kept, in days. They hold no names, numbers or text (D4).')
@minValue(30)
@maxValue(180)
param logDays int = 30

@description('Whether the storage is reached from a network of its own alone, never over the internet.')
param privateNetwork bool = false

@description('The addresses of that network: at least a /26, free towards whatever it is joined to.')
param networkAddresses string = '10.40.0.0/24'

@description('The object id of the group whose members operate the bot (npm run operate, logs); empty: nobody.')
param operatorGroupId string = ''

@description('How many days a backup is kept: no longer than the shortest retention that a team has chosen.')
@minValue(8)
@maxValue(366)
param backupDays int = 30

@description('A name of the municipality\'s own for the web app, such as cti.havneby.dk; empty: azurewebsites.net.')
param customDomain string = ''

@description('What may be spent in a month before a mail warns, in the subscription\'s currency; 0: no budget.')
@minValue(0)
param monthlyBudget int = 0

@description('The first month of the budget.')
param budgetFrom string = utcNow('yyyy-MM-01')

@description('Stands on every resource, for whoever sorts the bill.')
param tags object = {}

@description('Names of resources that exist already, from a template before the names of the Cloud Adoption Framework: storage and site.')
param keepNames object = {}

var unique = uniqueString(resourceGroup().id)
var siteName = keepNames.?site ?? 'app-${name}-${unique}'
var publicHost = empty(customDomain) ? '${siteName}.azurewebsites.net' : customDomain

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-${name}'
  location: location
  tags: tags
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-${name}'
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: logDays
  }
}

module network 'modules/network.bicep' = if (privateNetwork) {
  name: 'network'
  params: {
    name: name
    location: location
    addresses: networkAddresses
    tablesId: storage.outputs.id
    backupsId: backups.outputs.id
    tags: tags
  }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    storageName: keepNames.?storage ?? take(toLower('st${name}${unique}'), 24)
    location: location
    principalId: identity.properties.principalId
    operatorGroupId: operatorGroupId
    closed: privateNetwork
    tags: tags
  }
}

module backups 'modules/backups.bicep' = {
  name: 'backups'
  params: {
    storageName: take(toLower('stbk${name}${unique}'), 24)
    location: location
    principalId: identity.properties.principalId
    operatorGroupId: operatorGroupId
    closed: privateNetwork
    tags: tags
  }
}

module site 'modules/site.bicep' = {
  name: 'site'
  params: {
    name: name
    siteName: siteName
    location: location
    planSku: planSku
    replicas: replicas
    nodeVersion: nodeVersion
    identityId: identity.id
    logsId: logs.id
    subnetId: privateNetwork ? network!.outputs.siteSubnetId : ''
    customDomain: customDomain
    tags: tags
    settings: [
      { name: 'MicrosoftAppId', value: identity.properties.clientId }
      { name: 'MicrosoftAppType', value: 'UserAssignedMSI' }
      { name: 'MicrosoftAppTenantId', value: tenant().tenantId }
      { name: 'AZURE_CLIENT_ID', value: identity.properties.clientId }
      { name: 'AZURE_TABLES_ENDPOINT', value: storage.outputs.tablesEndpoint }
      { name: 'BOT_BACKUP_CONTAINER', value: backups.outputs.address }
      { name: 'BOT_BACKUP_DAYS', value: string(backupDays) }
      { name: 'HOST', value: '0.0.0.0' }
      { name: 'PORT', value: '8080' }
      { name: 'BOT_TENANTS', value: join(tenants, ',') }
      { name: 'BOT_SERVICE_HOSTS', value: serviceHosts }
      { name: 'BOT_LANGUAGE', value: language }
      { name: 'BOT_SWEEP_SECONDS', value: string(sweepSeconds) }
      { name: 'BOT_PUBLIC_URL', value: 'https://${publicHost}' }
      { name: 'LOG_LEVEL', value: logLevel }
      { name: 'NODE_ENV', value: 'production' }
    ]
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: 'bot-${name}-${unique}'
  location: botLocation
  tags: tags
  kind: 'azurebot'
  sku: { name: 'S1' }
  properties: {
    displayName: displayName
    endpoint: 'https://${publicHost}/api/messages'
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

module watch 'modules/watch.bicep' = {
  name: 'watch'
  params: {
    name: name
    displayName: displayName
    location: location
    alarmEmail: alarmEmail
    logsId: logs.id
    siteId: site.outputs.id
    planId: site.outputs.planId
    storageId: storage.outputs.id
    operatorGroupId: operatorGroupId
    monthlyBudget: monthlyBudget
    budgetFrom: budgetFrom
    tags: tags
  }
}

@description('For npm run package: MicrosoftAppId=<this>.')
output appId string = identity.properties.clientId

@description('Upload the built bot to this web app.')
output siteName string = siteName

@description('Where Teams reaches the bot.')
output endpoint string = 'https://${publicHost}/api/messages'

@description('Holds the tables.')
output storageAccount string = storage.outputs.name

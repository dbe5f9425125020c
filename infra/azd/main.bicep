// For `azd up`: makes the resource group, and in it what infra/main.bicep says.
targetScope = 'subscription'

@description('The name of the azd environment.')
param environmentName string

@description('Where the resources lie; a region in the EU.')
param location string

@description('Who is told when the bot raises an alarm.')
param alarmEmail string

@description('The object id of the group that operates the bot; empty: nobody.')
param operatorGroupId string = ''

@description('Whether the storage is reached from a network of its own alone.')
param privateNetwork bool = false

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: { 'azd-env-name': environmentName }
}

module bot '../main.bicep' = {
  name: 'bot'
  scope: group
  params: {
    location: location
    alarmEmail: alarmEmail
    operatorGroupId: operatorGroupId
    privateNetwork: privateNetwork
    tags: { 'azd-env-name': environmentName }
  }
}

output AZURE_RESOURCE_GROUP string = group.name
output MicrosoftAppId string = bot.outputs.appId
output SITE_NAME string = bot.outputs.siteName

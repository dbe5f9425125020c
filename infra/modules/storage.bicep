// The storage account with the tables, who may open it, and what keeps it from being lost.
param storageName string
param location string
@description('Of the bot\'s identity.')
param principalId string
@description('Of the group that operates the bot; empty: none.')
param operatorGroupId string
@description('Reached from the private network alone.')
param closed bool
param tags object

// Storage Table Data Contributor: reads, writes and creates tables, and nothing else.
var tablesRole = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
)

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: storageName
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: {
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    allowBlobPublicAccess: false
    // No keys: whoever wants in shows an identity.
    allowSharedKeyAccess: false
    allowCrossTenantReplication: false
    publicNetworkAccess: closed ? 'Disabled' : 'Enabled'
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
  name: 'lock-${storageName}'
  scope: storage
  properties: {
    level: 'CanNotDelete'
    notes: 'Holds the courses of the case teams. Take a backup before you remove this lock.'
  }
}

resource tablesAccess 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage.id, principalId, tablesRole)
  scope: storage
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: tablesRole
  }
}

resource operatorAccess 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(operatorGroupId)) {
  name: guid(storage.id, operatorGroupId, tablesRole)
  scope: storage
  properties: {
    principalId: operatorGroupId
    principalType: 'Group'
    roleDefinitionId: tablesRole
  }
}

output id string = storage.id
output name string = storage.name
output tablesEndpoint string = storage.properties.primaryEndpoints.table

// Where the bot keeps its own backups: an account of its own, so that nothing that befalls the tables befalls them.
param storageName string
param location string
@description('Of the bot\'s identity: it writes, reads back and removes what is older than the days.')
param principalId string
@description('Of the group that operates the bot: it reads, to restore; empty: none.')
param operatorGroupId string
@description('Reached from the private network alone.')
param closed bool
param tags object

// Storage Blob Data Contributor, and Reader.
var writes = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
)
var reads = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'
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
    allowSharedKeyAccess: false
    allowCrossTenantReplication: false
    publicNetworkAccess: closed ? 'Disabled' : 'Enabled'
    encryption: {
      keySource: 'Microsoft.Storage'
      requireInfrastructureEncryption: true
      services: { blob: { enabled: true, keyType: 'Account' } }
    }
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: storage
  name: 'default'
}

resource container 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = {
  parent: blobs
  name: 'backups'
  properties: { publicAccess: 'None' }
}

// For a week nobody changes or removes a backup, the bot and the operators included.
resource untouched 'Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies@2023-05-01' = {
  parent: container
  name: 'default'
  properties: { immutabilityPeriodSinceCreationInDays: 7, allowProtectedAppendWrites: false }
}

resource botAccess 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(container.id, principalId, writes)
  scope: container
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: writes
  }
}

resource backupReaders 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(operatorGroupId)) {
  name: guid(container.id, operatorGroupId, reads)
  scope: container
  properties: {
    principalId: operatorGroupId
    principalType: 'Group'
    roleDefinitionId: reads
  }
}

output id string = storage.id
output address string = '${storage.properties.primaryEndpoints.blob}backups'

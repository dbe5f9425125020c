// A network of its own: the web app goes out through it, and tables and backups answer nowhere else.
param name string
param location string
@description('The whole network, at least a /26.')
param addresses string
@description('The account whose tables are reached here.')
param tablesId string
@description('The account whose backups are reached here.')
param backupsId string
param tags object

var reached = [
  { kind: 'table', account: tablesId }
  { kind: 'blob', account: backupsId }
]

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet-${name}'
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: [addresses] }
    subnets: [
      {
        name: 'snet-site'
        properties: {
          addressPrefix: cidrSubnet(addresses, 27, 0)
          delegations: [
            { name: 'site', properties: { serviceName: 'Microsoft.Web/serverFarms' } }
          ]
        }
      }
      {
        name: 'snet-storage'
        properties: { addressPrefix: cidrSubnet(addresses, 27, 1) }
      }
    ]
  }
}

resource endpoints 'Microsoft.Network/privateEndpoints@2024-05-01' = [
  for one in reached: {
    name: 'pep-${name}-${one.kind}'
    location: location
    tags: tags
    properties: {
      subnet: { id: '${network.id}/subnets/snet-storage' }
      privateLinkServiceConnections: [
        {
          name: one.kind
          properties: { privateLinkServiceId: one.account, groupIds: [one.kind] }
        }
      ]
    }
  }
]

resource zones 'Microsoft.Network/privateDnsZones@2020-06-01' = [
  for one in reached: {
    name: 'privatelink.${one.kind}.${environment().suffixes.storage}'
    location: 'global'
    tags: tags
  }
]

resource zoneLinks 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01' = [
  for (one, i) in reached: {
    parent: zones[i]
    name: 'link-${name}'
    location: 'global'
    tags: tags
    properties: {
      registrationEnabled: false
      virtualNetwork: { id: network.id }
    }
  }
]

resource zoneEntries 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2024-05-01' = [
  for (one, i) in reached: {
    parent: endpoints[i]
    name: 'default'
    properties: {
      privateDnsZoneConfigs: [{ name: one.kind, properties: { privateDnsZoneId: zones[i].id } }]
    }
  }
]

output siteSubnetId string = '${network.id}/subnets/snet-site'

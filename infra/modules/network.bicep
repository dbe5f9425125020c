// A network of its own: the web app goes out through it, and the tables answer nowhere else.
param name string
param location string
@description('The whole network, at least a /26.')
param addresses string
@description('The account whose tables are reached here.')
param storageId string
param tags object

var zoneName = 'privatelink.table.${environment().suffixes.storage}'

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

resource endpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = {
  name: 'pep-${name}-tables'
  location: location
  tags: tags
  properties: {
    subnet: { id: '${network.id}/subnets/snet-storage' }
    privateLinkServiceConnections: [
      {
        name: 'tables'
        properties: { privateLinkServiceId: storageId, groupIds: ['table'] }
      }
    ]
  }
}

resource zone 'Microsoft.Network/privateDnsZones@2020-06-01' = {
  name: zoneName
  location: 'global'
  tags: tags
}

resource zoneLink 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01' = {
  parent: zone
  name: 'link-${name}'
  location: 'global'
  tags: tags
  properties: {
    registrationEnabled: false
    virtualNetwork: { id: network.id }
  }
}

resource zoneEntry 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2024-05-01' = {
  parent: endpoint
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [{ name: 'tables', properties: { privateDnsZoneId: zone.id } }]
  }
}

output siteSubnetId string = '${network.id}/subnets/snet-site'

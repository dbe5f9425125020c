// The web app: its plan, how it runs, what of it is logged, and a domain of the municipality's own.
param name string
param siteName string
param location string
param planSku string
param replicas int
param nodeVersion string
@description('The identity that it is towards Teams and the tables.')
param identityId string
@description('The workspace that its log goes to.')
param logsId string
@description('The subnet that it goes out through; empty: the internet.')
param subnetId string
@description('A name of its own; empty: azurewebsites.net.')
param customDomain string
@description('The settings of the bot, docs/deploy.md 5.')
param settings array
param tags object

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: 'asp-${name}'
  location: location
  tags: tags
  kind: 'linux'
  sku: { name: planSku, capacity: replicas }
  properties: { reserved: true }
}

resource site 'Microsoft.Web/sites@2023-12-01' = {
  name: siteName
  location: location
  // azd finds what it uploads to by this tag.
  tags: union(tags, { 'azd-service-name': 'bot' })
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    siteConfig: {
      linuxFxVersion: 'NODE|${nodeVersion}-lts'
      appCommandLine: 'node bot.js serve'
      alwaysOn: true
      healthCheckPath: '/health'
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      http20Enabled: true
      remoteDebuggingEnabled: false
      // Only what goes to the storage has to: Teams is on the internet.
      vnetRouteAllEnabled: false
      appSettings: concat(settings, [
        // What is uploaded is built already (docs/deploy.md).
        { name: 'SCM_DO_BUILD_DURING_DEPLOYMENT', value: 'false' }
        { name: 'WEBSITE_RUN_FROM_PACKAGE', value: '1' }
        { name: 'WEBSITE_HEALTHCHECK_MAXPINGFAILURES', value: '5' }
      ])
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

// Never AppServiceHTTPLogs: the address of a personal calendar is a secret, and stands in its path.
resource siteLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: site
  properties: {
    workspaceId: logsId
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
    ]
  }
}

resource domain 'Microsoft.Web/sites/hostNameBindings@2023-12-01' = if (!empty(customDomain)) {
  parent: site
  name: empty(customDomain) ? 'none' : customDomain
  properties: { hostNameType: 'Verified', customHostNameDnsRecordType: 'CName' }
}

resource certificate 'Microsoft.Web/certificates@2023-12-01' = if (!empty(customDomain)) {
  name: 'cert-${name}'
  location: location
  tags: tags
  properties: { serverFarmId: plan.id, canonicalName: customDomain }
  dependsOn: [domain]
}

// A binding cannot name a certificate that needs the binding first: the second half is a module.
module domainTls 'domainTls.bicep' = if (!empty(customDomain)) {
  name: 'domain-tls'
  params: {
    siteName: site.name
    customDomain: customDomain
    thumbprint: empty(customDomain) ? '' : certificate!.properties.thumbprint
  }
}

output id string = site.id
output planId string = plan.id

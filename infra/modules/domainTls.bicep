// Puts the certificate on the domain once both exist.
param siteName string
param customDomain string
param thumbprint string

resource site 'Microsoft.Web/sites@2023-12-01' existing = {
  name: siteName
}

resource secured 'Microsoft.Web/sites/hostNameBindings@2023-12-01' = {
  parent: site
  name: customDomain
  properties: { sslState: 'SniEnabled', thumbprint: thumbprint }
}

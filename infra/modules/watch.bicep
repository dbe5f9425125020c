// What a person is told of by mail, and what it may cost. docs/runbook.md says what to do about each.
param name string
param displayName string
param location string
param alarmEmail string
param logsId string
param siteId string
param planId string
param storageId string
@description('The group that operates the bot may read its log; empty: none.')
param operatorGroupId string
param monthlyBudget int
param budgetFrom string
param tags object

// Log Analytics Reader.
var logsRole = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  '73c42c96-874c-492b-b04d-ab87d138a893'
)

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' existing = {
  name: last(split(logsId, '/'))
}

resource operatorReads 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(operatorGroupId)) {
  name: guid(logsId, operatorGroupId, logsRole)
  scope: logs
  properties: {
    principalId: operatorGroupId
    principalType: 'Group'
    roleDefinitionId: logsRole
  }
}

resource whoIsTold 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-${name}'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'cti-alarm'
    enabled: true
    emailReceivers: [
      { name: 'operator', emailAddress: alarmEmail, useCommonAlertSchema: true }
    ]
  }
}

// The bot marks what a person should look at. One mail an event, named in it: the runbook has a
// heading of that name. The table comes with the first line, after this rule: no validation.
resource alarmLines 'Microsoft.Insights/scheduledQueryRules@2023-03-15-preview' = {
  name: 'alert-${name}-alarms'
  location: location
  tags: tags
  properties: {
    displayName: '${displayName}: the bot raised an alarm'
    description: 'The dimension "event" is a heading of docs/runbook.md.'
    severity: 2
    enabled: true
    scopes: [logsId]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: 'AppServiceConsoleLogs | where ResultDescription has \'"alarm":true\' | extend event = tostring(parse_json(ResultDescription).event)'
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 0
          dimensions: [{ name: 'event', operator: 'Include', values: ['*'] }]
        }
      ]
    }
    actions: { actionGroups: [whoIsTold.id] }
  }
}

// The bot takes its backup by itself each night: what is missed is the line that says so.
resource noBackup 'Microsoft.Insights/scheduledQueryRules@2023-03-15-preview' = {
  name: 'alert-${name}-no-backup'
  location: location
  tags: tags
  properties: {
    displayName: '${displayName}: no backup for 26 hours'
    description: 'The heading "backup.failed" of docs/runbook.md.'
    severity: 2
    enabled: true
    scopes: [logsId]
    evaluationFrequency: 'PT1H'
    windowSize: 'P1D'
    overrideQueryTimeRange: 'P2D'
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: 'AppServiceConsoleLogs | where TimeGenerated > ago(26h) and ResultDescription has \'"event":"backup.done"\''
          timeAggregation: 'Count'
          operator: 'LessThan'
          threshold: 1
        }
      ]
    }
    actions: { actionGroups: [whoIsTold.id] }
  }
}

// What Azure itself measures: of the web app, its plan and the storage account.
var measured = [
  {
    key: 'unhealthy'
    // In percent of the replicas; one that is being replaced is back within the window.
    says: 'A replica of the bot does not answer its health check.'
    of: siteId
    metric: 'HealthCheckStatus'
    aggregation: 'Average'
    operator: 'LessThan'
    threshold: 60
    severity: 1
  }
  {
    key: 'faults'
    says: 'The web app answers with 5xx.'
    of: siteId
    metric: 'Http5xx'
    aggregation: 'Total'
    operator: 'GreaterThan'
    threshold: 5
    severity: 2
  }
  {
    key: 'memory'
    says: 'The plan is short of memory.'
    of: planId
    metric: 'MemoryPercentage'
    aggregation: 'Average'
    operator: 'GreaterThan'
    threshold: 90
    severity: 2
  }
  {
    key: 'storage'
    says: 'The storage account does not answer all that it is asked.'
    of: storageId
    metric: 'Availability'
    aggregation: 'Average'
    operator: 'LessThan'
    threshold: 99
    severity: 1
  }
]

resource metricAlarms 'Microsoft.Insights/metricAlerts@2018-03-01' = [
  for one in measured: {
    name: 'alert-${name}-${one.key}'
    location: 'global'
    tags: tags
    properties: {
      description: one.says
      severity: one.severity
      enabled: true
      scopes: [one.of]
      evaluationFrequency: 'PT1M'
      windowSize: 'PT5M'
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            criterionType: 'StaticThresholdCriterion'
            name: one.key
            metricName: one.metric
            timeAggregation: one.aggregation
            operator: one.operator
            threshold: one.threshold
          }
        ]
      }
      actions: [{ actionGroupId: whoIsTold.id }]
    }
  }
]

resource budget 'Microsoft.Consumption/budgets@2023-05-01' = if (monthlyBudget > 0) {
  name: 'budget-${name}'
  properties: {
    category: 'Cost'
    amount: monthlyBudget
    timeGrain: 'Monthly'
    timePeriod: { startDate: budgetFrom }
    notifications: {
      nearly: {
        enabled: true
        operator: 'GreaterThan'
        threshold: 80
        thresholdType: 'Actual'
        contactEmails: [alarmEmail]
      }
      willBeOver: {
        enabled: true
        operator: 'GreaterThan'
        threshold: 100
        thresholdType: 'Forecasted'
        contactEmails: [alarmEmail]
      }
    }
  }
}

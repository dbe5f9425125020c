import { readConfig } from '../../../src/ground/config';
import { createMetrics } from '../../../src/ground/metrics';
import { connectTeams } from '../../../src/teams/start';
import { startConnector } from '../../support/connector';
import { sendJson, serve } from '../../support/http';

const APP = '00000000-0000-4000-8000-0000000000b1';

describe('a user-assigned managed identity', () => {
  const before = { ...process.env };
  afterEach(() => {
    process.env = { ...before };
  });

  it('gets its token from the machine it runs on, without any password', async () => {
    const asked: string[] = [];
    const machine = await serve((req, res) => {
      asked.push(`${req.url} ${String(req.headers['x-identity-header'])}`);
      const on = Math.floor(Date.now() / 1000) + 3600;
      sendJson(res, 200, { access_token: 'from-the-machine', expires_on: on, client_id: APP });
    });
    process.env['IDENTITY_ENDPOINT'] = `${machine.url}/msi/token`;
    process.env['IDENTITY_HEADER'] = 'header-word';
    const config = readConfig('practice', {
      MicrosoftAppId: APP,
      MicrosoftAppType: 'UserAssignedMSI',
      MicrosoftAppTenantId: 'tenant',
    });
    const connector = await startConnector();
    const { messenger } = connectTeams(config, createMetrics());
    const bot = { id: '28:bot', name: 'CTI' };
    const to = { serviceUrl: connector.url, conversation: 'c', tenant: 'tenant', bot };
    expect((await messenger.post(to, { text: 'hej' })).kind).toBe('sent');
    expect(connector.asked[0]?.authorization).toBe('Bearer from-the-machine');
    expect(asked[0]).toContain(`client_id=${APP}`);
    expect(asked[0]).toContain('header-word');
    await Promise.all([machine.stop(), connector.stop()]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readActivity } from '../../../src/teams/reading/activity';
import { activityShape } from '../../../src/teams/door/shape';
import type { Incoming } from '../../../src/conversation/incoming';
import type { RawActivity } from '../../../src/teams/door/shape';

const TENANT = '72f988bf-0000-4000-8000-000000000001';
const GENERAL = '19:712c61d0ef384e5fa681ba90ca943398@thread.tacv2';
const CHANNEL = '19:253b1f341670408fb6fe51050b6e5ceb@thread.tacv2';
const METTE = { id: '6d1c2c1e-6f0f-4c0b-9c58-1a2b3c4d5e6f', name: 'Mette Holm' };
const CTI = { id: '28:c9e8c047-2a34-40a1-b28a-b162d5f5327c', name: 'CTI' };
const LOCAL_TENANT = '00000000-0000-0000-0000-0000000000001';
const ALEX = '00000000-0000-0000-0000-0000000000020';

function fixture(name: string): RawActivity {
  const text = readFileSync(join(__dirname, '../fixtures', `${name}.json`), 'utf8');
  return activityShape.parse(JSON.parse(text));
}

const readFixture = (name: string): Incoming | undefined => readActivity(fixture(name))?.incoming;

describe('reading what Teams sends', () => {
  it('a message in a thread of a channel', () => {
    expect(readFixture('teams-channel-message')).toEqual({
      kind: 'text',
      id: '1803887337401',
      where: {
        kind: 'channel',
        key: { tenant: TENANT, team: GENERAL, channel: CHANNEL },
        name: '',
      },
      from: METTE,
      address: {
        serviceUrl: 'https://smba.trafficmanager.net/emea/',
        conversation: `${CHANNEL};messageid=1803887000000`,
        tenant: TENANT,
        bot: CTI,
      },
      tenant: TENANT,
      locale: 'da-DK',
      text: 'rolle 42 cti <at>Anna Bergström</at>',
      mentions: [
        {
          text: '<at>Anna Bergström</at>',
          person: { id: '29:1GAZ2zZrVkA8Xq0a7mVxYs6', name: 'Anna Bergström' },
        },
      ],
    });
  });

  it('says which mentions name a Teams account and no person of the directory', () => {
    const read = readActivity(fixture('teams-channel-message'));
    expect([...(read?.unresolved ?? [])]).toEqual(['29:1GAZ2zZrVkA8Xq0a7mVxYs6']);
  });

  it('a table pasted into the General channel, which Teams does not name', () => {
    const incoming = readFixture('teams-channel-pasted-table');
    expect(incoming?.where).toEqual({
      kind: 'channel',
      key: { tenant: TENANT, team: GENERAL, channel: GENERAL },
      name: '',
    });
    expect(incoming).toHaveProperty(
      'text',
      'importer\nnummer\tlovhjemmel\topstart\n42\t§85\t1/3-2027\n43\t\t2/3-2027',
    );
  });

  it('a press in a 1:1 chat', () => {
    expect(readFixture('teams-personal-press')).toEqual({
      kind: 'press',
      id: 'f:1b2c3d4e-0000-1111-2222-333344445555',
      where: { kind: 'personal' },
      from: METTE,
      address: {
        serviceUrl: 'https://smba.trafficmanager.net/emea/',
        conversation: 'a:1pL6i0oY3C0K8oAj8',
        tenant: TENANT,
        bot: CTI,
      },
      tenant: TENANT,
      locale: 'da-DK',
      verb: 'start',
      data: { citizen: 42, date: '2027-03-01' },
      card: '1803887300000',
    });
  });

  it('an edited message, never as a command', () => {
    expect(readFixture('teams-channel-edit')).toMatchObject({ kind: 'edited', text: 'stop 42' });
  });

  it('nothing of an undeleted message', () => {
    const edit = fixture('teams-channel-edit');
    const channelData = { ...edit.channelData, eventType: 'undeleteMessage' };
    expect(readActivity({ ...edit, channelData })).toBeUndefined();
  });

  it.each(['messageDelete', 'messageReaction', 'typing', 'event', 'endOfConversation', 'trace'])(
    'nothing of a %s',
    (type) => {
      expect(readActivity({ ...fixture('teams-channel-message'), type })).toBeUndefined();
    },
  );
});

describe('reading what the local Teams sends', () => {
  it('a message in the General channel', () => {
    expect(readFixture('playground-channel-message')).toMatchObject({
      kind: 'text',
      where: {
        kind: 'channel',
        key: { tenant: LOCAL_TENANT, team: 'team-id', channel: 'team-id' },
      },
      from: { id: ALEX, name: 'Alex Wilber' },
      text: 'hej',
      mentions: [],
    });
  });

  it('a message in a 1:1 chat', () => {
    expect(readFixture('playground-personal-message')).toMatchObject({
      kind: 'text',
      where: { kind: 'personal' },
      tenant: LOCAL_TENANT,
      text: 'status borger 42',
    });
  });

  it('a press by somebody else than the current user', () => {
    expect(readFixture('playground-channel-press')).toMatchObject({
      kind: 'press',
      where: { kind: 'channel', key: { team: 'team-id', channel: 'team-id' } },
      from: { id: '00000000-0000-0000-0000-0000000000022', name: 'Adele Vance' },
      verb: 'tick',
      data: { citizen: 42, note: 'x' },
      card: '1795326361636',
    });
  });

  it.each([
    ['playground-channel-added', 'added'],
    ['playground-personal-added', 'added'],
    ['playground-channel-uninstall', 'removed'],
    ['playground-channel-removed', 'removed'],
    ['playground-channel-member-left', 'changed'],
    ['playground-channel-renamed', 'changed'],
  ])('%s: %s', (name, kind) => {
    expect(readFixture(name)).toMatchObject({ kind });
  });

  it('an installation once: the conversation tells it too', () => {
    expect(readFixture('playground-channel-install')).toBeUndefined();
  });
});

describe('where the bot was added', () => {
  it('the channel that was chosen for it is the case team, and where it is spoken to', () => {
    const added = fixture('playground-channel-added');
    const settings = { selectedChannel: { id: '19:chosen@thread.tacv2' } };
    const incoming = readActivity({ ...added, channelData: { ...added.channelData, settings } });
    expect(incoming?.incoming).toMatchObject({
      where: { key: { team: 'team-id', channel: '19:chosen@thread.tacv2' } },
      address: { conversation: '19:chosen@thread.tacv2' },
    });
  });
});

describe('reading the little that a bare client sends', () => {
  it('a channel by its team alone, in practice without any tenant', () => {
    expect(readFixture('bare-channel-message')).toMatchObject({
      where: {
        kind: 'channel',
        key: {
          tenant: 'local',
          team: '19:general@thread.tacv2',
          channel: '19:general@thread.tacv2',
        },
      },
      from: { id: 'anna', name: '' },
      text: 'status 42',
    });
  });

  it('a channel by the form of its id alone', () => {
    const activity = { ...fixture('bare-channel-message'), channelData: null };
    const conversation = { id: '19:other@thread.tacv2;messageid=1' };
    expect(readActivity({ ...activity, conversation })?.incoming.where).toEqual({
      kind: 'channel',
      key: { tenant: 'local', team: '19:other@thread.tacv2', channel: '19:other@thread.tacv2' },
      name: '',
    });
  });

  it('a 1:1 chat', () => {
    expect(readFixture('bare-personal-message')?.where).toEqual({ kind: 'personal' });
  });

  it('a group chat by its flag alone', () => {
    const activity = fixture('bare-personal-message');
    const conversation = { id: '19:group@thread.v2', isGroup: true };
    expect(readActivity({ ...activity, conversation })?.incoming.where).toEqual({ kind: 'group' });
  });

  it('gives an activity without an id one of its own, so that it is handled once', () => {
    const activity = { ...fixture('bare-personal-message'), id: '' };
    const [one, other] = [readActivity(activity), readActivity(activity)];
    expect(one?.incoming.id).toMatch(/^none-[\da-f-]{36}$/);
    expect(one?.incoming.id).not.toBe(other?.incoming.id);
    expect(one?.replyTo).toBeNull();
  });
});

describe('presses that are none', () => {
  it.each([
    ['no value', undefined],
    ['a value that is none', 'tick'],
    ['no action', {}],
    ['no verb', { action: { data: {} } }],
    ['a verb that is none', { action: { verb: 42 } }],
    ['an empty verb', { action: { verb: '' } }],
    ['data that is none', { action: { verb: 'tick', data: 'citizen' } }],
    ['a list for data', { action: { verb: 'tick', data: [1] } }],
  ])('%s', (_name, value) => {
    expect(readActivity({ ...fixture('teams-personal-press'), value })).toBeUndefined();
  });

  it('a button without data has none', () => {
    const press = { ...fixture('teams-personal-press'), value: { action: { verb: 'help' } } };
    expect(readActivity(press)?.incoming).toMatchObject({ verb: 'help', data: {} });
  });
});

// Microsoft's local Teams with the made-up team; started by main.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompanionFailed, startCompanion, type Companion } from './companion';
import { MADE_UP_PEOPLE, PRACTICE_BOT, PRACTICE_TEAM, PRACTICE_TENANT } from './madeUp/team';
import type { MadeUpPerson } from './madeUp/team';
import { freePort, LOOPBACK } from './ports';
import { StartFault } from './startFault';

export interface LocalTeams {
  /** The address to open in a browser. */
  readonly url: string;
  /** Where the bot sends its messages; it changes with the port. */
  readonly serviceUrl: string;
  stop(): Promise<void>;
}

export interface LocalTeamsPlan {
  readonly botPort: number;
  /** Wanted port; another one when it is taken. */
  readonly port?: number;
}

export const LOCAL_TEAMS_PORT = 56150;

const TRIES = 4;

/**
 * Starts Microsoft's local Teams (Agents Playground) with the made-up case team, on loopback, and
 * without opening a browser. Throws `StartFault`.
 */
export async function startLocalTeams({
  botPort,
  port = LOCAL_TEAMS_PORT,
}: LocalTeamsPlan): Promise<LocalTeams> {
  const folder = mkdtempSync(join(tmpdir(), 'cti-local-teams-'));
  const clear = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const { companion, port: taken } = await launchOnFreePort({ folder, botPort, port });
    return {
      url: `http://${LOOPBACK}:${taken}`,
      serviceUrl: serviceUrlAt(taken),
      stop: async () => {
        await companion.stop();
        clear();
      },
    };
  } catch (error) {
    clear();
    throw error instanceof CompanionFailed ? startFault(error) : error;
  }
}

/** It goes to a port of its own choice when somebody takes the free one first: then another try. */
async function launchOnFreePort(
  wish: Launch,
): Promise<{ readonly companion: Companion; readonly port: number }> {
  for (let left = TRIES; left > 0; left -= 1) {
    const port = await freePort(left === TRIES ? wish.port : 0);
    const companion = await launchTeams({ ...wish, port });
    if (companion.said === `Listening on ${port}\n`) return { companion, port };
    await companion.stop();
  }
  throw new StartFault('The local Teams finds no free port. Close some programs and try again.');
}

function serviceUrlAt(port: number): string {
  return `http://${LOOPBACK}:${port}/_connector`;
}

interface Launch {
  readonly folder: string;
  readonly botPort: number;
  readonly port: number;
}

function launchTeams({ folder, botPort, port }: Launch): Promise<Companion> {
  const config = join(folder, 'team.yml');
  // JSON is YAML too.
  writeFileSync(config, JSON.stringify(localTeamsConfig(), null, 2));
  return startCompanion({
    script: playground(),
    folder,
    args: [
      ...['start', '--app-endpoint', `http://${LOOPBACK}:${botPort}/api/messages`],
      ...['--channel-id', 'msteams', '--port', String(port), '--disable-telemetry'],
      ...['--service-url', serviceUrlAt(port)],
    ],
    env: {
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
      M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'log.txt'),
    },
    readyAt: /Listening on \d+\n/,
    saves: false,
  });
}

/** What the local Teams shows: exactly five people besides the current one, and two channels. */
export function localTeamsConfig(): object {
  const [current, ...others] = MADE_UP_PEOPLE.map(user);
  return {
    version: '0.1.1',
    tenantId: PRACTICE_TENANT,
    bot: PRACTICE_BOT,
    currentUser: current,
    users: others,
    personalChat: { id: 'a:practice-personal-chat' },
    groupChat: { id: '19:practice-group-chat@thread.v2', name: 'Frokost' },
    team: {
      id: PRACTICE_TEAM.id,
      name: PRACTICE_TEAM.name,
      aadGroupId: PRACTICE_TEAM.group,
      channels: [PRACTICE_TEAM.other],
    },
  };
}

function user(person: MadeUpPerson): object {
  return {
    id: `29:${person.id}`,
    name: person.name,
    userPrincipleName: person.email,
    aadObjectId: person.id,
    givenName: person.given,
    surname: person.surname,
    email: person.email,
  };
}

function playground(): string {
  try {
    return require.resolve('@microsoft/m365agentsplayground/cli.js');
  } catch {
    throw new StartFault(
      'The local Teams is a development package that is not installed. Run "npm install", or "npm run bot" to do without it.',
    );
  }
}

function startFault({ output }: CompanionFailed): StartFault {
  const last = output.trim().split('\n').at(-1) ?? '';
  return new StartFault(`The local Teams does not start: ${last}`);
}

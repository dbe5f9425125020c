// Puts the rooms together and opens the door: main.ts, tests and the bench call `assemble`.
import { saidView } from '../desk/views/saidView';
import { render } from '../cards';
import { answerOnce } from '../conversation/answerOnce';
import { cardContext } from '../conversation/answers';
import { createConverse } from '../conversation/converse';
import { fileOf, fileService } from '../conversation/fileService';
import type { House } from '../desk/door/access';
import { rememberingRoster } from '../desk/door/knownRoster';
import type { Clock, Storage } from '../desk/ports/storage';
import { feedAt } from '../desk/team/calendar';
import { openFileDesk, type FileDesk } from '../desk/team/files';
import type { Config } from '../ground/config';
import type { Log } from '../ground/log';
import type { Metrics } from '../ground/metrics';
import { calendarFile } from '../papers/calendar';
import type { PostParts } from '../post/ports';
import { machineTime } from '../ground/machineTime';
import { openPoster } from '../post/sweep/poster';
import { openSwitch } from '../post/upkeep/operator';
import type { PracticeClock } from '../practice/clock';
import { NOT_FOUND, type GetRoute } from '../teams/door/pages';
import { download } from '../teams/reading/download';
import { upload } from '../teams/sending/upload';
import { connectTeams, startBot } from '../teams/start';
import { textsIn } from '../text';
import { lazyClassifier } from './classifier';
import { postParts, watchIn } from './poster';
import { clockMover } from './practiceClock';
import { tellOfStorageFaults, tellOfUnreadRows } from './unreadRows';

export interface AssembleParts {
  readonly config: Config;
  readonly storage: Storage;
  readonly clock: Clock;
  /** Practice only: the clock that people can move. */
  readonly practiceClock: PracticeClock | null;
  readonly metrics: Metrics;
  readonly log: Log;
}

export interface Bot {
  readonly port: number;
  readonly house: House;
  readonly post: PostParts;
  /** Looks for what is due now, if this process is the poster. */
  sweepNow(): Promise<unknown>;
  /** Resolves when what follows the answers given so far is done, cards and posts among it. */
  rest(): Promise<void>;
  stop(): Promise<void>;
}

/** Puts the rooms of the house together and opens the door. Rejects when a port is taken. */
export async function assemble(parts: AssembleParts): Promise<Bot> {
  const { config, storage, clock, metrics, log } = parts;
  tellOfUnreadRows(storage, log);
  tellOfStorageFaults(storage, log);
  const teams = connectTeams(config, metrics, log);
  const operator = openSwitch(storage.shared, machineTime);
  const house: House = {
    storage,
    clock,
    roster: rememberingRoster(teams.roster, { storage, clock }),
    personOf: (account) => teams.accounts.personOf(account),
    practice: config.mode === 'practice',
    language: config.language,
    mailOf: (person) => teams.accounts.mailOf(person),
    watch: watchIn(metrics, log),
    isPostingStopped: () => operator.isStopped(),
  };
  const post = postParts(parts, house, teams);
  const poster = openPoster(post, { clock, sweepSeconds: config.sweepSeconds });
  let port = config.port;
  const fileDesk = openFileDesk({
    house,
    address: () => `http://${config.host}:${port}`,
    monotonic: () => performance.now(),
  });
  const calendarAddress = (): string | null =>
    config.publicUrl ?? (house.practice ? `http://${config.host}:${port}` : null);
  const files = fileService({
    ...{ house, upload, desk: fileDesk, messenger: teams.messenger },
    personalChat: async (person, team) => {
      const reached = await post.reach(person, team);
      return 'address' in reached ? reached.address : undefined;
    },
  });
  const converse = answerOnce(
    createConverse({
      ...{ house, log, files, calendarAddress, download },
      ...{ followers: poster.followers, nudges: poster.nudges, classifier: lazyClassifier() },
      moveClock: clockMover(parts.practiceClock, poster),
    }),
  );
  const running = await startBot({
    ...{ config, teams, converse, metrics, log },
    fault: ({ reference }) =>
      render(saidView('fault', { reference }), cardContext(house, house.language, null)).text,
    maybeRepeat: () => textsIn(house.language).notices.maybeRepeat,
    ready: () => storage.ready(),
    routes: [calendarRoute(house), ...(house.practice ? [fileRoute(house, fileDesk)] : [])],
  });
  port = running.port;
  poster.start();
  return {
    port: running.port,
    house,
    post,
    sweepNow: () => poster.sweepNow(),
    async rest() {
      await running.settled();
      await poster.rest();
    },
    async stop() {
      // The cards of the last commits come after their answers: what is at hand is answered first.
      poster.halt();
      await running.stop();
      await poster.stop();
    },
  };
}

/** Practice: where a file is fetched. Unknown, too old and no longer allowed look the same. */
function fileRoute(house: House, desk: FileDesk): GetRoute {
  return {
    path: '/files/:secret',
    async answer({ secret = '' }) {
      const opened = await desk.open(secret);
      if (!opened) return NOT_FOUND;
      const { type, body, name } = await fileOf(house, opened);
      return { status: 200, type, body, fileName: name };
    },
  };
}

/** A person's calendar feed; unknown, taken back and misspelt look the same. */
function calendarRoute(house: House): GetRoute {
  return {
    path: '/calendar/:file',
    async answer({ file = '' }) {
      const feed = await feedAt(house, file);
      if (!feed) return NOT_FOUND;
      const language = (await house.storage.people.languageOf(feed.person.id)) ?? house.language;
      const body = calendarFile(feed, textsIn(language));
      return { status: 200, type: 'text/calendar; charset=utf-8', body, isKept: true };
    },
  };
}

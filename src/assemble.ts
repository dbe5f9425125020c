import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { render } from './cards';
import type { Config } from './config';
import { due, dueId } from './cti/due';
import { clockTimeAt, dateAt } from './cti/plainDate';
import type { House } from './desk/access';
import { openFileDesk, type FileDesk } from './desk/files';
import { liveView } from './desk/liveCards';
import type { Clock, Storage } from './desk/ports';
import type { View } from './desk/views';
import { teamWord } from './desk/visit';
import type { Log } from './log';
import type { Metrics } from './metrics';
import { makeFile } from './papers';
import { DELIVERY_RULES } from './post/delivery';
import { openPoster, type Poster } from './post/loop';
import { openReach } from './post/reach';
import type { Counts, MachineTime, PostLog, PostParts, Render, RenderLive } from './post/parts';
import { openThrottle } from './post/throttle';
import type { PracticeClock } from './practice/clock';
import { createConverse, type TimeCommand } from './teams/converse';
import { answerOnce } from './teams/once';
import type { FileService } from './teams/filed';
import { NOT_FOUND, type GetRoute } from './teams/pages';
import { connectTeams, startBot, type Teams } from './teams/start';
import { said } from './teams/worded';
import { textsIn, type Language } from './text';

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
  stop(): Promise<void>;
}

/** Puts the rooms of the house together and opens the door. Rejects when a port is taken. */
export async function assemble(parts: AssembleParts): Promise<Bot> {
  const { config, storage, clock, metrics, log } = parts;
  const teams = connectTeams(config, metrics, log);
  const house: House = {
    storage,
    clock,
    roster: teams.roster,
    practice: config.mode === 'practice',
    language: config.language,
    mailOf: (person) => teams.accounts.mailOf(person),
  };
  const post = postParts(parts, house, teams);
  const poster = openPoster(post, { clock, sweepSeconds: config.sweepSeconds });
  let port = config.port;
  const fileDesk = openFileDesk({
    house,
    address: () => `http://${config.host}:${port}`,
    monotonic: () => performance.now(),
  });
  const files = house.practice ? fileService({ house, teams, post, desk: fileDesk }) : null;
  const converse = answerOnce(
    createConverse({
      ...{ house, log, files },
      ...{ followers: poster.followers, nudges: poster.nudges, messenger: teams.messenger },
      moveClock: clockMover(parts, poster),
    }),
  );
  const running = await startBot({
    ...{ config, teams, converse, metrics, log },
    fault: ({ reference }) =>
      render(said('fault', { reference }), cardContext(house, house.language, null)).text,
    ready: () => storage.ready(),
    routes: house.practice ? [fileRoute(house, fileDesk)] : [],
  });
  port = running.port;
  poster.start();
  return {
    port: running.port,
    house,
    post,
    sweepNow: () => poster.sweepNow(),
    async stop() {
      await Promise.all([running.stop(), poster.stop()]);
    },
  };
}

function postParts(parts: AssembleParts, house: House, teams: Teams): PostParts {
  const { storage, metrics, log, clock } = parts;
  const throttle = openThrottle(machineTime);
  return {
    storage,
    messenger: teams.messenger,
    render: renderFor(house),
    renderLive: renderLiveFor(house, clock),
    reach: openReach({
      people: storage.people,
      roster: teams.roster,
      open: (person, key, address) => teams.messenger.openPersonal(person, key, address),
      time: machineTime,
      throttle,
    }),
    dueOf: due,
    dueId: (thing) => dueId(thing, 0),
    throttle,
    counts: countsIn(metrics),
    log: postLog(log),
    time: machineTime,
    newOperation: () => randomUUID(),
    chance: () => Math.random(),
    rules: DELIVERY_RULES,
  };
}

/** The way to a person's own chat, for files that were asked for in a channel. */
function fileService(parts: {
  readonly house: House;
  readonly teams: Teams;
  readonly post: PostParts;
  readonly desk: FileDesk;
}): FileService {
  const { house, teams, post, desk } = parts;
  return {
    desk,
    async toPerson(person, team, view) {
      const reached = await post.reach(person, team);
      if (!('address' in reached)) return undefined;
      const chosen = await house.storage.people.languageOf(person.id);
      const language = chosen ?? team.settings.language;
      const message = render(view, cardContext(house, language, teamWord(team.key)));
      return teams.messenger.post(reached.address, message);
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
      const { facts, caller } = opened;
      const chosen = await house.storage.people.languageOf(caller.person.id);
      const language = chosen ?? caller.team.settings.language;
      const { practice } = house;
      const file = await makeFile(facts, { language, texts: textsIn(language), practice });
      return { status: 200, type: file.type, body: file.body, fileName: file.name };
    },
  };
}

const machineTime: MachineTime = {
  wall: () => new Date(),
  monotonic: () => performance.now(),
  sleep: (ms) => sleep(ms),
};

function renderFor(house: House): Render {
  return async (view, team, to) => {
    if (to === 'channel') return render(view, cardContext(house, team.settings.language, null));
    const chosen = await house.storage.people.languageOf(to.id);
    return render(view, cardContext(house, chosen ?? team.settings.language, teamWord(team.key)));
  };
}

function renderLiveFor(house: House, clock: Clock): RenderLive {
  return (card, course, { settings }) => {
    const view = liveView(card, course, { settings, today: dateAt(clock.now()) });
    return view && render(view, cardContext(house, settings.language, null));
  };
}

function cardContext(house: House, language: Language, team: string | null) {
  const mail = house.mailOf ? { mailOf: house.mailOf } : {};
  return { language, texts: textsIn(language), practice: house.practice, team, ...mail };
}

function countsIn(metrics: Metrics): Counts {
  const measured = {
    dueNow: metrics.dueNow,
    oldestDueSeconds: metrics.oldestDueSeconds,
    lastSweepSeconds: metrics.lastSweep,
  };
  return {
    add: (what, by = 1) => metrics.delivered.inc({ outcome: what }, by),
    set: (what, value) => measured[what].set(value),
  };
}

function postLog(log: Log): PostLog {
  return {
    alarm: (event, data) => log.error(event, { ...data, alarm: true }),
    info: (event, data) => log.info(event, data),
  };
}

function clockMover(
  { practiceClock }: AssembleParts,
  poster: Pick<Poster, 'moveTo'>,
): ((command: TimeCommand) => Promise<View>) | null {
  if (!practiceClock) return null;
  return async ({ days, to }) => {
    const move = to === 'now' ? { now: true as const } : to ? { date: to } : { days: days ?? 0 };
    const goal = practiceClock.stops(move).at(-1) ?? practiceClock.now();
    await poster.moveTo(practiceClock.now(), goal);
    await (to === 'now' ? practiceClock.putBack() : practiceClock.putTo(goal));
    const { hour, minute } = clockTimeAt(practiceClock.now());
    const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
    return said('clockMoved', { date: dateAt(practiceClock.now()), time });
  };
}

import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { render } from '../cards';
import type { Config } from '../ground/config';
import type { PersonRef } from '../cti/course/course';
import { due, dueId } from '../cti/due/due';
import { clockTimeAt, dateAt, daysBetween } from '../cti/calendar/plainDate';
import type { House } from '../desk/door/access';
import { feedAt } from '../desk/team/calendar';
import {
  openConsented,
  openFileDesk,
  questionOf,
  type FileDesk,
  type Opened,
} from '../desk/team/files';
import { liveView } from '../desk/change/liveCards';
import type { Clock, Message, Storage, TeamRecord } from '../desk/ports/storage';
import type { SayKey, View } from '../desk/views/views';
import { teamWord } from '../desk/door/teamWord';
import type { Log } from '../ground/log';
import type { Metrics } from '../ground/metrics';
import { makeFile, type MadeFile } from '../papers';
import { calendarFile } from '../papers/calendar';
import { DELIVERY_RULES } from '../post/delivery/delivery';
import { openPoster, type Poster } from '../post/sweep/poster';
import { openReach } from '../post/delivery/personalChat';
import type { Counts, MachineTime, PostLog, PostParts, Render, RenderLive } from '../post/ports';
import { openThrottle } from '../post/delivery/throttle';
import type { PracticeClock } from '../practice/clock';
import { createConverse } from '../conversation/converse';
import type { TimeCommand } from '../conversation/commands';
import { answerOnce } from '../conversation/answerOnce';
import type { Consented, FileService } from '../conversation/files';
import { keptName } from '../teams/reading/keptName';
import { NOT_FOUND, type GetRoute } from '../teams/door/pages';
import { connectTeams, startBot, type Teams } from '../teams/start';
import { upload } from '../teams/sending/upload';
import { said } from '../conversation/answers';
import { textsIn, type Language } from '../text';
import { sayText } from '../text/say';

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
    watch: watchIn(metrics, log),
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
  const files = fileService({ house, teams, post, desk: fileDesk });
  const converse = answerOnce(
    createConverse({
      ...{ house, log, files, calendarAddress },
      ...{ followers: poster.followers, nudges: poster.nudges },
      moveClock: clockMover(parts, poster),
    }),
  );
  const running = await startBot({
    ...{ config, teams, converse, metrics, log },
    fault: ({ reference }) =>
      render(said('fault', { reference }), cardContext(house, house.language, null)).text,
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
    async stop() {
      // The cards of the last commits come after their answers: what is at hand is answered first.
      poster.halt();
      await running.stop();
      await poster.stop();
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
    renderErased: ({ settings }, movedTo) => {
      const texts = textsIn(settings.language);
      const moved = movedTo !== undefined;
      return { text: sayText(moved ? 'courseMoved' : 'cardErased', { to: movedTo ?? '' }, texts) };
    },
    reach: openReach({
      people: storage.people,
      roster: teams.roster,
      open: (person, key, address) => teams.messenger.openPersonal(person, key, address),
      personOf: (account) => teams.accounts.personOf(account),
      time: machineTime,
      throttle,
    }),
    chats: {
      forget: ({ id }) => storage.people.forgetConversation(id),
      shut: ({ id }) => storage.people.shutConversation(id),
    },
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

interface FileParts {
  readonly house: House;
  readonly teams: Teams;
  readonly post: PostParts;
  readonly desk: FileDesk;
}

/** How files reach people: in practice by a link on loopback, in production by Teams' file consent. */
function fileService(parts: FileParts): FileService {
  const { house, teams, post, desk } = parts;
  const answered = new Set<string>();
  return {
    offer(caller, order) {
      if (house.practice) return desk.offer(caller, order);
      const number = 'citizen' in order ? order.citizen : null;
      const team = teamWord(caller.store.key);
      const asked = { id: randomUUID(), at: house.clock.now().toISOString() };
      return { kind: 'file', file: order.file, number, url: null, minutes: 0, team, asked };
    },
    async toPerson(person, team, view) {
      const reached = await post.reach(person, team);
      if (!('address' in reached)) return undefined;
      const language = await languageOf(house, person, team);
      const message = render(view, cardContext(house, language, teamWord(team.key)));
      return teams.messenger.post(reached.address, message);
    },
    async store(consented) {
      const answer = await answerTo(parts, consented, answered);
      const language = (await house.storage.people.languageOf(consented.from.id)) ?? house.language;
      const message =
        typeof answer === 'string'
          ? render(said(answer), cardContext(house, language, null))
          : answer;
      await teams.messenger.post(consented.address, message);
    },
  };
}

const MOST_ANSWERED = 1_000;

/** Each question is answered once; one that came to nothing may be answered again. */
async function answerTo(
  parts: FileParts,
  consented: Consented,
  answered: Set<string>,
): Promise<Message | SayKey> {
  if (!consented.accepted) return 'fileDeclined';
  const { ask, isTooOld } = questionOf(consented.context, parts.house.clock.now());
  if (isTooOld) return 'fileTooOld';
  if (answered.has(ask)) return 'fileStoredBefore';
  if (answered.size > MOST_ANSWERED) answered.clear();
  if (ask !== '') answered.add(ask);
  let stored: Message | undefined;
  try {
    stored = await storedFile(parts, consented);
  } finally {
    if (!stored) answered.delete(ask);
  }
  return stored ?? 'fileNotStored';
}

/** The rights are judged anew, the file is made in memory and stored; what the chat then shows. */
async function storedFile(
  { house }: FileParts,
  { from, id, tenant, context, upload: wanted }: Consented,
): Promise<Message | undefined> {
  const opened =
    wanted && (await openConsented(house, { person: from, activity: id, tenant }, context));
  if (!wanted || !opened) return undefined;
  const file = await fileOf(house, opened);
  if (!(await upload(file, wanted.uploadUrl))) return undefined;
  const { contentUrl, uniqueId, fileType } = wanted;
  const name = keptName(wanted.name) || file.name;
  const contentType = 'application/vnd.microsoft.teams.card.file.info';
  const attachment = { contentType, name, contentUrl, content: { uniqueId, fileType } } as const;
  return { text: name, attachment };
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
      return { status: 200, type: 'text/calendar; charset=utf-8', body };
    },
  };
}

/** A file in the language of the person who asked for it. */
async function fileOf(house: House, { facts, caller }: Opened): Promise<MadeFile> {
  const language = await languageOf(house, caller.person, caller.team);
  return makeFile(facts, { language, texts: textsIn(language), practice: house.practice });
}

async function languageOf(house: House, person: PersonRef, team: TeamRecord): Promise<Language> {
  return (await house.storage.people.languageOf(person.id)) ?? team.settings.language;
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

/** Attempts are logged without any content; who it was is told by a word that only returns (D4). */
function watchIn(metrics: Metrics, log: Log): NonNullable<House['watch']> {
  return (attempted, { id }) => {
    metrics.securityEvents.inc({ kind: attempted });
    const who = createHash('sha256').update(id).digest('hex').slice(0, 12);
    log.warn(`security.${attempted}`, { who });
  };
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

/** Days that the practice clock lives through at most in one go: a whole course and its retention. */
const FARTHEST_LEAP = 3 * 366;

function clockMover(
  { practiceClock }: AssembleParts,
  poster: Pick<Poster, 'moveTo'>,
): ((command: TimeCommand) => Promise<View>) | null {
  if (!practiceClock) return null;
  return async ({ days, to }) => {
    const move = to === 'now' ? { now: true as const } : to ? { date: to } : { days: days ?? 0 };
    const goal = practiceClock.stops(move).at(-1) ?? practiceClock.now();
    const ahead = daysBetween(dateAt(practiceClock.now()), dateAt(goal));
    if (ahead > FARTHEST_LEAP && to !== 'now') return said('clockTooFar');
    if (ahead <= FARTHEST_LEAP) await poster.moveTo(practiceClock.now(), goal);
    await (to === 'now' ? practiceClock.putBack() : practiceClock.putTo(goal));
    const { hour, minute } = clockTimeAt(practiceClock.now());
    const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
    return said('clockMoved', { date: dateAt(practiceClock.now()), time });
  };
}

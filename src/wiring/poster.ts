// The poster's parts, put together from cards, desk and Teams: `assemble` opens the poster.
import { createHash, randomUUID } from 'node:crypto';
import { render } from '../cards';
import { cardContext } from '../conversation/answers';
import { dateAt } from '../cti/calendar/plainDate';
import { due } from '../cti/due/due';
import { hasMoved } from '../cti/due/moved';
import { dueId } from '../cti/due/thing';
import { liveView } from '../desk/change/liveCards';
import type { House } from '../desk/door/access';
import type { Clock, Storage } from '../desk/ports/storage';
import type { Log } from '../ground/log';
import { machineTime } from '../ground/machineTime';
import type { Metrics } from '../ground/metrics';
import { DELIVERY_RULES } from '../post/delivery/delivery';
import { openReach } from '../post/delivery/personalChat';
import { openThrottle } from '../post/delivery/throttle';
import type { Counts, PostLog, PostParts, Render, RenderLive } from '../post/ports';
import type { Teams } from '../teams/start';
import { textsIn } from '../text';
import { sayText } from '../text/say';

/** What the poster is made of, beside the house and Teams. */
export interface PosterParts {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly log: Log;
}

export function postParts(parts: PosterParts, house: House, teams: Teams): PostParts {
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
    hasMoved,
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

function renderFor(house: House): Render {
  return async (view, team, to) => {
    if (to === 'channel') return render(view, cardContext(house, team.settings.language, null));
    const chosen = await house.storage.people.languageOf(to.id);
    return render(view, cardContext(house, chosen ?? team.settings.language, team.key));
  };
}

function renderLiveFor(house: House, clock: Clock): RenderLive {
  return (card, course, { settings }) => {
    const view = liveView(card, course, { settings, today: dateAt(clock.now()) });
    return view && render(view, cardContext(house, settings.language, null));
  };
}

/** Attempts are logged without any content; who it was is told by a word that only returns (D4). */
export function watchIn(metrics: Metrics, log: Log): NonNullable<House['watch']> {
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

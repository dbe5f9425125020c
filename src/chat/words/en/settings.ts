// English words of settings; read by chat/words.
import type { ChatWords } from '../da';

export const settings: ChatWords['settings'] = {
  itself: 'en, english, gb, uk',
  switches: {
    on: 'yes, on, turned on, allowed',
    off: 'no, off, turned off, none, not allowed',
  },
  retentionMonths:
    'retention, retention months, months, erase after, delete after, erasure, keep for',
  share: 'share, share of full time, full time, full-time, part time, part-time',
  dismissed: 'remove, removed, no longer',
  ofTheTeam: 'team, channel, our, us, all',
  settings: 'settings, setup, preferences',
  settingsLanguage: 'language',
  settingsDigest: 'digest, weekly digest, weekly overview, monday digest',
  settingsGuests: 'guests, guest, guest access',
  settingsFormerCoordinator: 'remove coordinator, former coordinator, remove the coordinator',
  settingsCoordinator:
    'coordinator, coordinators, new coordinator, appoint coordinator, appoint, add coordinator',
  monthsIn: {
    1: 'months, month',
  },
  percentIn: {
    1: 'percent',
  },
};

// The forms of meetings and appointments, in Danish; forms/forms.ts takes them.
import type { FormTexts } from '../../forms';
import { citizen, reason, date, choice } from '../forms/fields';

type MeetingForm = 'meeting' | 'moveMeeting' | 'appointment' | 'moveAppointment';

export const meetingForms: Pick<FormTexts['form'], MeetingForm> = {
  meeting: {
    title: 'Notér et møde',
    save: 'Gem mødet',
    fields: {
      citizen,
      kind: choice('Hvilket møde?'),
      state: choice('Status på mødet'),
      date: date('Dato'),
      time: { label: 'Klokkeslæt', error: 'Vælg et klokkeslæt.' },
      attended: choice(
        'Deltagere',
        'Hvem er med, eller hvem var med? Er ingen valgt, regnes de med, der plejer at være det.',
      ),
      network: {
        label: 'Hvor mange kom fra borgerens netværk?',
        error: 'Skriv et helt tal. Skriv 0, hvis ingen kom.',
      },
      reason: reason('Bemærkning', 'Hvis der er en grund til, at mødet blev anderledes.'),
    },
  },
  moveMeeting: {
    title: 'Flyt et møde',
    lead: 'De, der skal med, bliver mindet om den nye dag.',
    save: 'Flyt mødet',
    fields: {
      citizen,
      kind: choice('Hvilket møde?'),
      date: date('Ny dato'),
      time: { label: 'Nyt klokkeslæt', error: 'Vælg et klokkeslæt.' },
    },
  },
  appointment: {
    title: 'Aftale med borgeren',
    lead: 'Kun du og borgeren er med. Ingen andre får besked.',
    save: 'Gem aftalen',
    fields: {
      citizen,
      kind: choice('Hvad har I aftalt?'),
      state: choice('Status på aftalen'),
      date: date('Dato'),
      time: { label: 'Klokkeslæt', error: 'Vælg et klokkeslæt.' },
      minutes: {
        label: 'Minutter',
        placeholder: '45',
        hint: 'Når aftalen er holdt, noteres tiden som en kontakt.',
        error: 'Skriv minutterne som et helt tal.',
      },
      reason: reason('Bemærkning', 'Kort og uden følsomme oplysninger.'),
    },
  },
  moveAppointment: {
    title: 'Flyt en aftale',
    save: 'Flyt aftalen',
    fields: {
      citizen,
      date: date('Ny dato'),
      time: { label: 'Nyt klokkeslæt', error: 'Vælg et klokkeslæt.' },
    },
  },
};

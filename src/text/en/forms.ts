import type { FieldWords, FormTexts } from '../forms';

const citizen: FieldWords = {
  label: 'Citizen number',
  placeholder: 'For example 42',
  error: 'Write the citizen’s number in the team, 1 to 6 digits.',
};

function reason(label: string, hint: string): FieldWords {
  return { label, hint, error: 'Write a short reason, 300 characters at most.' };
}

function date(label: string, hint?: string): FieldWords {
  return { label, error: 'Choose a date.', ...(hint === undefined ? {} : { hint }) };
}

function person(label: string): FieldWords {
  return { label, placeholder: 'Choose a colleague', error: 'Choose a colleague from the list.' };
}

function choice(label: string, hint?: string): FieldWords {
  return {
    label,
    placeholder: 'Choose',
    error: 'Choose one of the possibilities.',
    ...(hint === undefined ? {} : { hint }),
  };
}

function text(label: string, placeholder?: string, hint?: string): FieldWords {
  return {
    label,
    error: 'Write 300 characters at most.',
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(hint === undefined ? {} : { hint }),
  };
}

/** The forms in English. */
export const forms: FormTexts = {
  cancel: 'Cancel',
  typeName: 'The name in Teams',
  typeNameOrNobody: 'The name in Teams or “nobody”',
  nameMissing: 'Write the colleague’s name.',
  sections: {
    people: 'Who does what',
    underWay: 'Is the course under way already?',
    more: 'More details',
    mapping: 'What have you looked at together?',
  },
  choices: {
    yes: 'Yes',
    no: 'No',
    nobody: 'Nobody',
    jobProgramme: 'From unemployment to job',
    genericProgramme: 'Another transition, for example to a home of one’s own (9 months)',
    sel85: 'SEL §85 (9 months)',
    sel82b: 'SEL §82b (6 months)',
    lab167: 'Mentor support, LAB §167 (formerly §31b) (6 months)',
    consentGiven: 'Yes',
    consentPending: 'Not yet',
    consentWithdrawn: 'Withdrawn',
    planned: 'Planned',
    held: 'Held',
    cancelled: 'Cancelled',
    missed: 'The citizen was not there',
    correctStart: 'The start date',
    correctFirstDay: 'The first working day or the day of the transition',
    correctBasis: 'The legal basis',
    correctNumber: 'The citizen number',
    correctMeeting: 'The date of a meeting',
    networkMeeting: 'Network meeting (handover)',
    bySelf: 'The citizen',
    byNetwork: 'Somebody in the family or network',
    byFunction: 'A professional or a service',
    byNobody: 'It is not settled yet',
    danish: 'Dansk',
    english: 'English',
  },
  form: {
    enrol: {
      title: 'New CTI course',
      lead: 'Number, transition, legal basis and consent are enough to begin. The rest can be recorded later.',
      save: 'Enrol',
      fields: {
        citizen: {
          ...citizen,
          hint: 'Your own number for the citizen. Never a name or a CPR number.',
        },
        programme: choice('Which transition is it about?'),
        basis: choice('Legal basis', 'Needed for a job course, for it decides how long it lasts.'),
        consent: choice('Has the citizen consented to your sharing information?'),
        targetGroup: choice(
          'Is the citizen in the target group of the project?',
          'Activity-ready recipient of cash benefit, over 30, unemployed for a year or more, not in a resource course. The answer is noted and blocks nothing.',
        ),
        earlierSupport: choice(
          'Has the CTI worker supported the citizen before?',
          'The CTI worker is to be somebody other than the worker until now. A yes is recorded as a deviation.',
        ),
        cti: person('CTI worker'),
        job: person('Job consultant'),
        jobcenter: person('Job-centre caseworker'),
        social: person('Social caseworker'),
        startup: date('The start-up meeting was held'),
        firstDay: date('First working day or day of the transition'),
        start: date('CTI started'),
        reason: reason('Reason', 'If the start differs from the first working day.'),
      },
    },
    role: {
      title: 'Who has which role?',
      save: 'Save the role',
      fields: {
        citizen,
        role: choice('Role'),
        person: person('Who?'),
        reason: reason('Reason', 'A change of CTI worker needs a reason.'),
      },
    },
    meeting: {
      title: 'Record a meeting',
      save: 'Save the meeting',
      fields: {
        citizen,
        kind: choice('Which meeting?'),
        state: choice('How did it go?'),
        date: date('Date'),
        time: { label: 'Time', error: 'Choose a time.' },
        attended: choice(
          'Who took part?',
          'Only when the meeting has been held. With nobody chosen, everybody is taken to have been there.',
        ),
        reason: reason('Remark', 'If there is a reason why the meeting turned out differently.'),
      },
    },
    jobmatch: {
      title: 'Record a job match',
      lead: 'The first day at the workplace, in ordinary hours or company practice.',
      save: 'Save the job match',
      fields: {
        citizen,
        date: date('First working day'),
        reason: reason('Reason', 'If the first working day has changed.'),
      },
    },
    transition: {
      title: 'Record the transition',
      lead: 'The day the citizen’s new situation begins, such as moving in or being discharged.',
      save: 'Save the date',
      fields: {
        citizen,
        date: date('Day of the transition'),
        reason: reason('Reason', 'If the day has changed.'),
      },
    },
    agreement: {
      title: 'The work agreement is made',
      lead: 'Hours, tasks, health considerations and sub-goals stand in the agreement itself.',
      save: 'Save the agreement',
      fields: {
        citizen,
        date: date('When is the follow-up?', 'The job consultant gets a reminder.'),
      },
    },
    start: {
      title: 'Start CTI',
      lead: 'CTI starts on the first working day. The phases are counted from that day.',
      save: 'Start CTI',
      fields: {
        citizen,
        date: date('Start date', 'If left empty, CTI starts today.'),
        reason: reason('Reason', 'If the start lies before or after the first working day.'),
      },
    },
    tick: {
      title: 'The item is not relevant',
      lead: 'It then counts as settled. Write briefly why.',
      save: 'Save the reason',
      fields: {
        reason: reason('Reason', 'For example that the citizen does not wish it.'),
      },
    },
    plan: {
      title: 'The joint plan is made',
      save: 'Save the plan',
      fields: { citizen, responsible: choice('Who answers for the plan?') },
    },
    decision: {
      title: 'Decision on continued support',
      lead: 'Made before the CTI course ends. The CTI worker cannot go on personally.',
      save: 'Save the decision',
      fields: {
        citizen,
        support: choice('What is decided?'),
        by: person('Who made the decision?'),
        worker: text('Who gives the support?', 'A function, e.g. home support'),
      },
    },
    jobEnded: {
      title: 'The job has ended',
      lead: 'The CTI course and its phases go on, and the job consultant is asked for a new match.',
      save: 'Save',
      fields: {
        citizen,
        date: date('Last working day', 'If left empty, it is today.'),
        reason: reason('Reason', 'Short and without sensitive details.'),
      },
    },
    correct: {
      title: 'Correct something',
      lead: 'Dates and reminders follow, and the log shows before and after.',
      save: 'Save the correction',
      fields: {
        citizen,
        what: choice('What is to be corrected?'),
        date: date('Right date'),
        kind: choice('Which meeting?'),
        time: { label: 'Right time', error: 'Choose a time.' },
        basis: choice('Right legal basis'),
        number: { ...citizen, label: 'Right citizen number' },
        reason: reason('Reason', 'For example: a slip of the fingers.'),
      },
    },
    reassign: {
      title: 'Take over a colleague’s courses',
      lead: 'All of the colleague’s courses in that role move at once. A change of CTI worker is recorded as a deviation.',
      save: 'Take over the courses',
      fields: {
        from: person('From colleague'),
        to: person('To colleague'),
        role: choice('Role'),
        reason: reason('Reason', 'For example leave, or a new job.'),
      },
    },
    focus: {
      title: 'Focus area',
      lead: 'Choose two or three together with the citizen. Keep it short and in the citizen’s own words.',
      save: 'Save the focus area',
      fields: {
        citizen,
        goal: {
          ...text('Goal', 'What does the citizen wish to achieve?'),
          error: 'Write the goal, 300 characters at most.',
        },
        theme: choice('Theme'),
        subgoals: text('Sub-goals', 'One on each line'),
        activities: text('Activities', 'What do you set going?'),
        contact: text('Whom to contact?', 'A function, e.g. the doctor'),
        laterSupport: text('Who supports later?', 'The citizen or another'),
        laterSupportConfirmed: choice('Have they agreed to it?'),
        themes: choice('Themes you have looked at'),
      },
    },
    contact: {
      title: 'Record a contact',
      save: 'Save the contact',
      fields: {
        citizen,
        minutes: {
          label: 'Minutes',
          placeholder: '45',
          error: 'Write the minutes as a whole number.',
        },
        kind: choice('Where and how?'),
        date: date('Date', 'If left empty, it is today.'),
        reason: reason('Reason', 'The course has ended, so the time is recorded as a deviation.'),
      },
    },
    hours: {
      title: 'Hours a week',
      lead: 'Ordinary hours and practice hours are counted apart.',
      save: 'Save the hours',
      fields: {
        citizen,
        kind: choice('Kind of hours'),
        hours: {
          label: 'Hours a week',
          placeholder: '8',
          hint: 'Write 0 when the hours end.',
          error: 'Write the hours as a number.',
        },
        workplace: text('Workplace', undefined, 'Only if the citizen has several.'),
        date: date('From which day?', 'If left empty, it is from today.'),
      },
    },
    pause: {
      title: 'Pause the course',
      lead: 'Time stands still while the pause lasts, and the citizen wishes to go on afterwards.',
      save: 'Pause',
      fields: {
        citizen,
        why: choice('Why?'),
        date: date('First day of the pause', 'If left empty, it is today.'),
        until: date('Resumed on', 'Only if the pause is over already.'),
        reason: text('Remark', undefined, 'Short and without sensitive details.'),
      },
    },
    resume: {
      title: 'Resume the course',
      lead: 'The phases move by as many days as the pause has lasted.',
      save: 'Resume',
      fields: { citizen, date: date('Resumed from', 'If left empty, it is today.') },
    },
    whatIf: {
      title: 'What if …',
      lead: 'See the dates as they would be. Nothing is saved.',
      save: 'Work it out',
      fields: {
        citizen,
        start: date('CTI starts'),
        from: date('Paused from'),
        until: date('Resumed', 'If left empty, the pause goes on.'),
        basis: choice('Legal basis'),
      },
    },
    stop: {
      title: 'End the course early',
      lead: 'Only in special cases and by the municipality’s guideline. If the citizen is away for a while, a pause may be better.',
      save: 'End the course',
      fields: {
        citizen,
        reason: reason('Reason', 'Short and without sensitive details.'),
        date: date('The course ends on', 'If left empty, it ends today.'),
      },
    },
    consent: {
      title: 'The citizen’s consent',
      lead: 'Consent is about sharing information between the administrations.',
      save: 'Save the consent',
      fields: {
        citizen,
        state: choice('Consent', 'If it is withdrawn, the course is frozen.'),
        date: date('Date', 'If left empty, it is today.'),
      },
    },
    handover: {
      title: 'Handover plan',
      lead: 'Write it together with the citizen. It can be filled in over several sittings; name functions, not people.',
      save: 'Save the plan',
      fields: {
        citizen,
        need: text('When support is needed', 'What does the citizen do, and who is contacted?'),
        crisis: text('In a crisis', 'What does the citizen do, and who is contacted?'),
        relapse: text('In a relapse', 'What does the citizen do, and who is contacted?'),
        responsible: text('Who has the long-term responsibility?', 'The citizen or one function'),
        supporters: text('Who supports with what?', 'A company mentor among them'),
        furtherSupport: text('Support granted afterwards', 'Which, and who gives it?'),
      },
    },
    takeOver: {
      title: 'Who takes over?',
      lead: 'Agree on it with the citizen, and ask whoever is to take over before it is noted as agreed.',
      save: 'Save',
      fields: {
        citizen,
        what: text('What does the citizen need support with?', 'Such as opening official letters'),
        taker: choice('Who takes over when CTI ends?'),
        who: {
          ...text('Who is it?', 'Such as the sister or the debt adviser'),
          hint: 'A relation or a function, not a name.',
        },
        sure: choice('Has it been agreed with them?'),
        gone: choice('Does the citizen no longer need support with it?'),
      },
    },
    settings: {
      title: 'Settings of the team',
      save: 'Save the settings',
      fields: {
        language: choice('Language in the channel'),
        digest: choice('The week’s overview on Mondays'),
        retentionMonths: {
          label: 'Erase closed courses after this many months',
          hint: 'The channel is told 30 days before.',
          error: 'Write the months as a whole number.',
        },
        guests: choice('May guests use the bot?'),
        coordinator: person('Appoint a coordinator'),
        formerCoordinator: person('Is no longer a coordinator'),
        worker: person('CTI worker who works part time'),
        share: {
          label: 'Per cent of full time',
          hint: 'Used for the caseload only.',
          error: 'Write a whole number from 5 to 100.',
        },
      },
    },
    language: {
      title: 'Choose a language',
      save: 'Save',
      fields: { language: choice('Language') },
    },
    citizen: {
      title: 'Which citizen?',
      save: 'Go on',
      fields: { citizen },
    },
  },
};

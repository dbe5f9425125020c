// What colleagues ask about the method, with the answers, in English.
import type { Texts } from '../../texts';

export const method: Texts['answers']['method'] = {
  length85: {
    asked: 'How long is a course under § 85?',
    answer: 'SEL § 85 gives 9 months: three phases of three months each.',
  },
  length82b: {
    asked: 'What does § 82 b mean?',
    answer:
      'SEL § 82 b is early preventive support. It gives 6 months: three phases of two months each.',
  },
  lengthMentor: {
    asked: 'How long does mentor support last?',
    answer:
      'Mentor support under LAB § 167 (formerly § 31 b) gives 6 months: three phases of two months each.',
  },
  lengthAny: {
    asked: 'How long is a CTI course?',
    answer:
      '9 months under SEL § 85, and 6 months under SEL § 82 b and mentor support. The three phases are equally long: three or two months each.',
  },
  difference: {
    asked: 'What is the difference between § 85 and § 82 b?',
    answer:
      '§ 85 gives 9 months and about 10 citizens per CTI worker, § 82 b gives 6 months and about 15. The method is the same.',
  },
  bases: {
    asked: 'Which legal basis can CTI be granted under?',
    answer: 'SEL § 85, SEL § 82 b, or mentor support under LAB § 167 (formerly § 31 b).',
  },
  changeBasis: {
    asked: 'Can the legal basis change along the way?',
    answer:
      'No, the length follows the basis that the course was granted under. If it was noted wrongly it can be corrected, e.g. “correct 42 basis”.',
  },
  extend: {
    asked: 'May we extend a course?',
    answer:
      'No, a CTI course cannot be extended. Hand over to the network in phase 3; if more is needed, another worker gives it.',
  },
  stopEarly: {
    asked: 'May we stop early?',
    answer:
      'Yes, in special cases, by your municipality’s guidelines and with a reason. It is noted with the early end.',
  },
  pauseAllowed: {
    asked: 'May a course be paused?',
    answer:
      'Yes. If the citizen goes into treatment, hospital or prison and wishes to go on, the course is paused and resumed when the citizen is ready.',
  },
  pauseCounts: {
    asked: 'Does a pause count?',
    answer:
      'No, the clock stops. The dates after it move by as many days as the pause lasted (our reading of the method).',
  },
  phasesKept: {
    asked: 'Must the phases always be kept?',
    answer:
      'Yes. The date, not the citizen’s progress, decides when a new phase begins. Open items go along into the next phase.',
  },
  phase1: {
    asked: 'What is phase 1 about?',
    answer:
      'Planning and start-up: find out what support is needed, make the CTI plan together, and get off to a good start. Support is closest here.',
  },
  phase2: {
    asked: 'What is phase 2 about?',
    answer:
      'Trying out and adapting: the citizen and the network try for themselves, and you adjust the plan together. You take a step back.',
  },
  phase3: {
    asked: 'What is phase 3 about?',
    answer:
      'Handing over and anchoring: the handover plan is written, and support now lies with the citizen and the network.',
  },
  phases12: {
    asked: 'What is the difference between phase 1 and 2?',
    answer:
      'In phase 1 you plan and are close to each other. In phase 2 the citizen and the network try for themselves, with about half the support.',
  },
  phases23: {
    asked: 'What is the difference between phase 2 and 3?',
    answer:
      'In phase 2 the plan is tried out and adapted. In phase 3 it is handed over to the network, and support is halved again.',
  },
  phasesAll: {
    asked: 'Which phases are there?',
    answer:
      'Phase 1 is planning and start-up, phase 2 trying out and adapting, phase 3 handing over and anchoring. They are equally long.',
  },
  contactPeriod: {
    asked: 'What is the contact period?',
    answer:
      'The time from when the citizen joins until CTI starts. You get to know each other; support begins in phase 1.',
  },
  meetBefore: {
    asked: 'May I meet the citizen before the job starts?',
    answer:
      'Yes, and preferably a couple of times, to get to know each other. It is not support yet.',
  },
  whenStart: {
    asked: 'When does CTI start?',
    answer:
      'On the first working day, in ordinary hours or in company practice. For another transition it is the day of the transition.',
  },
  gapStartup: {
    asked: 'How long may it take from the start-up meeting to the start?',
    answer:
      'There is no limit, but job first: the citizen should be at a workplace as soon as possible.',
  },
  hasJobAlready: {
    asked: 'Can a citizen who already has a job take part?',
    answer:
      'Yes, when the start-up meeting has been held and the joint plan made before the job begins.',
  },
  whoStartup: {
    asked: 'Who takes part in the start-up meeting?',
    answer:
      'The citizen, the CTI worker, the job consultant, and the caseworkers of the job centre and of social services.',
  },
  whoClosing: {
    asked: 'Who takes part in the closing meeting?',
    answer:
      'The same as at the start-up: the citizen, the CTI worker, the job consultant and the caseworkers of both administrations.',
  },
  closingAgenda: {
    asked: 'What do we talk about at the closing meeting?',
    answer:
      'The course as a whole, the plan from here and who does what, the decision on support, and what you learnt. “closing 42” gives the agenda.',
  },
  whereStartup: {
    asked: 'Where should the start-up meeting be held?',
    answer: 'Where the citizen wishes, as far as possible.',
  },
  handoverTalk: {
    asked: 'What is a handover meeting?',
    answer:
      'A meeting of the citizen, you, and those who take over. You agree who does what when CTI ends.',
  },
  networkBy: {
    asked: 'When must the network meeting be held?',
    answer: 'One month before the end at the latest, so that there is time to adjust the support.',
  },
  noNetwork: {
    asked: 'What if the citizen does not want the network involved?',
    answer:
      'That is for the citizen to decide. The items on the network can be set to not relevant with that reason.',
  },
  line421: {
    asked: 'What does 4:2:1 mean?',
    answer:
      'Support is about halved from phase to phase, as 4 to 2 to 1. It is a guide, not a limit.',
  },
  coordination: {
    asked: 'Does coordination count as support?',
    answer:
      'No, coordination is shown beside the support. There is most of it at the start and the end.',
  },
  caseloadNorm: {
    asked: 'How many citizens may a CTI worker have?',
    answer:
      'About 10 at a time under § 85, and about 15 under § 82 b and mentor support, full time.',
  },
  caseworkerAsCti: {
    asked: 'May the caseworker be the CTI worker?',
    answer: 'No, not on the same course. Authority and CTI support are two different roles.',
  },
  consultantAsCti: {
    asked: 'Can the job consultant be the CTI worker?',
    answer:
      'It is advised against: CTI ends while the job consultant goes on. If you do it all the same, give the reason; it stands as a deviation.',
  },
  consultantAsCaseworker: {
    asked: 'Can the job consultant be the caseworker in the job centre?',
    answer: 'Yes, and the same person then counts as both at the start-up and the closing meeting.',
  },
  mentorAfter: {
    asked: 'May the CTI worker support the citizen afterwards?',
    answer: 'No. Further support is given by another worker.',
  },
  afterCare: {
    asked: 'Is there after-care?',
    answer:
      'No, there is no after-care in CTI. If support is still needed, it is handed over to another worker.',
  },
  ownSupport: {
    asked: 'May the citizen have other support at the same time?',
    answer: 'Yes, other support can go on alongside CTI.',
  },
  companyMentor: {
    asked: 'Can the citizen get a company mentor?',
    answer: 'Yes, if needed. The mentor can also be one of those who take over afterwards.',
  },
  changeWorker: {
    asked: 'May we change the CTI worker?',
    answer:
      'The method counts on the same one all the way. If you must change, give the reason; the change stands as a deviation.',
  },
  knownBefore: {
    asked: 'May I be the CTI worker for somebody I supported before?',
    answer:
      'The CTI worker should be somebody else than the earlier supporter. If it is you all the same, write why.',
  },
  responsible: {
    asked: 'What is the responsible caseworker?',
    answer:
      'The caseworker who answers for the joint plan. The municipality chooses; often it is the one in the job centre.',
  },
  onePlan: {
    asked: 'What does one plan mean?',
    answer:
      'The citizen should see one plan. The statutory plans are still made, but they must fit together.',
  },
  whoAgreement: {
    asked: 'Who makes the work agreement?',
    answer:
      'The job consultant, with the employer and the citizen, and the job consultant follows it up. You support the citizen in getting a good one.',
  },
  employerContact: {
    asked: 'Who has the contact with the employer?',
    answer:
      'The job consultant. You support the citizen, at work and at home. Information is shared only if the citizen said yes.',
  },
  ordinaryHours: {
    asked: 'What are ordinary hours?',
    answer: 'Hours with ordinary pay for real work. Practice hours are counted apart.',
  },
  fewHours: {
    asked: 'Is there a minimum of hours?',
    answer:
      'No. Some begin with 2-4 hours a week, others with many more. What matters is that the hours grow.',
  },
  twoJobs: {
    asked: 'May the citizen have two workplaces?',
    answer: 'Yes, if one cannot give hours enough; one workplace is best.',
  },
  aids: {
    asked: 'Who pays for aids?',
    answer: 'The job centre can grant tools, adaptations of the workplace and personal assistance.',
  },
  jobLost: {
    asked: 'What happens if the citizen loses the job?',
    answer:
      'The course goes on with the same dates, and the job consultant finds a new job. Note it with “job ended”.',
  },
  newJobClock: {
    asked: 'Does the clock start again with a new job?',
    answer: 'No, a new job does not move the dates.',
  },
  jobmatchWhat: {
    asked: 'What is a job match?',
    answer:
      'The workplace that the job consultant and the citizen find together, in ordinary hours or practice. Phase 1 begins on the first day there.',
  },
  transitionWhat: {
    asked: 'What counts as a transition?',
    answer:
      'A large change in the citizen’s life, e.g. a home of their own, a discharge or a release. CTI starts on the day it happens.',
  },
  startBefore: {
    asked: 'May we start before the job?',
    answer:
      'Only exceptionally and at most 14 days before, e.g. to settle transport. Write why; the days come off phase 1.',
  },
  consent: {
    asked: 'Must the citizen give consent?',
    answer:
      'Yes, to sharing information across the administrations. Until then you can only assign roles and plan the start-up meeting.',
  },
  consentWithdrawn: {
    asked: 'What happens if consent is withdrawn?',
    answer:
      'The course is frozen: no cards and no reminders. It can only be ended, exported or deleted.',
  },
  focusCount: {
    asked: 'How many focus areas may there be?',
    answer:
      '1 to 3 at a time, preferably 2 or 3. A new one can be taken up when another is met or replaced.',
  },
  ctiPlan: {
    asked: 'What is a CTI plan?',
    answer:
      'The plan of the course: focus areas with goals, activities and who supports afterwards. It is not the statutory plan.',
  },
  tracks: {
    asked: 'What are the three tracks?',
    answer: 'Job, coping and network.',
  },
  handoverPlan: {
    asked: 'What goes into the handover plan?',
    answer:
      'What the citizen does, and whom the citizen contacts in need, crisis and relapse. And who answers for the long run.',
  },
  decisionWhen: {
    asked: 'When must the decision on support be made?',
    answer:
      'Before the course ends. Ask the caseworkers when phase 3 begins, as an assessment may take weeks.',
  },
  openItems: {
    asked: 'What if the checklist is not done at the phase change?',
    answer:
      'The phase changes all the same. The items stay, can be ticked later, and are named in the documentation.',
  },
  tellCitizen: {
    asked: 'Should the citizen know that the phase changes?',
    answer: 'Yes, tell them before each phase change, preferably more than once.',
  },
  ownMethods: {
    asked: 'May we use FIT or MI?',
    answer: 'Yes, when the tools build on the same approach as CTI.',
  },
  consultantAfter: {
    asked: 'Does the job consultant go on when CTI ends?',
    answer: 'Yes, as long as needed.',
  },
  generic: {
    asked: 'What is a generic course?',
    answer:
      'CTI at another transition than a job, e.g. a home of one’s own or a discharge. It lasts 9 months in three phases.',
  },
  whatIsCti: {
    asked: 'What is CTI?',
    answer:
      'Critical Time Intervention: support through a critical transition in three phases. Support falls while the network takes over.',
  },
  whoSees: {
    asked: 'Who can see what I write?',
    answer:
      'Only those who are members of the channel right now; other teams cannot. The log notes who looked and who changed what.',
  },
  kept: {
    asked: 'How long is the information kept?',
    answer:
      'A closed course is deleted by itself after the number of months that the team chose, or 6. You are told 30 days before.',
  },
  cpr: {
    asked: 'May I write a name or a CPR number?',
    answer:
      'No. Use the citizen’s number in the team, and never write the citizen’s name or CPR number.',
  },
  record: {
    asked: 'Is this the record?',
    answer:
      'No, I am not the record system. “note 42” gives a text that you can put into the record.',
  },
  deviation: {
    asked: 'What is a deviation?',
    answer:
      'Something that went differently from the method. It is noted with a reason, and is no fault to be hidden.',
  },
  noShow: {
    asked: 'What do I do when the citizen does not show up?',
    answer:
      'Get in touch again without blame, show that you are still there, and text the day before the next meeting.',
  },
  trained: {
    asked: 'Must one be trained in CTI?',
    answer: 'Yes, CTI is carried out by a worker with training in the method or the same skills.',
  },
  targetGroup: {
    asked: 'Who is the target group?',
    answer:
      'The job manual was made for activity-ready people over 30 with at least a year of unemployment. Others may benefit too.',
  },
  coreElements: {
    asked: 'What are the core elements?',
    answer:
      'What it takes to be CTI: one worker, three equal phases and falling support, among others. “documentation 42” shows them.',
  },
  online: {
    asked: 'Where may we meet?',
    answer:
      'At the citizen’s home, at the workplace or where the citizen wishes. Support by phone is noted as phone.',
  },
  involveWhen: {
    asked: 'When should I involve the caseworkers?',
    answer:
      'At once, when the citizen has new needs that change the plan. “involve 42” asks them to get in touch.',
  },
};

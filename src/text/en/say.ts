// Plain sentences, in English.
import { pluralIn } from '../dates';
import type { ReassignedTexts } from '../reassigned';
import type { SayTexts } from '../say';

/** The bot's plain sentences in English. */
export const say: SayTexts = {
  alreadyDone: () => 'That is recorded already, so nothing was changed.',
  undone: (s) =>
    `Your latest change${s.has('number') ? ` for citizen ${s.value('number')}` : ''} has been taken back, and the cards are corrected.`,
  undoneSeveral: (s) =>
    `Your latest change has been taken back on ${pluralIn(s.count('count'), 'course', 'courses', 'en')}, and the cards are corrected.${s.has('left') ? ` More has happened on the course of citizen ${s.value('left')} since, so there the change still stands. Use “role” to put it right.` : ''}`,
  welcome: () => 'You are welcome. Write “help” if you are wondering what I can do.',
  chat: () =>
    'I know nothing about that; I keep track of the team’s CTI courses. Write “help” to see what I can do.',
  upset: () =>
    'That is a pity. If it is the messages, write “fewer messages”. If something went wrong, “undo” takes your last change back, and “help” shows what I can do.',
  noAnswer: () =>
    'I have no answer to that. Ask in the team, or look it up in the manual. Write “help” to see what I can do.',
  answerByButton: () =>
    'Please answer my questions with the buttons on the card; nothing happens until somebody presses one. To take back your last change, write “undo”.',
  nothingToUndo: () => 'You have changed nothing here that can be undone.',
  undoneAlready: () =>
    'Your last change has been taken back already. One step is undone at a time.',
  enrolmentStays: (s) =>
    `Your last change is the enrolment, and that cannot be undone. Write “delete course ${s.value('number')}” if it was enrolled by mistake.`,
  somethingLaterHappened: (s) =>
    `More has happened on the course${s.has('number') ? ` of citizen ${s.value('number')}` : ''} since your change, so it cannot be undone. Use “correct” instead, so that the log shows the correction.`,
  groupChat: () =>
    'I work in the case team’s channel and in a chat between you and me alone, not in group chats. Go to the team’s channel and mention me there, or write to me directly.',
  noTeams: () =>
    'I cannot find a case team that you are a member of. Write to me in the team’s channel first; after that you can write to me here as well.',
  cpr: () =>
    'The message seems to contain a CPR number, so I stopped reading and have kept nothing. Delete the message from the chat, and write it again with the citizen’s number in the team, for example “status 42”.',
  noSuchDate: (s) =>
    `The date ${s.has('typed') ? `${s.typed('typed')} ` : ''}does not exist. Write it for example as 2027-03-02 or 2 March 2027.`,
  badNumber: (s) =>
    `${s.has('typed') ? s.typed('typed') : 'That'} is not a citizen number. A citizen number is 1 to 6 digits chosen by the team, for example “status 42”.`,
  tooLong: (s) =>
    `The text is too long${s.has('length') ? ` (${pluralIn(s.count('length'), 'character', 'characters', 'en')})` : ''}. There is room for 300 characters; the full account belongs in the record system.`,
  personUnknown: (s) =>
    `I cannot find ${s.has('name') ? s.typed('name') : 'that person'} among the team’s members. Mention the person with @, or add them to the team first.`,
  personGuest: (s) =>
    `${s.has('name') ? s.typed('name') : 'That person'} is a guest in the team and cannot see the courses, and a guest cannot hold a role here. Choose somebody else, or let a coordinator give guests access under “settings”.`,
  rosterSilent: () =>
    'Teams is not telling me just now who is in the team, and without that I cannot answer here. Try again in a moment, or write in the team’s channel. Nothing has been changed.',
  rosterSilentHere: () =>
    'Teams is not telling me just now who is in the team. Try again in a moment; nothing has been changed.',
  personAmbiguous: (s) =>
    `Several people in the team are called ${s.has('name') ? s.typed('name') : 'that'}. Mention the right one with @.`,
  notCoordinator: () =>
    'Only the team’s coordinators can do that. Write “settings” to see who they are.',
  clockMoved: (s) =>
    `The practice clock now shows ${s.date('date')}${s.has('time') ? ` at ${s.value('time')}` : ''}.`,
  clockTooFar: () =>
    'The practice clock cannot leap that far at once. Choose a date three years ahead at most, or write “time now”.',
  practiceOnly: () => 'The clock can be moved in practice mode only.',
  languageSet: () => 'From now on I answer in English.',
  absenceSet: (s) =>
    `You are away from ${s.date('from')} to ${s.date('until')} inclusive, and ${s.value('name')} stands in: what you would get in a chat goes there. The roles stay as they are. Back earlier? Write “absence ended”.`,
  absenceEnded: () => 'Welcome back. Messages come to you again.',
  absenceNone: () =>
    'You have not written down any absence. Write for example “absence 12/7-2/8 stand-in @Name”.',
  absenceOver: (s) =>
    `An absence has to end today or later, and ${s.date('date')} does not fit. Write for example “absence 12/7-2/8 stand-in @Name”.`,
  absenceNeedsStandIn: () =>
    'Who stands in for you? Name a colleague of the team, for example “absence 12/7-2/8 stand-in @Name”.',
  settingsSaved: () => 'The settings are saved.',
  cardErased: () => 'This card was erased together with the course.',
  erased: (s) =>
    `Everything about citizen ${s.value('number')} has been erased from my records. What colleagues wrote in Teams themselves has to be deleted in Teams.`,
  nothingDue: (s) =>
    s.has('days')
      ? `Nothing is due in the next ${pluralIn(s.count('days'), 'day', 'days', 'en')}.`
      : 'Nothing is due.',
  imported: (s) => `${pluralIn(s.count('count'), 'course is', 'courses are', 'en')} now enrolled.`,
  nothingToImport: () =>
    'I found no courses to import. Paste the lines from the spreadsheet right after the word “import”, with the headings on top, or send me the spreadsheet in our own chat.',
  importTooLong: (s) =>
    `There is ${s.has('count') ? `room for only ${s.value('count')}` : 'no room for so many'} lines at a time. Split the sheet and import the parts one by one; nothing is saved.`,
  involved: (s) =>
    `The caseworkers have been asked to get in touch${s.has('number') ? ` about citizen ${s.value('number')}` : ''} as soon as possible.`,
  cancelled: () => 'It is cancelled, and nothing was changed.',
  busy: () =>
    'Many people are making changes to the same course right now. Try again in a moment; nothing was changed.',
  storageDown: () =>
    'I cannot reach my data right now. Try again in a few minutes, and check with “status” first whether it was saved after all.',
  newerData: () =>
    'This was saved by a newer version of me, so I leave it as it is. Ask the operator to update me; nothing has been changed.',
  unreadableData: () =>
    'I cannot read what is stored here, so I leave it as it is, and no reminders come about it. Tell those who run me; they can bring it back from a backup. Nothing has been changed.',
  fault: (s) =>
    `Something went wrong on my side. Try again, and tell those who run me${s.has('reference') ? `, with number ${s.value('reference')},` : ''} if it keeps happening.`,
  oldCard: () =>
    'The card is old, and the button no longer fits the course. Write “status” and the citizen’s number to see where it stands now.',
  guest: () =>
    'Guests have no access to the team’s courses. A coordinator can let them in under “settings”.',
  fileComesOneToOne: () =>
    'I am sending you the file in our own chat, so that it does not end up in the channel.',
  fileNeedsChat: () =>
    'The file does not belong in the channel, and we have no chat yet. Write the same to me directly, and you will get it there.',
  fileNotStored: () =>
    'The file could not be stored. Ask for it again, and tell whoever runs the bot if it keeps happening.',
  fileDeclined: () =>
    'All right. The file has not been stored anywhere; ask for it again if you need it.',
  fileTooOld: () =>
    'The question is more than a day old. Ask for the file again, and you will get it as it is now.',
  fileStoredBefore: () =>
    'The file has already been stored for you. Ask again if you want it as it is now.',
  sheetHoldsCpr: (s) =>
    `The file seems to hold a CPR number${s.has('sheet') ? ` (sheet ${s.typed('sheet')}${s.has('line') ? `, row ${s.value('line')}` : ''})` : s.has('line') ? ` (line ${s.value('line')})` : ''}, so I have kept nothing. Delete the message here and the file in your OneDrive under “Microsoft Teams Chat Files”. Remove the CPR numbers and send a new file.`,
  sheetOneToOne: () =>
    'Send me the spreadsheet in our own chat instead, so that it does not lie here. There I read Excel and CSV files; afterwards you can delete it here.',
  sheetKind: () =>
    'I cannot read that kind of file. Save it as an Excel workbook (.xlsx) or as CSV and send it again, or paste the lines after the word “import”.',
  sheetOldExcel: () =>
    'The file is in Excel’s old format (.xls). Choose “Save as” and Excel workbook (.xlsx), and send it again.',
  sheetLocked: () =>
    'The file is protected, so I cannot open it. Save a copy without password and sensitivity label and send that, or paste the lines after the word “import”.',
  sheetTooLarge: () =>
    'The file is too large. Copy only the lines with courses into a new sheet and send that; there is room for 2,000 lines.',
  sheetDamaged: () =>
    'I cannot read the file as a spreadsheet. Open it in Excel, save it as an Excel workbook (.xlsx), and send it again.',
  sheetEmpty: () =>
    'I found no lines in the file. The first sheet that is neither hidden nor empty needs the headings on top.',
  sheetNotFetched: () =>
    'I could not fetch the file. Send it again; if that does not help, paste the lines after the word “import”.',
  sheetsOneByOne: () => 'Send one spreadsheet at a time, so that you can check it.',
  sheetWhichTeam: () =>
    'You coordinate several teams, and the sheet is too long for me to ask which. Split it into sheets of at most 100 lines and send them one at a time.',
  noteFiled: (s) =>
    `The note${s.has('number') ? ` on citizen ${s.value('number')}` : ''} is marked as filed by you.`,
  moved: (s) =>
    `${pluralIn(s.count('count'), 'course has', 'courses have', 'en')} been moved from ${s.value('from')} to ${s.value('to')}. Reminders come there from now on.`,
  courseMoved: (s) => `The course has been moved to ${s.value('to')}.`,
  moveNowhere: () =>
    'I know of no other channel that you coordinate. Add me to the new channel, write “help” to me there, and try again.',
  moveInChannel: () => 'Write “move” in the channel that the courses are to leave, or to come to.',
  moveTaken: (s) =>
    `Nothing was moved, since these numbers are in use in both channels: ${s.value('numbers')}. Correct them in one of the two first, with “correct”.`,
  nudgeLater: (s) => `I will remind you again${s.has('date') ? ` on ${s.date('date')}` : ''}.`,
  nudgeWaits: () =>
    'I have reminded you three times and stop now. It still shows under “mine” and in the overview.',
  nudgeSeen: () => 'Noted: you have seen it, and I will not remind you again.',
  nudgeNotYours: (s) =>
    `The notice is for ${s.has('name') ? s.value('name') : 'a colleague'}, who puts it off or marks it as seen. If the task is yours now, change the role with “role”.`,
  nudgeSettled: (s) =>
    `This has been done already${s.has('number') ? ` for citizen ${s.value('number')}` : ''}, so there is nothing to remind you of.`,
  nudgePassed: () =>
    'It cannot wait that long: by then the day will have passed. It shows under “mine” until then.',
  calendarOneToOne: () =>
    'Your calendar is for you alone. Write “calendar” to me in our own chat, and you will get the address there.',
  calendarNoAddress: () =>
    'The calendar cannot be reached from outside yet. Ask the operator to set BOT_PUBLIC_URL, and then write “calendar” again.',
};

/** What became of a worker's courses. */
export const reassigned: ReassignedTexts = {
  none: (from, role) => `${from} has no running course as ${role}, so nothing was changed.`,
  taken: (count, to) =>
    `${pluralIn(count, 'course is', 'courses are', 'en')} taken over by ${to}. The change stands as a deviation with your reason on ${count === 1 ? 'it' : 'each of them'}.`,
  left: (number, from) => `Citizen ${number} stays with ${from}.`,
  changedMeanwhile: (number) =>
    `Something else happened on the course meanwhile. See “status ${number}” and try again.`,
};

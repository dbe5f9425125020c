// How files reach people, in practice and in production; made by the wiring, called by files.ts.
import { saidView } from '../desk/views/saidView';
import { randomUUID } from 'node:crypto';
import { render } from '../cards';
import type { PersonRef } from '../cti/course/course';
import type { Language } from '../cti/course/language';
import type { House } from '../desk/door/access';
import { teamWord } from '../desk/door/teamWord';
import type { Message, Messenger, TeamRecord } from '../desk/ports/storage';
import type { Address } from '../desk/ports/teams';
import { openConsented, questionOf, type FileDesk, type Opened } from '../desk/team/files';
import type { SayKey } from '../desk/views/views';
import { makeFile, type MadeFile } from '../papers';
import { textsIn } from '../text';
import { cardContext } from './answers';
import type { Consented, FileService } from './ports';

interface FileParts {
  readonly house: House;
  readonly desk: FileDesk;
  readonly messenger: Pick<Messenger, 'post'>;
  /** The 1:1 chat with a person; `undefined`: there is none. */
  readonly personalChat: (person: PersonRef, team: TeamRecord) => Promise<Address | undefined>;
  /** Stores a file where Teams said; `false`: it was not taken. */
  readonly upload: (file: MadeFile, address: string) => Promise<boolean>;
}

/** How files reach people: in practice by a link on loopback, in production by Teams' file consent. */
export function fileService(parts: FileParts): FileService {
  const { house, desk, messenger } = parts;
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
      const address = await parts.personalChat(person, team);
      if (!address) return undefined;
      const language = await languageOfFile(house, person, team);
      const message = render(view, cardContext(house, language, team.key));
      return messenger.post(address, message);
    },
    async store(consented) {
      const answer = await answerConsent(parts, consented, answered);
      const language = (await house.storage.people.languageOf(consented.from.id)) ?? house.language;
      const message =
        typeof answer === 'string'
          ? render(saidView(answer), cardContext(house, language, null))
          : answer;
      await messenger.post(consented.address, message);
    },
  };
}

const MOST_ANSWERED = 1_000;

/** Each question is answered once; one that came to nothing may be answered again. */
async function answerConsent(
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
  { house, upload }: FileParts,
  { from, id, tenant, context, upload: wanted }: Consented,
): Promise<Message | undefined> {
  const opened =
    wanted && (await openConsented(house, { person: from, activity: id, tenant }, context));
  if (!wanted || !opened) return undefined;
  const file = await fileOf(house, opened);
  if (!(await upload(file, wanted.uploadUrl))) return undefined;
  const { contentUrl, uniqueId, fileType } = wanted;
  const name = wanted.name || file.name;
  const contentType = 'application/vnd.microsoft.teams.card.file.info';
  const attachment = { contentType, name, contentUrl, content: { uniqueId, fileType } } as const;
  return { text: name, attachment };
}

/** A file in the language of the person who asked for it. */
export async function fileOf(house: House, { facts, caller }: Opened): Promise<MadeFile> {
  const language = await languageOfFile(house, caller.person, caller.team);
  return makeFile(facts, { language, texts: textsIn(language), practice: house.practice });
}

async function languageOfFile(
  house: House,
  person: PersonRef,
  team: TeamRecord,
): Promise<Language> {
  return (await house.storage.people.languageOf(person.id)) ?? team.settings.language;
}

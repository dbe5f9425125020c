// Who was seen in which team, and where to write to them 1:1: the storage hands it to the desk.
import { z } from 'zod';
import { SCHEMA_VERSION, type PersonRef } from '../../cti/course/course';
import { LANGUAGES, type Language } from '../../cti/course/language';
import type { People } from '../../desk/ports/storage';
import type { Address, TeamKey } from '../../desk/ports/teams';
import type { Row, RowId, Table } from '../client/table';
import { below, keyPart, rowKeys } from '../rows/keys';
import { MinuteCache } from '../rows/minuteCache';
import { pack, unpack } from '../rows/packing';
import { readRow, readPacked } from '../rows/rows';
import { soundRows, type Heed } from '../rows/sound';
import { addressSchema, keySchema } from '../rows/teamRow';

/** How many teams of people this process knows to be remembered already. */
const REMEMBERED = 5000;

/** Where people can be reached 1:1, and which teams they have met the bot in; one partition each. */
export class PeopleTable implements People {
  readonly #remembered = new Set<string>();
  readonly #languages = new MinuteCache<Language | 'none'>();

  constructor(
    private readonly table: Table,
    private readonly heed: Heed,
  ) {}

  async teamsOf(person: string): Promise<readonly TeamKey[]> {
    const rows = await this.table.range(keyPart(person), below('team'));
    const read = (row: Row): TeamKey => {
      const { tenant, team, channel } = readRow('team of a person', keySchema, row);
      return { tenant, team, channel };
    };
    return soundRows('team of a person', rows, read, this.heed);
  }

  /** One write the first time this process hears of it, none after that. */
  async remember(person: string, key: TeamKey): Promise<void> {
    const id = { partitionKey: keyPart(person), rowKey: rowKeys.personTeam(key) };
    const seen = `${id.partitionKey} ${id.rowKey}`;
    if (this.#remembered.has(seen)) return;
    const { tenant, team, channel } = key;
    await this.table.put({ ...id, v: SCHEMA_VERSION, tenant, team, channel });
    if (this.#remembered.size >= REMEMBERED) this.#remembered.clear();
    this.#remembered.add(seen);
  }

  async conversationWith(person: string): Promise<Address | 'shut' | undefined> {
    const row = await this.table.get(conversationOf(person));
    if (row && readRow('conversation', shutSchema, row).shut === true) return 'shut';
    if (!row || unpack(row, 'address') === undefined) return undefined;
    return readPacked('conversation', addressSchema, row, 'address');
  }

  async saveConversation(person: string, address: Address): Promise<void> {
    const fields = { v: SCHEMA_VERSION, ...pack('address', JSON.stringify(address)) };
    await this.table.put({ ...conversationOf(person), ...fields, shut: false }, 'Merge');
  }

  async forgetConversation(person: string): Promise<void> {
    const row = await this.table.get(conversationOf(person));
    if (!row) return;
    // The language chosen and the calendar feed are the person's own, whatever becomes of the chat.
    const { language } = readRow('conversation', languageSchema, row);
    const { calendar } = readRow('conversation', calendarSchema, row);
    const kept = {
      ...(language === undefined ? {} : { language }),
      ...(calendar === undefined ? {} : { calendar }),
    };
    await this.table.put({ ...conversationOf(person), v: SCHEMA_VERSION, ...kept });
  }

  async shutConversation(person: string): Promise<void> {
    const fields = { v: SCHEMA_VERSION, shut: true };
    await this.table.put({ ...conversationOf(person), ...fields }, 'Merge');
  }

  /** Kept for a minute, also that none was chosen: every turn in 1:1 asks for it (D7). */
  async languageOf(person: string): Promise<Language | undefined> {
    const language = await this.#languages.get(person, async () => {
      const row = await this.table.get(conversationOf(person));
      return (row && readRow('conversation', languageSchema, row).language) ?? 'none';
    });
    return language === 'none' ? undefined : language;
  }

  async saveLanguage(person: string, language: Language): Promise<void> {
    this.#languages.drop(person);
    await this.table.put({ ...conversationOf(person), v: SCHEMA_VERSION, language }, 'Merge');
    this.#languages.set(person, language);
  }

  async calendarOf(person: string): Promise<string | undefined> {
    const row = await this.table.get(conversationOf(person));
    const digest = row && readRow('conversation', calendarSchema, row).calendar;
    return digest === undefined || digest === '' ? undefined : digest;
  }

  /** The new feed can be read before the old one is forgotten: a crash between leaves none without owner. */
  async saveCalendar(person: PersonRef, digest: string | null): Promise<void> {
    const old = await this.calendarOf(person.id);
    if (digest !== null) {
      const owner = { person: person.id, name: person.name };
      await this.table.put({ ...calendarRow(digest), v: SCHEMA_VERSION, ...owner });
    }
    const fields = { v: SCHEMA_VERSION, calendar: digest ?? '' };
    await this.table.put({ ...conversationOf(person.id), ...fields }, 'Merge');
    if (old !== undefined) await this.table.remove(calendarRow(old), '*');
  }

  /** An address is good only as long as its owner's row names it. */
  async calendarOwner(digest: string): Promise<PersonRef | undefined> {
    const row = await this.table.get(calendarRow(digest));
    if (!row) return undefined;
    const { person, name } = readRow('calendar', ownerSchema, row);
    return (await this.calendarOf(person)) === digest ? { id: person, name } : undefined;
  }
}

const shutSchema = z.looseObject({ shut: z.boolean().optional() });
const calendarSchema = z.looseObject({ calendar: z.string().optional() });
const ownerSchema = z.looseObject({ person: z.string(), name: z.string() });

function calendarRow(digest: string): RowId {
  return { partitionKey: keyPart('calendar'), rowKey: digest };
}

const languageSchema = z.looseObject({ language: z.enum(LANGUAGES).optional() });

function conversationOf(person: string): RowId {
  return { partitionKey: keyPart(person), rowKey: rowKeys.conversation };
}

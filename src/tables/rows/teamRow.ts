// A team's record as a row: team records write it, the agenda and people share its address.
import { z } from 'zod';
import { SCHEMA_VERSION } from '../../cti/course/course';
import { LANGUAGES } from '../../cti/course/language';
import type { TeamRecord } from '../../desk/ports/storage';
import type { Address, TeamKey } from '../../desk/ports/teams';
import type { Entity, Row } from '../client/table';
import { date, list, open, orNull, text, type Same } from '../schema/shapes';
import { rowKeys } from './keys';
import { pack } from './packing';
import { readPacked } from './rows';

export const keySchema = open({ tenant: text, team: text, channel: text });

export const addressSchema = open({
  serviceUrl: text,
  conversation: text,
  tenant: text,
  bot: open({ id: text, name: text }),
});

const teamSchema = open({
  key: keySchema,
  settings: open({
    language: z.enum(LANGUAGES),
    retentionMonths: z.number().default(6),
    digest: z.boolean().default(false),
    digestFrom: date.exactOptional(),
    guests: z.boolean().default(false),
    fullTimeShare: z.record(text, z.number()).default({}),
    coordinators: list(text),
    absences: z
      .record(text, open({ from: date, until: date, standIn: open({ id: text, name: text }) }))
      .exactOptional(),
  }),
  address: addressSchema,
  name: text,
  removedOn: orNull(date),
  turnedAway: z.nullable(text).exactOptional(),
  formerly: z.array(text).exactOptional(),
});

export const keyAgrees: Same<z.output<typeof keySchema>, TeamKey> = true;
export const addressAgrees: Same<z.output<typeof addressSchema>, Address> = true;
export const teamAgrees: Same<z.output<typeof teamSchema>, TeamRecord> = true;

export function teamEntity(partitionKey: string, record: TeamRecord): Entity {
  const fields = { v: SCHEMA_VERSION, ...pack('team', JSON.stringify(record)) };
  return { partitionKey, rowKey: rowKeys.team, ...fields };
}

export function teamIn(row: Row): TeamRecord {
  return readPacked('team', teamSchema, row, 'team');
}

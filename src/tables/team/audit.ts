// The rows of the log: facts, looks, operations done; commits write them, the team's store reads.
import { z } from 'zod';
import { SCHEMA_VERSION } from '../../cti/course/course';
import type { Recorded } from '../../cti/course/facts';
import { NewerSchema, UnreadableRow, type LastChange, type Look } from '../../desk/ports/storage';
import { rowKeys } from '../rows/keys';
import { pack } from '../rows/packing';
import { readRow, readPacked } from '../rows/rows';
import { factTypes, recordedSchema } from '../schema/fact';
import { open, person, text, type Same } from '../schema/shapes';
import type { Entity, Row } from '../client/table';

/** Who, when, what: one line of a course's log. */
export function eventEntity(
  partitionKey: string,
  course: string,
  event: Recorded,
  operation: string,
): Entity {
  return {
    partitionKey,
    rowKey: rowKeys.event(course, event.seq),
    v: event.v,
    operation,
    ...pack('event', JSON.stringify(event)),
  };
}

/** A fact of a kind that this release does not know was written by a newer one. */
export function recordedEvent(row: Row): Recorded {
  try {
    return readPacked('event', recordedSchema, row, 'event');
  } catch (fault) {
    if (fault instanceof UnreadableRow && isNewFact(row)) throw new NewerSchema('A new fact');
    throw fault;
  }
}

const anyFact = z.object({ fact: z.object({ type: z.string() }) });

function isNewFact(row: Row): boolean {
  const { fact } = readPacked('event', anyFact, row, 'event');
  return !factTypes.has(fact.type);
}

const lookSchema = open({ course: text, what: text, by: person, at: text, activity: text });

export const lookAgrees: Same<z.output<typeof lookSchema>, Look> = true;

export function lookEntity(partitionKey: string, look: Look, operation: string): Entity {
  return {
    partitionKey,
    rowKey: rowKeys.look(look.course, look.activity),
    v: SCHEMA_VERSION,
    operation,
    ...pack('look', JSON.stringify(look)),
  };
}

export function lookIn(row: Row): Look {
  return readPacked('look', lookSchema, row, 'look');
}

/** This activity was handled; nothing of what it said (D4). */
export function doneEntity(partitionKey: string, activity: string, operation: string): Entity {
  return { partitionKey, rowKey: rowKeys.done(activity), v: SCHEMA_VERSION, operation };
}

const lastSchema = open({ course: text, number: z.int(), command: text });

export const lastAgrees: Same<z.output<typeof lastSchema>, LastChange> = true;

export function lastEntity(partitionKey: string, by: string, last: LastChange): Entity {
  return { partitionKey, rowKey: rowKeys.last(by), v: SCHEMA_VERSION, ...last };
}

export function lastIn(row: Row): LastChange {
  const { course, number, command } = readRow('last change', lastSchema, row);
  return { course, number, command };
}

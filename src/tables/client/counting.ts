// Counts what each operation costs at the storage service: the storage puts it into its clients.
import type { PipelinePolicy, PipelineRequest, PipelineResponse } from '@azure/core-rest-pipeline';

export const OPERATIONS = [
  'get',
  'query',
  'create',
  'update',
  'put',
  'delete',
  'batch',
  'table',
] as const;

/**
 * What a request asks of storage: one row by its keys, one page of a query, one row created, one
 * changed by its ETag, one written whatever was there, one deleted, one atomic batch, or the table
 * itself.
 */
export type Operation = (typeof OPERATIONS)[number];

/** One answered (or failed) request. */
export interface Counted {
  readonly operation: Operation;
  readonly table: string;
  /** Rows read, or rows that a write asked to change. */
  readonly rows: number;
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  readonly ms: number;
}

export type CountHook = (counted: Counted) => void;

export type Cost = Readonly<Partial<Record<Operation, { requests: number; rows: number }>>>;

/** Adds up what storage was asked; one for the process (metrics), or one for a test. */
export class OperationCounter {
  #cost = new Map<Operation, { requests: number; rows: number }>();

  readonly note: CountHook = ({ operation, rows }) => {
    const sum = this.#cost.get(operation) ?? { requests: 0, rows: 0 };
    this.#cost.set(operation, { requests: sum.requests + 1, rows: sum.rows + rows });
  };

  cost(): Cost {
    return Object.fromEntries(this.#cost);
  }

  reset(): void {
    this.#cost = new Map();
  }
}

/** Tells `count` of every request that goes over the wire, repeats included. */
export function countingPolicy(count: CountHook): PipelinePolicy {
  return {
    name: 'countingPolicy',
    async sendRequest(request, next) {
      const began = performance.now();
      const note = (response?: PipelineResponse): void =>
        count({ ...describe(request, response), ms: performance.now() - began });
      try {
        const response = await next(request);
        note(response);
        return response;
      } catch (fault) {
        note();
        throw fault;
      }
    },
  };
}

function describe(request: PipelineRequest, response?: PipelineResponse): Omit<Counted, 'ms'> {
  const path = new URL(request.url).pathname;
  const operation = operationOf(request, path);
  return {
    operation,
    table: tableOf(operation, request, path),
    rows: rowsCounted(operation, request, response),
    status: response?.status ?? 0,
  };
}

function operationOf(request: PipelineRequest, path: string): Operation {
  if (path.endsWith('/$batch')) return 'batch';
  if (/\/Tables(\(.*\))?$/.test(path)) return 'table';
  if (request.method === 'GET') return path.endsWith('()') ? 'query' : 'get';
  if (request.method === 'DELETE') return 'delete';
  if (request.method === 'POST') return 'create';
  return request.headers.has('If-Match') ? 'update' : 'put';
}

const ROW_PATH = /\/([A-Za-z0-9]+)(?:\(.*\))?$/;
const CHANGE_LINE = /^(?:POST|PUT|PATCH|MERGE|DELETE) (\S+) HTTP\/1\.1\r?$/gm;

function tableOf(operation: Operation, request: PipelineRequest, path: string): string {
  if (operation !== 'batch') return ROW_PATH.exec(path)?.[1] ?? '';
  const [first] = changesIn(request);
  return first ? (ROW_PATH.exec(new URL(first).pathname)?.[1] ?? '') : '';
}

function rowsCounted(
  operation: Operation,
  request: PipelineRequest,
  response?: PipelineResponse,
): number {
  if (operation === 'batch') return changesIn(request).length;
  if (operation === 'query') return rowsInPage(response);
  if (operation === 'get') return response?.status === 200 ? 1 : 0;
  return operation === 'table' ? 0 : 1;
}

/** The addresses of the rows in a batch; text of users never starts a line, since JSON is one line. */
function changesIn(request: PipelineRequest): readonly string[] {
  const body = typeof request.body === 'string' ? request.body : '';
  return [...body.matchAll(CHANGE_LINE)].map((match) => match[1] ?? '');
}

/** Counts the ETags: each row of a page has exactly one, and inside a text its quotes are escaped. */
function rowsInPage(response?: PipelineResponse): number {
  const body = response?.bodyAsText ?? '';
  return body.split('"odata.etag":').length - 1;
}

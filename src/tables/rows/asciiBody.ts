// Letters beyond ASCII as escapes in a request's body: the storage puts it into its clients.
import type { PipelinePolicy } from '@azure/core-rest-pipeline';

/**
 * Sends letters beyond ASCII as JSON escapes (`\u00e6`); stored and read they are the letters again.
 * The table emulator reads a request piece by piece and spoils a letter that lies across two of
 * them, silently; escapes have no bytes to tear apart. Whatever is not ASCII in a body of this
 * service stands inside a JSON string, where the escape means the same.
 */
export function asciiBodyPolicy(): PipelinePolicy {
  return {
    name: 'asciiBodyPolicy',
    sendRequest(request, next) {
      if (typeof request.body === 'string') request.body = asciiOnly(request.body);
      return next(request);
    },
  };
}

function asciiOnly(body: string): string {
  return body.replace(/[\u0080-\uffff]/g, (unit) => `\\u${hex(unit.charCodeAt(0))}`);
}

function hex(unit: number): string {
  return unit.toString(16).padStart(4, '0');
}

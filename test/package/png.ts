import { inflateSync } from 'node:zlib';

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: readonly Pixel[];
}

/** Reads an 8-bit RGB or RGBA picture, as the PNG specification says. */
export function readPng(file: Uint8Array | undefined): Picture {
  const bytes = Buffer.from(file ?? []);
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const channels = bytes[25] === 6 ? 4 : 3;
  const rows = unfilter(inflateSync(imageData(bytes)), { stride: width * channels, channels });
  const pixels = rows.flatMap((row) =>
    Array.from({ length: width }, (_, x): Pixel => {
      const [red = 0, green = 0, blue = 0, alpha = 255] = row.subarray(
        x * channels,
        (x + 1) * channels,
      );
      return [red, green, blue, channels === 4 ? alpha : 255];
    }),
  );
  return { width, height, pixels };
}

function imageData(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') {
      parts.push(bytes.subarray(at + 8, at + 8 + length));
    }
    at += length + 12;
  }
  return Buffer.concat(parts);
}

function unfilter(data: Buffer, shape: { stride: number; channels: number }): Buffer[] {
  const rows: Buffer[] = [];
  for (let at = 0; at < data.length; at += shape.stride + 1) {
    const row = Buffer.from(data.subarray(at + 1, at + 1 + shape.stride));
    const above = rows.at(-1) ?? Buffer.alloc(shape.stride);
    for (let x = 0; x < row.length; x += 1) {
      const left = row[x - shape.channels] ?? 0;
      const up = above[x] ?? 0;
      const corner = above[x - shape.channels] ?? 0;
      row[x] = ((row[x] ?? 0) + predicted(data[at] ?? 0, { left, up, corner })) & 255;
    }
    rows.push(row);
  }
  return rows;
}

function predicted(
  filter: number,
  { left, up, corner }: { left: number; up: number; corner: number },
): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [dLeft, dUp, dCorner] = [left, up, corner].map((one) => Math.abs(guess - one)) as [
    number,
    number,
    number,
  ];
  if (dLeft <= dUp && dLeft <= dCorner) return left;
  return dUp <= dCorner ? up : corner;
}

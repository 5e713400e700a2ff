import { crc32, inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const MOST_ENTRIES = 500;

export interface ZipEntry {
  readonly name: string;
  readonly content: Buffer;
}

/**
 * The wanted files of an archive, unpacked to `mostBytes` together and no further whatever the archive claims of its
 * sizes. Null when it is no archive that can be read, is encrypted, or would grow beyond.
 */
export function unzipped(archive: Buffer, isWanted: (name: string) => boolean, mostBytes: number): ZipEntry[] | null {
  try {
    const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (end < 0 || archive.readUInt32LE(end) !== END) return null;
    const count = archive.readUInt16LE(end + 10);
    let at = archive.readUInt32LE(end + 16);
    if (count > MOST_ENTRIES) return null;
    const entries: ZipEntry[] = [];
    let room = mostBytes;
    for (let n = 0; n < count; n++) {
      if (archive.readUInt32LE(at) !== ENTRY) return null;
      const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
        archive.readUInt16LE(at + offset),
      ) as [number, number, number];
      const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
      if (isWanted(name)) {
        const content = contentOf(archive, at, room);
        if (!content) return null;
        room -= content.length;
        entries.push({ name, content });
      }
      at += 46 + nameLength + extraLength + commentLength;
    }
    return entries;
  } catch {
    // Broken offsets, broken streams, and everything that would not fit.
    return null;
  }
}

function contentOf(archive: Buffer, at: number, room: number): Buffer | null {
  const isEncrypted = (archive.readUInt16LE(at + 8) & 1) === 1;
  const method = archive.readUInt16LE(at + 10);
  const packedBytes = archive.readUInt32LE(at + 20);
  const local = archive.readUInt32LE(at + 42);
  if (isEncrypted || archive.readUInt32LE(local) !== LOCAL) return null;
  const begin = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const packed = archive.subarray(begin, begin + packedBytes);
  if (packed.length < packedBytes) return null;
  if (method === 0) return packed.length <= room ? packed : null;
  return method === 8 ? inflateRawSync(packed, { maxOutputLength: Math.max(1, room) }) : null;
}

/** An archive of these files, unpacked inside: what a reader meets is what was measured. */
export function zipped(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const nameBytes = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, nameBytes, content]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, place, nameBytes]));
    parts.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listing, end]);
}

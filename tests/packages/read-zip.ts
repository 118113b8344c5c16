import { readFileSync } from "node:fs";
import { crc32, inflateRawSync } from "node:zlib";

/** The files in a zip by their paths, in the order in which it lists them. Enough for zips as WXT writes them. */
export function readZip(path: string): Map<string, Buffer> {
  const zip = readFileSync(path);
  const files = new Map<string, Buffer>();
  // Without a comment, the end of the directory is the last 22 bytes.
  const end = zip.length - 22;
  let entry = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const name = zip.toString("utf8", entry + 46, entry + 46 + zip.readUInt16LE(entry + 28));
    const content = contentOf(zip, entry);
    if (crc32(content) !== zip.readUInt32LE(entry + 16)) throw new Error(`${name} is damaged in ${path}.`);
    files.set(name, content);
    entry += 46 + [28, 30, 32].reduce((sum, field) => sum + zip.readUInt16LE(entry + field), 0);
  }
  return files;
}

function contentOf(zip: Buffer, entry: number): Buffer {
  const isDeflated = zip.readUInt16LE(entry + 10) === 8;
  const size = zip.readUInt32LE(entry + 20);
  const local = zip.readUInt32LE(entry + 42);
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const bytes = zip.subarray(start, start + size);
  return isDeflated ? inflateRawSync(bytes) : bytes;
}

/** Small archives for tests, written byte by byte. */
import { deflateRawSync } from 'node:zlib';

/** A zip archive of some members, packed. */
export function zipOf(members: readonly (readonly [name: string, content: Buffer])[]): Buffer {
  const parts: Buffer[] = [];
  const entries: Buffer[] = [];
  const known = new Map<Buffer, Buffer>();
  let at = 0;
  for (const [name, content] of members) {
    const packed = known.get(content) ?? deflateRawSync(content);
    known.set(content, packed);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0); local.writeUInt16LE(8, 8); local.writeUInt32LE(packed.length, 18); local.writeUInt32LE(content.length, 22); local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0); entry.writeUInt16LE(8, 10); entry.writeUInt32LE(packed.length, 20); entry.writeUInt32LE(content.length, 24); entry.writeUInt16LE(Buffer.byteLength(name), 28); entry.writeUInt32LE(at, 42);
    entries.push(entry, Buffer.from(name));
    parts.push(local, Buffer.from(name), packed);
    at += 30 + Buffer.byteLength(name) + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0); end.writeUInt16LE(members.length, 8); end.writeUInt16LE(members.length, 10); end.writeUInt32LE(directory.length, 12); end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, directory, end]);
}

/** One response of a web archive that holds a page. */
export function httpRecord(body: string, head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8'): Buffer {
  const http = Buffer.from(`${head}\r\n\r\n${body}`);
  return Buffer.concat([Buffer.from(`WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://v.example/1\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`), http, Buffer.from('\r\n\r\n')]);
}

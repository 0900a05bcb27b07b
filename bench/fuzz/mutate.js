// Broken inputs made of whole ones: bytes changed, cut out, doubled, put in many times over; other encodings; other names.
import { Buffer } from 'node:buffer';

const TOKENS = [
  '"', '""', '«', '»', '“', '”', '\'', '’', '(', ')', '[', ']', '{', '}', '<', '>', '</p>', '<p>', '<div class="related">', '</div>', '<table><tr><td>', '<script>', '<!--', '-->', '<![CDATA[', ']]>', '&', '&amp;', '&#x110000;', '&eacute', '\0', '\ufeff', '\u202e', '\u200b', '\ud83d\ude00', 'e\u0301',
  '\n', '\r\n', '\r', '\n\n', '\t', ' ', ',', ';', ':', '.', '...', '…', '-', '—', '/', '\\', '\\u', '=', '=3D', '--b', '*', '**', '_', '`', '#', '|', '%', '12', '1.250', '4 000', '2021-05-03', '99/99/9999', 'mardi', 'Tuesday', 'a dit', 'said', 'selon', 'according to', 'accuse', 'M. ', 'Mr. ', 'Lavane', 'ORSK', 'le 3 mai', 'Read more:', 'Lire aussi :', 'Content-Length: 99999999999', 'WARC/1.0', 'a'.repeat(300), 'É'.repeat(60),
].map(t => Buffer.from(t));
const MAX_TIMES = 400;
const MAX_BYTES = 200_000;

const STEPS = {
  change(bytes, random) { const out = Buffer.from(bytes); for (let n = 1 + random(8); n > 0 && out.length > 0; n--) out[random(out.length)] = random(256); return out; },
  cut(bytes, random) { const at = random(bytes.length + 1); return Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.min(bytes.length, at + random(200)))]); },
  end(bytes, random) { return bytes.subarray(0, random(bytes.length + 1)); },
  double(bytes, random) { const at = random(bytes.length + 1); const piece = bytes.subarray(at, at + random(300)); return Buffer.concat([bytes.subarray(0, at), ...Array.from({ length: 1 + random(20) }, () => piece), bytes.subarray(at)]); },
  token(bytes, random) { const at = random(bytes.length + 1); return Buffer.concat([bytes.subarray(0, at), TOKENS[random(TOKENS.length)], bytes.subarray(at)]); },
  many(bytes, random) { const at = random(bytes.length + 1); const token = TOKENS[random(TOKENS.length)]; return Buffer.concat([bytes.subarray(0, at), ...Array.from({ length: 1 + random(MAX_TIMES) }, () => token), bytes.subarray(at)]); },
  mixture(bytes, random) { const at = random(bytes.length + 1); return Buffer.concat([bytes.subarray(0, at), ...Array.from({ length: 1 + random(60) }, () => TOKENS[random(TOKENS.length)]), bytes.subarray(at)]); },
  other(bytes, random, inputs) { const { bytes: from } = inputs[random(inputs.length)]; const at = random(bytes.length + 1); const start = random(from.length); return Buffer.concat([bytes.subarray(0, at), from.subarray(start, start + random(2000)), bytes.subarray(at)]); },
  latin1(bytes) { return Buffer.from(bytes.toString('utf8'), 'latin1'); },
  utf16(bytes, random) { return Buffer.from(`${random(2) ? '\ufeff' : ''}${bytes.toString('utf8')}`, 'utf16le'); },
};
const NAMES = Object.keys(STEPS);

/** One broken input, and by which steps it was made. */
export function mutated(inputs, random) {
  const whole = inputs[random(inputs.length)];
  let bytes = whole.bytes;
  const steps = [];
  for (let n = 1 + random(4); n > 0; n--) {
    const name = NAMES[random(NAMES.length)];
    steps.push(name);
    bytes = STEPS[name](Buffer.from(bytes), random, inputs);
    if (bytes.length > MAX_BYTES) bytes = bytes.subarray(0, MAX_BYTES);
  }
  const path = random(10) === 0 ? inputs[random(inputs.length)].path : whole.path;
  return { path, bytes, steps: steps.join(' ') };
}

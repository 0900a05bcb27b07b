// Keeps files small and opened by a sentence: over 400 lines fails (word lists excepted), 300 is a smell that is printed.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MOST = 400;
const SMELL = 300;
const root = fileURLToPath(new URL('..', import.meta.url));
const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'test', 'scripts', 'bench'], { cwd: root, encoding: 'utf8' }).split('\n');
const files = list.filter(f => /\.(ts|tsx|js)$/.test(f) && !f.startsWith('src/languages/'));
let failures = 0;
const lengths = [];
for (const file of files) {
  let text;
  try { text = readFileSync(root + file, 'utf8'); } catch { continue; } // deleted, not yet committed
  const lines = text.split('\n').length - 1;
  lengths.push(lines);
  if (lines > MOST) { failures++; console.error(`${file}: ${lines} lines, the most is ${MOST}`); } else if (lines > SMELL) console.log(`${file}: ${lines} lines, a smell over ${SMELL}`);
  if (file.startsWith('src/') && !/^(#!.*\n)?\/\*\*/.test(text)) { failures++; console.error(`${file}: does not open with a sentence on what it gives`); }
}
lengths.sort((a, b) => a - b);
console.log(`${files.length} files, median ${lengths[lengths.length >> 1]} lines, ${failures} failures`);
process.exit(failures > 0 ? 1 : 0);

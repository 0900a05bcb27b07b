// The generated pages of docs/: made from the program and the schema, so that they cannot lie.

/** docs/commands.md from the commander program. */
export function commandsPage(program) {
  const parts = ['# Commands', '', 'Made from the program itself by `npm run docs`; a test holds it to it.', '', 'Exit codes: 0 done, 1 a failure of ours, 2 wrong usage or an input that cannot be read (the others are read all the same).', '',
    'What V8 compiles of the program is kept for the next start, which takes a third less time: some 3 MB for each command, in `$XDG_CACHE_HOME/parley` or `~/.cache/parley` (Windows: `%LOCALAPPDATA%\\parley`). It is used only where folder and file are the user\'s own and no other user may write to them. `PARLEY_CODE_CACHE=off` keeps and uses nothing.', ''];
  const help = command => {
    command.configureHelp({ helpWidth: 100 });
    let after = '';
    command.configureOutput({ writeOut: text => { after += text; } });
    command.outputHelp();
    return after.trimEnd();
  };
  for (const command of program.commands) {
    if (command.name() === 'help') continue;
    parts.push(`## parley ${command.name()}`, '', '```', help(command), '```', '');
  }
  return parts.join('\n');
}

/** docs/record.md from schema.sql. */
export function recordPage(schema) {
  const parts = ['# The record', '', 'A dossier is one SQLite file. This page is made from `src/record/schema.sql` by `npm run docs`; a test holds it to it. The JSON export has the same facts under the same names (camelCase, without `_json`): see `src/model/export.ts`.', ''];
  let comment = [];
  let table = null;
  for (const line of schema.split('\n')) {
    if (table === null && line.startsWith('-- ')) { comment.push(line.slice(3)); continue; }
    const create = /^CREATE TABLE "?(\w+)"? \(/.exec(line);
    if (create) {
      parts.push(`## ${create[1]}`, '', comment.join(' '), '', '| column | type | meaning |', '| --- | --- | --- |');
      table = create[1];
      comment = [];
      continue;
    }
    if (table !== null) {
      if (line.startsWith(')')) { table = null; parts.push(''); continue; }
      const column = /^ {2}"?(\w+)"?\s+(TEXT|INTEGER|REAL)([^,-]*),?\s*(?:--\s*(.*))?$/.exec(line);
      if (column && column[1] !== 'PRIMARY') parts.push(`| ${column[1]} | ${column[2].toLowerCase()}${/NOT NULL|PRIMARY KEY/.test(column[3]) ? '' : ', may be null'} | ${(column[4] ?? '').replace(/\|/g, '\\|')} |`);
    } else if (line.trim() === '' && comment.length > 0) {
      parts.push(comment.join(' '), '');
      comment = [];
    }
  }
  return parts.join('\n');
}

/** The declaration of the tables and schema.sql say the same. */
import { expect, test } from 'vitest';
import { createDatabase } from '../../src/record/database.js';
import { columnOf, LINEAGE_TABLES, TABLES, type Table } from '../../src/record/tables.js';
import { folderOf } from '../folder.js';

const tables: readonly Table[] = [...Object.values(TABLES), ...Object.values(LINEAGE_TABLES)];

test.each(tables.map(t => [t.name, t] as const))('the table %s has a column for each field and no other', (name, table) => {
  const database = createDatabase(`${folderOf({})}/x.parley`, 'test');
  const columns = (database.all(`PRAGMA table_info(${name})`) as unknown as readonly { readonly name: string }[]).map(c => c.name).filter(c => c !== 'position');
  database.close();
  expect(columns.sort()).toEqual(Object.entries(table.fields).map(([field, kind]) => columnOf(field, kind)).sort());
});

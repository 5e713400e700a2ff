import { isTableProblem, MOST_COLUMNS, readTable as readAnyTable, type Table } from '@lumbung/documents';
import { InvalidInput } from '@lumbung/platform';
import { knownHeadings } from './import-field.js';

export { MOST_COLUMNS, type Table };

/** The table of goods in a file; what speaks against it, as a refusal with its sentence. */
export async function readTable(content: Buffer): Promise<Table | InvalidInput> {
  const table = await readAnyTable(content, knownHeadings);
  if (!isTableProblem(table)) return table;
  const { problem, ...numbers } = table;
  return new InvalidInput(`problem.import.${problem}`, 'file', numbers);
}

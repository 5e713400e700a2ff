import { memberImportIn } from '@lumbung/intake/testing';
import type { Desk } from './desk.js';

/** Members brought as a file, with a row that is refused. */
export async function takenOverBy({ coop }: Desk, name: string): Promise<void> {
  await memberImportIn(coop, ['Nama;Simpanan Pokok', `Impor ${name};100.000`, `Salah ${name};abc`]);
}

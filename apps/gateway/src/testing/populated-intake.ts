import { memberImportIn, payrollIn } from '@lumbung/intake/testing';
import { memberIn } from '@lumbung/membership/testing';
import type { Desk } from './desk.js';

/** Members brought as a file, with a row that is refused, and a list of deductions from pay. */
export async function takenOverBy({ coop }: Desk, name: string): Promise<void> {
  await memberImportIn(coop, ['Nama;Simpanan Pokok', `Impor ${name};100.000`, `Salah ${name};abc`]);
  const employer = `Pabrik ${name}`;
  await memberIn(coop, { fullName: `Pegawai ${name}`, particulars: { employer, payrollNo: 'P-1' } });
  await payrollIn(coop, employer);
}

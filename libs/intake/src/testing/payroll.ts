import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import type { TestCooperative } from '@lumbung/platform/testing';
import { memberIn } from '@lumbung/membership/testing';
import { mandatoryRateIn, savingsAccountIn, savingsProductIn } from '@lumbung/savings/testing';
import { PayrollMatchingService } from '../payroll/payroll-matching.service.js';
import { PayrollReadsService } from '../payroll/payroll-reads.service.js';
import { PayrollService } from '../payroll/payroll.service.js';
import type { PayrollBatch, PayrollLine } from '../payroll/payroll.types.js';

/** An employee with what he pays into. */
export interface Employee {
  readonly id: string;
  /** His mandatory savings. */
  readonly due: string;
  /** His voluntary savings; empty without any. */
  readonly free: string;
}

/** Three employees with Rp25.000 due for November, the first two with voluntary savings. The books must be open. */
export async function employeesIn(coop: TestCooperative, employer: string): Promise<Employee[]> {
  const mandatory = await savingsProductIn(coop, { family: 'MANDATORY', name: 'Wajib' });
  const voluntary = await savingsProductIn(coop, { name: 'Sukarela' });
  await mandatoryRateIn(coop, { startsOn: '2026-11-01' });
  const people = [];
  for (const [n, fullName] of ['Agus Hakim', 'Dewi Susanti', 'Imam Rofiq'].entries()) {
    const particulars = {
      employer: n === 1 ? employer.toUpperCase() : employer,
      payrollNo: `K-0${n + 1}`,
      nationalIdNo: `357501520385000${n + 1}`,
    };
    const member = await memberIn(coop, { fullName, particulars });
    const due = await savingsAccountIn(coop, { productId: mandatory.id, memberId: member.id });
    const free = n < 2 ? await savingsAccountIn(coop, { productId: voluntary.id, memberId: member.id }) : null;
    people.push({ id: member.id, due: due.id, free: free?.id ?? '' });
  }
  return people;
}

/** The list of an employer for a month, as it was drawn up. */
export async function payrollIn(
  coop: TestCooperative,
  employer: string,
  month = '2026-11-01' as BusinessDate,
): Promise<PayrollBatch> {
  const batch = await coop.run(() => coop.house.get(PayrollService).propose({ requestId: newId(), employer, month }));
  if (!('__typename' in batch)) throw new Error(`This list was refused: ${batch.message}`);
  return batch;
}

/** A list compared with what the treasurer sent; lines as he types them, separated by semicolons. */
export async function payrollMatchedIn(
  coop: TestCooperative,
  batchId: string,
  content: readonly string[],
): Promise<PayrollBatch> {
  const file = { fileName: 'potongan.csv', content: Buffer.from(content.join('\r\n')) };
  const answer = await coop.run(() => coop.house.get(PayrollMatchingService).upload(batchId, file));
  if (!('batchId' in answer)) throw new Error(`This file was refused: ${answer.message}`);
  return coop.run(() => coop.house.get(PayrollReadsService).one(batchId));
}

export async function payrollLinesOf(coop: TestCooperative, batchId: string): Promise<PayrollLine[]> {
  return (await coop.run(() => coop.house.get(PayrollReadsService).lines(batchId, { first: 100 }))).nodes;
}

/** What a member lets be deducted beside his mandatory savings. */
export async function payrollPlannedIn(coop: TestCooperative, lineId: string, voluntary: number): Promise<void> {
  const line = await coop.run(() => coop.house.get(PayrollService).plan({ lineId, voluntary: rupiah(voluntary) }));
  if (!('__typename' in line)) throw new Error(`This plan was refused: ${line.message}`);
}

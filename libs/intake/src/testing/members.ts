import { rupiah, type BusinessDate } from '@lumbung/kernel';
import type { TestCooperative } from '@lumbung/platform/testing';
import { cooperativeWithBooks, savingsProductIn } from '@lumbung/savings/testing';
import { MemberImportReadsService } from '../members/member-import-reads.service.js';
import type { MemberImport } from '../members/member-import.types.js';
import { MemberImportsService } from '../members/member-imports.service.js';
import type { StartMemberImportInput } from '../members/member-imports.schema.js';

/** A file with members that was looked through. Lines are given as the officer types them, separated by semicolons. */
export async function memberImportIn(
  coop: TestCooperative,
  content: readonly string[] | Buffer,
  fileName = 'anggota.csv',
): Promise<MemberImport> {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(content.join('\r\n'));
  const answer = await coop.run(() => coop.house.get(MemberImportsService).upload({ fileName, content: bytes }));
  if (!('importId' in answer)) throw new Error(`The file was refused: ${answer.message}`);
  return memberImportOf(coop, answer.importId);
}

/** A file with members that was taken in, its wrong rows left out. */
export async function memberImportedIn(
  coop: TestCooperative,
  content: readonly string[] | Buffer,
  start: Partial<StartMemberImportInput> = {},
): Promise<MemberImport> {
  const { id } = await memberImportIn(coop, content);
  const started = await coop.run(() =>
    coop.house
      .get(MemberImportsService)
      .start({ importId: id, cutOverOn: '2026-10-31' as BusinessDate, skipsWrongRows: true, ...start }),
  );
  if (!('__typename' in started)) throw new Error(`The import was refused: ${started.message}`);
  await coop.house.deliverEverything();
  return memberImportOf(coop, id);
}

/** An import as it stands. */
export function memberImportOf(coop: TestCooperative, id: string): Promise<MemberImport> {
  return coop.run(() => coop.house.get(MemberImportReadsService).one(id));
}

/** What is wrong with a file, or odd about it: line, column and sentence. */
export async function memberProblemsOf(
  coop: TestCooperative,
  id: string,
  areWarnings = false,
): Promise<(string | number | null)[][]> {
  const found = await coop.run(() =>
    coop.house.get(MemberImportReadsService).problems(id, { first: 100 }, areWarnings),
  );
  return found.nodes.map(({ line, column, message }) => [line, column, message]);
}

/** A cooperative with open books and one product of each kind of savings. */
export async function savingCoopIn(house: TestCooperative['house']): Promise<TestCooperative> {
  const coop = await cooperativeWithBooks(house);
  await savingsProductIn(coop, { family: 'PRINCIPAL', name: 'Simpanan Pokok' });
  await savingsProductIn(coop, { family: 'MANDATORY', name: 'Simpanan Wajib' });
  await savingsProductIn(coop, { family: 'VOLUNTARY', name: 'Simpanan Sukarela', minimumBalance: rupiah(20_000) });
  return coop;
}

interface RegisterLine {
  readonly no: string;
  readonly name: string;
  readonly status: string;
  readonly joined: string | null;
  /** By family, such as `MANDATORY 25000, PRINCIPAL 100000`. */
  readonly balances: string | null;
}

/** The register by number, with what each member's savings stand at. */
export function registerOf(coop: TestCooperative): Promise<RegisterLine[]> {
  return coop.house.admin<RegisterLine & Record<string, unknown>>(
    `select m.member_no as no, m.full_name as name, m.status, m.joined_on::text as joined,
            (select string_agg(a.family || ' ' || s.balance, ', ' order by a.family) from savings.account a
               join ledger.sub_account s on s.tenant_id = a.tenant_id and s.id = a.id where a.tenant_id = $1 and a.member_id = m.id) as balances
       from membership.member m where m.tenant_id = $1 order by m.number_key`,
    [coop.id],
  );
}

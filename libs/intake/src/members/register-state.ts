import type { MemberMark, RegisterIntake, MarkMaker } from '@lumbung/membership';
import type { SavingsProduct } from '@lumbung/savings';
import type { Tx } from '@lumbung/platform';
import { mandatoryOf } from './mandatory-product.js';
import type { ReadMember } from './member-row.js';
import type { KnownAccount, Surroundings } from './member-plan.js';

/** The register and the accounts as far as these rows speak of them: two statements. */
export async function surroundingsOf(
  tx: Tx,
  register: RegisterIntake,
  marks: MarkMaker,
  products: readonly SavingsProduct[],
  rows: readonly ReadMember[],
): Promise<Surroundings> {
  const of = <T>(pick: (row: ReadMember) => T | undefined): T[] =>
    rows.map(pick).filter((value): value is T & {} => value !== undefined);
  const known: MemberMark[] = await register.known(tx, {
    memberNos: of(({ values }) => values.memberNo),
    nationalIdHashes: of(({ values }) => values.nationalIdNo && marks.nationalId(values.nationalIdNo)) as string[],
    phoneHashes: of(({ values }) => values.phone && marks.phone(values.phone)) as string[],
    nameKeys: of(({ values }) => values.fullName && marks.name(values.fullName)) as string[],
    payrollNos: [],
  });
  const accounts = await tx.rows<KnownAccount>(ACCOUNTS, [known.map(({ id }) => id)]);
  const mandatory = mandatoryOf(products);
  const share = products.find(({ family, isActive }) => family === 'PRINCIPAL' && isActive);
  return {
    marks,
    known,
    accounts,
    mandatoryId: mandatory?.id ?? null,
    principal: share ? { productId: share.id, amount: share.principalAmount ?? 0 } : null,
  };
}

const ACCOUNTS = /* sql */ `
  select a.id, a.member_id as "memberId", a.product_id as "productId",
         (select c.member_class from savings.mandatory_class c
           where c.tenant_id = $1 and c.account_id = a.id order by c.starts_on desc limit 1) as "memberClass",
         exists (select from ledger.sub_entry e
                   join ledger.journal j on j.tenant_id = $1 and j.id = e.journal_id and j.kind = 'OPENING'
                  where e.tenant_id = $1 and e.sub_id = a.id
                    and not exists (select from ledger.journal r where r.tenant_id = $1 and r.reverses_id = j.id)) as "hasOpening"
    from savings.account a
   where a.tenant_id = $1 and a.member_id = any ($2::uuid[]) and a.closed_on is null
   order by a.id
`;

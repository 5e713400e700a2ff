/** Whoever was put into no class is of this one. */
export const EVERYBODY = 'UMUM';

/** A class as it is kept: people write it as they like, and nothing where it is that of everybody. */
export function classOf(memberClass?: string | null): string {
  return memberClass?.trim().toUpperCase() || EVERYBODY;
}

/** The class of the account `a` on a day. */
export const CLASS_ON = (day: string): string => /* sql */ `
  coalesce((select c.member_class from savings.mandatory_class c
             where c.tenant_id = $1 and c.account_id = a.id and c.starts_on <= ${day} order by c.starts_on desc limit 1), '${EVERYBODY}')`;

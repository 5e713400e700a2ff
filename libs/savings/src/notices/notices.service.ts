import { addDays, Clock, todayIn, type CooperativeTimeZone } from '@lumbung/kernel';
import { currentContext, currentTenant, TenantDatabase } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { noticeText } from './notice-text.js';
import type { NoticeFacts, SavingsNotice } from './notice.types.js';

const SHOWN_DAYS = 30;
const MOST = 5;

/** What a member was told, for himself. */
@Injectable()
export class SavingsNotices {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /**
   * What a person was told of his savings in the last thirty days, newest first, at most five, in the language he reads in;
   * none for somebody who is no member here. One statement.
   */
  async mine(personId: string): Promise<SavingsNotice[]> {
    const { locale = 'id' } = currentContext() ?? {};
    const today = todayIn(currentTenant().timeZone as CooperativeTimeZone, this.clock.now());
    const rows = await this.db.read<Omit<SavingsNotice, 'text'> & NoticeFacts>(MINE, [
      personId,
      addDays(today, -SHOWN_DAYS),
      MOST,
    ]);
    return rows.map((row) => ({ ...row, text: noticeText(row, locale) }));
  }
}

const MINE = /* sql */ `
  select n.id, n.kind, n.certificate_no as "certificateNo", n.amount, n.happens_on::text as "happensOn", n.goes_on as "goesOn", n.problem, n.told_at as at
    from membership.member m
    join savings.notice n on n.tenant_id = $1 and n.member_id = m.id and n.told_at >= $3::date
   where m.tenant_id = $1 and m.person_id = $2
   order by n.told_at desc, n.id desc limit $4
`;

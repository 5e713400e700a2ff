import { workbookOf } from '@lumbung/documents';
import { StepUpService, ViewerService, type StepUpRefused, type StepUpRequired } from '@lumbung/identity';
import { Clock, dateParts, type BusinessDate, type CooperativeTimeZone } from '@lumbung/kernel';
import { OwnRecordService } from '@lumbung/membership';
import {
  currentLocale,
  currentPrincipal,
  currentTenant,
  InvalidInput,
  notFound,
  SignedPermits,
  TenantDatabase,
} from '@lumbung/platform';
import { MandatorySavingsService } from '@lumbung/savings';
import { Injectable } from '@nestjs/common';
import { MyDataFile, type PrepareMyDataInput } from './own-data.schema.js';
import { sheetsOf, type MonthLine } from './own-data.sheets.js';
import { ACCOUNTS, MOVES, ORDERS, type AccountLine, type MoveLine, type OrderLine } from './own-data.statements.js';

/** A workbook is made whole in memory; what is left out is told on its sheet. */
export const MOST_LINES = 10_000;
/** Mandatory savings are told month by month, of so many years. */
const MOST_YEARS = 10;
const PURPOSE = 'my data';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Permit {
  readonly tenant: string;
  readonly member: string;
}

export interface OwnDataFile {
  readonly content: Buffer;
  readonly mimeType: string;
  readonly fileName: string;
}

/** What a cooperative holds of a member, for him to keep (right of access). */
@Injectable()
export class OwnDataService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly stepUp: StepUpService,
    private readonly permits: SignedPermits,
    private readonly records: OwnRecordService,
    private readonly mandatory: MandatorySavingsService,
    private readonly viewers: ViewerService,
    private readonly clock: Clock,
  ) {}

  /**
   * The address of the workbook, good for ten minutes and for the signed-in person alone. His own numbers stand whole in
   * it, so it asks for his PIN or code first (StepUpRequired, StepUpRefused). Refuses (InvalidInput) somebody who is no
   * member here. Throws FORBIDDEN for a key. Source: UU PDP 27/2022 art. 7 (access to and a copy of one's own data).
   */
  async prepare({ stepUp }: PrepareMyDataInput): Promise<MyDataFile | StepUpRequired | StepUpRefused | InvalidInput> {
    const unproved = await this.stepUp.require('reporting.takeMyData', stepUp);
    if (unproved) return unproved;
    const member = await this.records.memberId();
    if (!member) return new InvalidInput('problem.membership.notAMember');
    const permit: Permit = { tenant: currentTenant().id, member };
    return new MyDataFile(`/my-data?permit=${this.permits.of(PURPOSE, permit)}`);
  }

  /**
   * The workbook behind such an address: as things stand now, the newest 10,000 lines of a sheet; a sheet that holds
   * more says so. Throws NOT_FOUND for a permit that is forged, too old, another person's or another cooperative's.
   */
  async file(permit: string): Promise<OwnDataFile> {
    const { tenant, member } = this.permits.read<Permit>(PURPOSE, permit);
    if (tenant !== currentTenant().id || member !== (await this.records.memberId())) throw notFound();
    const record = await this.records.mine();
    if (!record) throw notFound();
    const { personId } = currentPrincipal();
    const most = MOST_LINES + 1;
    const accounts = await this.db.read<AccountLine>(ACCOUNTS, [member, most]);
    const zone = currentTenant().timeZone as CooperativeTimeZone;
    const today = this.clock.today(zone);
    const content = await workbookOf(
      sheetsOf(
        {
          record,
          accounts,
          moves: await this.db.read<MoveLine>(MOVES, [member, most]),
          months: await this.monthsOf(accounts, today),
          orders: await this.db.read<OrderLine>(ORDERS, [member, most, personId ?? null]),
          sessions: (await this.viewers.me())?.sessions ?? [],
        },
        { locale: currentLocale(), zone, most: MOST_LINES },
      ),
    );
    const title = currentLocale() === 'id' ? 'Data saya' : 'My data';
    return { content, mimeType: XLSX, fileName: `${title} ${today}.xlsx` };
  }

  /** Month by month from the year in which the account was opened, the newest year first. */
  private async monthsOf(accounts: readonly AccountLine[], today: BusinessDate): Promise<MonthLine[]> {
    const opened = accounts.filter(({ family }) => family === 'MANDATORY').map(({ openedOn }) => openedOn);
    const [first] = opened.sort();
    if (!first) return [];
    const thisYear = dateParts(today).year;
    const years = Math.min(MOST_YEARS, thisYear - dateParts(first as BusinessDate).year + 1);
    const months: MonthLine[] = [];
    for (let back = 0; back < years; back++)
      months.push(...((await this.mandatory.myCalendar(thisYear - back))?.months ?? []));
    return months.filter(({ due, paid }) => due > 0 || paid > 0);
  }
}

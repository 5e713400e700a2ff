import { Injectable } from '@nestjs/common';
import { addDays, Clock, compareDates, newId, type BusinessDate } from '@lumbung/kernel';
import { InvalidInput, TenantDatabase, type Tx } from '@lumbung/platform';
import { LedgerService } from '../journals/ledger.service.js';
import { accountsOf, amountOf, linesOf, writeLines, wrongInLines, wrongMoney } from '../manual/content.js';
import { somebody } from '../manual/maker.js';
import type { ContentRefusal } from '../manual/manual.schema.js';
import { ManualJournalsService } from '../manual/manual.service.js';
import { ManualSettingsService } from '../manual/settings.service.js';
import { nextOccurrence, occurrenceAfter } from './recurrence.js';
import {
  JOURNAL_TEMPLATE,
  type JournalRecurrenceInput,
  type JournalTemplate,
  type JournalTemplateRemoved,
  type SaveJournalTemplateInput,
} from './templates.schema.js';

const MOST_SHOWN = 200;

interface Known {
  readonly name: string;
  readonly wroteLast: BusinessDate | null;
}

interface Due {
  readonly templateId: string;
  readonly occursOn: BusinessDate;
  readonly dayOfMonth: number;
  readonly until: BusinessDate | null;
  readonly amount: number;
}

/** Journals kept as a pattern, and those that are written anew every month. */
@Injectable()
export class TemplatesService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly journals: ManualJournalsService,
    private readonly settings: ManualSettingsService,
  ) {}

  /** The templates by name, at most 200. One statement. */
  async templates(): Promise<JournalTemplate[]> {
    const rows = await this.db.read<{ template: JournalTemplate }>(ALL, [MOST_SHOWN]);
    return rows.map(({ template }) => template);
  }

  /**
   * Keeps a template, or another content of one. It must be what could be posted: refuses with JournalNotBalanced,
   * AccountKeptElsewhere and InvalidInput as a proposal does. What recurs begins on `from` or today, whichever is
   * later: nothing is made up for the past. Throws NOT_FOUND. Safe to repeat.
   */
  async save(input: SaveJournalTemplateInput): Promise<JournalTemplate | ContentRefusal> {
    const maker = somebody();
    const lines = linesOf(input);
    if (lines instanceof InvalidInput) return lines;
    const id = input.templateId ?? newId<'JournalTemplate'>();
    return this.db.transaction(async (tx) => {
      const earlier = await tx.claimRequest('ledger.saveJournalTemplate', input.requestId, input, id);
      if (earlier) return templateOf(tx, earlier);
      const { wroteLast } = input.templateId ? await tx.rowOrFail<Known>(LOCK, [id]) : { wroteLast: null };
      const accounts = await accountsOf(tx, lines);
      const wrong = wrongMoney(input, accounts) ?? wrongInLines(input.form, lines, accounts);
      if (wrong) return wrong;

      const { form, text, name, recurrence } = input;
      const amount = amountOf(lines).amount;
      const recurs = [recurrence?.dayOfMonth ?? null, recurrence?.until ?? null, this.firstOf(recurrence, wroteLast)];
      const content = [id, form, text, amount, name, ...recurs, maker.personId, maker.displayName, this.clock.now()];
      await tx.rows(input.templateId ? REWRITE : CREATE, content);
      await writeLines(tx, id, lines);
      tx.audit({
        action: 'ledger.saveJournalTemplate',
        subject: 'journalTemplate',
        subjectId: id,
        after: { name, text, amount, dayOfMonth: recurs[0] },
      });
      return templateOf(tx, id);
    });
  }

  /** Takes a template away; what it wrote stays. Throws NOT_FOUND. */
  async remove(id: string): Promise<JournalTemplateRemoved> {
    return this.db.transaction(async (tx) => {
      const { name } = await tx.rowOrFail<Known>(LOCK, [id]);
      await tx.rows(`delete from ledger.manual_journal where tenant_id = $1 and id = $2`, [id]);
      tx.audit({ action: 'ledger.removeJournalTemplate', subject: 'journalTemplate', subjectId: id, before: { name } });
      return { __typename: 'JournalTemplateRemoved', templateId: id };
    });
  }

  /**
   * Writes what is due today or was due on days the worker did not run: a proposal for each occurrence, on its own day,
   * by the one who keeps the template. Within the cooperative's limit it is posted; a closed month or an account put
   * away leaves it a proposal for somebody to look at. Safe to run twice: an occurrence is written once. Answers how many.
   */
  async writeDue(): Promise<number> {
    for (let written = 0; ; written++) {
      const id = await this.writeNext();
      if (!id) return written;
      await this.journals.postWithinLimit(id);
    }
  }

  private async writeNext(): Promise<string | undefined> {
    return this.db.transaction(async (tx) => {
      const due = await tx.row<Due>(DUE, [this.ledger.today()]);
      if (!due) return undefined;
      const { templateId, occursOn, dayOfMonth, until, amount } = due;
      const id = newId<'ManualJournal'>();
      const isWithinLimit = await this.settings.isWithinLimit(tx, amount);
      await tx.rows(OCCUR, [id, templateId, occursOn, this.clock.now(), isWithinLimit]);
      await tx.rows(COPY_LINES, [id, templateId]);
      await tx.rows(`update ledger.manual_journal set next_on = $3 where tenant_id = $1 and id = $2`, [
        templateId,
        occurrenceAfter(dayOfMonth, occursOn, until),
      ]);
      tx.audit({
        action: 'ledger.proposeManualJournal',
        subject: 'manualJournal',
        subjectId: id,
        after: { templateId, occursOn, amount, isWithinLimit },
      });
      return id;
    });
  }

  /** Not in the past, and not on a day for which it was written already. */
  private firstOf(
    recurrence: JournalRecurrenceInput | null | undefined,
    wroteLast: BusinessDate | null,
  ): BusinessDate | null {
    if (!recurrence) return null;
    const { dayOfMonth, from, until } = recurrence;
    const notBefore = [this.ledger.today(), from ?? null, wroteLast && addDays(wroteLast, 1)].filter(
      (day) => day != null,
    );
    return nextOccurrence(dayOfMonth, notBefore.sort(compareDates).at(-1) as BusinessDate, until);
  }
}

async function templateOf(tx: Tx, id: string): Promise<JournalTemplate> {
  return (await tx.rowOrFail<{ template: JournalTemplate }>(ONE, [id])).template;
}

const TEMPLATES = `select ${JOURNAL_TEMPLATE} as template from ledger.manual_journal m where m.tenant_id = $1 and m.state = 'TEMPLATE'`;
const ALL = `${TEMPLATES} order by m.name, m.id limit $2`;
const ONE = `${TEMPLATES} and m.id = $2`;
const LOCK = /* sql */ `
  select m.name, (select max(o.occurs_on) from ledger.manual_journal o where o.tenant_id = $1 and o.template_id = m.id) as "wroteLast"
    from ledger.manual_journal m where m.tenant_id = $1 and m.id = $2 and m.state = 'TEMPLATE' for update
`;

const CREATE = /* sql */ `
  insert into ledger.manual_journal (tenant_id, id, state, form, text, amount, name, recurs_day, recurs_until, next_on, made_by, made_by_name, made_at)
  values ($1, $2, 'TEMPLATE', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
`;

const REWRITE = /* sql */ `
  update ledger.manual_journal
     set form = $3, text = $4, amount = $5, name = $6, recurs_day = $7, recurs_until = $8,
         next_on = $9, made_by = $10, made_by_name = $11, made_at = $12, version = version + 1
   where tenant_id = $1 and id = $2
`;

const DUE = /* sql */ `
  select m.id as "templateId", m.next_on as "occursOn", m.recurs_day as "dayOfMonth", m.recurs_until as "until", m.amount
    from ledger.manual_journal m
   where m.tenant_id = $1 and m.state = 'TEMPLATE' and m.next_on <= $2::date
   order by m.next_on, m.id limit 1 for update skip locked
`;

const OCCUR = /* sql */ `
  insert into ledger.manual_journal (tenant_id, id, number, state, form, text, booked_on, amount, made_by, made_by_name, made_at,
                                     proposed_at, is_within_limit, template_id, occurs_on)
  select $1, $2, prefix || '-' || lpad(n::text, greatest(4, length(n::text)), '0'), 'PROPOSED', t.form, t.text, $4, t.amount, t.made_by,
         t.made_by_name, $5, $5, $6, t.id, $4
    from (select m.*, case m.form when 'MONEY_IN' then 'BKM' when 'MONEY_OUT' then 'BKK' else 'BM' end as prefix
            from ledger.manual_journal m where m.tenant_id = $1 and m.id = $3) t
   cross join lateral platform.next_number($1, 'manual ' || prefix) n
`;

const COPY_LINES = /* sql */ `
  insert into ledger.manual_journal_line (tenant_id, manual_journal_id, line, account_id, debit, credit, text)
  select $1, $2, l.line, l.account_id, l.debit, l.credit, l.text
    from ledger.manual_journal_line l where l.tenant_id = $1 and l.manual_journal_id = $3
`;

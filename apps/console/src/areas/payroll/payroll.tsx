import { useState } from 'react';
import { Link, useNavigate } from '@tanstack/react-router';
import { addMonths, formatMonth, startOfMonth, type BusinessDate } from '@lumbung/kernel';
import {
  DeskPayrollBatchesDocument,
  DeskProposePayrollDocument,
  type DeskPayrollBatchesQuery,
  type DeskPayrollBatchFragment,
  type PayrollState,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { Badge, type Tone } from '../../ui/badges.js';
import { SelectField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Page, Section } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useLocale } from '../../words/index.js';
import { PayrollBatchPage } from './batch.js';
import { usePayrollWords } from './words.js';

const TONES: Record<PayrollState, Tone> = {
  PROPOSED: 'wait',
  MATCHED: 'info',
  POSTED: 'good',
  REVERSED: 'plain',
  CANCELLED: 'plain',
};

export function PayrollBadge({ state }: { readonly state: PayrollState }) {
  return <Badge tone={TONES[state]}>{usePayrollWords().states[state]}</Badge>;
}

/** Deductions from pay; one list where the address names it. */
export function PayrollPage() {
  const { daftar } = useSearchWords<'daftar'>();
  return daftar === undefined ? <Batches /> : <PayrollBatchPage key={daftar} id={daftar} />;
}

function Batches() {
  const words = usePayrollWords();
  const search = useSearchWords<'setelah' | 'sebelum'>();
  const query = useAsk(DeskPayrollBatchesDocument, pageOf(search), { keepsPrevious: true });
  return (
    <Page title={words.title} lead={words.lead}>
      <Loaded query={query}>
        {({ payrollBatches: { nodes, pageInfo }, payrollEmployers }) => (
          <>
            <Propose employers={payrollEmployers} />
            <Section title={words.all}>
              {nodes.length === 0 ? (
                <Empty title={words.empty}>{words.emptyText}</Empty>
              ) : (
                <>
                  <BatchTable rows={nodes} isStale={query.isPlaceholderData} />
                  <Pager pageInfo={pageInfo} />
                </>
              )}
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

const MOST_MONTHS = 14;

function Propose({ employers }: { readonly employers: DeskPayrollBatchesQuery['payrollEmployers'] }) {
  const words = usePayrollWords();
  const format = useFormat();
  const here = useHere();
  const navigate = useNavigate();
  const [employer, setEmployer] = useState('');
  const { locale } = useLocale();
  const thisMonth = startOfMonth(format.today());
  // The next first, for who prepares it; and a year back, for who is late.
  const months = Array.from({ length: MOST_MONTHS }, (_, back) => addMonths(thisMonth, 1 - back));
  const [month, setMonth] = useState(thisMonth);
  const act = useAct(DeskProposePayrollDocument, {
    onDone: ({ id }) => void navigate({ to: here('/simpanan/potong-gaji'), search: { daftar: id } }),
  });
  const other = act.refusal !== null && 'batchId' in act.refusal ? act.refusal.batchId : null;
  if (employers.length === 0)
    return (
      <Section title={words.proposeTitle}>
        <p>{words.noEmployer}</p>
      </Section>
    );
  return (
    <Section title={words.proposeTitle} note={words.proposeNote}>
      <Form act={act} submit={words.propose} onSubmit={() => void act.run({ employer, month })}>
        {other !== null && (
          <p>
            <Link to={here('/simpanan/potong-gaji')} search={{ daftar: other }}>
              {words.toExisting}
            </Link>
          </p>
        )}
        <div className="field-row">
          <SelectField
            name="employer"
            label={words.employer}
            nothing={words.chooseEmployer}
            isRequired
            options={employers.map(({ name, memberCount }) => [
              name,
              words.employerOf(name, format.count(memberCount)),
            ])}
            value={employer}
            onChange={setEmployer}
          />
          <SelectField
            name="month"
            label={words.month}
            isRequired
            options={months.map((it) => [it, formatMonth(it, locale)])}
            value={month}
            onChange={(it) => setMonth(it as BusinessDate)}
          />
        </div>
      </Form>
    </Section>
  );
}

interface BatchTableProps {
  readonly rows: readonly DeskPayrollBatchFragment[];
  readonly isStale: boolean;
}

function BatchTable({ rows, isStale }: BatchTableProps) {
  const words = usePayrollWords();
  const format = useFormat();
  const { locale } = useLocale();
  const here = useHere();
  return (
    <Table<DeskPayrollBatchFragment>
      caption={words.all}
      rows={rows}
      keyOf={({ id }) => id}
      opens
      isStale={isStale}
      columns={[
        {
          key: 'number',
          head: words.number,
          cell: ({ id, number, employer }) => (
            <>
              <Link to={here('/simpanan/potong-gaji')} search={{ daftar: id }} className="row-link">
                {number}
              </Link>
              <span className="under">{employer}</span>
            </>
          ),
        },
        { key: 'month', head: words.month, isTight: true, cell: ({ month }) => formatMonth(month, locale) },
        { key: 'state', head: words.state, cell: ({ state }) => <PayrollBadge state={state} /> },
        { key: 'members', head: words.members, isNumber: true, cell: ({ memberCount }) => format.count(memberCount) },
        { key: 'planned', head: words.planned, isNumber: true, cell: ({ planned }) => format.money(planned) },
        {
          key: 'received',
          head: words.received,
          isNumber: true,
          cell: ({ received, state }) => state !== 'PROPOSED' && format.money(received),
        },
      ]}
    />
  );
}

import { useState } from 'react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { BusinessDate } from '@lumbung/kernel';
import {
  DeskDeductionListsDocument,
  DeskDrawUpDeductionsDocument,
  type DeductionListState,
  type DeskDeductionListFragment,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { Badge, type Tone } from '../../ui/badges.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { ListPage } from '../../ui/list-page.js';
import { pageOf } from '../../ui/pager.js';
import { Sheet } from '../../ui/sheet.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { DateField } from '../../ui/value-fields.js';
import { useCreditWords } from './words.js';

export const LIST_TONES: Record<DeductionListState, Tone> = {
  DRAFT: 'wait',
  SENT: 'info',
  RECEIVED: 'good',
  WITHDRAWN: 'plain',
};

/** The lists by which purchases on credit are deducted from pay. */
export function DeductionsPage() {
  const words = useCreditWords();
  const [isDrawing, setDrawing] = useState(false);
  const query = useAsk(DeskDeductionListsDocument, pageOf(useSearchWords<'setelah' | 'sebelum'>()), {
    keepsPrevious: true,
  });
  return (
    <>
      <ListPage
        words={{ title: words.lists, lead: words.lead, empty: words.noLists, emptyText: words.noListsText }}
        query={query}
        listOf={({ deductionLists }) => deductionLists}
        add={
          <button type="button" className="button" onClick={() => setDrawing(true)}>
            {words.drawUp}
          </button>
        }
      >
        {(rows, isStale) => <ListTable rows={rows} isStale={isStale} />}
      </ListPage>
      {isDrawing && <DrawUpDialog onClose={() => setDrawing(false)} />}
    </>
  );
}

interface ListTableProps {
  readonly rows: readonly DeskDeductionListFragment[];
  readonly isStale: boolean;
}

function ListTable({ rows, isStale }: ListTableProps) {
  const words = useCreditWords();
  const format = useFormat();
  const here = useHere();
  return (
    <Table<DeskDeductionListFragment>
      caption={words.lists}
      rows={rows}
      keyOf={(row) => row.id}
      opens
      isStale={isStale}
      columns={[
        {
          key: 'number',
          head: words.number,
          isTight: true,
          cell: (row) => (
            <Link to={here(`/uang/plafon/potongan/${row.id}`)} className="row-link">
              {row.number}
            </Link>
          ),
        },
        { key: 'period', head: words.period, isTight: true, cell: (row) => row.period },
        { key: 'employer', head: words.employer, cell: (row) => row.employer || words.ownTreasurer },
        {
          key: 'state',
          head: words.state,
          cell: (row) => <Badge tone={LIST_TONES[row.state]}>{words.states[row.state]}</Badge>,
        },
        { key: 'people', head: words.people, isNumber: true, cell: (row) => format.count(row.lineCount) },
        { key: 'total', head: words.total, isNumber: true, cell: (row) => format.money(row.total) },
        {
          key: 'received',
          head: words.received,
          isNumber: true,
          cell: (row) => (row.state === 'RECEIVED' ? format.money(row.received) : '–'),
        },
      ]}
    />
  );
}

function DrawUpDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useCreditWords();
  const format = useFormat();
  const tell = useToast();
  const navigate = useNavigate();
  const here = useHere();
  const [period, setPeriod] = useState<string>(format.today().slice(0, 7));
  const [employer, setEmployer] = useState('');
  const [boughtUntil, setBoughtUntil] = useState<BusinessDate | null>(format.today());
  const act = useAct(DeskDrawUpDeductionsDocument, {
    onDone: ({ id, number }) => {
      tell(words.drawn(number));
      void navigate({ to: here(`/uang/plafon/potongan/${id}`) });
    },
  });
  const underWay = act.refusal !== null && 'listId' in act.refusal ? act.refusal.listId : null;
  const isReadable = /^\d{4}-(0[1-9]|1[0-2])$/.test(period.trim());
  return (
    <Sheet kind="dialog" title={words.drawUp} lead={words.drawUpLead} onClose={onClose}>
      <Form
        act={act}
        submit={words.drawUp}
        isDisabled={!isReadable}
        onCancel={onClose}
        consequence={isReadable ? words.drawUpConsequence : words.badPeriod}
        onSubmit={() => void act.run({ period: period.trim(), employer: employer.trim(), boughtUntil })}
      >
        {underWay !== null && (
          <p>
            <Link to={here(`/uang/plafon/potongan/${underWay}`)}>{words.openUnderWay}</Link>
          </p>
        )}
        <TextField
          name="period"
          label={words.period}
          hint={words.periodHint}
          isRequired
          maxLength={7}
          value={period}
          onChange={setPeriod}
          isFocused
        />
        <TextField
          name="employer"
          label={words.employer}
          hint={words.employerHint}
          maxLength={80}
          value={employer}
          onChange={setEmployer}
        />
        <DateField
          name="boughtUntil"
          label={words.boughtUntil}
          isRequired
          value={boughtUntil}
          onChange={setBoughtUntil}
        />
      </Form>
    </Sheet>
  );
}

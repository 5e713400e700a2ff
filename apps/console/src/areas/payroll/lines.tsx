import { useState } from 'react';
import {
  DeskDecidePayrollDocument,
  DeskPlanPayrollDocument,
  type DeskPayrollBatchFragment,
  type DeskPayrollBatchQuery,
  type DeskPayrollLineFragment,
  type PayrollOutcome,
  type PayrollSurplus,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { useSearchWords } from '../../shell/place.js';
import { Badge, type Tone } from '../../ui/badges.js';
import { Filters, FilterSelect, useFilters } from '../../ui/filters.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { Sheet } from '../../ui/sheet.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { MoneyField } from '../../ui/value-fields.js';
import { AssignDialog } from './assign-dialog.js';
import { usePayrollWords } from './words.js';

type Line = DeskPayrollLineFragment;

const TONES: Record<PayrollOutcome, Tone> = {
  PLANNED: 'plain',
  MATCHED: 'good',
  SHORT: 'wait',
  OVER: 'info',
  MISSING: 'wait',
  UNKNOWN: 'bad',
};

interface LinesProps {
  readonly batch: DeskPayrollBatchFragment;
  readonly page: DeskPayrollBatchQuery['payrollLines'];
  readonly isStale: boolean;
}

/** Everybody on the list, with what was planned and what came. */
export function Lines({ batch, page: { nodes, pageInfo }, isStale }: LinesProps) {
  const words = usePayrollWords();
  const format = useFormat();
  const set = useFilters();
  const { hasil } = useSearchWords<'hasil'>();
  const [changing, setChanging] = useState<Line | null>(null);
  const [assigning, setAssigning] = useState<Line | null>(null);
  const isProposed = batch.state === 'PROPOSED';
  const outcomes = Object.entries(words.outcomes).filter(([outcome]) => outcome !== 'PLANNED');
  return (
    <Section title={words.lines}>
      {!isProposed && (
        <Filters label={words.outcome}>
          <FilterSelect
            label={words.outcome}
            value={hasil}
            everything={words.everyone}
            options={outcomes}
            onChange={(outcome) => set({ hasil: outcome })}
          />
        </Filters>
      )}
      <Table<Line>
        caption={words.lines}
        rows={nodes}
        keyOf={({ id }) => id}
        isStale={isStale}
        columns={[
          {
            key: 'name',
            head: words.name,
            cell: ({ name, memberNo, payrollNo, papers }) => (
              <>
                <strong>{name}</strong>
                <span className="under">{[memberNo, payrollNo ?? words.noNumber].filter(Boolean).join(' · ')}</span>
                <Receipt name={name} papers={papers} />
              </>
            ),
          },
          {
            key: 'mandatory',
            head: words.mandatory,
            isNumber: true,
            cell: ({ mandatoryDue }) => format.money(mandatoryDue),
          },
          {
            key: 'voluntary',
            head: words.voluntary,
            isNumber: true,
            cell: (line) => (
              <>
                {format.money(line.voluntaryPlanned)}
                {isProposed && line.hasVoluntary && (
                  <button type="button" className="button-text" onClick={() => setChanging(line)}>
                    {words.change} <span className="unseen">{words.changeOf(line.name)}</span>
                  </button>
                )}
              </>
            ),
          },
          ...(isProposed
            ? []
            : [
                {
                  key: 'received',
                  head: words.received,
                  isNumber: true,
                  cell: ({ received, difference }: Line) => (
                    <>
                      {received != null && format.money(received)}
                      {difference !== 0 && (
                        <span className="under">
                          {difference > 0 ? '+' : ''}
                          {format.money(difference)}
                        </span>
                      )}
                    </>
                  ),
                },
                {
                  key: 'outcome',
                  head: words.outcome,
                  cell: (line: Line) => (
                    <>
                      <Badge tone={TONES[line.outcome]}>{words.outcomes[line.outcome]}</Badge>
                      {line.outcome === 'UNKNOWN' && batch.state === 'MATCHED' && (
                        <button type="button" className="button-text" onClick={() => setAssigning(line)}>
                          {words.assign} <span className="unseen">{line.name}</span>
                        </button>
                      )}
                    </>
                  ),
                },
                {
                  key: 'surplus',
                  head: words.surplus,
                  cell: (line: Line) =>
                    (line.outcome === 'OVER' || line.outcome === 'UNKNOWN') && <Surplus batch={batch} line={line} />,
                },
              ]),
        ]}
      />
      <Pager pageInfo={pageInfo} />
      {assigning && <AssignDialog line={assigning} onClose={() => setAssigning(null)} />}
      {changing && <Plan line={changing} onClose={() => setChanging(null)} />}
    </Section>
  );
}

/** Of a posted line: the member's receipt, to hand out. */
function Receipt({ name, papers }: Pick<Line, 'name' | 'papers'>) {
  const words = usePayrollWords();
  const pdf = papers.find(({ format }) => format === 'PDF');
  if (!pdf) return null;
  return (
    <a className="button-text" href={pdf.url} target="_blank" rel="noreferrer">
      {words.receipt} <span className="unseen">{name}</span>
    </a>
  );
}

function Surplus({ batch, line }: { readonly batch: DeskPayrollBatchFragment; readonly line: Line }) {
  const words = usePayrollWords();
  const act = useAct(DeskDecidePayrollDocument);
  if (batch.state !== 'MATCHED') return line.surplusTo && words.surpluses[line.surplusTo];
  const choices = (['VOLUNTARY', 'HELD'] as const).filter((choice) => choice === 'HELD' || line.hasVoluntary);
  return (
    <select
      className="input"
      aria-label={words.surplusOf(line.name)}
      disabled={act.isBusy}
      value={line.surplusTo ?? ''}
      onChange={({ target }) =>
        void act.run({ batchId: batch.id, lineIds: [line.id], surplusTo: target.value as PayrollSurplus })
      }
    >
      {line.surplusTo == null && <option value="">{words.undecidedOne}</option>}
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {words.surpluses[choice]}
        </option>
      ))}
    </select>
  );
}

function Plan({ line, onClose }: { readonly line: Line; readonly onClose: () => void }) {
  const words = usePayrollWords();
  const tell = useToast();
  const [voluntary, setVoluntary] = useState<number | null>(line.voluntaryPlanned);
  const act = useAct(DeskPlanPayrollDocument, { onDone: ({ name }) => (onClose(), tell(words.plannedToast(name))) });
  return (
    <Sheet kind="dialog" title={words.planTitle(line.name)} onClose={onClose}>
      <Form
        act={act}
        submit={words.planSave}
        onCancel={onClose}
        onSubmit={() => void act.run({ lineId: line.id, voluntary: voluntary ?? 0 })}
      >
        <MoneyField
          name="voluntary"
          label={words.planField}
          hint={words.planHint}
          isRequired
          isFocused
          value={voluntary}
          onChange={setVoluntary}
        />
      </Form>
    </Sheet>
  );
}

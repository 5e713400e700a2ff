import { useState } from 'react';
import { formatPercent } from '@lumbung/kernel';
import {
  DeskSaveTermTermsDocument,
  DeskTermTermsDocument,
  type DeskSavingsProductFragment,
  type DeskTermTermsFragment,
  type TermDayBasis,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useCan } from '../../shell/viewer.js';
import { CheckField, SelectField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Fact, Facts, Section } from '../../ui/page.js';
import { Sheet } from '../../ui/sheet.js';
import { Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { useDraft } from '../../ui/use-draft.js';
import { MoneyField, QuantityField } from '../../ui/value-fields.js';
import { useCommonWords, useLocale } from '../../words/index.js';
import { Warnings } from './example.js';
import { RatesDialog } from './rates-dialog.js';
import { useSavingsProductsWords } from './words.js';

type Terms = DeskTermTermsFragment;
type RateTable = Terms['tables'][number];

/** What term deposits of a product pay by term and amount, and how they end. */
export function TermSection({ product }: { readonly product: DeskSavingsProductFragment }) {
  const query = useAsk(DeskTermTermsDocument, { productId: product.id });
  const isSharia = product.contract !== null;
  return (
    <Loaded query={query} lines={3}>
      {({ termTerms }) =>
        termTerms && (
          <>
            <Tables terms={termTerms} isSharia={isSharia} />
            <Rules terms={termTerms} isSharia={isSharia} />
          </>
        )
      }
    </Loaded>
  );
}

interface PartProps {
  readonly terms: Terms;
  readonly isSharia: boolean;
}

function Tables({ terms, isSharia }: PartProps) {
  const words = useSavingsProductsWords();
  const format = useFormat();
  const can = useCan();
  const [isOpen, setOpen] = useState(false);
  return (
    <Section
      title={isSharia ? words.nisbahTables : words.rateTables}
      note={words.rateTablesNote}
      actions={
        can('savings.products') && (
          <button type="button" className="button button-quiet button-small" onClick={() => setOpen(true)}>
            {words.newTable}
          </button>
        )
      }
    >
      {terms.tables.length === 0 && <p className="hint">{words.noTables}</p>}
      {terms.tables.map((table) => (
        <div key={table.startsOn}>
          <h3>
            {words.tableFrom(format.day(table.startsOn))} <span className="hint">{table.source}</span>
          </h3>
          <Warnings warnings={table.warnings} />
          <Rates table={table} isSharia={isSharia} />
        </div>
      ))}
      {isOpen && <RatesDialog terms={terms} isSharia={isSharia} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function Rates({ table, isSharia }: { readonly table: RateTable; readonly isSharia: boolean }) {
  const words = useSavingsProductsWords();
  const format = useFormat();
  const { locale } = useLocale();
  const percent = ({ rateYearlyPercent, nisbahPercent }: RateTable['rates'][number]) =>
    isSharia
      ? formatPercent(nisbahPercent ?? '0', locale)
      : words.yearly(formatPercent(rateYearlyPercent ?? '0', locale));
  return (
    <Table
      caption={words.tableFrom(format.day(table.startsOn))}
      rows={table.rates}
      keyOf={(row) => `${row.termMonths} ${row.fromAmount}`}
      columns={[
        { key: 'months', head: words.months, cell: (row) => words.monthsOf(format.count(row.termMonths)) },
        {
          key: 'from',
          head: words.fromAmount,
          isNumber: true,
          cell: (row) => (row.fromAmount > 0 ? format.money(row.fromAmount) : words.anyAmount),
        },
        { key: 'rate', head: isSharia ? words.nisbah : words.rate, isNumber: true, cell: percent },
      ]}
    />
  );
}

function Rules({ terms, isSharia }: PartProps) {
  const words = useSavingsProductsWords();
  const common = useCommonWords();
  const format = useFormat();
  const { locale } = useLocale();
  const can = useCan();
  const [isOpen, setOpen] = useState(false);
  return (
    <Section
      title={words.termRules}
      note={words.termRulesNote}
      actions={
        can('savings.products') && (
          <button type="button" className="button button-quiet button-small" onClick={() => setOpen(true)}>
            {common.edit}
          </button>
        )
      }
    >
      <Facts>
        {!isSharia && <Fact label={words.basis}>{words.bases[terms.dayBasis]}</Fact>}
        <Fact label={words.penaltyPercent}>{formatPercent(terms.penaltyPercent, locale)}</Fact>
        <Fact label={words.penaltyAmount}>{format.money(terms.penaltyAmount)}</Fact>
        {!isSharia && <Fact label={words.forfeits}>{terms.forfeitsInterest ? words.yes : words.no}</Fact>}
      </Facts>
      {isOpen && <RulesDialog terms={terms} isSharia={isSharia} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function RulesDialog({ terms, isSharia, onClose }: PartProps & { readonly onClose: () => void }) {
  const words = useSavingsProductsWords();
  const common = useCommonWords();
  const tell = useToast();
  const { draft, set } = useDraft(() => ({
    dayBasis: terms.dayBasis,
    percent: Number(terms.penaltyPercent) as number | null,
    amount: terms.penaltyAmount as number | null,
    forfeits: terms.forfeitsInterest,
  }));
  const act = useAct(DeskSaveTermTermsDocument, {
    onDone: () => {
      tell(words.changed);
      onClose();
    },
  });
  const save = () =>
    void act.run({
      productId: terms.productId,
      dayBasis: draft.dayBasis,
      penaltyPercent: String(draft.percent ?? 0),
      penaltyAmount: draft.amount ?? 0,
      forfeitsInterest: draft.forfeits,
    });
  return (
    <Sheet kind="dialog" title={words.termRules} lead={words.termRulesNote} onClose={onClose}>
      <Form act={act} submit={common.save} onCancel={onClose} onSubmit={save}>
        {!isSharia && (
          <SelectField
            name="dayBasis"
            label={words.basis}
            isRequired
            options={Object.entries(words.bases)}
            value={draft.dayBasis}
            onChange={(dayBasis) => set('dayBasis')(dayBasis as TermDayBasis)}
          />
        )}
        <QuantityField
          name="penaltyPercent"
          label={words.penaltyPercent}
          unit="%"
          value={draft.percent}
          onChange={set('percent')}
        />
        <MoneyField name="penaltyAmount" label={words.penaltyAmount} value={draft.amount} onChange={set('amount')} />
        {!isSharia && (
          <CheckField name="forfeits" label={words.forfeits} isChecked={draft.forfeits} onChange={set('forfeits')} />
        )}
      </Form>
    </Sheet>
  );
}

import { useState } from 'react';
import { formatPercent } from '@lumbung/kernel';
import {
  DeskSavingsTermsDocument,
  DeskSetSavingsTermsDocument,
  type DeskSavingsProductFragment,
  type DeskSavingsTermsFragment,
  type SavingsTermsState,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useCan } from '../../shell/viewer.js';
import { Badge, type Tone } from '../../ui/badges.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { Sheet } from '../../ui/sheet.js';
import { Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { useDraft } from '../../ui/use-draft.js';
import { useCommonWords, useLocale } from '../../words/index.js';
import { Warnings } from './example.js';
import { termsDraft, termsInput } from './terms-draft.js';
import { TermsFields } from './terms-fields.js';
import { useSavingsProductsWords } from './words.js';

type Product = DeskSavingsProductFragment;
type Terms = DeskSavingsTermsFragment;

const TONES: Record<SavingsTermsState, Tone> = { CURRENT: 'good', COMING: 'info', PAST: 'plain', REPLACED: 'plain' };

/** What a product pays and takes: now, later and before; decided anew only forward. */
export function TermsSection({ product }: { readonly product: Product }) {
  const words = useSavingsProductsWords();
  const can = useCan();
  const [isOpen, setOpen] = useState(false);
  const query = useAsk(DeskSavingsTermsDocument, { productId: product.id });
  const isSharia = product.contract !== null;
  const current = query.data?.savingsTerms.find(({ state }) => state === 'CURRENT');
  return (
    <Section
      title={isSharia ? words.termsSharia : words.terms}
      note={words.termsNote}
      actions={
        can('savings.products') && (
          <button type="button" className="button button-quiet button-small" onClick={() => setOpen(true)}>
            {words.changeTerms}
          </button>
        )
      }
    >
      <Loaded query={query} lines={2}>
        {({ savingsTerms }) => (
          <>
            <Warnings warnings={[...new Set(inForce(savingsTerms).flatMap(({ warnings }) => warnings))]} />
            {savingsTerms.length === 0 ? (
              <p className="hint">{words.noTerms}</p>
            ) : (
              <History rows={savingsTerms} isSharia={isSharia} />
            )}
          </>
        )}
      </Loaded>
      {isOpen && <TermsDialog product={product} current={current} onClose={() => setOpen(false)} />}
    </Section>
  );
}

/** Those that count now or will. */
function inForce(terms: readonly Terms[]): readonly Terms[] {
  return terms.filter(({ state }) => state === 'CURRENT' || state === 'COMING');
}

function History({ rows, isSharia }: { readonly rows: readonly Terms[]; readonly isSharia: boolean }) {
  const words = useSavingsProductsWords();
  const format = useFormat();
  const { locale } = useLocale();
  const rates = ({ tiers }: Terms) => {
    const [only] = tiers;
    if (!only) return words.none;
    if (tiers.length === 1) return words.yearly(formatPercent(only.rateYearlyPercent, locale));
    return tiers.map(({ from, rateYearlyPercent }) => (
      <span key={from} className="under">
        {words.rateFrom(words.yearly(formatPercent(rateYearlyPercent, locale)), format.money(from))}
      </span>
    ));
  };
  const fees = (terms: Terms) =>
    (
      [
        [words.monthlyFee, terms.monthlyFee],
        [words.belowMinimumFee, terms.belowMinimumFee],
        [words.closingFee, terms.closingFee],
        [words.dormantFee, terms.dormantFee],
      ] as const
    ).filter(([, amount]) => amount > 0);
  return (
    <Table<Terms>
      caption={words.terms}
      rows={rows}
      keyOf={(row) => row.id}
      columns={[
        {
          key: 'month',
          head: words.startsOn,
          isTight: true,
          cell: (row) => (
            <>
              {format.month(row.startsOn)} <Badge tone={TONES[row.state]}>{words.termStates[row.state]}</Badge>
            </>
          ),
        },
        ...(isSharia
          ? []
          : [
              { key: 'rate', head: words.rate, cell: rates },
              {
                key: 'method',
                head: words.method,
                cell: (row: Terms) => (
                  <>
                    {words.methods[row.method][0]}
                    <span className="under">{words.bases[row.basis]}</span>
                  </>
                ),
              },
            ]),
        {
          key: 'fees',
          head: words.termsSharia,
          cell: (row) =>
            fees(row).length === 0
              ? words.none
              : fees(row).map(([label, amount]) => (
                  <span key={label} className="under">
                    {label}: {format.money(amount)}
                  </span>
                )),
        },
        {
          key: 'source',
          head: words.decision,
          cell: (row) => (
            <>
              {row.source}
              {row.decidedByName && (
                <span className="under">{words.decidedBy(row.decidedByName, format.dayOf(row.decidedAt))}</span>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

interface DialogProps {
  readonly product: Product;
  readonly current: Terms | undefined;
  readonly onClose: () => void;
}

function TermsDialog({ product, current, onClose }: DialogProps) {
  const words = useSavingsProductsWords();
  const common = useCommonWords();
  const format = useFormat();
  const tell = useToast();
  const { family, contract = null } = product;
  const { draft, change } = useDraft(() => termsDraft(format.today(), current));
  const act = useAct(DeskSetSavingsTermsDocument, {
    onDone: ({ startsOn }) => {
      tell(words.termsSet(format.month(startsOn)));
      onClose();
    },
  });
  const save = () => void act.run({ productId: product.id, terms: termsInput(draft, contract !== null) });
  return (
    <Sheet kind="dialog" title={words.changeTerms} lead={words.termsNote} onClose={onClose}>
      <Form act={act} submit={common.save} onCancel={onClose} onSubmit={save}>
        <TermsFields draft={draft} family={family} contract={contract} onChange={change} />
      </Form>
    </Sheet>
  );
}

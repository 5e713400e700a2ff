import { useState } from 'react';
import { formatPercent } from '@lumbung/kernel';
import {
  DeskPlaceTermDepositDocument,
  DeskSavingsProductsDocument,
  DeskTermDepositQuoteDocument,
  DeskTermTermsDocument,
  type TermInterestPaid,
  type TermRollover,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { SelectField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { useDraft } from '../../ui/use-draft.js';
import { MoneyField } from '../../ui/value-fields.js';
import { useLocale } from '../../words/index.js';
import { freeAccountsOf, SaverField, type Saver } from './saver-field.js';
import { useTermWords } from './words.js';

/** Places a deposit for a member: what it will bring is said by the house before anything is done. */
export function PlaceDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useTermWords();
  const format = useFormat();
  const tell = useToast();
  const [saver, setSaver] = useState<Saver | null>(null);
  const { draft, set, change } = useDraft(() => ({
    productId: '',
    amount: null as number | null,
    termMonths: '',
    source: 'CASH',
    payoutAccountId: '',
    interestPaid: 'AT_MATURITY' as TermInterestPaid,
    rollover: 'NONE' as TermRollover,
  }));
  const products = useAsk(DeskSavingsProductsDocument, {}).data?.savingsProducts.filter(
    ({ family, isActive }) => family === 'TERM' && isActive,
  );
  const productId = draft.productId || products?.[0]?.id || '';
  const isSharia = products?.find(({ id }) => id === productId)?.contract != null;
  const months = useMonths(productId);
  const termMonths = draft.termMonths || months[0] || '';
  const accounts = freeAccountsOf(saver);
  const payoutAccountId = draft.payoutAccountId || accounts[0]?.id || '';
  const act = useAct(DeskPlaceTermDepositDocument, {
    onDone: (answer) => {
      tell(
        answer.__typename === 'TermDeposit'
          ? words.placed(answer.certificateNo)
          : answer.isOwnAccount
            ? words.waitsOwn
            : words.waits(format.money(answer.limit)),
      );
      onClose();
    },
  });
  const place = () => {
    if (saver === null || draft.amount === null || !payoutAccountId) return;
    const isOutOfCash = draft.source === 'CASH' || draft.source === 'BANK';
    void act.run({
      productId,
      memberId: saver.id,
      amount: draft.amount,
      termMonths: Number(termMonths),
      interestPaid: draft.interestPaid,
      rollover: draft.rollover,
      payoutAccountId,
      fromAccountId: isOutOfCash ? null : draft.source,
      money: isOutOfCash ? (draft.source as 'CASH' | 'BANK') : null,
    });
  };
  const rollovers = Object.entries(isSharia ? words.shariaRollovers : words.rollovers).filter(
    ([key]) => key !== 'PRINCIPAL_AND_INTEREST' || draft.interestPaid === 'AT_MATURITY',
  );
  if (products?.length === 0)
    return (
      <Sheet kind="dialog" title={words.placeTitle} onClose={onClose}>
        <p>{words.noProducts}</p>
      </Sheet>
    );
  return (
    <Sheet kind="dialog" title={words.placeTitle} onClose={onClose}>
      <Form
        act={act}
        submit={words.place}
        onCancel={onClose}
        onSubmit={place}
        consequence={<Quote productId={productId} amount={draft.amount} termMonths={Number(termMonths)} />}
      >
        <SaverField
          value={saver}
          onChange={(next) => {
            setSaver(next);
            change({ source: 'CASH', payoutAccountId: '' });
          }}
        />
        {saver !== null && accounts.length === 0 && <p className="field-error">{words.noPayout}</p>}
        <SelectField
          name="productId"
          label={words.product}
          isRequired
          options={products?.map(({ id, name }) => [id, name] as const) ?? []}
          value={productId}
          onChange={(next) => change({ productId: next, termMonths: '' })}
        />
        <div className="field-row">
          <MoneyField
            name="amount"
            label={words.amount}
            hint={words.amountHint}
            isRequired
            isSpoken
            value={draft.amount}
            onChange={set('amount')}
          />
          <SelectField
            name="termMonths"
            label={words.term}
            isRequired
            options={months.map((count) => [count, words.months(count)] as const)}
            value={termMonths}
            onChange={set('termMonths')}
          />
        </div>
        <SelectField
          name="fromAccountId"
          label={words.source}
          isRequired
          options={[
            ['CASH', words.cash],
            ['BANK', words.bank],
            ...accounts.map(
              ({ id, number, product, available }) =>
                [id, words.fromAccount(number, product.name, format.money(available))] as const,
            ),
          ]}
          value={draft.source}
          onChange={set('source')}
        />
        <div className="field-row">
          <SelectField
            name="interestPaid"
            label={isSharia ? words.sharePaid : words.interestPaid}
            isRequired
            options={Object.entries(words.paid)}
            value={draft.interestPaid}
            onChange={(paid) =>
              change({
                interestPaid: paid as TermInterestPaid,
                rollover:
                  paid === 'MONTHLY' && draft.rollover === 'PRINCIPAL_AND_INTEREST' ? 'PRINCIPAL' : draft.rollover,
              })
            }
          />
          <SelectField
            name="rollover"
            label={words.rollover}
            isRequired
            options={rollovers as [string, string][]}
            value={draft.rollover}
            onChange={(rollover) => change({ rollover: rollover as TermRollover })}
          />
        </div>
        <SelectField
          name="payoutAccountId"
          label={words.payout}
          isRequired
          options={accounts.map(({ id, number, product }) => [id, `${product.name} ${number}`] as const)}
          value={payoutAccountId}
          onChange={set('payoutAccountId')}
        />
      </Form>
    </Sheet>
  );
}

/** The terms a product offers today, shortest first. */
function useMonths(productId: string): readonly string[] {
  const format = useFormat();
  const query = useAsk(DeskTermTermsDocument, { productId }, { isEnabled: productId !== '' });
  const table = query.data?.termTerms?.tables.find(({ startsOn }) => startsOn <= format.today());
  return [...new Set(table?.rates.map(({ termMonths }) => String(termMonths)))];
}

interface QuoteProps {
  readonly productId: string;
  readonly amount: number | null;
  readonly termMonths: number;
}

function Quote({ productId, amount, termMonths }: QuoteProps) {
  const words = useTermWords();
  const format = useFormat();
  const { locale } = useLocale();
  const isAsked = productId !== '' && amount !== null && amount > 0 && termMonths > 0;
  const query = useAsk(
    DeskTermDepositQuoteDocument,
    { productId, amount: amount ?? 0, termMonths },
    { isEnabled: isAsked, keepsPrevious: true },
  );
  if (!isAsked || query.data === undefined) return null;
  const quote = query.data.termDepositQuote;
  if (!quote) return <span className="field-error">{words.notOffered}</span>;
  const day = format.longDay(quote.maturesOn);
  return (
    <span role="status">
      {quote.rateYearlyPercent != null && quote.interest != null
        ? words.quote(formatPercent(quote.rateYearlyPercent, locale), day, format.money(quote.interest))
        : words.quoteNisbah(formatPercent(quote.nisbahPercent ?? '0', locale), day)}
    </span>
  );
}

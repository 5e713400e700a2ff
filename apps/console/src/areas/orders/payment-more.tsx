import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { DeskCheckPaymentDocument, type DeskOrderFragment, type PaymentCheckOutcome } from '@lumbung/web-api';
import { ask, Fault } from '../../api/ask.js';
import { useSlug } from '../../api/slug.js';
import { useFormat } from '../../format/use-format.js';
import { useCan } from '../../shell/viewer.js';
import { FaultNotice } from '../../ui/states.js';
import { useLocale } from '../../words/index.js';
import { PaperLinks } from './paper-links.js';
import { Proofs } from './proofs.js';
import { useOrdersWords } from './words.js';

/** What belongs to the money of an order besides its state: proofs, what went back, papers, and asking the provider. */
export function PaymentMore({ order }: { readonly order: DeskOrderFragment }) {
  const words = useOrdersWords();
  const format = useFormat();
  const can = useCan();
  const { payment, refunds, papers } = order;
  const isWaiting = payment.state === 'PENDING';
  return (
    <section className="sheet-part">
      {isWaiting && <Proofs order={order} />}
      {isWaiting && payment.channel && can('payments.confirm') && <AskProvider paymentId={payment.id} />}
      {refunds.length > 0 && (
        <>
          <h3 className="rule">{words.refunded}</h3>
          <ul className="ledger">
            {refunds.map(({ id, amount, owedLess, method, reason, actorName, refundedAt }) => (
              <li key={id}>
                <span>
                  {reason}
                  <span className="under">
                    {[words.refund.methods[method], actorName, format.time(refundedAt)].filter(Boolean).join(' · ')}
                  </span>
                </span>
                <span>
                  {format.money(amount)}
                  {owedLess > 0 && <span className="under">{words.owedLess(format.money(owedLess))}</span>}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {papers.length > 0 && (
        <>
          <h3 className="rule">{words.papers}</h3>
          <p className="row-tools row-tools-wrap">
            <PaperLinks papers={papers} about={order.number} />
          </p>
        </>
      )}
    </section>
  );
}

function AskProvider({ paymentId }: { readonly paymentId: string }) {
  const { provider: words } = useOrdersWords();
  const slug = useSlug();
  const { locale } = useLocale();
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState<PaymentCheckOutcome | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [isBusy, setBusy] = useState(false);
  const check = async () => {
    setBusy(true);
    setFault(null);
    try {
      const { checkPayment } = await ask({ slug, locale }, DeskCheckPaymentDocument, { input: { paymentId } });
      setOutcome(checkPayment.outcome);
      await queries.invalidateQueries({ queryKey: [slug] });
    } catch (error) {
      setFault(error instanceof Fault ? error : new Fault('INTERNAL_SERVER_ERROR'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <p>
      <button
        type="button"
        className="button button-quiet button-small"
        aria-busy={isBusy}
        onClick={() => void check()}
      >
        {words.check}
      </button>{' '}
      <span role="status">{outcome !== null && words.outcomes[outcome]}</span>
      {fault !== null && <FaultNotice fault={fault} />}
    </p>
  );
}

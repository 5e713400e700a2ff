import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import {
  DeskAcceptOrderDocument,
  DeskOrdersPapersDocument,
  DeskParcelPapersDocument,
  type DeskOrdersQuery,
  type PaperKind,
} from '@lumbung/web-api';
import { ask, Fault } from '../../api/ask.js';
import { useSlug } from '../../api/slug.js';
import { isRefusal } from '../../api/use-act.js';
import { FaultNotice } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { useLocale } from '../../words/index.js';
import { PaperLinks } from './paper-links.js';
import { useOrdersWords } from './words.js';

type Row = DeskOrdersQuery['orders']['nodes'][number];
type Papers = Parameters<typeof PaperLinks>[0]['papers'];

/** As many as the house prints on one paper. */
const MOST_PAPERS = 100;

/** What can be done with several orders at once: take them on, print what goes with their parcels, and receipts. */
export function BulkBar({ rows, onClear }: { readonly rows: readonly Row[]; readonly onClear: () => void }) {
  const { bulk: words } = useOrdersWords();
  const slug = useSlug();
  const { locale } = useLocale();
  const queries = useQueryClient();
  const tell = useToast();
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [papers, setPapers] = useState<Papers>([]);
  const acceptable = rows.filter(({ allowedActions }) => allowedActions.includes('ACCEPT'));
  const parcelIds = rows
    .flatMap(({ parcels }) => parcels.filter(({ state }) => state !== 'CANCELLED').map(({ id }) => id))
    .slice(0, MOST_PAPERS);
  const paidIds = rows.flatMap(({ id, receipt }) => (receipt ? [id] : [])).slice(0, MOST_PAPERS);

  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setFault(null);
    setRefused([]);
    try {
      await work();
    } catch (error) {
      setFault(error instanceof Fault ? error : new Fault('INTERNAL_SERVER_ERROR'));
    } finally {
      setBusy(false);
    }
  };
  const acceptAll = () =>
    attempt(async () => {
      const sentences: string[] = [];
      // One after the other: each is its own decision of the house, and one refusal must not stop the rest.
      for (const { id, number } of acceptable) {
        const { acceptOrder } = await ask({ slug, locale }, DeskAcceptOrderDocument, { input: { orderId: id } });
        if (isRefusal(acceptOrder)) sentences.push(`${number}: ${acceptOrder.message}`);
      }
      await queries.invalidateQueries({ queryKey: [slug] });
      setRefused(sentences);
      tell(words.accepted(acceptable.length - sentences.length));
    });
  const print = (kind: PaperKind) =>
    attempt(async () => {
      const answer = await ask({ slug, locale }, DeskParcelPapersDocument, { parcelIds, kind });
      setPapers(answer.parcelPapers);
    });
  const printReceipts = () =>
    attempt(async () => {
      const answer = await ask({ slug, locale }, DeskOrdersPapersDocument, { orderIds: paidIds, kind: 'RECEIPT' });
      setPapers(answer.ordersPapers);
    });

  return (
    <div className="bulk-bar" role="region" aria-label={words.title}>
      <strong>{words.chosen(rows.length)}</strong>
      {acceptable.length > 0 && (
        <button type="button" className="button button-small" disabled={isBusy} onClick={() => void acceptAll()}>
          {words.accept(acceptable.length)}
        </button>
      )}
      <button
        type="button"
        className="button button-quiet button-small"
        disabled={isBusy || parcelIds.length === 0}
        onClick={() => void print('PACKING_LIST')}
      >
        {words.packingLists}
      </button>
      <button
        type="button"
        className="button button-quiet button-small"
        disabled={isBusy || parcelIds.length === 0}
        onClick={() => void print('DELIVERY_NOTE')}
      >
        {words.deliveryNotes}
      </button>
      <button
        type="button"
        className="button button-quiet button-small"
        disabled={isBusy || paidIds.length === 0}
        onClick={() => void printReceipts()}
      >
        {words.receipts(paidIds.length)}
      </button>
      <button type="button" className="button-text" onClick={onClear}>
        {words.clear}
      </button>
      {papers.length > 0 && (
        <p role="status" className="bulk-papers">
          {words.ready} <PaperLinks papers={papers} about={words.chosen(rows.length)} />
        </p>
      )}
      {refused.length > 0 && (
        <ul className="notice notice-bad" role="alert">
          {refused.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {fault !== null && <FaultNotice fault={fault} />}
    </div>
  );
}

import { DeskSellerAccountDocument, DeskStatementDocument } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useSearchWords } from '../../shell/place.js';
import { Section } from '../page.js';
import { pageOf, Pager } from '../pager.js';
import { Empty, Loaded } from '../states.js';
import { EntryTable, PayoutTable, SettlementTable } from './account-tables.js';
import { SettlementSums } from './sums.js';
import { useConsignmentWords } from './words.js';

/** One seller's account: as it stands today, its lines, what was settled and paid. */
export function SellerAccount({ sellerId }: { readonly sellerId: string }) {
  const words = useConsignmentWords();
  const search = useSearchWords<'setelah' | 'sebelum'>();
  const statement = useAsk(DeskStatementDocument, { sellerId });
  const query = useAsk(DeskSellerAccountDocument, { sellerId, ...pageOf(search) }, { keepsPrevious: true });
  return (
    <>
      <Section title={words.statement}>
        <Loaded query={statement}>
          {({ consignmentStatement }) => consignmentStatement && <SettlementSums sums={consignmentStatement} />}
        </Loaded>
      </Section>
      <Loaded query={query}>
        {({ consignmentEntries, consignmentSettlements, consignmentPayouts }) => (
          <>
            <Section title={words.account}>
              {consignmentEntries.nodes.length === 0 ? (
                <Empty title={words.accountEmpty} />
              ) : (
                <>
                  <EntryTable rows={consignmentEntries.nodes} isStale={query.isPlaceholderData} />
                  <Pager pageInfo={consignmentEntries.pageInfo} />
                </>
              )}
            </Section>
            <Section title={words.recentSettlements}>
              {consignmentSettlements.nodes.length === 0 ? (
                <p className="hint">{words.noneYet}</p>
              ) : (
                <SettlementTable rows={consignmentSettlements.nodes} />
              )}
            </Section>
            <Section title={words.recentPayouts}>
              {consignmentPayouts.nodes.length === 0 ? (
                <p className="hint">{words.noneYet}</p>
              ) : (
                <PayoutTable rows={consignmentPayouts.nodes} />
              )}
            </Section>
          </>
        )}
      </Loaded>
    </>
  );
}

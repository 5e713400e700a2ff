import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import {
  DeskChooseOffersDocument,
  DeskMarketDocument,
  DeskUpdateStallDocument,
  type DeskMarketQuery,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { Badge, ProductBadge, StockBadge } from '../../ui/badges.js';
import { CheckField } from '../../ui/fields.js';
import { Page, Section } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { ActNotice, Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { useMarketWords } from './words.js';

type Stall = DeskMarketQuery['marketStall'];
type Offer = DeskMarketQuery['marketOffers']['nodes'][number];

/** The cooperative's own stall: open or not, and what lies on it. */
export function MarketPage() {
  const words = useMarketWords();
  const search = useSearchWords<'setelah' | 'sebelum'>();
  const query = useAsk(DeskMarketDocument, pageOf(search), { keepsPrevious: true });
  const stall = query.data?.marketStall;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      badge={stall && <Badge tone={stall.isOpen ? 'good' : 'plain'}>{stall.isOpen ? words.open : words.closed}</Badge>}
    >
      <Loaded query={query}>
        {({ marketStall, marketOffers: { nodes, pageInfo } }) => (
          <>
            <StallSection stall={marketStall} />
            <Section title={words.goods} note={words.verified}>
              {nodes.length === 0 ? (
                <Empty title={words.empty}>{words.emptyText}</Empty>
              ) : (
                <>
                  <Offers rows={nodes} isStale={query.isPlaceholderData} />
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

function StallSection({ stall }: { readonly stall: Stall }) {
  const words = useMarketWords();
  const can = useCan();
  const tell = useToast();
  const [isAsking, setAsking] = useState(false);
  const act = useAct(DeskUpdateStallDocument);
  const turn = async () => {
    const done = await act.run({ isOpen: !stall.isOpen, offersAll: stall.offersAll });
    if (done === null) return;
    setAsking(false);
    tell(done.isOpen ? words.opened : words.closedDone);
  };
  return (
    <Section
      title={words.stall}
      note={stall.isOpen ? words.openNote : words.closedNote}
      actions={
        can('market.offer') && (
          <button
            type="button"
            className={stall.isOpen ? 'button button-quiet' : 'button'}
            onClick={() => setAsking(true)}
          >
            {stall.isOpen ? words.closeStall : words.openStall}
          </button>
        )
      }
    >
      {!isAsking && <ActNotice act={act} />}
      <CheckField
        name="offersAll"
        label={words.offersAll}
        hint={words.offersAllHint}
        isChecked={stall.offersAll}
        isDisabled={!can('market.offer') || act.isBusy}
        onChange={(offersAll) => void act.run({ isOpen: stall.isOpen, offersAll })}
      />
      {isAsking && (
        <ActDialog
          title={stall.isOpen ? words.closeStall : words.openStall}
          consequence={stall.isOpen ? words.closesConsequence : words.opensConsequence}
          submit={stall.isOpen ? words.closeStall : words.openStall}
          isDanger={stall.isOpen}
          act={act}
          onSubmit={() => void turn()}
          onClose={() => setAsking(false)}
        />
      )}
    </Section>
  );
}

function Offers({ rows, isStale }: { readonly rows: readonly Offer[]; readonly isStale: boolean }) {
  const words = useMarketWords();
  const can = useCan();
  const here = useHere();
  const act = useAct(DeskChooseOffersDocument);
  const choose = (productIds: string[], isOffered: boolean) => void act.run({ productIds, isOffered });
  const all = rows.map(({ productId }) => productId);
  return (
    <>
      <ActNotice act={act} />
      {can('market.offer') && (
        <p className="file-links">
          <button type="button" className="button button-quiet button-small" onClick={() => choose(all, true)}>
            {words.offerPage}
          </button>
          <button type="button" className="button button-quiet button-small" onClick={() => choose(all, false)}>
            {words.withholdPage}
          </button>
        </p>
      )}
      <Table<Offer>
        caption={words.goods}
        rows={rows}
        keyOf={(row) => row.productId}
        isStale={isStale}
        columns={[
          {
            key: 'product',
            head: words.product,
            cell: (row) => <Link to={here(`/toko/produk/${row.productId}`)}>{row.name}</Link>,
          },
          {
            key: 'state',
            head: words.state,
            cell: (row) => (
              <>
                <ProductBadge state={row.state} />{' '}
                {row.stockState !== 'IN_STOCK' && <StockBadge state={row.stockState} />}
              </>
            ),
          },
          {
            key: 'offered',
            head: words.offered,
            isTight: true,
            cell: (row) => (
              <label className="pick">
                <input
                  type="checkbox"
                  aria-label={words.offer(row.name)}
                  checked={row.isOffered}
                  disabled={!can('market.offer') || act.isBusy}
                  onChange={() => choose([row.productId], !row.isOffered)}
                />
              </label>
            ),
          },
          {
            key: 'shown',
            head: words.shown,
            cell: (row) => (
              <Badge tone={row.isShown ? 'good' : 'plain'}>{row.isShown ? words.isShown : words.notShown}</Badge>
            ),
          },
        ]}
      />
    </>
  );
}

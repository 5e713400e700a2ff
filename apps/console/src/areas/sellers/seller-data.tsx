import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { formatPhoneNumber } from '@lumbung/kernel';
import type { DeskSellerFragment, DeskSellerQuery } from '@lumbung/web-api';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Badge } from '../../ui/badges.js';
import { Fact, Facts, Section } from '../../ui/page.js';
import { Timeline } from '../../ui/timeline.js';
import { useCommonWords } from '../../words/index.js';
import { AgreementTable } from './agreement-table.js';
import { AgreeDialog } from './agree-dialog.js';
import { EditSellerDialog, RevealDialog, type RevealedData } from './seller-dialogs.js';
import { useSellersWords } from './words.js';

interface SellerDataProps {
  readonly seller: DeskSellerFragment;
  readonly data: DeskSellerQuery;
}

/** Profile, money in short, agreements and history. */
export function SellerData({ seller, data }: SellerDataProps) {
  const words = useSellersWords();
  return (
    <div className="columns columns-form">
      <Profile seller={seller} />
      <div>
        {seller.sinceOn && <Standing balance={data.consignmentBalances.nodes[0]} />}
        <Agreements
          seller={seller}
          agreements={data.consignmentAgreements.nodes}
          hasStandard={data.standard.nodes.length > 0}
        />
        <Section title={words.history}>
          <Timeline
            events={seller.stateHistory.map((event) => ({
              id: event.id,
              at: event.at,
              title: words.changedTo(words.states[event.toState]),
              who: event.actorName,
              text: event.reason,
            }))}
          />
        </Section>
      </div>
    </div>
  );
}

function Profile({ seller }: { readonly seller: DeskSellerFragment }) {
  const words = useSellersWords();
  const common = useCommonWords();
  const can = useCan();
  const [open, setOpen] = useState<'edit' | 'reveal' | null>(null);
  const [shown, setShown] = useState<RevealedData | null>(null);
  const close = () => setOpen(null);
  const account = seller.bankAccountMasked
    ? `${seller.bankName} ${shown?.bankAccountNo ?? seller.bankAccountMasked}, ${seller.bankHolder}`
    : null;
  return (
    <Section
      title={words.profile}
      actions={
        can('sellers.edit') && (
          <button type="button" className="button-text" onClick={() => setOpen('edit')}>
            {common.edit}
          </button>
        )
      }
    >
      {seller.photo && <img src={seller.photo.url} alt={seller.photo.alt} width={120} height={120} />}
      {seller.story && <blockquote>{seller.story}</blockquote>}
      <Facts>
        <Fact label={words.phone}>{shown ? formatPhoneNumber(shown.phone) : seller.phoneMasked}</Fact>
        <Fact label={words.address}>{seller.address.formatted}</Fact>
        <Fact label={words.bank}>{account}</Fact>
        <Fact label={words.nationalId}>{shown?.nationalIdNo ?? seller.nationalIdMasked}</Fact>
        <Fact label={words.npwp}>{shown?.npwp ?? seller.npwpMasked}</Fact>
        <Fact label={words.nib}>{seller.nib}</Fact>
        <Fact label={words.pirtNo}>{seller.pirtNo}</Fact>
        <Fact label={words.halalNo}>{seller.halalCertificateNo}</Fact>
        <Fact label={words.isPkp}>{seller.isPkp ? common.yes : common.no}</Fact>
        <Fact label={words.member}>{seller.memberNo}</Fact>
        <Fact label={words.account}>
          <Badge tone={seller.hasAccount ? 'good' : 'plain'}>
            {seller.hasAccount ? words.hasAccount : words.noAccount}
          </Badge>
        </Fact>
      </Facts>
      {can('sellers.unmask') && shown === null && (
        <button type="button" className="button button-quiet button-small" onClick={() => setOpen('reveal')}>
          {words.reveal}
        </button>
      )}
      {open === 'edit' && <EditSellerDialog seller={seller} onClose={close} />}
      {open === 'reveal' && (
        <RevealDialog
          seller={seller}
          onClose={close}
          onRevealed={(data) => {
            setShown(data);
            close();
          }}
        />
      )}
    </Section>
  );
}

function Standing({
  balance,
}: {
  readonly balance: DeskSellerQuery['consignmentBalances']['nodes'][number] | undefined;
}) {
  const words = useSellersWords();
  const format = useFormat();
  const here = useHere();
  if (balance === undefined) return null;
  return (
    <Section
      title={words.standing}
      actions={
        <Link to={here('/toko/penjual/perhitungan')} search={{ lihat: 'saldo' } as never} className="button-text">
          {words.toSettle}
        </Link>
      }
    >
      <Facts>
        <Fact label={words.owed}>{format.money(balance.owed)}</Fact>
        <Fact label={words.payable}>{format.money(Math.max(0, balance.payable))}</Fact>
        <Fact label={words.waitingLines}>{format.count(balance.openCount)}</Fact>
        <Fact label={words.settledThrough}>{balance.settledThrough && format.day(balance.settledThrough)}</Fact>
        <Fact label={words.period}>{words.periods[balance.settlementPeriod]}</Fact>
      </Facts>
    </Section>
  );
}

function Agreements({
  seller,
  agreements,
  hasStandard,
}: {
  readonly seller: DeskSellerFragment;
  readonly agreements: DeskSellerQuery['consignmentAgreements']['nodes'];
  /** Something counts for everybody, also for him. */
  readonly hasStandard: boolean;
}) {
  const words = useSellersWords();
  const can = useCan();
  const [isAgreeing, setAgreeing] = useState(false);
  const isOpen = !hasStandard && !agreements.some(({ isInForce }) => isInForce) && seller.state !== 'ENDED';
  return (
    <Section
      title={words.terms}
      note={words.termsWho}
      actions={
        can('consignment.terms') && (
          <button type="button" className="button button-small" onClick={() => setAgreeing(true)}>
            {words.agree}
          </button>
        )
      }
    >
      {isOpen && (
        <div className="notice notice-warn">
          <p>{words.agreeFirst}</p>
        </div>
      )}
      {agreements.length > 0 && <AgreementTable rows={agreements} hidesTarget />}
      {isAgreeing && (
        <AgreeDialog fixed={{ scope: 'SELLER', id: seller.id, name: seller.name }} onClose={() => setAgreeing(false)} />
      )}
    </Section>
  );
}

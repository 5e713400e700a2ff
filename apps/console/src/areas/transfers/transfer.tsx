import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import {
  DeskCancelTransferDocument,
  DeskSendTransferDocument,
  DeskTransferDocument,
  type DeskTransferFragment,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useIdInAddress } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { titleOf } from '../../ui/goods/use-goods.js';
import { Fact, Facts, Page, Section } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { ChangeTransfer } from './change-transfer.js';
import { ReceiveTransfer } from './receive-transfer.js';
import { TransferBadge } from './transfers.js';
import { useTransfersWords } from './words.js';

type Open = 'send' | 'cancel' | 'change' | null;

/** One transfer, from the list of goods to what arrived. */
export function TransferPage() {
  const words = useTransfersWords();
  const here = useHere();
  const id = useIdInAddress();
  const can = useCan();
  const [open, setOpen] = useState<Open>(null);
  const query = useAsk(DeskTransferDocument, { id });
  const transfer = query.data?.stockTransfer;
  return (
    <Page
      title={transfer === undefined ? words.transferOne : words.transfer(transfer.number)}
      badge={transfer && <TransferBadge state={transfer.state} />}
      back={{ to: here('/toko/stok/kiriman'), label: words.title }}
      actions={
        transfer && (
          <>
            <button type="button" className="button button-quiet" onClick={() => window.print()}>
              {words.print}
            </button>
            {can('catalog.stock') && transfer.state === 'DRAFT' && <DraftActions onOpen={setOpen} />}
          </>
        )
      }
    >
      <Loaded query={query}>
        {({ stockTransfer }) => (
          <>
            <TransferFacts transfer={stockTransfer} />
            {open === 'change' ? (
              <ChangeTransfer transfer={stockTransfer} onClose={() => setOpen(null)} />
            ) : stockTransfer.state === 'SENT' && can('catalog.stock') ? (
              <ReceiveTransfer transfer={stockTransfer} />
            ) : (
              <Section title={words.lines}>
                <LineTable transfer={stockTransfer} />
              </Section>
            )}
          </>
        )}
      </Loaded>
      {transfer && open === 'send' && <SendDialog transfer={transfer} onClose={() => setOpen(null)} />}
      {transfer && open === 'cancel' && <CancelDialog transfer={transfer} onClose={() => setOpen(null)} />}
    </Page>
  );
}

function DraftActions({ onOpen }: { readonly onOpen: (open: Open) => void }) {
  const words = useTransfersWords();
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => onOpen('cancel')}>
        {words.cancel}
      </button>
      <button type="button" className="button button-quiet" onClick={() => onOpen('change')}>
        {words.edit}
      </button>
      <button type="button" className="button" onClick={() => onOpen('send')}>
        {words.send}
      </button>
    </>
  );
}

interface DialogProps {
  readonly transfer: DeskTransferFragment;
  readonly onClose: () => void;
}

function SendDialog({ transfer, onClose }: DialogProps) {
  const words = useTransfersWords();
  const tell = useToast();
  const act = useAct(DeskSendTransferDocument, {
    onDone: () => {
      onClose();
      tell(words.sentDone);
    },
  });
  return (
    <ActDialog
      title={words.send}
      consequence={words.sendConsequence(transfer.from.name, transfer.to.name)}
      submit={words.send}
      act={act}
      onSubmit={() => void act.run({ transferId: transfer.id })}
      onClose={onClose}
    />
  );
}

function CancelDialog({ transfer, onClose }: DialogProps) {
  const words = useTransfersWords();
  const tell = useToast();
  const act = useAct(DeskCancelTransferDocument, {
    onDone: () => {
      onClose();
      tell(words.cancelDone);
    },
  });
  return (
    <ActDialog
      title={words.cancel}
      consequence={words.cancelConsequence}
      submit={words.cancel}
      isDanger
      act={act}
      onSubmit={() => void act.run({ transferId: transfer.id })}
      onClose={onClose}
    />
  );
}

function TransferFacts({ transfer }: { readonly transfer: DeskTransferFragment }) {
  const words = useTransfersWords();
  const format = useFormat();
  const here = useHere();
  const can = useCan();
  const step = (at: string | null | undefined, by: string | null | undefined) =>
    at == null ? null : (
      <>
        {format.time(at)}
        {by != null && <span className="under">{words.by(by)}</span>}
      </>
    );
  return (
    <Facts>
      <Fact label={words.from}>{transfer.from.name}</Fact>
      <Fact label={words.to}>{transfer.to.name}</Fact>
      <Fact label={words.created}>{step(transfer.createdAt, transfer.createdBy)}</Fact>
      <Fact label={words.sent}>{step(transfer.sentAt, transfer.sentBy)}</Fact>
      <Fact label={words.received}>{step(transfer.receivedAt, transfer.receivedBy)}</Fact>
      {transfer.note && <Fact label={words.note}>{transfer.note}</Fact>}
      {transfer.journalId && can('ledger.read') && (
        <Fact label={words.difference}>
          <Link to={here(`/akuntansi/jurnal/${transfer.journalId}`)}>{words.journal}</Link>
        </Fact>
      )}
    </Facts>
  );
}

type Line = DeskTransferFragment['lines'][number];

function LineTable({ transfer }: { readonly transfer: DeskTransferFragment }) {
  const words = useTransfersWords();
  const format = useFormat();
  return (
    <Table<Line>
      caption={words.lines}
      rows={transfer.lines}
      keyOf={(line) => line.variant.id}
      columns={[
        {
          key: 'goods',
          head: words.goods,
          cell: (line) => (
            <>
              <strong>{titleOf(line.variant.product, line.variant)}</strong>
              <span className="under">{line.variant.sku}</span>
            </>
          ),
        },
        {
          key: 'quantity',
          head: words.wanted,
          isNumber: true,
          cell: (line) => `${format.quantity(line.quantity)} ${line.variant.unitLabel}`,
        },
        {
          key: 'received',
          head: words.arrived,
          isNumber: true,
          cell: (line) => (line.received == null ? '–' : format.quantity(line.received)),
        },
        {
          key: 'reason',
          head: words.difference,
          cell: (line) => (line.reason == null ? '' : words.reasons[line.reason]),
        },
      ]}
    />
  );
}

import { useState } from 'react';
import { DeskMemberSuccessionDocument } from '@lumbung/web-api';
import { useAsk } from '../../../api/use-ask.js';
import { useFormat } from '../../../format/use-format.js';
import { useCan } from '../../../shell/viewer.js';
import { Badge } from '../../../ui/badges.js';
import { Section } from '../../../ui/page.js';
import { Loaded } from '../../../ui/states.js';
import { Table } from '../../../ui/table.js';
import { print } from '../../counter/printing.js';
import { usePersonWords } from '../person/words.js';
import { PayHeirDialog, useShare, type Estate, type HeirShare } from './pay-heir-dialog.js';
import { useMemberDeskWords } from './words.js';

type Payment = Estate['payments'][number];

/** The savings of a member who died: what each heir gets, what he had, and a button to pay him. */
export function Succession({ memberId }: { readonly memberId: string }) {
  const query = useAsk(DeskMemberSuccessionDocument, { id: memberId });
  return (
    <Loaded query={query} lines={2}>
      {({ memberSuccession }) =>
        memberSuccession && (
          <>
            <Heirs estate={memberSuccession} />
            {memberSuccession.payments.length > 0 && <Payments payments={memberSuccession.payments} />}
          </>
        )
      }
    </Loaded>
  );
}

function Heirs({ estate }: { readonly estate: Estate }) {
  const words = useMemberDeskWords();
  const person = usePersonWords();
  const format = useFormat();
  const can = useCan();
  const shareOf = useShare();
  const [paying, setPaying] = useState<HeirShare | 'whole' | null>(null);
  const { payable, waiting, heirs } = estate;
  const mayPay = can('savings.teller');
  return (
    <Section title={words.succession} note={heirs.length > 0 ? words.successionNote : words.heirsUnknown}>
      {waiting > 0 && <p className="hint">{words.waiting(format.money(waiting))}</p>}
      {heirs.length > 0 ? (
        <Table<HeirShare>
          caption={words.succession}
          rows={heirs}
          keyOf={({ heirId }) => heirId}
          columns={[
            {
              key: 'name',
              head: person.heirName,
              cell: ({ fullName, relation }) => `${fullName} (${person.relations[relation]})`,
            },
            { key: 'share', head: person.heirShare, isNumber: true, cell: shareOf },
            { key: 'paid', head: words.paidSoFar, isNumber: true, cell: ({ paid }) => format.money(paid) },
            { key: 'open', head: words.open, isNumber: true, cell: ({ open }) => format.money(open) },
            {
              key: 'pay',
              head: '',
              cell: (heir) =>
                mayPay &&
                heir.open > 0 && (
                  <button
                    type="button"
                    className="button button-quiet button-small"
                    aria-label={words.payTo(heir.fullName)}
                    onClick={() => setPaying(heir)}
                  >
                    {words.pay}
                  </button>
                ),
            },
          ]}
        />
      ) : (
        mayPay &&
        payable > 0 && (
          <div className="page-actions">
            <button type="button" className="button button-quiet" onClick={() => setPaying('whole')}>
              {words.payWhole}
            </button>
          </div>
        )
      )}
      {paying && (
        <PayHeirDialog estate={estate} heir={paying === 'whole' ? null : paying} onClose={() => setPaying(null)} />
      )}
    </Section>
  );
}

function Payments({ payments }: { readonly payments: readonly Payment[] }) {
  const words = useMemberDeskWords();
  const person = usePersonWords();
  const format = useFormat();
  return (
    <Section title={words.heirPayments}>
      <Table<Payment>
        caption={words.heirPayments}
        rows={payments}
        keyOf={({ id }) => id}
        columns={[
          { key: 'on', head: words.paidOn, isTight: true, cell: ({ paidOn }) => format.day(paidOn) },
          {
            key: 'who',
            head: words.receiver,
            cell: ({ payeeName, relation, authority }) =>
              `${payeeName} (${relation ? person.relations[relation] : (authority ?? '')})`,
          },
          {
            key: 'receipt',
            head: words.receiptNo,
            isTight: true,
            cell: ({ receiptNumber, isReversed }) => (
              <>
                {receiptNumber} {isReversed && <Badge tone="bad">{words.isReversed}</Badge>}
              </>
            ),
          },
          { key: 'amount', head: words.amount, isNumber: true, cell: ({ amount }) => format.money(amount) },
          { key: 'print', head: '', cell: (payment) => <Print payment={payment} /> },
        ]}
      />
    </Section>
  );
}

function Print({ payment: { papers, receiptNumber } }: { readonly payment: Payment }) {
  const words = useMemberDeskWords();
  const url = papers.find(({ format }) => format === 'HTML_58')?.url;
  if (!url) return null;
  return (
    <button
      type="button"
      className="button button-quiet button-small"
      aria-label={words.printReceipt(receiptNumber)}
      onClick={() => print(url, receiptNumber)}
    >
      {words.print}
    </button>
  );
}

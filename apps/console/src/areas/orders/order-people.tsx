import { Link } from '@tanstack/react-router';
import { formatPhoneNumber, isDemoPhoneNumber, whatsAppLink } from '@lumbung/kernel';
import type { DeskOrderFragment } from '@lumbung/web-api';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { Badge } from '../../ui/badges.js';
import { Fact, Facts } from '../../ui/page.js';
import { PaymentMore } from './payment-more.js';
import { Timeline } from '../../ui/timeline.js';
import { useOrdersWords } from './words.js';

/** Who ordered, how it is paid and handed over, and what has happened so far. */
export function OrderPeople({ order }: { readonly order: DeskOrderFragment }) {
  const words = useOrdersWords();
  const format = useFormat();
  const here = useHere();
  const { contact, member, payment, fulfilment, receipt } = order;
  return (
    <>
      <section className="sheet-part">
        <h3 className="rule">{words.contact}</h3>
        <Facts>
          <Fact label={words.buyer}>{contact.name}</Fact>
          <Fact label={words.phone}>
            {contact.phone ? formatPhoneNumber(contact.phone) : contact.phoneMasked}{' '}
            {contact.phone && !isDemoPhoneNumber(contact.phone) && (
              <a href={whatsAppLink(contact.phone, '')} target="_blank" rel="noreferrer">
                {words.whatsapp}
              </a>
            )}
          </Fact>
          {member && (
            <Fact label={words.member}>
              <Link to={here(`/anggota/${member.id}`)}>{member.fullName}</Link> {words.memberNo(member.memberNo)}
            </Fact>
          )}
          <Fact label={words.fulfilment}>{fulfilment.methodLabel}</Fact>
          {fulfilment.expeditionName && <Fact label={words.expedition}>{fulfilment.expeditionName}</Fact>}
          {fulfilment.pickup && (
            <Fact label={words.pickup}>
              {format.day(fulfilment.pickup.on)}, {fulfilment.pickup.from}–{fulfilment.pickup.until}
            </Fact>
          )}
          {fulfilment.address && (
            <Fact label={words.address}>
              {fulfilment.address.formatted}{' '}
              {fulfilment.address.landmark && <span className="under">{fulfilment.address.landmark}</span>}
            </Fact>
          )}
          {fulfilment.courierName && <Fact label={words.courier}>{fulfilment.courierName}</Fact>}
          {(order.note || fulfilment.note) && (
            <Fact label={words.note}>{[order.note, fulfilment.note].filter(Boolean).join(' · ')}</Fact>
          )}
          <Fact label={words.channel}>{words.channels[order.channel]}</Fact>
          {order.cancelReason && (
            <Fact label={words.cancelled}>
              {words.reasons[order.cancelReason]}{' '}
              {order.cancelNote && <span className="under">{order.cancelNote}</span>}
            </Fact>
          )}
        </Facts>
      </section>
      <section className="sheet-part">
        <h3 className="rule">{words.payment}</h3>
        <Facts>
          <Fact label={words.payment}>{payment.methodLabel}</Fact>
          <Fact label={words.paymentState}>
            <Badge tone={payment.state === 'CAPTURED' ? 'good' : payment.state === 'PENDING' ? 'wait' : 'plain'}>
              {payment.stateLabel}
            </Badge>
          </Fact>
          {payment.state === 'PENDING' && payment.expiresAt && (
            <Fact label={words.payBefore}>{format.time(payment.expiresAt)}</Fact>
          )}
          {payment.capturedAt && <Fact label={words.paidAt}>{format.time(payment.capturedAt)}</Fact>}
          {receipt && (
            <>
              <Fact label={words.received}>{format.money(receipt.amountTendered)}</Fact>
              <Fact label={words.change}>{format.money(receipt.change)}</Fact>
              <Fact label={words.receipt}>
                {receipt.number} · {receipt.cashierName}
              </Fact>
            </>
          )}
          {order.journalIds && order.journalIds.length > 0 && (
            <Fact label={words.journals}>
              {order.journalIds.map((id, index) => (
                <Link key={id} to={here(`/akuntansi/jurnal/${id}`)} className="spaced">
                  {words.journal(index + 1)}
                </Link>
              ))}
            </Fact>
          )}
        </Facts>
      </section>
      <PaymentMore order={order} />
      <section className="sheet-part">
        <h3 className="rule">{words.history}</h3>
        <Timeline
          events={order.history.map((event) => ({
            id: event.id,
            at: event.at,
            title: event.label,
            who: event.actorName,
            text: event.note,
          }))}
        />
        <p>
          <a href={order.publicUrl} target="_blank" rel="noreferrer">
            {words.publicPage}
          </a>
        </p>
      </section>
    </>
  );
}

import type { PortalCardPageQuery } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { QrCode } from '../payment/qr-code.js';
import { Nothing } from '../selling/parts.js';
import { PortalView, words } from './portal-page.js';

interface Props {
  readonly card: PortalCardPageQuery['myMemberCard'];
  readonly frame: ShopFrame;
}

/** The member's card in the hand: the same code as on paper, drawn into the page. */
export function CardView({ card, frame }: Props) {
  const { shop, visit } = frame;
  const { profile } = visit.t;
  return (
    <PortalView frame={frame} title={profile.card} {...(card && { lead: profile.cardLead })}>
      {card ? (
        <section class="book balance" aria-labelledby="kartu">
          <h2 id="kartu">{shop.name}</h2>
          <p class="sum">{card.fullName}</p>
          <p>{visit.t.portal.memberNo(card.memberNo)}</p>
          {card.joinedOn && (
            <p class="hint">
              {profile.joined} {words(visit).day(card.joinedOn)}
            </p>
          )}
          <div class="qris">
            <figure>
              <QrCode text={card.code} title={profile.cardQr} />
            </figure>
          </div>
          <p class="hint">{profile.cardSafe}</p>
        </section>
      ) : (
        <Nothing title={profile.cardNone} text={profile.cardNoneText} />
      )}
      {card && <p class="hint">{profile.cardLost}</p>}
    </PortalView>
  );
}

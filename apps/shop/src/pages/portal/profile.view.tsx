import { formatDateTime } from '@lumbung/kernel';
import type { OwnConsentFragment, OwnWishFragment, PortalProfilePageQuery } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { ConsentHistory } from './consent.view.js';
import { PortalView, words } from './portal-page.js';

export interface ProfileModel {
  readonly member: NonNullable<PortalProfilePageQuery['myMembership']>;
  readonly heirs: NonNullable<PortalProfilePageQuery['myHeirs']>['heirs'];
  readonly changes: PortalProfilePageQuery['myProfileChanges'];
  readonly consent: OwnConsentFragment | null;
  readonly said: string | null;
}

interface Props {
  readonly model: ProfileModel;
  readonly frame: ShopFrame;
}

/** What the register holds of the member, what he may ask to have changed, and what he agreed to. */
export function ProfileView({ model, frame }: Props) {
  const { profile } = frame.visit.t;
  const pending = model.changes?.pending ?? null;
  const others = model.changes?.fields.filter((field) => field !== 'HEIRS') ?? [];
  return (
    <PortalView frame={frame} title={profile.title} lead={profile.lead} said={model.said}>
      {pending && <Pending wish={pending} frame={frame} />}
      <Data model={model} frame={frame} />
      {others.length === 0 ? (
        <p class="hint">{profile.changeNothing}</p>
      ) : (
        !pending && (
          <p class="row">
            <a class="button" href="/saya/profil/ubah">
              {profile.change}
            </a>
          </p>
        )
      )}
      <Heirs model={model} frame={frame} />
      <Decided model={model} frame={frame} />
      <ConsentHistory consent={model.consent} frame={frame} />
      <Rights frame={frame} />
    </PortalView>
  );
}

function Data({ model: { member }, frame: { visit } }: Props) {
  const { profile } = visit.t;
  const { day } = words(visit);
  const { particulars: known } = member;
  const bank = known?.bankAccount;
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [profile.fields.FULL_NAME, member.fullName],
    [profile.number, member.memberNo],
    [profile.status, member.statusLabel],
    [profile.joined, member.joinedOn && day(member.joinedOn)],
    [profile.fields.PHONE, member.phoneMasked],
    [profile.fields.EMAIL, member.emailMasked],
    [profile.fields.ADDRESS, member.address?.formatted],
    [profile.fields.BIRTH_PLACE, known?.birthPlace],
    [profile.fields.BIRTH_ON, known?.birthOn && day(known.birthOn)],
    [profile.fields.SEX, known?.sex && profile.sexes[known.sex]],
    [profile.fields.OCCUPATION, known?.occupation],
    [profile.fields.EMPLOYER, known?.employer],
    [profile.fields.PAYROLL_NO, known?.payrollNo],
    [profile.fields.NATIONAL_ID_NO, known?.nationalIdNoMasked],
    [profile.fields.FAMILY_CARD_NO, known?.familyCardNoMasked],
    [profile.fields.TAX_NO, known?.taxNoMasked],
    [profile.fields.MOTHERS_MAIDEN_NAME, known?.hasMothersMaidenName ? profile.isKnown : null],
    [profile.fields.BANK_ACCOUNT, bank && `${bank.bankName} ${bank.accountNoMasked}, ${bank.holderName}`],
  ];
  return (
    <section class="book">
      <dl class="ledger">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="said">{value || <span class="hint">{profile.none}</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Before and after, as the officer will see it. */
function Pending({ wish, frame: { shop, visit } }: { wish: OwnWishFragment; frame: ShopFrame }) {
  const { profile } = visit.t;
  return (
    <section class="book" aria-labelledby="menunggu">
      <h2 id="menunggu">{profile.pending}</h2>
      <p class="hint">
        {formatDateTime(new Date(wish.requestedAt), shop.timeZone, visit.locale)}. {profile.pendingText}
      </p>
      <Lines wish={wish} frame={{ shop, visit }} />
      <form action="/saya/profil/tarik" method="post">
        <input type="hidden" name="id" value={wish.id} />
        <button class="button button-quiet" type="submit">
          {profile.withdraw}
        </button>
      </form>
    </section>
  );
}

function Lines({ wish, frame: { visit } }: { wish: OwnWishFragment; frame: Pick<ShopFrame, 'shop' | 'visit'> }) {
  const { profile } = visit.t;
  return (
    <dl class="ledger">
      {wish.lines.map(({ field, label, before, after }) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd class="said">
            <span class="hint">
              {profile.before}: {before ?? profile.none}
            </span>
            <br />
            {profile.after}: <strong>{after ?? profile.emptied}</strong>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Heirs({ model: { heirs, changes }, frame: { visit } }: Props) {
  const { profile } = visit.t;
  const mayAsk = changes?.fields.includes('HEIRS') && !changes.pending;
  return (
    <section aria-labelledby="waris">
      <h2 class="rule" id="waris">
        {profile.heirs}
      </h2>
      {heirs.length === 0 ? (
        <p>{profile.heirsNone}</p>
      ) : (
        <ul class="entries">
          {heirs.map(({ id, fullName, relation, shareBasisPoints }) => (
            <li key={id}>
              <div>
                <strong>{fullName}</strong>
                <span class="hint">{profile.relations[relation]}</span>
              </div>
              <div class="entry-amount">{percent(shareBasisPoints, visit.locale)}</div>
            </li>
          ))}
        </ul>
      )}
      {mayAsk && (
        <p class="row">
          <a class="button button-quiet" href="/saya/profil/waris">
            {profile.heirsChange}
          </a>
        </p>
      )}
    </section>
  );
}

function percent(basisPoints: number, locale: 'id' | 'en'): string {
  const text = String(basisPoints / 100);
  return `${locale === 'id' ? text.replace('.', ',') : text} %`;
}

function Decided({ model: { changes }, frame: { shop, visit } }: Props) {
  const { t, locale } = visit;
  const decided = changes?.decided ?? [];
  if (decided.length === 0) return null;
  return (
    <section aria-labelledby="diputus">
      <h2 class="rule" id="diputus">
        {t.profile.decided}
      </h2>
      <ul class="entries">
        {decided.map(({ id, state, decidedAt, reason, lines }) => (
          <li key={id}>
            <div>
              <strong>{lines.map(({ label }) => label).join(', ')}</strong>
              <span class="hint">
                {t.profile.states[state]}
                {decidedAt && `, ${formatDateTime(new Date(decidedAt), shop.timeZone, locale)}`}
              </span>
              {reason && <span>{reason}</span>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What one may ask for. Source: UU PDP 27/2022, art. 5-13. */
function Rights({ frame }: { readonly frame: ShopFrame }) {
  const { profile } = frame.visit.t;
  return (
    <section aria-labelledby="hak">
      <h2 class="rule" id="hak">
        {profile.rights}
      </h2>
      <ul class="points">
        {profile.rightsList.map((right) => (
          <li key={right}>{right}</li>
        ))}
      </ul>
      <p class="row">
        <a class="button button-quiet" href="/saya/profil/data">
          {frame.visit.t.ownData.title}
        </a>
      </p>
    </section>
  );
}

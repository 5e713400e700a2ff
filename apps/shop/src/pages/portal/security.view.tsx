import { formatDateTime } from '@lumbung/kernel';
import type { PortalSecurityPageQuery } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { ErrorSummary, Field, type FormErrors } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { PortalView } from './portal-page.js';

interface SecurityModel {
  readonly sessions: NonNullable<PortalSecurityPageQuery['me']>['sessions'];
  readonly stepUp: PortalSecurityPageQuery['myStepUp'];
  readonly said: string | null;
}

interface Props {
  readonly model: SecurityModel;
  readonly frame: ShopFrame;
}

export function SecurityView({ model, frame }: Props) {
  return (
    <PortalView frame={frame} title={frame.visit.t.portal.security} said={model.said}>
      <Pin model={model} frame={frame} />
      <Sessions model={model} frame={frame} />
    </PortalView>
  );
}

function Pin({ model: { stepUp }, frame: { shop, visit } }: Props) {
  const { t, locale } = visit;
  const time = (at: string) => formatDateTime(new Date(at), shop.timeZone, locale);
  return (
    <section class="book" aria-labelledby="pin">
      <h2 id="pin">{t.portal.pinTitle}</h2>
      <p>{stepUp.pinSetAt ? t.portal.pinSetAt(time(stepUp.pinSetAt)) : t.portal.pinNone}</p>
      {stepUp.lockedUntil && <Notice tone="warn" title={t.portal.pinLocked(time(stepUp.lockedUntil))} />}
      <p class="hint">{t.portal.pinFirstText}</p>
      <p class="row">
        <a class="button button-quiet" href="/saya/keamanan/pin">
          {stepUp.pinSetAt ? t.portal.pinChange : t.portal.pinMake}
        </a>
      </p>
    </section>
  );
}

/** Every device that is logged in; the one in one's hand is ended by logging out. */
function Sessions({ model: { sessions }, frame: { shop, visit } }: Props) {
  const { t, locale } = visit;
  return (
    <section aria-labelledby="perangkat">
      <h2 class="rule" id="perangkat">
        {t.portal.sessions}
      </h2>
      <p class="hint">{t.portal.sessionsLead}</p>
      <ul class="entries">
        {sessions.map(({ id, device, lastSeenAt, isCurrent }) => (
          <li key={id}>
            <div>
              <strong id={`perangkat-${id}`}>{device}</strong>
              <span class="hint">
                {isCurrent
                  ? t.portal.thisDevice
                  : t.portal.lastSeen(formatDateTime(new Date(lastSeenAt), shop.timeZone, locale))}
              </span>
            </div>
            {!isCurrent && (
              <form action="/saya/keamanan/sesi" method="post">
                <input type="hidden" name="id" value={id} />
                <button class="button button-quiet button-small" type="submit" aria-describedby={`perangkat-${id}`}>
                  {t.portal.signOutDevice}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <form action="/saya/keamanan/keluar" method="post" class="row">
        <button class="button button-danger" type="submit">
          {t.portal.signOutAll}
        </button>
      </form>
    </section>
  );
}

interface PinModel {
  readonly title: string;
  /** Where one goes on afterwards. */
  readonly next: string;
  readonly errors: FormErrors;
  readonly needsCode: boolean;
}

export function PinView({ model: { title, next, errors, needsCode }, frame }: { model: PinModel; frame: ShopFrame }) {
  const { t } = frame.visit;
  return (
    <PortalView frame={frame} title={title} trail={[{ href: '/saya/keamanan', name: t.portal.security }]}>
      <ErrorSummary errors={errors} reader={frame.visit} />
      <form action="/saya/keamanan/pin" method="post" class="book" novalidate>
        <input type="hidden" name="ke" value={next} />
        <Field
          name="pin"
          label={t.portal.pinNew}
          hint={t.portal.pinNewHint}
          errors={errors}
          input={{ type: 'password', inputmode: 'numeric', autocomplete: 'off', maxlength: 6, required: true }}
        />
        <Field
          name="password"
          label={t.portal.pinPassword}
          hint={t.portal.pinPasswordHint}
          errors={errors}
          input={{ type: 'password', autocomplete: 'current-password', required: true }}
        />
        {(needsCode || errors.totpCode !== undefined) && (
          <Field
            name="totpCode"
            label={t.portal.code}
            errors={errors}
            input={{ inputmode: 'numeric', autocomplete: 'one-time-code' }}
          />
        )}
        <button class="button button-wide" type="submit">
          {t.portal.pinSave}
        </button>
      </form>
    </PortalView>
  );
}

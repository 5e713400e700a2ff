import type { ShopFrame } from '../../layout/frame.js';
import { ErrorSummary, Field, type FormErrors } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';

export interface LoginModel {
  readonly login: string;
  readonly next: string;
  readonly errors: FormErrors;
  readonly refusal: string | null;
  readonly needsCode: boolean;
}

export function LoginView({ model, frame }: { model: LoginModel; frame: ShopFrame }) {
  const { t, session, memberName } = frame.visit;
  return (
    <div class="narrow">
      <h1>{t.login.title}</h1>
      {session === null ? (
        <LoginForm model={model} frame={frame} />
      ) : (
        <>
          <Notice tone="good" title={t.login.loggedIn(memberName ?? '')} />
          <ul class="account-links">
            <li>
              <a class="button button-quiet button-wide" href="/saya/pesanan">
                {t.order.mine}
              </a>
            </li>
          </ul>
          <form action="/keluar" method="post">
            <button class="button button-quiet" type="submit">
              {t.common.logOut}
            </button>
          </form>
        </>
      )}
    </div>
  );
}

function LoginForm({
  model: { login, next, errors, refusal, needsCode },
  frame,
}: {
  model: LoginModel;
  frame: ShopFrame;
}) {
  const { t } = frame.visit;
  return (
    <>
      <p class="hint">{t.login.intro}</p>
      <ErrorSummary errors={errors} reader={frame.visit} />
      {refusal !== null && <Notice tone={needsCode ? 'info' : 'bad'} title={refusal} />}
      <form action="/masuk" method="post" class="book" novalidate>
        <input type="hidden" name="ke" value={next} />
        <Field
          name="login"
          label={t.login.login}
          value={login}
          errors={errors}
          input={{ autocomplete: 'username', required: true }}
        />
        <Field
          name="password"
          label={t.login.password}
          errors={errors}
          input={{ type: 'password', autocomplete: 'current-password', required: true }}
        />
        {needsCode && (
          <Field
            name="totpCode"
            label={t.login.totp}
            hint={t.login.totpHint}
            errors={errors}
            input={{ autocomplete: 'one-time-code', inputmode: 'numeric' }}
          />
        )}
        <button class="button button-wide" type="submit">
          {t.login.submit}
        </button>
      </form>
      <p class="hint">{t.login.forgotten}</p>
    </>
  );
}

import { useState } from 'react';
import { Link, useNavigate } from '@tanstack/react-router';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useSearchWords } from '../../shell/place.js';
import { Door } from './door.js';
import { useEnter } from './use-enter.js';
import { useSessionWords } from './words.js';

/** Phone or e-mail and password; then, for those who have it, the code of their authenticator. */
export function SignInPage() {
  const words = useSessionWords();
  const navigate = useNavigate();
  const { kembali } = useSearchWords<'kembali'>();
  const door = useEnter('signIn');
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [isShown, setShown] = useState(false);
  const [code, setCode] = useState('');
  const [wantsCode, setWantsCode] = useState(false);
  if (door.asksTotp && !wantsCode) setWantsCode(true);

  const submit = async () => {
    const isInside = await door.run({
      login: login.trim(),
      password,
      ...(wantsCode && { totpCode: code.replace(/\s/g, '') }),
    });
    if (isInside) await navigate({ href: safePath(kembali), replace: true });
  };
  const wait = door.retryAfter === undefined ? undefined : words.wait(door.retryAfter);
  if (wantsCode) {
    return (
      <Door title={words.totpTitle} lead={words.totpLead}>
        <Form act={door} submit={words.signIn} onSubmit={() => void submit()} consequence={wait}>
          <TextField
            key="code"
            name="totpCode"
            label={words.totp}
            isRequired
            autoComplete="one-time-code"
            inputMode="text"
            maxLength={40}
            value={code}
            onChange={setCode}
            isFocused
          />
        </Form>
        <button type="button" className="button-text" onClick={() => location.reload()}>
          {words.otherPerson}
        </button>
      </Door>
    );
  }
  return (
    <Door title={words.signIn} lead={words.signInLead}>
      <Form act={door} submit={words.signIn} onSubmit={() => void submit()} consequence={wait}>
        <TextField
          name="login"
          label={words.login}
          hint={words.loginHint}
          isRequired
          autoComplete="username"
          value={login}
          onChange={setLogin}
          isFocused
        />
        <TextField
          name="password"
          label={words.password}
          isRequired
          type={isShown ? 'text' : 'password'}
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
        />
        <label className="check-line">
          <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />{' '}
          {words.showPassword}
        </label>
      </Form>
      <Link to="/lupa-sandi">{words.forgot}</Link>
    </Door>
  );
}

/** Only paths of our own: an address in a link must not lead people away. */
function safePath(path: string | undefined): string {
  return path !== undefined && /^\/(?![/\\])/.test(path) && !path.startsWith('/masuk') ? path : '/';
}

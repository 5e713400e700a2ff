import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { DeskResetPasswordDocument } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useSearchWords } from '../../shell/place.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Door } from './door.js';
import { useSessionWords } from './words.js';

/** Where the link in the message leads: a new password. */
export function ResetPage() {
  const words = useSessionWords();
  const { token } = useSearchWords<'token'>();
  const [password, setPassword] = useState('');
  const [isDone, setDone] = useState(false);
  const act = useAct(DeskResetPasswordDocument, { onDone: () => setDone(true) });
  return (
    <Door title={words.resetTitle}>
      {token === undefined ? (
        <div className="notice notice-bad" role="alert">
          <p>{words.noToken}</p>
        </div>
      ) : isDone ? (
        <div className="notice notice-good" role="status">
          <p>{words.passwordSet}</p>
        </div>
      ) : (
        <Form act={act} submit={words.setPassword} onSubmit={() => void act.run({ token, newPassword: password })}>
          <TextField name="newPassword" label={words.newPassword} hint={words.newPasswordHint} isRequired type="password" autoComplete="new-password" value={password} onChange={setPassword} isFocused />
        </Form>
      )}
      <Link to="/masuk">{words.backToSignIn}</Link>
    </Door>
  );
}

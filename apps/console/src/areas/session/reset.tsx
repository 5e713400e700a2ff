import { useState } from 'react';
import { Link, useParams } from '@tanstack/react-router';
import { DeskResetPasswordDocument } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Door } from './door.js';
import { useSessionWords } from './words.js';

/** Where the link in the message leads: a new password. */
export function ResetPage() {
  const words = useSessionWords();
  const { token } = useParams({ strict: false }) as { token: string };
  const [password, setPassword] = useState('');
  const [isDone, setDone] = useState(false);
  const act = useAct(DeskResetPasswordDocument, { onDone: () => setDone(true) });
  return (
    <Door title={words.resetTitle}>
      {isDone ? (
        <div className="notice notice-good" role="status">
          <p>{words.passwordSet}</p>
        </div>
      ) : (
        <Form act={act} submit={words.setPassword} onSubmit={() => void act.run({ token, newPassword: password })}>
          <TextField
            name="newPassword"
            label={words.newPassword}
            hint={words.newPasswordHint}
            isRequired
            type="password"
            autoComplete="new-password"
            value={password}
            onChange={setPassword}
            isFocused
          />
        </Form>
      )}
      <Link to="/masuk">{words.backToSignIn}</Link>
    </Door>
  );
}

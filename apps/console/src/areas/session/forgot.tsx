import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { DeskRequestPasswordResetDocument } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Door } from './door.js';
import { useSessionWords } from './words.js';

export function ForgotPage() {
  const words = useSessionWords();
  const [login, setLogin] = useState('');
  const [minutes, setMinutes] = useState<number | null>(null);
  const act = useAct(DeskRequestPasswordResetDocument, { onDone: (sent) => setMinutes(sent.validForMinutes) });
  return (
    <Door title={words.forgotTitle} lead={words.forgotLead}>
      {minutes === null ? (
        <Form act={act} submit={words.sendLink} onSubmit={() => void act.run({ login: login.trim() })}>
          <TextField
            name="login"
            label={words.login}
            isRequired
            autoComplete="username"
            value={login}
            onChange={setLogin}
            isFocused
          />
        </Form>
      ) : (
        <div className="notice notice-good" role="status">
          <p>{words.linkSent}</p>
          <p>{words.linkValid(minutes)}</p>
        </div>
      )}
      <Link to="/masuk">{words.backToSignIn}</Link>
    </Door>
  );
}

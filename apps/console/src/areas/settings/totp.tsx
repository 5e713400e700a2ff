import { useState } from 'react';
import { DeskConfirmTotpDocument, DeskDisableTotpDocument, DeskEnrolTotpDocument } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { Badge } from '../../ui/badges.js';
import { CopyBox } from '../../ui/copy.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { Qr } from '../../ui/qr.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { useSettingsWords } from './words.js';

/** The second step at the door: switched on with a scan and a first code, off with password and code. */
export function Totp({ hasTotp }: { readonly hasTotp: boolean }) {
  const words = useSettingsWords();
  // Kept from the moment it opened: confirming turns TOTP on while the recovery codes are still to be read.
  const [open, setOpen] = useState<'enrol' | 'disable' | null>(null);
  const close = () => setOpen(null);
  return (
    <Section title={words.totp} note={words.totpText}>
      <p>
        <Badge tone={hasTotp ? 'good' : 'wait'}>{hasTotp ? words.totpIsOn : words.totpIsOff}</Badge>
      </p>
      <p>
        <button
          type="button"
          className={hasTotp ? 'button button-danger' : 'button'}
          onClick={() => setOpen(hasTotp ? 'disable' : 'enrol')}
        >
          {hasTotp ? words.disable : words.enrol}
        </button>
      </p>
      {open === 'disable' && <Disable onClose={close} />}
      {open === 'enrol' && <Enrol onClose={close} />}
    </Section>
  );
}

function Enrol({ onClose }: { readonly onClose: () => void }) {
  const words = useSettingsWords();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [enrolment, setEnrolment] = useState<{ readonly secret: string; readonly otpauthUri: string } | null>(null);
  const enrol = useAct(DeskEnrolTotpDocument, { onDone: setEnrolment });
  const [recoveryCodes, setRecoveryCodes] = useState<readonly string[] | null>(null);
  const confirm = useAct(DeskConfirmTotpDocument, { onDone: (confirmed) => setRecoveryCodes(confirmed.recoveryCodes) });
  if (recoveryCodes !== null) {
    return (
      <Sheet kind="dialog" title={words.recovery} lead={words.recoveryText} onClose={onClose}>
        <CopyBox label={words.recovery} text={recoveryCodes.join('\n')} />
        <button type="button" className="button button-wide" onClick={onClose}>
          {words.recoveryDone}
        </button>
      </Sheet>
    );
  }
  return (
    <Sheet kind="dialog" title={words.totp} onClose={onClose}>
      {enrolment === null ? (
        <Form act={enrol} submit={words.enrol} onCancel={onClose} onSubmit={() => void enrol.run({ password })}>
          <TextField
            name="password"
            label={words.currentPassword}
            hint={words.enrolConfirm}
            isRequired
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
            isFocused
          />
        </Form>
      ) : (
        <Form
          act={confirm}
          submit={words.confirm}
          onCancel={onClose}
          onSubmit={() => void confirm.run({ totpCode: code.replace(/\s/g, '') })}
        >
          <p>{words.scan}</p>
          <Qr text={enrolment.otpauthUri} label={words.totp} />
          <p className="hint">{words.secret}</p>
          <CopyBox label={words.secret} text={enrolment.secret} />
          <TextField
            name="totpCode"
            label={words.code}
            isRequired
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={8}
            value={code}
            onChange={setCode}
          />
        </Form>
      )}
    </Sheet>
  );
}

function Disable({ onClose }: { readonly onClose: () => void }) {
  const words = useSettingsWords();
  const tell = useToast();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const act = useAct(DeskDisableTotpDocument, { onDone: () => (onClose(), tell(words.totpDisabled)) });
  return (
    <Sheet kind="dialog" title={words.disable} onClose={onClose}>
      <Form
        act={act}
        submit={words.disable}
        isDanger
        consequence={words.disableConsequence}
        onCancel={onClose}
        onSubmit={() => void act.run({ password, totpCode: code.replace(/\s/g, '') })}
      >
        <TextField
          name="password"
          label={words.currentPassword}
          isRequired
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          isFocused
        />
        <TextField
          name="totpCode"
          label={words.code}
          isRequired
          autoComplete="one-time-code"
          maxLength={40}
          value={code}
          onChange={setCode}
        />
      </Form>
    </Sheet>
  );
}

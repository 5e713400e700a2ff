import { useState } from 'react';
import { isDemoPhoneNumber, whatsAppLink, type PhoneNumber } from '@lumbung/kernel';
import {
  DeskAssignRoleDocument,
  DeskInviteStaffDocument,
  DeskRemoveRoleDocument,
  type RoleKey,
  type RoleScope,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { CopyBox } from '../../ui/copy.js';
import { CheckField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { ActNotice } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull } from '../../ui/use-draft.js';
import { PhoneField } from '../../ui/value-fields.js';
import { useCommonWords } from '../../words/index.js';
import type { Colleague, RoleChoice } from './team.js';
import { useSettingsWords } from './words.js';

interface InviteDialogProps {
  readonly scope: RoleScope;
  readonly roles: readonly RoleChoice[];
  readonly onClose: () => void;
}

/** Asks whom, as what; then shows the link, which the inviter sends by WhatsApp. */
export function InviteDialog({ scope, roles, onClose }: InviteDialogProps) {
  const words = useSettingsWords();
  const [fullName, setFullName] = useState('');
  const [phone, setPhone] = useState<PhoneNumber | null>(null);
  const [email, setEmail] = useState('');
  const [chosen, setChosen] = useState<readonly RoleKey[]>([]);
  const [link, setLink] = useState<string | null>(null);
  const act = useAct(DeskInviteStaffDocument, { onDone: (invited) => setLink(invited.link) });
  if (link !== null) return <InvitationReady name={fullName} phone={phone} link={link} onClose={onClose} />;
  return (
    <Sheet kind="dialog" title={words.inviteTitle} onClose={onClose}>
      <Form
        act={act}
        submit={words.sendInvite}
        isDisabled={chosen.length === 0}
        onCancel={onClose}
        onSubmit={() =>
          void act.run({ scope, fullName: fullName.trim(), phone, email: textOrNull(email), roles: [...chosen] })
        }
      >
        <TextField
          name="fullName"
          label={words.fullName}
          isRequired
          maxLength={120}
          value={fullName}
          onChange={setFullName}
          isFocused
        />
        <PhoneField
          name="phone"
          label={words.phone}
          hint={words.inviteContactHint}
          isRequired={email.trim() === ''}
          value={phone}
          onChange={setPhone}
        />
        <TextField
          name="email"
          label={words.email}
          type="email"
          isRequired={phone === null}
          value={email}
          onChange={setEmail}
        />
        <fieldset className="field">
          <legend>{words.inviteRoles}</legend>
          {roles.map((role) => (
            <CheckField
              key={role.key}
              name={role.key}
              label={role.label}
              hint={role.isAssignable ? role.description : words.notAssignable}
              isDisabled={!role.isAssignable}
              isChecked={chosen.includes(role.key)}
              onChange={(isChecked) =>
                setChosen((old) => (isChecked ? [...old, role.key] : old.filter((key) => key !== role.key)))
              }
            />
          ))}
        </fieldset>
      </Form>
    </Sheet>
  );
}

function InvitationReady({
  name,
  phone,
  link,
  onClose,
}: {
  readonly name: string;
  readonly phone: PhoneNumber | null;
  readonly link: string;
  readonly onClose: () => void;
}) {
  const words = useSettingsWords();
  const common = useCommonWords();
  const message = words.inviteMessage(name, link);
  const href =
    phone !== null && !isDemoPhoneNumber(phone)
      ? whatsAppLink(phone, message)
      : `https://wa.me/?text=${encodeURIComponent(message)}`;
  return (
    <Sheet kind="dialog" title={words.inviteReady} lead={words.inviteReadyText(name)} onClose={onClose}>
      <CopyBox label={words.inviteReady} text={link} />
      <a className="button button-wide" href={href} target="_blank" rel="noreferrer">
        {common.sendByWhatsApp}
      </a>
    </Sheet>
  );
}

interface RolesDialogProps {
  readonly scope: RoleScope;
  readonly colleague: Colleague;
  readonly roles: readonly RoleChoice[];
  readonly onClose: () => void;
}

/** Each role is given or taken at once; the house answers for each. */
export function RolesDialog({ scope, colleague, roles, onClose }: RolesDialogProps) {
  const words = useSettingsWords();
  const tell = useToast();
  const onDone = () => tell(words.rolesSaved);
  const assign = useAct(DeskAssignRoleDocument, { onDone });
  const remove = useAct(DeskRemoveRoleDocument, { onDone });
  const held = new Set(colleague.roles.map((role) => role.key));
  const change = (role: RoleKey, isGiven: boolean) => {
    assign.clear();
    remove.clear();
    void (isGiven ? assign : remove).run({ scope, personId: colleague.id, role });
  };
  return (
    <Sheet
      kind="dialog"
      title={words.changeRoles(colleague.fullName)}
      lead={words.rolesConsequence}
      keepsTyped={false}
      onClose={onClose}
    >
      <ActNotice act={assign} />
      <ActNotice act={remove} />
      {roles.map((role) => (
        <div key={role.key} className="role">
          <CheckField
            name={role.key}
            label={role.label}
            hint={role.isAssignable ? role.description : words.notAssignable}
            isDisabled={!role.isAssignable || assign.isBusy || remove.isBusy}
            isChecked={held.has(role.key)}
            onChange={(isGiven) => change(role.key, isGiven)}
          />
          <details>
            <summary>{words.seePermissions}</summary>
            <p className="permissions">{role.permissions.join(' · ')}</p>
          </details>
        </div>
      ))}
    </Sheet>
  );
}

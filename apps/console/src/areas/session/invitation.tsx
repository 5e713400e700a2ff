import { useState } from 'react';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { DeskInvitationDocument, type DeskInvitationQuery } from '@lumbung/web-api';
import type { PhoneNumber } from '@lumbung/kernel';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Fact, Facts } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { textOrNull } from '../../ui/use-draft.js';
import { PhoneField } from '../../ui/value-fields.js';
import { Door } from './door.js';
import { useEnter } from './use-enter.js';
import { useSessionWords } from './words.js';

/** Where an invitation link leads: who invites, as what; accepted with the account one has, or a new one. */
export function InvitationPage() {
  const words = useSessionWords();
  const { token } = useParams({ strict: false }) as { token: string };
  const query = useAsk(DeskInvitationDocument, { token });
  return (
    <Door title={words.invitationTitle}>
      <Loaded query={query} lines={4}>
        {({ invitation, me }) => {
          if (!invitation) return <Closed text={words.unknownInvitation} />;
          if (invitation.state !== 'PENDING')
            return <Closed text={words.invitationStates[invitation.state] ?? words.unknownInvitation} />;
          return <Offer token={token} invitation={invitation} signedInAs={me?.person.fullName ?? null} />;
        }}
      </Loaded>
    </Door>
  );
}

function Closed({ text }: { readonly text: string }) {
  const words = useSessionWords();
  return (
    <>
      <div className="notice notice-warn" role="status">
        <p>{text}</p>
      </div>
      <Link to="/masuk">{words.signIn}</Link>
    </>
  );
}

interface OfferProps {
  readonly token: string;
  readonly invitation: NonNullable<DeskInvitationQuery['invitation']>;
  readonly signedInAs: string | null;
}

function Offer({ token, invitation, signedInAs }: OfferProps) {
  const words = useSessionWords();
  const format = useFormat();
  const navigate = useNavigate();
  const door = useEnter('acceptInvitation');
  const accept = async (account?: object) => {
    const isInside = await door.run({ token, ...(account && { account }) });
    if (isInside)
      await navigate({ to: invitation.cooperativeSlug ? `/k/${invitation.cooperativeSlug}` : '/', replace: true });
  };
  return (
    <>
      <p className="lead">{words.invitationFrom(invitation.invitedByName, invitation.organisationName)}</p>
      <Facts>
        <Fact label={words.as}>{invitation.roleLabels.join(', ')}</Fact>
        <Fact label={words.validUntil}>{format.time(invitation.expiresAt)}</Fact>
      </Facts>
      {signedInAs !== null ? (
        <Form act={door} submit={words.acceptAs(signedInAs)} onSubmit={() => void accept()}>
          {null}
        </Form>
      ) : invitation.hasAccount ? (
        <>
          <p>{words.hasAccount}</p>
          <Link className="button" to="/masuk" search={{ kembali: `/undangan/${token}` }}>
            {words.signInFirst}
          </Link>
        </>
      ) : (
        <NewAccount name={invitation.fullName} door={door} onSubmit={(account) => void accept(account)} />
      )}
    </>
  );
}

function NewAccount({
  name,
  door,
  onSubmit,
}: {
  readonly name: string;
  readonly door: ReturnType<typeof useEnter>;
  readonly onSubmit: (account: object) => void;
}) {
  const words = useSessionWords();
  const [fullName, setFullName] = useState(name);
  const [phone, setPhone] = useState<PhoneNumber | null>(null);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  return (
    <Form
      act={door}
      submit={words.makeAccount}
      onSubmit={() => onSubmit({ fullName: fullName.trim(), phone, email: textOrNull(email), password })}
    >
      <TextField
        name="fullName"
        label={words.fullName}
        isRequired
        autoComplete="name"
        value={fullName}
        onChange={setFullName}
      />
      <PhoneField
        name="phone"
        label={words.phone}
        hint={words.contactHint}
        isRequired={email.trim() === ''}
        value={phone}
        onChange={setPhone}
      />
      <TextField
        name="email"
        label={words.email}
        isRequired={phone === null}
        type="email"
        autoComplete="email"
        value={email}
        onChange={setEmail}
      />
      <TextField
        name="password"
        label={words.newPassword}
        hint={words.newPasswordHint}
        isRequired
        type="password"
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
      />
    </Form>
  );
}

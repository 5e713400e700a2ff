import { useState } from 'react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import {
  DeskChangePasswordDocument,
  DeskRevokeSessionDocument,
  DeskSecurityDocument,
  type DeskSecurityQuery,
} from '@lumbung/web-api';
import { leave } from '../../api/session.js';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { Badge } from '../../ui/badges.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Page, Section } from '../../ui/page.js';
import { ActNotice, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { useShellWords } from '../../shell/words.js';
import { Totp } from './totp.js';
import { useSettingsWords } from './words.js';

type Account = NonNullable<DeskSecurityQuery['me']>;
type Row = Account['sessions'][number];

/** The same page outside of any cooperative: an account belongs to a person. */
export function AccountPage() {
  const shell = useShellWords();
  return (
    <main className="page-alone" id="isi">
      <Link to="/" className="back back-alone">
        {shell.toChooser}
      </Link>
      <SecurityPage />
    </main>
  );
}

export function SecurityPage() {
  const words = useSettingsWords();
  const query = useAsk(DeskSecurityDocument, {});
  return (
    <Page title={words.security} lead={words.securityLead}>
      <Loaded query={query}>
        {({ me }) =>
          me && (
            <>
              <Sessions sessions={me.sessions} />
              <div className="columns columns-form">
                <Totp hasTotp={me.person.hasTotp} />
                <Password />
              </div>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function Password() {
  const words = useSettingsWords();
  const tell = useToast();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const act = useAct(DeskChangePasswordDocument, {
    onDone: (changed) => {
      setCurrent('');
      setNew('');
      tell(words.passwordChanged(changed.endedSessions));
    },
  });
  return (
    <Section title={words.password}>
      <Form
        act={act}
        submit={words.changePassword}
        isQuiet
        onSubmit={() => void act.run({ currentPassword, newPassword })}
      >
        <TextField
          name="currentPassword"
          label={words.currentPassword}
          isRequired
          type="password"
          autoComplete="current-password"
          value={currentPassword}
          onChange={setCurrent}
        />
        <TextField
          name="newPassword"
          label={words.newPassword}
          hint={words.newPasswordHint}
          isRequired
          type="password"
          autoComplete="new-password"
          value={newPassword}
          onChange={setNew}
        />
      </Form>
    </Section>
  );
}

function Sessions({ sessions }: { readonly sessions: readonly Row[] }) {
  const words = useSettingsWords();
  const format = useFormat();
  const tell = useToast();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const act = useAct(DeskRevokeSessionDocument, { onDone: () => tell(words.sessionEnded) });
  const endAll = async () => {
    await leave(true).catch(() => undefined);
    await navigate({ to: '/masuk' });
    queries.clear();
  };
  return (
    <Section
      title={words.sessions}
      actions={
        <button type="button" className="button-text" onClick={() => void endAll()}>
          {words.endAll}
        </button>
      }
    >
      <ActNotice act={act} />
      <Table<Row>
        caption={words.sessions}
        rows={sessions}
        keyOf={(row) => row.id}
        columns={[
          {
            key: 'device',
            head: words.device,
            cell: (row) => (
              <>
                <strong>{row.device}</strong> {row.isCurrent && <Badge tone="good">{words.current}</Badge>}
                <span className="under">{row.ipAddress}</span>
              </>
            ),
          },
          { key: 'since', head: words.since, isTight: true, cell: (row) => format.time(row.createdAt) },
          { key: 'seen', head: words.lastSeen, isTight: true, cell: (row) => format.time(row.lastSeenAt) },
          {
            key: 'act',
            head: '',
            isNumber: true,
            cell: (row) =>
              !row.isCurrent && (
                <button
                  type="button"
                  className="button-text"
                  aria-label={words.endSessionOf(row.device)}
                  onClick={() => void act.run({ sessionId: row.id })}
                >
                  {words.endSession}
                </button>
              ),
          },
        ]}
      />
    </Section>
  );
}

import { useState } from 'react';
import {
  DeskApiKeysDocument,
  DeskCreateApiKeyDocument,
  DeskRevokeApiKeyDocument,
  type ApiKeyMode,
  type DeskApiKeysQuery,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSlug } from '../../api/slug.js';
import { useViewer } from '../../shell/viewer.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { Badge } from '../../ui/badges.js';
import { CopyBox } from '../../ui/copy.js';
import { RadioField, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Icon } from '../../ui/icons.js';
import { Page } from '../../ui/page.js';
import { Sheet } from '../../ui/sheet.js';
import { Empty, Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { useSettingsWords } from './words.js';

type Row = DeskApiKeysQuery['apiKeys'][number];

/** Keys for programs: made with few permissions, shown once, revoked at once. */
export function ApiKeysPage() {
  const words = useSettingsWords();
  const query = useAsk(DeskApiKeysDocument, {});
  const [isAdding, setAdding] = useState(false);
  const addButton = (
    <button type="button" className="button" onClick={() => setAdding(true)}>
      <Icon name="plus" /> {words.addKey}
    </button>
  );
  return (
    <Page title={words.keys} lead={words.keysLead} actions={addButton}>
      <Loaded query={query}>
        {({ apiKeys }) =>
          apiKeys.length === 0 ? (
            <Empty title={words.noKeys} action={addButton}>
              {words.noKeysText}
            </Empty>
          ) : (
            <KeyTable rows={apiKeys} />
          )
        }
      </Loaded>
      {isAdding && <AddKey onClose={() => setAdding(false)} />}
    </Page>
  );
}

function KeyTable({ rows }: { readonly rows: readonly Row[] }) {
  const words = useSettingsWords();
  const format = useFormat();
  const tell = useToast();
  const [revoked, setRevoked] = useState<Row | null>(null);
  const act = useAct(DeskRevokeApiKeyDocument, { onDone: () => (setRevoked(null), tell(words.keyRevoked)) });
  const isExpired = (row: Row) => Date.parse(row.expiresAt) < Date.now();
  return (
    <>
      <Table<Row>
        caption={words.keys}
        rows={rows}
        keyOf={(row) => row.id}
        columns={[
          {
            key: 'name',
            head: words.keyName,
            cell: (row) => (
              <>
                <strong>{row.name}</strong>
                <span className="under">
                  <code>{row.prefix}…</code> · {words.modes[row.mode]}
                </span>
              </>
            ),
          },
          {
            key: 'permissions',
            head: words.permissions,
            cell: (row) => <span className="permissions">{row.permissions.join(' · ')}</span>,
          },
          { key: 'by', head: words.createdBy, isWideOnly: true, cell: (row) => row.createdByName },
          {
            key: 'used',
            head: words.lastUsed,
            cell: (row) => (row.lastUsedAt ? format.time(row.lastUsedAt) : words.unused),
          },
          {
            key: 'state',
            head: words.expires,
            cell: (row) => (
              <>
                <Badge tone={row.revokedAt ? 'bad' : isExpired(row) ? 'plain' : 'good'}>
                  {row.revokedAt ? words.revokedKey : isExpired(row) ? words.expiredKey : words.activeKey}
                </Badge>
                <span className="under">{format.dayOf(row.revokedAt ?? row.expiresAt)}</span>
              </>
            ),
          },
          {
            key: 'act',
            head: '',
            isNumber: true,
            cell: (row) =>
              !row.revokedAt &&
              !isExpired(row) && (
                <button
                  type="button"
                  className="button-text"
                  aria-label={words.revokeKeyOf(row.name)}
                  onClick={() => setRevoked(row)}
                >
                  {words.revokeKey}
                </button>
              ),
          },
        ]}
      />
      {revoked !== null && (
        <ActDialog
          title={words.revokeKeyOf(revoked.name)}
          consequence={words.revokeKeyConsequence(revoked.name)}
          submit={words.revokeKey}
          isDanger
          act={act}
          onSubmit={() => void act.run({ apiKeyId: revoked.id })}
          onClose={() => setRevoked(null)}
        />
      )}
    </>
  );
}

function AddKey({ onClose }: { readonly onClose: () => void }) {
  const words = useSettingsWords();
  const slug = useSlug();
  const { cooperatives } = useViewer();
  const mine = cooperatives.find(({ cooperative }) => cooperative.slug === slug)?.permissions ?? [];
  const [name, setName] = useState('');
  const [mode, setMode] = useState<ApiKeyMode>('TEST');
  const [days, setDays] = useState('90');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [secret, setSecret] = useState<string | null>(null);
  const act = useAct(DeskCreateApiKeyDocument, { onDone: (created) => setSecret(created.secret) });
  if (secret !== null) {
    return (
      <Sheet kind="dialog" title={words.secretTitle} lead={words.secretText} onClose={onClose}>
        <CopyBox label={words.secretTitle} text={secret} />
      </Sheet>
    );
  }
  return (
    <Sheet kind="dialog" title={words.addKey} onClose={onClose}>
      <Form
        act={act}
        submit={words.addKey}
        isDisabled={chosen.length === 0}
        onCancel={onClose}
        onSubmit={() =>
          void act.run({ name: name.trim(), mode, permissions: [...chosen], expiresInDays: Number(days) })
        }
      >
        <TextField
          name="name"
          label={words.keyName}
          hint={words.keyNameHint}
          isRequired
          maxLength={60}
          value={name}
          onChange={setName}
          isFocused
        />
        <RadioField
          name="mode"
          legend={words.mode}
          options={Object.entries(words.modes)}
          value={mode}
          onChange={(value) => setMode(value as ApiKeyMode)}
        />
        <SelectField
          name="expiresInDays"
          label={words.expiresIn}
          isRequired
          options={words.expiries}
          value={days}
          onChange={setDays}
        />
        <fieldset className="field">
          <legend>{words.permissions}</legend>
          <p className="hint">{words.permissionsHint}</p>
          <div className="permission-grid">
            {[...mine].sort().map((permission) => (
              <label key={permission} className="check-line">
                <input
                  type="checkbox"
                  checked={chosen.includes(permission)}
                  onChange={(event) =>
                    setChosen((old) =>
                      event.target.checked ? [...old, permission] : old.filter((other) => other !== permission),
                    )
                  }
                />
                <code>{permission}</code>
              </label>
            ))}
          </div>
        </fieldset>
      </Form>
    </Sheet>
  );
}

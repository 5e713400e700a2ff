import { useState } from 'react';
import {
  DeskSavingsDeskRulesDocument,
  DeskSetSavingsDeskLimitsDocument,
  DeskSetSavingsPassbookLayoutDocument,
  type DeskSavingsDeskRulesQuery,
  type SavingsMoveKind,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useCan } from '../../shell/viewer.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Page, Section } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { MoneyField } from '../../ui/value-fields.js';
import { print } from '../counter/printing.js';
import { Parts } from './parts.js';
import { useSavingsWords } from './words.js';

type Rules = DeskSavingsDeskRulesQuery;
type Layout = Rules['savingsPassbookLayout'];
type Role = keyof ReturnType<typeof useSavingsWords>['roles'];

const ROLES: readonly Role[] = ['CASHIER', 'TREASURER', 'MANAGER', 'OWNER'];
const KINDS: readonly SavingsMoveKind[] = ['DEPOSIT', 'WITHDRAWAL', 'TRANSFER'];

/** What holds at the desk: up to which amounts one person is enough, and how the passbooks are ruled. */
export function DeskRules() {
  const words = useSavingsWords();
  const query = useAsk(DeskSavingsDeskRulesDocument, {});
  return (
    <Page title={words.title}>
      <Parts />
      <Loaded query={query}>
        {({ savingsDeskLimits, savingsPassbookLayout }) => (
          <>
            <Section title={words.limits} note={words.limitsLead}>
              <Limits limits={savingsDeskLimits.limits} />
            </Section>
            <Section title={words.layout} note={words.layoutLead}>
              <LayoutForm layout={savingsPassbookLayout} />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Limits({ limits }: { readonly limits: Rules['savingsDeskLimits']['limits'] }) {
  const words = useSavingsWords();
  const format = useFormat();
  const tell = useToast();
  const mayChange = useCan()('savings.limits');
  const [amounts, setAmounts] = useState<Readonly<Record<string, number | null>>>(() =>
    Object.fromEntries(limits.map(({ role, kind, amount }) => [`${role} ${kind}`, amount])),
  );
  const act = useAct(DeskSetSavingsDeskLimitsDocument, { onDone: () => tell(words.limitsSaved) });
  const set = ROLES.flatMap((role) =>
    KINDS.flatMap((kind) => {
      const amount = amounts[`${role} ${kind}`];
      return amount == null ? [] : [{ role, kind, amount }];
    }),
  );
  const table = (
    <Table<Role>
      caption={words.limits}
      rows={ROLES}
      keyOf={(role) => role}
      columns={[
        { key: 'role', head: words.role, isTight: true, cell: (role) => words.roles[role] },
        ...KINDS.map((kind) => ({
          key: kind,
          head: words.kinds[kind],
          cell: (role: Role) => {
            const key = `${role} ${kind}`;
            const amount = amounts[key] ?? null;
            return mayChange ? (
              <div className="field-in-table">
                <MoneyField
                  name={`amount${set.findIndex((one) => one.role === role && one.kind === kind)}`}
                  label={words.limitOf(words.roles[role], words.kinds[kind])}
                  isUnmarked
                  value={amount}
                  onChange={(next) => setAmounts({ ...amounts, [key]: next })}
                />
              </div>
            ) : amount === null ? (
              words.noLimit
            ) : (
              format.money(amount)
            );
          },
        })),
      ]}
    />
  );
  if (!mayChange) return table;
  return (
    <Form act={act} submit={words.saveLimits} onSubmit={() => void act.run({ limits: set })}>
      {table}
    </Form>
  );
}

const SIZES = [
  'widthMm',
  'heightMm',
  'leftMm',
  'topMm',
  'lineMm',
  'linesPerPage',
  'foldAfterLine',
  'foldMm',
] as const satisfies readonly (keyof Layout)[];
type Size = (typeof SIZES)[number];

function LayoutForm({ layout }: { readonly layout: Layout }) {
  const words = useSavingsWords();
  const tell = useToast();
  const mayChange = useCan()('savings.products');
  const [texts, setTexts] = useState<Record<Size, string>>(
    () =>
      Object.fromEntries(SIZES.map((size) => [size, String(layout[size]).replace('.', ',')])) as Record<Size, string>,
  );
  const act = useAct(DeskSetSavingsPassbookLayoutDocument, { onDone: () => tell(words.layoutSaved) });
  const values = Object.fromEntries(SIZES.map((size) => [size, Number(texts[size].replace(',', '.')) || 0])) as Record<
    Size,
    number
  >;
  return (
    <Form act={act} submit={words.layoutSave} isDisabled={!mayChange} onSubmit={() => void act.run(values)}>
      <div className="columns">
        {SIZES.map((size) => (
          <TextField
            key={size}
            name={size}
            label={words.sizes[size]}
            hint={size === 'foldAfterLine' ? words.noFold : undefined}
            inputMode="numeric"
            maxLength={5}
            isRequired
            isDisabled={!mayChange}
            value={texts[size]}
            onChange={(text) => setTexts({ ...texts, [size]: text.replace(/[^\d.,]/g, '') })}
          />
        ))}
      </div>
      <p>
        <button type="button" className="button button-quiet" onClick={() => print(layout.testUrl, words.layoutTest)}>
          {words.layoutTest}
        </button>
      </p>
    </Form>
  );
}

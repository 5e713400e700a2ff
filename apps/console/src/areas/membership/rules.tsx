import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import type { BusinessDate } from '@lumbung/kernel';
import {
  DeskMembershipRulesDocument,
  DeskReleaseExitCapitalDocument,
  DeskUnpaidExitsDocument,
  DeskUpdateMembershipRulesDocument,
  type DeskMembershipRulesQuery,
  type DeskUnpaidExitsQuery,
  type ProfileField,
  type RefundRule,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHere, useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { CheckField, RadioField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Page, Section } from '../../ui/page.js';
import { pageOf, Pager } from '../../ui/pager.js';
import { Sheet } from '../../ui/sheet.js';
import { Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull, useDraft } from '../../ui/use-draft.js';
import { DateField } from '../../ui/value-fields.js';
import { useCommonWords } from '../../words/index.js';
import { useMembershipWords } from './words.js';

type Rules = DeskMembershipRulesQuery['membershipSettings'];
type Unpaid = DeskUnpaidExitsQuery['unpaidExits']['nodes'][number];

/** How members are taken on and paid back, and what they may ask for by themselves. */
export function MembershipRulesPage() {
  const words = useMembershipWords();
  const here = useHere();
  const can = useCan();
  const query = useAsk(DeskMembershipRulesDocument, {});
  return (
    <Page title={words.rules} lead={words.rulesLead} back={{ to: here('/anggota'), label: words.members }}>
      <Loaded query={query}>{({ membershipSettings }) => <RulesForm rules={membershipSettings} />}</Loaded>
      {can('savings.view') && <UnpaidExits />}
    </Page>
  );
}

function RulesForm({ rules }: { readonly rules: Rules }) {
  const words = useMembershipWords();
  const common = useCommonWords();
  const can = useCan();
  const tell = useToast();
  const { draft, set } = useDraft(() => ({
    isOnlineOpen: rules.isOnlineOpen,
    needsSecondOfficer: rules.needsSecondOfficer,
    requirements: rules.requirements ?? '',
    consentText: rules.consentText,
    refundRule: rules.refundRule,
    refundMonths: String(rules.refundMonths ?? 3),
    fields: rules.selfServiceFields as readonly ProfileField[],
  }));
  const act = useAct(DeskUpdateMembershipRulesDocument, { onDone: () => tell(words.saved) });
  const save = () =>
    void act.run({
      isOnlineOpen: draft.isOnlineOpen,
      needsSecondOfficer: draft.needsSecondOfficer,
      requirements: textOrNull(draft.requirements),
      ...(draft.consentText !== rules.consentText && { consentText: draft.consentText.trim() }),
      refundRule: draft.refundRule,
      refundMonths: draft.refundRule === 'WITHIN_MONTHS' ? Number(draft.refundMonths) || 3 : null,
      selfServiceFields: [...draft.fields],
    });
  const choose = (field: ProfileField) => (isChosen: boolean) =>
    set('fields')(isChosen ? [...draft.fields, field] : draft.fields.filter((other) => other !== field));
  return (
    <Form act={act} submit={common.save} isDisabled={!can('membership.decide')} onSubmit={save}>
      <div className="columns columns-form">
        <div>
          <Section title={words.joining}>
            <CheckField
              name="isOnlineOpen"
              label={words.isOnlineOpen}
              isChecked={draft.isOnlineOpen}
              onChange={set('isOnlineOpen')}
            />
            <CheckField
              name="needsSecondOfficer"
              label={words.needsSecondOfficer}
              isChecked={draft.needsSecondOfficer}
              onChange={set('needsSecondOfficer')}
            />
            <TextField
              name="requirements"
              label={words.requirements}
              rows={3}
              maxLength={2000}
              value={draft.requirements}
              onChange={set('requirements')}
            />
            <TextField
              name="consentText"
              label={words.consentText}
              isRequired
              rows={4}
              maxLength={2000}
              value={draft.consentText}
              onChange={set('consentText')}
            />
          </Section>
          <Section title={words.leaving} note={words.principal}>
            <RadioField
              name="refundRule"
              legend={words.refundRule}
              options={words.refundRules}
              value={draft.refundRule}
              onChange={(rule) => set('refundRule')(rule as RefundRule)}
            />
            {draft.refundRule === 'WITHIN_MONTHS' && (
              <TextField
                name="refundMonths"
                label={words.refundMonths}
                isRequired
                inputMode="numeric"
                maxLength={2}
                value={draft.refundMonths}
                onChange={set('refundMonths')}
              />
            )}
          </Section>
        </div>
        <Section title={words.selfService} note={words.selfServiceHint}>
          {(Object.entries(words.fields) as [ProfileField, string][]).map(([field, label]) => (
            <CheckField
              key={field}
              name={field}
              label={label}
              isChecked={draft.fields.includes(field)}
              onChange={choose(field)}
            />
          ))}
        </Section>
      </div>
    </Form>
  );
}

function UnpaidExits() {
  const words = useMembershipWords();
  const format = useFormat();
  const here = useHere();
  const can = useCan();
  const search = useSearchWords<'setelah' | 'sebelum'>();
  const query = useAsk(DeskUnpaidExitsDocument, pageOf(search), { keepsPrevious: true });
  const [isOpen, setOpen] = useState(false);
  return (
    <Section
      title={words.unpaid}
      actions={
        can('savings.settleExit') && (
          <button type="button" className="button-text" onClick={() => setOpen(true)}>
            {words.release}
          </button>
        )
      }
    >
      <Loaded query={query} lines={2}>
        {({ unpaidExits: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <p className="hint">{words.noUnpaid}</p>
          ) : (
            <>
              <Table<Unpaid>
                caption={words.unpaid}
                rows={nodes}
                isStale={query.isPlaceholderData}
                keyOf={({ memberId }) => memberId}
                columns={[
                  {
                    key: 'name',
                    head: words.name,
                    cell: ({ memberId, memberName, memberNo }) => (
                      <Link to={here(`/anggota/${memberId}`)} search={{ bagian: 'simpanan' } as never}>
                        {memberName} · {memberNo}
                      </Link>
                    ),
                  },
                  { key: 'left', head: words.leftOn, isTight: true, cell: ({ leftOn }) => format.day(leftOn) },
                  { key: 'capital', head: words.capital, isNumber: true, cell: ({ capital }) => format.money(capital) },
                  { key: 'savings', head: words.savings, isNumber: true, cell: ({ savings }) => format.money(savings) },
                  {
                    key: 'heirs',
                    head: words.heirs,
                    isTight: true,
                    cell: ({ heirCount, heirsPaid }) =>
                      heirCount === null ? '–' : heirCount ? words.heirsPaid(heirsPaid, heirCount) : words.noHeirs,
                  },
                  {
                    key: 'due',
                    head: words.due,
                    isTight: true,
                    cell: ({ capitalDueOn }) => (capitalDueOn ? format.day(capitalDueOn) : words.awaits),
                  },
                ]}
              />
              <Pager pageInfo={pageInfo} />
            </>
          )
        }
      </Loaded>
      {isOpen && <ReleaseDialog onClose={() => setOpen(false)} />}
    </Section>
  );
}

function ReleaseDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useMembershipWords();
  const format = useFormat();
  const tell = useToast();
  const [heldOn, setHeldOn] = useState<BusinessDate | null>(format.today());
  const act = useAct(DeskReleaseExitCapitalDocument, {
    onDone: ({ memberCount }) => {
      tell(words.released(format.count(memberCount)));
      onClose();
    },
  });
  return (
    <Sheet kind="dialog" title={words.release} onClose={onClose}>
      <Form
        act={act}
        submit={words.release}
        consequence={words.releaseText}
        onCancel={onClose}
        onSubmit={() => void act.run({ heldOn: heldOn ?? format.today() })}
      >
        <DateField name="heldOn" label={words.heldOn} isRequired value={heldOn} onChange={setHeldOn} />
      </Form>
    </Sheet>
  );
}

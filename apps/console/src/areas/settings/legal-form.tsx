import type { CooperativeKind } from '@lumbung/web-api';
import { AddressFields, addressDraft, addressInput } from '../../ui/address-fields.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { textOrNull, useDraft } from '../../ui/use-draft.js';
import { DateField } from '../../ui/value-fields.js';
import { useCommonWords } from '../../words/index.js';
import type { Profile } from './profile.js';
import { useSaveProfile } from './use-save-profile.js';
import { useSettingsWords } from './words.js';

export function LegalForm({ profile, isLocked }: { readonly profile: Profile; readonly isLocked: boolean }) {
  const words = useSettingsWords();
  const common = useCommonWords();
  const { registration } = profile;
  const { draft, set, isTouched, keep } = useDraft(() => ({
    name: profile.name,
    kind: profile.kind,
    legalEntityNo: profile.legalEntityNo,
    legalEntityOn: registration?.legalEntityOn ?? null,
    cooperativeRegistrationNo: profile.cooperativeRegistrationNo ?? '',
    registrationValidUntil: registration?.registrationValidUntil ?? null,
    taxNo: registration?.taxNo ?? '',
    businessNo: registration?.businessNo ?? '',
    savingsLicenceNo: registration?.savingsLicenceNo ?? '',
    lastAnnualMeetingOn: registration?.lastAnnualMeetingOn ?? null,
    address: addressDraft(profile.address),
  }));
  const act = useSaveProfile(keep);
  const save = () =>
    void act.run({
      ...(!isLocked && {
        name: draft.name.trim(),
        kind: draft.kind,
        legalEntityNo: draft.legalEntityNo.trim(),
        cooperativeRegistrationNo: textOrNull(draft.cooperativeRegistrationNo),
      }),
      legalEntityOn: draft.legalEntityOn,
      registrationValidUntil: draft.registrationValidUntil,
      taxNo: textOrNull(draft.taxNo),
      businessNo: textOrNull(draft.businessNo),
      savingsLicenceNo: textOrNull(draft.savingsLicenceNo),
      lastAnnualMeetingOn: draft.lastAnnualMeetingOn,
      address: addressInput(draft.address) ?? undefined,
    });
  return (
    <Section title={words.legal} note={words.legalHint}>
      <Form
        act={act}
        submit={common.save}
        isDisabled={!isTouched}
        consequence={isTouched ? common.unsaved : undefined}
        onSubmit={save}
      >
        <div className="columns columns-form">
          <div>
            <TextField
              name="name"
              label={words.name}
              isRequired
              isDisabled={isLocked}
              maxLength={160}
              value={draft.name}
              onChange={set('name')}
            />
            <SelectField
              name="kind"
              label={words.kind}
              isRequired
              isDisabled={isLocked}
              options={Object.entries(common.kinds)}
              value={draft.kind}
              onChange={(kind) => set('kind')(kind as CooperativeKind)}
            />
            <TextField
              name="legalEntityNo"
              label={words.legalEntityNo}
              isRequired
              isDisabled={isLocked}
              value={draft.legalEntityNo}
              onChange={set('legalEntityNo')}
            />
            <DateField
              name="legalEntityOn"
              label={words.legalEntityOn}
              value={draft.legalEntityOn}
              onChange={set('legalEntityOn')}
            />
            <TextField
              name="cooperativeRegistrationNo"
              label={words.registrationNo}
              isDisabled={isLocked}
              value={draft.cooperativeRegistrationNo}
              onChange={set('cooperativeRegistrationNo')}
            />
            <DateField
              name="registrationValidUntil"
              label={words.registrationUntil}
              value={draft.registrationValidUntil}
              onChange={set('registrationValidUntil')}
            />
          </div>
          <div>
            <div className="field-row">
              <TextField name="taxNo" label={words.taxNo} value={draft.taxNo} onChange={set('taxNo')} />
              <TextField
                name="businessNo"
                label={words.businessNo}
                value={draft.businessNo}
                onChange={set('businessNo')}
              />
            </div>
            <TextField
              name="savingsLicenceNo"
              label={words.savingsLicenceNo}
              value={draft.savingsLicenceNo}
              onChange={set('savingsLicenceNo')}
            />
            <DateField
              name="lastAnnualMeetingOn"
              label={words.lastAnnualMeetingOn}
              value={draft.lastAnnualMeetingOn}
              onChange={set('lastAnnualMeetingOn')}
            />
            <h3>{words.addressTitle}</h3>
            <AddressFields isRequired value={draft.address} onChange={set('address')} />
          </div>
        </div>
      </Form>
    </Section>
  );
}

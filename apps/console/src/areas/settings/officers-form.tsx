import type { PhoneNumber } from '@lumbung/kernel';
import type { OfficerOffice } from '@lumbung/web-api';
import { SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Icon } from '../../ui/icons.js';
import { Section } from '../../ui/page.js';
import { useDraft } from '../../ui/use-draft.js';
import { PhoneField } from '../../ui/value-fields.js';
import { useCommonWords } from '../../words/index.js';
import type { Profile } from './profile.js';
import { useSaveProfile } from './use-save-profile.js';
import { useSettingsWords } from './words.js';

interface OfficerDraft {
  readonly key: string;
  readonly fullName: string;
  readonly office: OfficerOffice;
  readonly phone: PhoneNumber | null;
}

const FIRST: readonly OfficerOffice[] = ['CHAIR', 'SECRETARY', 'TREASURER'];

export function OfficersForm({ profile }: { readonly profile: Profile }) {
  const words = useSettingsWords();
  const common = useCommonWords();
  const { draft, change, isTouched, keep } = useDraft(() => ({ officers: officersOf(profile) }));
  const act = useSaveProfile(keep);
  const set = (index: number, part: Partial<OfficerDraft>) =>
    change({ officers: draft.officers.map((officer, at) => (at === index ? { ...officer, ...part } : officer)) });
  const save = () =>
    void act.run({
      officers: draft.officers.map(({ fullName, office, phone }) => ({ fullName: fullName.trim(), office, phone })),
    });
  return (
    <Section title={words.officers} note={words.officersHint}>
      <Form
        act={act}
        submit={common.save}
        isDisabled={!isTouched}
        consequence={isTouched ? common.unsaved : undefined}
        onSubmit={save}
      >
        <ul className="lines">
          {draft.officers.map((officer, index) => (
            <li key={officer.key} className="line">
              <SelectField
                name={`office${index}`}
                label={words.office}
                isRequired
                options={Object.entries(common.offices)}
                value={officer.office}
                onChange={(office) => set(index, { office: office as OfficerOffice })}
              />
              <TextField
                name={`fullName${index}`}
                label={words.officerName}
                isRequired
                maxLength={120}
                value={officer.fullName}
                onChange={(fullName) => set(index, { fullName })}
              />
              <PhoneField
                name={`phone${index}`}
                label={words.officerPhone}
                value={officer.phone}
                onChange={(phone) => set(index, { phone })}
              />
              <button
                type="button"
                className="icon-button"
                aria-label={words.removeOfficer(officer.fullName || common.offices[officer.office])}
                onClick={() => change({ officers: draft.officers.filter((_, at) => at !== index) })}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
        <button
          type="button"
          className="button button-quiet button-small"
          onClick={() => change({ officers: [...draft.officers, blank('SUPERVISOR')] })}
        >
          <Icon name="plus" /> {words.addOfficer}
        </button>
      </Form>
    </Section>
  );
}

function officersOf(profile: Profile): OfficerDraft[] {
  const known = profile.officers.map((officer) => ({
    key: officer.id,
    fullName: officer.fullName,
    office: officer.office,
    phone: officer.phone ?? null,
  }));
  return known.length > 0 ? known : FIRST.map(blank);
}

let count = 0;
function blank(office: OfficerOffice): OfficerDraft {
  count += 1;
  return { key: `new${count}`, fullName: '', office, phone: null };
}

import type { SalesChannel } from '@lumbung/web-api';
import { CheckField, TextField } from '../../ui/fields.js';
import { Section } from '../../ui/page.js';
import { DateField, MoneyField, QuantityField } from '../../ui/value-fields.js';
import type { PromotionDraft } from './promotion-draft.js';
import { usePromotionsWords } from './words.js';

interface RulesProps {
  readonly draft: PromotionDraft;
  readonly onChange: (part: Partial<PromotionDraft>) => void;
  /** Whether it needs a code stays for good. */
  readonly isNew: boolean;
}

/** For whom it counts, when and where. */
export function WhoSection({ draft, onChange, isNew }: RulesProps) {
  const words = usePromotionsWords();
  const turn = (channel: SalesChannel) => (isChecked: boolean) =>
    onChange({
      channels: isChecked ? [...draft.channels, channel] : draft.channels.filter((other) => other !== channel),
    });
  return (
    <Section title={words.who}>
      <div className="choice-grid">
        {isNew && (
          <CheckField
            name="needsCode"
            label={words.needsCode}
            hint={words.needsCodeHint}
            isChecked={draft.needsCode}
            onChange={(needsCode) => onChange({ needsCode })}
          />
        )}
        <CheckField
          name="membersOnly"
          label={words.membersOnly}
          isChecked={draft.membersOnly}
          onChange={(membersOnly) => onChange({ membersOnly })}
        />
        <CheckField
          name="firstOrderOnly"
          label={words.firstOrderOnly}
          isChecked={draft.firstOrderOnly}
          onChange={(firstOrderOnly) => onChange({ firstOrderOnly })}
        />
        <CheckField
          name="isExclusive"
          label={words.isExclusive}
          hint={words.isExclusiveHint}
          isChecked={draft.isExclusive}
          onChange={(isExclusive) => onChange({ isExclusive })}
        />
      </div>
      <div className="field-row">
        <DateField
          name="startsOn"
          label={words.startsOn}
          hint={words.startsOnHint}
          value={draft.startsOn}
          onChange={(startsOn) => onChange({ startsOn })}
        />
        <DateField
          name="endsOn"
          label={words.endsOn}
          hint={words.endsOnHint}
          value={draft.endsOn}
          onChange={(endsOn) => onChange({ endsOn })}
        />
      </div>
      <fieldset className="field">
        <legend>{words.channels}</legend>
        <div className="choice-grid">
          {(Object.entries(words.channelNames) as [SalesChannel, string][]).map(([channel, name]) => (
            <CheckField
              key={channel}
              name={`channel-${channel}`}
              label={name}
              isChecked={draft.channels.includes(channel)}
              onChange={turn(channel)}
            />
          ))}
        </div>
      </fieldset>
    </Section>
  );
}

/** How often and for how much, in which order, and what only the team reads. */
export function LimitsSection({ draft, onChange }: Omit<RulesProps, 'isNew'>) {
  const words = usePromotionsWords();
  return (
    <Section title={words.limits} note={words.capHint}>
      <div className="field-row">
        <QuantityField
          name="maxUses"
          label={words.maxUses}
          value={draft.maxUses}
          onChange={(maxUses) => onChange({ maxUses })}
        />
        <QuantityField
          name="maxUsesPerPerson"
          label={words.maxUsesPerPerson}
          value={draft.maxUsesPerPerson}
          onChange={(maxUsesPerPerson) => onChange({ maxUsesPerPerson })}
        />
        <MoneyField
          name="budget"
          label={words.budget}
          hint={words.budgetHint}
          value={draft.budget}
          onChange={(budget) => onChange({ budget })}
        />
      </div>
      <QuantityField
        name="priority"
        label={words.priority}
        hint={words.priorityHint}
        value={draft.priority}
        onChange={(priority) => onChange({ priority })}
      />
      <TextField
        name="note"
        label={words.note}
        rows={2}
        maxLength={500}
        value={draft.note}
        onChange={(note) => onChange({ note })}
      />
    </Section>
  );
}

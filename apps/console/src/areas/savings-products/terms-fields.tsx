import type { BusinessDate } from '@lumbung/kernel';
import type {
  SavingsDayBasis,
  SavingsFamily,
  SavingsInterestMethod,
  SavingsTiering,
  ShariaContract,
} from '@lumbung/web-api';
import { useFormat } from '../../format/use-format.js';
import { RadioField, SelectField, TextField } from '../../ui/fields.js';
import { Icon } from '../../ui/icons.js';
import { MoneyField, QuantityField } from '../../ui/value-fields.js';
import { TermsExample } from './example.js';
import { monthsFrom, type TermsDraft, type TierDraft } from './terms-draft.js';
import { useSavingsProductsWords } from './words.js';

interface FieldsProps {
  readonly draft: TermsDraft;
  readonly family: SavingsFamily;
  readonly contract: ShariaContract | null;
  readonly onChange: (part: Partial<TermsDraft>) => void;
}

const MOST_TIERS = 10;

/** What a product pays and takes, with what that comes to; of a sharia product the fees alone. */
export function TermsFields({ draft, family, contract, onChange }: FieldsProps) {
  const words = useSavingsProductsWords();
  const format = useFormat();
  const isSharia = contract !== null;
  return (
    <>
      <SelectField
        name="startsOn"
        label={words.startsOn}
        isRequired
        options={monthsFrom(format.today()).map((month) => [month, format.month(month)] as const)}
        value={draft.startsOn}
        onChange={(startsOn) => onChange({ startsOn: startsOn as BusinessDate })}
      />
      {!isSharia && <Tiers tiers={draft.tiers} onChange={(tiers) => onChange({ tiers })} />}
      <TermsExample family={family} contract={contract} draft={draft} />
      {!isSharia && <RateFields draft={draft} onChange={onChange} />}
      <FeeFields draft={draft} isSharia={isSharia} onChange={onChange} />
      <TextField
        name="source"
        label={words.decision}
        hint={words.decisionHint}
        isRequired
        maxLength={200}
        value={draft.source}
        onChange={(source) => onChange({ source })}
      />
    </>
  );
}

function RateFields({ draft, onChange }: Pick<FieldsProps, 'draft' | 'onChange'>) {
  const words = useSavingsProductsWords();
  return (
    <>
      {draft.tiers.length > 1 && (
        <SelectField
          name="tiering"
          label={words.tiering}
          isRequired
          options={Object.entries(words.tierings)}
          value={draft.tiering}
          onChange={(tiering) => onChange({ tiering: tiering as SavingsTiering })}
        />
      )}
      <RadioField
        name="method"
        legend={words.method}
        options={Object.entries(words.methods).map(([key, [name, hint]]) => [key, name, hint] as const)}
        value={draft.method}
        onChange={(method) => onChange({ method: method as SavingsInterestMethod })}
      />
      <div className="field-row">
        <SelectField
          name="basis"
          label={words.basis}
          isRequired
          options={Object.entries(words.bases)}
          value={draft.basis}
          onChange={(basis) => onChange({ basis: basis as SavingsDayBasis })}
        />
        <MoneyField
          name="minimumBalance"
          label={words.earnsFrom}
          value={draft.minimumBalance}
          onChange={(minimumBalance) => onChange({ minimumBalance })}
        />
      </div>
    </>
  );
}

interface TiersProps {
  readonly tiers: readonly TierDraft[];
  readonly onChange: (tiers: readonly TierDraft[]) => void;
}

function Tiers({ tiers, onChange }: TiersProps) {
  const words = useSavingsProductsWords();
  const change = (at: number, part: Partial<TierDraft>) =>
    onChange(tiers.map((tier, index) => (index === at ? { ...tier, ...part } : tier)));
  return (
    <>
      {tiers.map((tier, index) => (
        <fieldset key={index} className="field">
          <legend className={tiers.length === 1 ? 'unseen' : undefined}>{words.tier(index + 1)}</legend>
          <div className="field-row">
            {index > 0 && (
              <MoneyField
                name={`from${index}`}
                label={words.from}
                isRequired
                value={tier.from}
                onChange={(from) => change(index, { from })}
              />
            )}
            <QuantityField
              name={`rateYearlyPercent${index}`}
              label={words.rate}
              unit={words.rateUnit}
              isRequired={index > 0}
              value={tier.percent}
              onChange={(percent) => change(index, { percent })}
            />
          </div>
          {index > 0 && (
            <button
              type="button"
              className="button-text"
              onClick={() => onChange(tiers.filter((_, other) => other !== index))}
            >
              {words.removeTier(index + 1)}
            </button>
          )}
        </fieldset>
      ))}
      {tiers.length < MOST_TIERS && (
        <div className="field">
          <button
            type="button"
            className="button button-quiet button-small"
            onClick={() => onChange([...tiers, { from: null, percent: null }])}
          >
            <Icon name="plus" /> {words.addTier}
          </button>
        </div>
      )}
    </>
  );
}

function FeeFields({
  draft,
  isSharia,
  onChange,
}: Pick<FieldsProps, 'draft' | 'onChange'> & { readonly isSharia: boolean }) {
  const words = useSavingsProductsWords();
  return (
    <>
      <div className="field-row">
        <MoneyField
          name="monthlyFee"
          label={words.monthlyFee}
          value={draft.monthlyFee}
          onChange={(monthlyFee) => onChange({ monthlyFee })}
        />
        <MoneyField
          name="closingFee"
          label={words.closingFee}
          value={draft.closingFee}
          onChange={(closingFee) => onChange({ closingFee })}
        />
      </div>
      {!isSharia && draft.minimumBalance !== null && (
        <MoneyField
          name="belowMinimumFee"
          label={words.belowMinimumFee}
          value={draft.belowMinimumFee}
          onChange={(belowMinimumFee) => onChange({ belowMinimumFee })}
        />
      )}
      <div className="field-row">
        <QuantityField
          name="dormantAfterDays"
          label={words.dormantAfterDays}
          unit={words.days}
          value={draft.dormantAfterDays}
          onChange={(dormantAfterDays) => onChange({ dormantAfterDays })}
        />
        <MoneyField
          name="dormantFee"
          label={words.dormantFee}
          value={draft.dormantFee}
          onChange={(dormantFee) => onChange({ dormantFee })}
        />
      </div>
    </>
  );
}

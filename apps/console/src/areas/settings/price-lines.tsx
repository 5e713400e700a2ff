import { RegionField } from '../../ui/address-fields.js';
import { Icon } from '../../ui/icons.js';
import { MoneyField } from '../../ui/value-fields.js';
import { useCommonWords } from '../../words/index.js';
import { priceDraft, type PriceDraft } from './delivery-draft.js';
import { useSettingsWords } from './words.js';

interface PriceLinesProps {
  readonly name: string;
  readonly priceLabel: string;
  readonly lines: readonly PriceDraft[];
  readonly onChange: (lines: PriceDraft[]) => void;
}

/** Regions and what it costs to bring goods there. */
export function PriceLines({ name, priceLabel, lines, onChange }: PriceLinesProps) {
  const words = useSettingsWords();
  const common = useCommonWords();
  const set = (key: number, part: Partial<PriceDraft>) =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...part } : line)));
  return (
    <>
      <ul className="lines">
        {lines.map((line) => (
          <li key={line.key} className="line">
            <RegionField
              name={`${name}Region${line.key}`}
              label={words.zone}
              hint={common.address.regionAnyHint}
              isRequired
              value={line.region}
              onChange={(region) => set(line.key, { region })}
            />
            <MoneyField
              name={`${name}Fee${line.key}`}
              label={priceLabel}
              isRequired
              value={line.fee}
              onChange={(fee) => set(line.key, { fee })}
            />
            <button
              type="button"
              className="icon-button"
              aria-label={words.removeZone(line.region?.path ?? '')}
              onClick={() => onChange(lines.filter((other) => other !== line))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button button-quiet button-small"
        onClick={() => onChange([...lines, priceDraft(null, null)])}
      >
        <Icon name="plus" /> {words.addZone}
      </button>
    </>
  );
}

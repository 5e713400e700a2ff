import { useState } from 'react';
import { CheckField, TextField } from '../../ui/fields.js';
import { Icon } from '../../ui/icons.js';
import { Section } from '../../ui/page.js';
import { priceDraft, serviceDraft, type ServiceDraft } from './delivery-draft.js';
import { PriceLines } from './price-lines.js';
import { readTariff, type Pasted } from './tariff-paste.js';
import { useSettingsWords } from './words.js';

interface ExpeditionsProps {
  readonly services: readonly ServiceDraft[];
  readonly onChange: (services: ServiceDraft[]) => void;
}

/** Services of expeditions, each with its tariff by region and weight. */
export function Expeditions({ services, onChange }: ExpeditionsProps) {
  const words = useSettingsWords();
  const set = (key: number, part: Partial<ServiceDraft>) =>
    onChange(services.map((service) => (service.key === key ? { ...service, ...part } : service)));
  return (
    <Section title={words.expeditions} note={words.expeditionsHint}>
      {services.length === 0 && <p className="hint">{words.noExpeditions}</p>}
      <ul className="lines">
        {services.map((service) => (
          <li key={service.key} className="line line-whole">
            <Service
              service={service}
              onChange={(part) => set(service.key, part)}
              onRemove={() => onChange(services.filter((other) => other !== service))}
            />
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button button-quiet button-small"
        onClick={() => onChange([...services, serviceDraft()])}
      >
        <Icon name="plus" /> {words.addService}
      </button>
    </Section>
  );
}

function Service({
  service,
  onChange,
  onRemove,
}: {
  readonly service: ServiceDraft;
  readonly onChange: (part: Partial<ServiceDraft>) => void;
  readonly onRemove: () => void;
}) {
  const words = useSettingsWords();
  // Stays open once there is a tariff: what was just pasted wants to be read.
  const [wasEmpty] = useState(service.rates.length === 0);
  return (
    <>
      <TextField
        name={`serviceName${service.key}`}
        label={words.serviceName}
        hint={words.serviceNameHint}
        isRequired
        maxLength={60}
        value={service.name}
        onChange={(name) => onChange({ name })}
      />
      <TextField
        name={`estimate${service.key}`}
        label={words.estimate}
        hint={words.estimateHint}
        maxLength={40}
        value={service.estimate}
        onChange={(estimate) => onChange({ estimate })}
      />
      <button type="button" className="icon-button" aria-label={words.removeService(service.name)} onClick={onRemove}>
        <Icon name="close" />
      </button>
      <div className="line-below">
        <CheckField
          name={`isActive${service.key}`}
          label={words.serviceActive}
          isChecked={service.isActive}
          onChange={(isActive) => onChange({ isActive })}
        />
        <details className="more-fields" open={wasEmpty || undefined}>
          <summary>{words.rates(service.rates.length)}</summary>
          <PriceLines
            name={`rate${service.key}`}
            priceLabel={words.feePerKg}
            lines={service.rates}
            onChange={(rates) => onChange({ rates })}
          />
          <PasteTariff service={service} onChange={onChange} />
        </details>
      </div>
    </>
  );
}

/** A whole tariff at once: what is pasted takes the place of what was there for the same regions. */
function PasteTariff({
  service,
  onChange,
}: {
  readonly service: ServiceDraft;
  readonly onChange: (part: Partial<ServiceDraft>) => void;
}) {
  const words = useSettingsWords();
  const [text, setText] = useState('');
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const use = () => {
    const read = readTariff(text);
    setPasted(read);
    const named = new Set(read.rates.map(({ regionCode }) => regionCode));
    const known = new Map(service.rates.flatMap(({ region }) => (region ? [[region.code, region] as const] : [])));
    const kept = service.rates.filter(({ region }) => region !== null && !named.has(region.code));
    const added = read.rates.map(({ regionCode, feePerKg }) =>
      // Its name comes back with the answer of the house.
      priceDraft(known.get(regionCode) ?? { code: regionCode, path: regionCode }, feePerKg),
    );
    onChange({ rates: [...kept, ...added] });
    if (read.unread.length === 0) setText('');
  };
  return (
    <div className="paste">
      <TextField
        name={`paste${service.key}`}
        label={words.paste}
        hint={words.pasteHint}
        rows={3}
        value={text}
        onChange={setText}
      />
      <button type="button" className="button button-quiet button-small" disabled={text.trim() === ''} onClick={use}>
        {words.pasteUse}
      </button>
      {pasted !== null && (
        <p role="status">
          {words.pasted(pasted.rates.length)}{' '}
          {pasted.unread.length > 0 && words.unread(pasted.unread.slice(0, 20).join(', '))}
        </p>
      )}
    </div>
  );
}

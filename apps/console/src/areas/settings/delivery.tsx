import {
  DeskDeliverySettingsDocument,
  DeskUpdateDeliverySettingsDocument,
  type DeskDeliverySettingsQuery,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useCan } from '../../shell/viewer.js';
import { RegionField, type RegionChoice } from '../../ui/address-fields.js';
import { CheckField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Icon } from '../../ui/icons.js';
import { Page, Section } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { useDraft } from '../../ui/use-draft.js';
import { MoneyField } from '../../ui/value-fields.js';
import { useCommonWords } from '../../words/index.js';
import { useSettingsWords } from './words.js';

/** Pickup, own courier, and where the courier goes for how much. */
export function DeliveryPage() {
  const words = useSettingsWords();
  const query = useAsk(DeskDeliverySettingsDocument, {});
  return (
    <Page title={words.delivery} lead={words.deliveryLead}>
      <Loaded query={query}>{({ deliverySettings }) => <DeliveryForm settings={deliverySettings} />}</Loaded>
    </Page>
  );
}

interface ZoneDraft {
  readonly key: number;
  readonly region: RegionChoice | null;
  readonly fee: number | null;
}

let count = 0;
function zoneDraft(region: RegionChoice | null, fee: number | null): ZoneDraft {
  count += 1;
  return { key: count, region, fee };
}

function DeliveryForm({ settings }: { readonly settings: DeskDeliverySettingsQuery['deliverySettings'] }) {
  const words = useSettingsWords();
  const common = useCommonWords();
  const tell = useToast();
  const mayEdit = useCan()('orders.configure');
  const { draft, change, set, isTouched, keep } = useDraft(() => ({
    isPickupEnabled: settings.isPickupEnabled,
    isCourierEnabled: settings.isCourierEnabled,
    freeFrom: settings.freeFrom ?? null,
    zones: settings.zones.map((zone) => zoneDraft({ code: zone.regionCode, path: zone.region.path }, zone.fee)),
  }));
  const act = useAct(DeskUpdateDeliverySettingsDocument, {
    onDone: () => {
      keep();
      tell(common.saved);
    },
  });
  const setZone = (key: number, part: Partial<ZoneDraft>) =>
    change({ zones: draft.zones.map((zone) => (zone.key === key ? { ...zone, ...part } : zone)) });
  const save = () =>
    void act.run({
      isPickupEnabled: draft.isPickupEnabled,
      isCourierEnabled: draft.isCourierEnabled,
      freeFrom: draft.freeFrom,
      zones: draft.zones.flatMap(({ region, fee }) =>
        region === null ? [] : [{ regionCode: region.code, fee: fee ?? 0 }],
      ),
    });
  return (
    <fieldset disabled={!mayEdit} className="parts">
      <Form
        act={act}
        submit={common.save}
        isDisabled={!isTouched}
        consequence={isTouched ? common.unsaved : undefined}
        onSubmit={save}
      >
        <Section title={words.delivery}>
          <CheckField
            name="isPickupEnabled"
            label={words.isPickup}
            hint={words.isPickupHint}
            isChecked={draft.isPickupEnabled}
            onChange={set('isPickupEnabled')}
          />
          <CheckField
            name="isCourierEnabled"
            label={words.isCourier}
            hint={words.isCourierHint}
            isChecked={draft.isCourierEnabled}
            onChange={set('isCourierEnabled')}
          />
        </Section>
        {draft.isCourierEnabled && (
          <Section title={words.zones} note={words.zonesHint}>
            {draft.zones.length === 0 && <p className="hint">{words.noZones}</p>}
            <ul className="lines">
              {draft.zones.map((zone) => (
                <li key={zone.key} className="line">
                  <RegionField
                    name={`region${zone.key}`}
                    label={words.zone}
                    hint={common.address.regionAnyHint}
                    isRequired
                    value={zone.region}
                    onChange={(region) => setZone(zone.key, { region })}
                  />
                  <MoneyField
                    name={`fee${zone.key}`}
                    label={words.fee}
                    isRequired
                    value={zone.fee}
                    onChange={(fee) => setZone(zone.key, { fee })}
                  />
                  <button
                    type="button"
                    className="icon-button"
                    aria-label={words.removeZone(zone.region?.path ?? '')}
                    onClick={() => change({ zones: draft.zones.filter((other) => other !== zone) })}
                  >
                    <Icon name="close" />
                  </button>
                </li>
              ))}
            </ul>
            <button
              type="button"
              className="button button-quiet button-small"
              onClick={() => change({ zones: [...draft.zones, zoneDraft(null, null)] })}
            >
              <Icon name="plus" /> {words.addZone}
            </button>
            <div className="field-narrow">
              <MoneyField name="freeFrom" label={words.freeFrom} value={draft.freeFrom} onChange={set('freeFrom')} />
            </div>
          </Section>
        )}
      </Form>
    </fieldset>
  );
}

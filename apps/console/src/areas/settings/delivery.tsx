import { DeskDeliverySettingsDocument, DeskUpdateDeliverySettingsDocument } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useCan } from '../../shell/viewer.js';
import { CheckField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Page, Section } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { useDraft } from '../../ui/use-draft.js';
import { MoneyField } from '../../ui/value-fields.js';
import { useCommonWords } from '../../words/index.js';
import { deliveryDraft, deliveryInput, type DeliverySettings } from './delivery-draft.js';
import { Expeditions } from './expeditions.js';
import { PickupHours } from './pickup-hours.js';
import { PriceLines } from './price-lines.js';
import { useSettingsWords } from './words.js';

/** Pickup and its hours, own courier, expeditions: where goods go, and for how much. */
export function DeliveryPage() {
  const words = useSettingsWords();
  const query = useAsk(DeskDeliverySettingsDocument, {});
  return (
    <Page title={words.delivery} lead={words.deliveryLead}>
      <Loaded query={query}>{({ deliverySettings }) => <DeliveryForm settings={deliverySettings} />}</Loaded>
    </Page>
  );
}

function DeliveryForm({ settings }: { readonly settings: DeliverySettings }) {
  const words = useSettingsWords();
  const common = useCommonWords();
  const tell = useToast();
  const mayEdit = useCan()('orders.configure');
  const { draft, change, set, isTouched, keep } = useDraft(() => deliveryDraft(settings));
  const act = useAct(DeskUpdateDeliverySettingsDocument);
  return (
    <fieldset disabled={!mayEdit} className="parts">
      <Form
        act={act}
        submit={common.save}
        isDisabled={!isTouched}
        consequence={isTouched ? common.unsaved : undefined}
        onSubmit={() =>
          void act.run(deliveryInput(draft)).then((saved) => {
            if (saved === null) return;
            // Services have their ids only now; a second save must not make them anew.
            keep(deliveryDraft(saved));
            tell(common.saved);
          })
        }
      >
        <Section title={words.isPickup}>
          <CheckField
            name="isPickupEnabled"
            label={words.isPickup}
            hint={words.isPickupHint}
            isChecked={draft.isPickupEnabled}
            onChange={set('isPickupEnabled')}
          />
          {draft.isPickupEnabled && <PickupHours draft={draft} onChange={change} />}
        </Section>
        <Section title={words.isCourier}>
          <CheckField
            name="isCourierEnabled"
            label={words.isCourier}
            hint={words.isCourierHint}
            isChecked={draft.isCourierEnabled}
            onChange={set('isCourierEnabled')}
          />
          {draft.isCourierEnabled && (
            <>
              <h3>{words.zones}</h3>
              <p className="hint">{words.zonesHint}</p>
              {draft.zones.length === 0 && <p className="hint">{words.noZones}</p>}
              <PriceLines
                name="zone"
                priceLabel={words.fee}
                lines={draft.zones}
                onChange={(zones) => change({ zones })}
              />
              <div className="field-narrow">
                <MoneyField name="freeFrom" label={words.freeFrom} value={draft.freeFrom} onChange={set('freeFrom')} />
              </div>
            </>
          )}
        </Section>
        <Expeditions services={draft.services} onChange={(services) => change({ services })} />
      </Form>
    </fieldset>
  );
}

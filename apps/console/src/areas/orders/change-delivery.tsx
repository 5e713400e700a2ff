import type { BusinessDate } from '@lumbung/kernel';
import {
  DeskDeliveryOptionsDocument,
  type DeskDeliveryOptionsQuery,
  type DeskOrderFragment,
  type FulfilmentMethod,
} from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { AddressFields } from '../../ui/address-fields.js';
import { RadioField, SelectField } from '../../ui/fields.js';
import { Loaded } from '../../ui/states.js';
import { MoneyField } from '../../ui/value-fields.js';
import type { DeliveryDraft } from './delivery-draft.js';
import { useOrdersWords } from './words.js';

type Options = DeskDeliveryOptionsQuery['orderDeliveryOptions'];

interface DeliveryProps {
  readonly order: DeskOrderFragment;
  readonly value: DeliveryDraft;
  readonly onChange: (delivery: DeliveryDraft) => void;
}

/** Another way for the goods to reach the buyer, with what it costs there. */
export function ChangeDelivery(props: DeliveryProps) {
  const { order, value } = props;
  const query = useAsk(
    DeskDeliveryOptionsDocument,
    { orderId: order.id, regionCode: value.address.region?.code ?? null },
    { keepsPrevious: true },
  );
  return (
    <Loaded query={query} lines={4}>
      {({ orderDeliveryOptions }) => <Ways {...props} options={orderDeliveryOptions} />}
    </Loaded>
  );
}

function Ways({ order, value, onChange, options }: DeliveryProps & { readonly options: Options }) {
  const { changing: words } = useOrdersWords();
  const format = useFormat();
  const change = (part: Partial<DeliveryDraft>) => onChange({ ...value, ...part });
  const feeOf = (fee: number | null | undefined) =>
    fee == null ? words.noFee : fee === 0 ? words.free : format.money(fee);
  // The way it goes now stays a choice also where the shop has switched it off since.
  const ways = options.fulfilments.filter((way) => way.isAvailable || way.method === order.fulfilment.method);
  const services = ways.find((way) => way.method === 'EXPEDITION')?.services ?? [];
  return (
    <>
      <RadioField
        name="method"
        legend={words.way}
        options={ways.map((way) => [way.method, `${way.label} (${feeOf(way.fee)})`, way.note ?? undefined] as const)}
        value={value.method}
        onChange={(method) => change({ method: method as FulfilmentMethod })}
      />
      {value.method === 'PICKUP' ? (
        <Slots order={order} value={value} options={options} onChange={(slot) => change({ slot })} />
      ) : (
        <AddressFields isRequired value={value.address} onChange={(address) => change({ address })} />
      )}
      {value.method === 'EXPEDITION' && (
        <SelectField
          name="expeditionServiceId"
          label={words.service}
          isRequired
          nothing={words.chooseService}
          options={services.map((service) => [service.id, `${service.name} (${feeOf(service.fee)})`] as const)}
          value={value.serviceId}
          onChange={(serviceId) => change({ serviceId })}
        />
      )}
      <MoneyField
        name="fee"
        label={words.fee}
        hint={words.feeHint}
        value={value.fee}
        onChange={(fee) => change({ fee })}
      />
    </>
  );
}

interface SlotsProps {
  readonly order: DeskOrderFragment;
  readonly value: DeliveryDraft;
  readonly options: Options;
  readonly onChange: (slot: string) => void;
}

/** Hours with room in them, and those of before; nothing where the shop keeps none. */
function Slots({ order, value, options, onChange }: SlotsProps) {
  const { changing: words } = useOrdersWords();
  const format = useFormat();
  const before = order.fulfilment.pickup;
  const free = options.pickupSlots.filter(({ on, from }) => on !== before?.on || from !== before.from);
  if (free.length === 0 && !before) return null;
  return (
    <SelectField
      name="pickupSlot"
      label={words.slot}
      isRequired={!before}
      nothing={before ? words.sameSlot(format.longDay(before.on), before.from, before.until) : words.chooseSlot}
      options={free.map(
        ({ on, from, until, left }) =>
          [`${on} ${from}`, words.slotOf(format.longDay(on as BusinessDate), from, until, left)] as const,
      )}
      value={value.slot}
      onChange={onChange}
    />
  );
}

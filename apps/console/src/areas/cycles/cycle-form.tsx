import { useContext, useId, useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { isCooperativeTimeZone } from '@lumbung/kernel';
import { DeskCycleDocument, DeskSaveCycleDocument, type DeskCycleFragment } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { TimeZoneContext } from '../../format/time-zone.js';
import { useHere, useIdInAddress } from '../../shell/place.js';
import { FieldFrame, TextField, type FieldProps } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { titleOf } from '../../ui/goods/use-goods.js';
import { Page, Section } from '../../ui/page.js';
import { Empty, Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull, useDraft } from '../../ui/use-draft.js';
import { DateField } from '../../ui/value-fields.js';
import { useCommonWords } from '../../words/index.js';
import { instantOf, momentOf, type Moment } from './moment.js';
import { OfferLines, type OfferLine } from './offer-lines.js';
import { useCyclesWords } from './words.js';

export function NewCyclePage() {
  const words = useCyclesWords();
  const here = useHere();
  return (
    <Page title={words.newTitle} lead={words.newLead} back={{ to: here('/toko/putaran'), label: words.title }}>
      <Editor known={null} />
    </Page>
  );
}

export function EditCyclePage() {
  const words = useCyclesWords();
  const common = useCommonWords();
  const here = useHere();
  const id = useIdInAddress();
  const query = useAsk(DeskCycleDocument, { id });
  const known = query.data?.orderCycle;
  return (
    <Page
      title={known ? words.editTitle(known.name) : words.title}
      back={{ to: here(`/toko/putaran/${id}`), label: known?.name ?? words.title }}
    >
      <Loaded query={query} lines={10}>
        {({ orderCycle }) =>
          orderCycle ? (
            <Editor key={orderCycle.id} known={orderCycle} />
          ) : (
            <Empty title={common.faults.NOT_FOUND ?? ''} />
          )
        }
      </Loaded>
    </Page>
  );
}

/** A round as it is drafted: when, where, and which goods up to how many. */
function Editor({ known }: { readonly known: DeskCycleFragment | null }) {
  const words = useCyclesWords();
  const here = useHere();
  const navigate = useNavigate();
  const tell = useToast();
  const name = useContext(TimeZoneContext);
  const zone = isCooperativeTimeZone(name) ? name : 'Asia/Jakarta';
  const { draft, set } = useDraft(() => ({
    name: known?.name ?? '',
    note: known?.note ?? '',
    opens: known === null ? ({ day: null, time: '08:00' } as Moment) : momentOf(known.opensAt, zone),
    closes: known === null ? ({ day: null, time: '17:00' } as Moment) : momentOf(known.closesAt, zone),
    pickupOn: known?.pickupOn ?? null,
    pickupNote: known?.pickupNote ?? '',
  }));
  const [lines, setLines] = useState<readonly OfferLine[]>(
    () =>
      known?.offers.map(({ variantId, most, variant }) => ({
        variantId,
        most,
        title: titleOf(variant.product, variant),
        unitLabel: variant.unitLabel,
      })) ?? [],
  );
  const act = useAct(DeskSaveCycleDocument, {
    onDone: ({ id }) => {
      tell(words.saved);
      void navigate({ to: here(`/toko/putaran/${id}`), replace: known === null });
    },
  });
  const save = () => {
    const [opensAt, closesAt] = [instantOf(draft.opens, zone), instantOf(draft.closes, zone)];
    if (opensAt === null || closesAt === null || draft.pickupOn === null) return;
    void act.run({
      cycleId: known?.id,
      name: draft.name.trim(),
      note: textOrNull(draft.note),
      ...{ opensAt, closesAt, pickupOn: draft.pickupOn, pickupNote: textOrNull(draft.pickupNote) },
      offers: lines.map(({ variantId, most }) => ({ variantId, most: most ?? 0 })),
    });
  };
  return (
    <Form
      act={act}
      submit={words.save}
      isDisabled={lines.length === 0}
      consequence={lines.length === 0 ? words.noGoods : undefined}
      onSubmit={save}
    >
      <Section title={words.about}>
        <TextField
          name="name"
          label={words.name}
          hint={words.nameHint}
          isRequired
          maxLength={80}
          value={draft.name}
          onChange={set('name')}
        />
        <TextField name="note" label={words.note} rows={2} maxLength={500} value={draft.note} onChange={set('note')} />
        <div className="field-row">
          <DateField
            name="opensAt"
            label={words.opensOn}
            isRequired
            value={draft.opens.day}
            onChange={(day) => set('opens')({ ...draft.opens, day })}
          />
          <TimeField
            name="opensTime"
            label={words.opensTime}
            isRequired
            value={draft.opens.time}
            onChange={(time) => set('opens')({ ...draft.opens, time })}
          />
        </div>
        <div className="field-row">
          <DateField
            name="closesAt"
            label={words.closesOn}
            isRequired
            value={draft.closes.day}
            onChange={(day) => set('closes')({ ...draft.closes, day })}
          />
          <TimeField
            name="closesTime"
            label={words.closesTime}
            isRequired
            value={draft.closes.time}
            onChange={(time) => set('closes')({ ...draft.closes, time })}
          />
        </div>
        <div className="field-row">
          <DateField
            name="pickupOn"
            label={words.pickupOn}
            isRequired
            value={draft.pickupOn}
            onChange={set('pickupOn')}
          />
          <TextField
            name="pickupNote"
            label={words.pickupNote}
            hint={words.pickupNoteHint}
            maxLength={200}
            value={draft.pickupNote}
            onChange={set('pickupNote')}
          />
        </div>
      </Section>
      <Section title={words.goods} note={words.goodsHint}>
        <OfferLines lines={lines} onChange={setLines} />
      </Section>
    </Form>
  );
}

interface TimeFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (time: string) => void;
}

function TimeField({ value, onChange, ...field }: TimeFieldProps) {
  const id = useId();
  return (
    <FieldFrame id={id} {...field}>
      {(aria) => (
        <input
          {...aria}
          id={id}
          type="time"
          className="input"
          name={field.name}
          required={field.isRequired}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </FieldFrame>
  );
}

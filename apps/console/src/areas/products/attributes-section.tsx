import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import type { BusinessDate } from '@lumbung/kernel';
import {
  DeskAttributesOfDocument,
  DeskSetProductAttributesDocument,
  type AttributeValueInput,
  type DeskAttributesOfQuery,
  type DeskProductFragment,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useHere } from '../../shell/place.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { DateField, QuantityField } from '../../ui/value-fields.js';
import { useCommonWords } from '../../words/index.js';
import { useProductsWords } from './words.js';

type Attribute = DeskAttributesOfQuery['attributes'][number];
/** Texts, choices and yes or no as text; numbers and days as what they are. */
type Value = string | number | null;

interface PartProps {
  readonly product: DeskProductFragment;
}

/** What is known of a product: one field for each attribute of its shelf. */
export function AttributesSection({ product }: PartProps) {
  const words = useProductsWords();
  const here = useHere();
  const query = useAsk(DeskAttributesOfDocument, { categoryId: product.category?.id });
  return (
    <Section title={words.attributes} note={words.attributesHint}>
      <Loaded query={query} lines={2}>
        {({ attributes }) => {
          const asked = attributes.filter(({ isActive }) => isActive);
          return asked.length === 0 ? (
            <p>
              {words.noAttributes} <Link to={here('/toko/produk/atribut')}>{words.toAttributes}</Link>
            </p>
          ) : (
            <Values key={asked.map(({ id }) => id).join()} product={product} attributes={asked} />
          );
        }}
      </Loaded>
    </Section>
  );
}

function Values({ product, attributes }: PartProps & { readonly attributes: readonly Attribute[] }) {
  const words = useProductsWords();
  const tell = useToast();
  const [values, setValues] = useState<Readonly<Record<string, Value>>>(() =>
    Object.fromEntries(attributes.map((attribute) => [attribute.id, known(product, attribute)])),
  );
  const [isTouched, setTouched] = useState(false);
  const act = useAct(DeskSetProductAttributesDocument, {
    onDone: () => {
      setTouched(false);
      tell(words.attributesSaved);
    },
  });
  const set = (id: string) => (value: Value) => {
    setTouched(true);
    setValues((old) => ({ ...old, [id]: value }));
  };
  const save = () =>
    void act.run({
      productId: product.id,
      values: attributes.flatMap((attribute) => input(attribute, values[attribute.id] ?? null)),
    });
  return (
    <Form act={act} submit={words.saveAttributes} isQuiet isDisabled={!isTouched} onSubmit={save}>
      <div className="field-row">
        {attributes.map((attribute) => (
          <ValueField
            key={attribute.id}
            attribute={attribute}
            value={values[attribute.id] ?? null}
            onChange={set(attribute.id)}
          />
        ))}
      </div>
    </Form>
  );
}

interface ValueFieldProps {
  readonly attribute: Attribute;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function ValueField({ attribute: { code, name, kind, unit, choices }, value, onChange }: ValueFieldProps) {
  const words = useProductsWords();
  const common = useCommonWords();
  const field = { name: code, label: name };
  switch (kind) {
    case 'NUMBER':
      return <QuantityField {...field} unit={unit ?? undefined} value={value as number | null} onChange={onChange} />;
    case 'DATE':
      return <DateField {...field} value={value as BusinessDate | null} onChange={onChange} />;
    case 'TEXT':
      return <TextField {...field} maxLength={200} value={(value as string | null) ?? ''} onChange={onChange} />;
    case 'BOOLEAN':
    case 'CHOICE':
      return (
        <SelectField
          {...field}
          nothing={words.notSaid}
          options={
            kind === 'CHOICE'
              ? choices.map((choice) => [choice.id, choice.name])
              : [
                  ['yes', common.yes],
                  ['no', common.no],
                ]
          }
          value={(value as string | null) ?? ''}
          onChange={onChange}
        />
      );
  }
}

function known({ attributes }: DeskProductFragment, { code }: Attribute): Value {
  const value = attributes.find((one) => one.code === code);
  if (value === undefined) return null;
  if (value.kind === 'BOOLEAN') return value.isTrue == null ? null : value.isTrue ? 'yes' : 'no';
  return value.text ?? value.number ?? value.date ?? value.choiceId ?? null;
}

function input({ id, kind }: Attribute, value: Value): AttributeValueInput[] {
  const text = typeof value === 'string' ? value.trim() : value;
  if (text === null || text === '') return [];
  const values: Record<Attribute['kind'], Partial<AttributeValueInput>> = {
    TEXT: { text: String(text) },
    NUMBER: { number: Number(text) },
    DATE: { date: text as BusinessDate },
    BOOLEAN: { isTrue: text === 'yes' },
    CHOICE: { choiceId: String(text) },
  };
  return [{ attributeId: id, ...values[kind] }];
}

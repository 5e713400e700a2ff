import { DeskTaxSettingsDocument, DeskUpdateTaxSettingsDocument, type DeskTaxFragment } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useCan } from '../../shell/viewer.js';
import { RadioField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Fact, Facts, Page, Section } from '../../ui/page.js';
import { Loaded } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useToast } from '../../ui/toast.js';
import { useDraft } from '../../ui/use-draft.js';
import { DateField } from '../../ui/value-fields.js';
import { useCommonWords } from '../../words/index.js';
import { TaxProducts } from './tax-products.js';
import { useTaxWords } from './words.js';

/** Value added tax in the shop: whether it is charged, the rates of the law, and the kind of each product. */
export function TaxPage() {
  const words = useTaxWords();
  const can = useCan();
  const query = useAsk(DeskTaxSettingsDocument, {});
  return (
    <Page title={words.title} lead={words.lead}>
      <Loaded query={query}>
        {({ taxSettings }) => (
          <>
            <Section title={words.settings}>
              {can('catalog.tax') ? <SettingsForm settings={taxSettings} /> : <SettingsFacts settings={taxSettings} />}
            </Section>
            <Section title={words.rates}>
              <Rates rates={taxSettings.rates} />
            </Section>
          </>
        )}
      </Loaded>
      <TaxProducts />
    </Page>
  );
}

function SettingsFacts({ settings }: { readonly settings: DeskTaxFragment }) {
  const words = useTaxWords();
  const format = useFormat();
  const named = (options: readonly [string, string, string][], isYes: boolean) =>
    options.find(([key]) => key === (isYes ? 'YES' : 'NO'))?.[1];
  return (
    <Facts>
      <Fact label={words.pkp}>{named(words.pkps, settings.isPkp)}</Fact>
      {settings.pkpSince != null && <Fact label={words.since}>{format.day(settings.pkpSince)}</Fact>}
      <Fact label={words.included}>{named(words.includeds, settings.pricesIncludeTax)}</Fact>
    </Facts>
  );
}

function SettingsForm({ settings }: { readonly settings: DeskTaxFragment }) {
  const words = useTaxWords();
  const common = useCommonWords();
  const format = useFormat();
  const tell = useToast();
  const { draft, set, isTouched, keep } = useDraft(() => ({
    isPkp: settings.isPkp,
    pkpSince: settings.pkpSince ?? null,
    pricesIncludeTax: settings.pricesIncludeTax,
  }));
  const act = useAct(DeskUpdateTaxSettingsDocument, {
    onDone: () => {
      keep();
      tell(words.saved);
    },
  });
  const day = draft.pkpSince === null ? '' : format.day(draft.pkpSince);
  const consequence = !draft.isPkp
    ? words.consequenceNone
    : draft.pkpSince === null
      ? undefined
      : draft.pricesIncludeTax
        ? words.consequenceIncluded(day)
        : words.consequenceAdded(day);
  return (
    <Form
      act={act}
      submit={common.save}
      isDisabled={!isTouched}
      consequence={consequence}
      onSubmit={() =>
        void act.run({
          isPkp: draft.isPkp,
          pkpSince: draft.isPkp ? draft.pkpSince : undefined,
          pricesIncludeTax: draft.pricesIncludeTax,
        })
      }
    >
      <RadioField
        name="isPkp"
        legend={words.pkp}
        options={words.pkps}
        value={draft.isPkp ? 'YES' : 'NO'}
        onChange={(value) => set('isPkp')(value === 'YES')}
      />
      {draft.isPkp && (
        <>
          <DateField name="pkpSince" label={words.since} isRequired value={draft.pkpSince} onChange={set('pkpSince')} />
          <RadioField
            name="pricesIncludeTax"
            legend={words.included}
            options={words.includeds}
            value={draft.pricesIncludeTax ? 'YES' : 'NO'}
            onChange={(value) => set('pricesIncludeTax')(value === 'YES')}
          />
        </>
      )}
    </Form>
  );
}

type Rate = DeskTaxFragment['rates'][number];

function Rates({ rates }: { readonly rates: readonly Rate[] }) {
  const words = useTaxWords();
  const format = useFormat();
  return (
    <Table<Rate>
      caption={words.rates}
      rows={rates}
      keyOf={(rate) => `${rate.category} ${rate.validFrom}`}
      columns={[
        {
          key: 'kind',
          head: words.kind,
          cell: (rate) => (
            <>
              <strong>{words.categories[rate.category]}</strong>
              <span className="under">{words.categoryHints[rate.category]}</span>
            </>
          ),
        },
        { key: 'from', head: words.validFrom, isTight: true, cell: (rate) => format.day(rate.validFrom) },
        { key: 'rate', head: words.rate, isNumber: true, cell: (rate) => `${rate.ratePercent}%` },
        {
          key: 'base',
          head: words.base,
          cell: (rate) =>
            rate.baseNumerator === rate.baseDenominator
              ? words.wholePrice
              : words.ofPrice(`${rate.baseNumerator}/${rate.baseDenominator}`),
        },
        {
          key: 'effective',
          head: words.effective,
          isNumber: true,
          cell: (rate) => (rate.numerator === 0 ? '–' : words.ofPrice(`${rate.numerator}/${rate.denominator}`)),
        },
        { key: 'source', head: words.source, isWideOnly: true, cell: (rate) => rate.legalSource },
      ]}
    />
  );
}

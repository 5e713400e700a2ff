import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { DeskCreateSavingsProductDocument } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { CheckField, RadioField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Page, Section } from '../../ui/page.js';
import { useToast } from '../../ui/toast.js';
import { useDraft } from '../../ui/use-draft.js';
import { MoneyField } from '../../ui/value-fields.js';
import { earnsMonthly, TEMPLATE_KEYS, TEMPLATES, type TemplateKey } from './templates.js';
import { termsDraft, termsInput } from './terms-draft.js';
import { TermsFields } from './terms-fields.js';
import { useSavingsProductsWords } from './words.js';

/** Savings in plain words: what it is, what it asks, and what it pays; no account of the books is ever named. */
export function NewSavingsProductPage() {
  const words = useSavingsProductsWords();
  const here = useHere();
  const tell = useToast();
  const navigate = useNavigate();
  const format = useFormat();
  const [key, setKey] = useState<TemplateKey>('VOLUNTARY');
  const [hasTerms, setHasTerms] = useState(false);
  const terms = useDraft(() => termsDraft(format.today(), undefined));
  const { draft, set, change } = useDraft(() => ({
    name: words.names.VOLUNTARY,
    principalAmount: null as number | null,
    firstDeposit: null as number | null,
    minimumDeposit: null as number | null,
    minimumBalance: null as number | null,
    paysInShop: true,
  }));
  const act = useAct(DeskCreateSavingsProductDocument, {
    onDone: ({ id, name }) => {
      tell(words.created(name));
      void navigate({ to: here(`/simpanan/produk/${id}`) });
    },
  });
  const { family, contract } = TEMPLATES[key];
  const isShare = family === 'PRINCIPAL' || family === 'MANDATORY';
  const choose = (next: TemplateKey) => {
    // A name somebody wrote himself stays.
    if (draft.name === words.names[key]) change({ name: words.names[next] });
    if (TEMPLATES[next].family === 'VOLUNTARY') change({ paysInShop: TEMPLATES[next].contract !== 'MUDHARABAH' });
    setKey(next);
  };
  const create = () => {
    const { name, principalAmount, firstDeposit, minimumDeposit, minimumBalance, paysInShop } = draft;
    void act.run({
      name,
      family,
      contract,
      principalAmount: family === 'PRINCIPAL' ? principalAmount : null,
      firstDeposit: isShare ? null : firstDeposit,
      minimumDeposit: family === 'PRINCIPAL' ? null : minimumDeposit,
      minimumBalance: family === 'VOLUNTARY' ? minimumBalance : null,
      paysInShop: family === 'VOLUNTARY' ? paysInShop : null,
      terms: earnsMonthly(family) && hasTerms ? termsInput(terms.draft, contract !== null) : null,
    });
  };
  const next = { TERM: words.nextTerm, MANDATORY: words.nextMandatory, PLANNED: words.nextPlanned }[family as 'TERM'];
  return (
    <Page title={words.newTitle} lead={words.newLead} back={{ to: here('/simpanan/produk'), label: words.title }}>
      <Form
        act={act}
        submit={words.create}
        onSubmit={create}
        consequence={
          <>
            <p>{words.booked}</p>
            {next && <p>{next}</p>}
          </>
        }
      >
        <div className="columns">
          <Section title={words.template}>
            <RadioField
              name="template"
              legend={words.template}
              isLegendUnseen
              options={TEMPLATE_KEYS.map((one) => [one, ...words.templates[one]] as const)}
              value={key}
              onChange={(one) => choose(one as TemplateKey)}
            />
          </Section>
          <Section title={words.data}>
            <TextField
              name="name"
              label={words.name}
              isRequired
              maxLength={80}
              value={draft.name}
              onChange={set('name')}
            />
            {family === 'PRINCIPAL' && (
              <MoneyField
                name="principalAmount"
                label={words.principalAmount}
                hint={words.principalHint}
                isRequired
                value={draft.principalAmount}
                onChange={set('principalAmount')}
              />
            )}
            {!isShare && family !== 'TERM' && (
              <MoneyField
                name="firstDeposit"
                label={words.firstDeposit}
                hint={words.firstDepositHint}
                value={draft.firstDeposit}
                onChange={set('firstDeposit')}
              />
            )}
            {family !== 'PRINCIPAL' && family !== 'MANDATORY' && (
              <MoneyField
                name="minimumDeposit"
                label={family === 'TERM' ? words.leastPlacement : words.minimumDeposit}
                value={draft.minimumDeposit}
                onChange={set('minimumDeposit')}
              />
            )}
            {family === 'VOLUNTARY' && (
              <>
                <MoneyField
                  name="minimumBalance"
                  label={words.minimumBalance}
                  hint={words.minimumBalanceHint}
                  value={draft.minimumBalance}
                  onChange={set('minimumBalance')}
                />
                <CheckField
                  name="paysInShop"
                  label={words.paysInShop}
                  hint={words.paysInShopHint}
                  isChecked={draft.paysInShop}
                  onChange={set('paysInShop')}
                />
              </>
            )}
            {earnsMonthly(family) && (
              <CheckField
                name="hasTerms"
                label={contract === null ? words.withTerms : words.withFees}
                hint={words.withTermsHint}
                isChecked={hasTerms}
                onChange={setHasTerms}
              />
            )}
          </Section>
        </div>
        {earnsMonthly(family) && hasTerms && (
          <Section title={contract === null ? words.terms : words.termsSharia}>
            <TermsFields draft={terms.draft} family={family} contract={contract} onChange={terms.change} />
          </Section>
        )}
      </Form>
    </Page>
  );
}

import { useDeferredValue } from 'react';
import {
  DeskSavingsTermsExampleDocument,
  DeskTermRatesExampleDocument,
  type SavingsFamily,
  type ShariaContract,
  type TermRatesExampleInput,
} from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { termsInput, type TermsDraft } from './terms-draft.js';
import { useSavingsProductsWords } from './words.js';

interface TermsExampleProps {
  readonly family: SavingsFamily;
  readonly contract: ShariaContract | null;
  readonly draft: TermsDraft;
}

/** What these terms come to, reckoned by the house while they are written. */
export function TermsExample({ family, contract, draft }: TermsExampleProps) {
  const words = useSavingsProductsWords();
  const format = useFormat();
  const written = termsInput(draft, contract !== null);
  const hasSome = written.tiers.length > 0 || Boolean(written.monthlyFee) || Boolean(written.belowMinimumFee);
  // Who decided it does not change the sum, and may still be empty.
  const input = useDeferredValue({ family, contract, terms: { ...written, source: '-' } });
  const query = useAsk(DeskSavingsTermsExampleDocument, { input }, { isEnabled: hasSome, keepsPrevious: true });
  const example = hasSome ? query.data?.savingsTermsExample : undefined;
  return (
    <div className="field consequence" role="status">
      <p>
        <strong>{words.example}</strong>
      </p>
      {example === undefined && <p>{words.exampleWaits}</p>}
      {example?.problem && <p className="field-error">{example.problem}</p>}
      <ul>
        {example?.lines.map(({ amount, earned, tax, fees }) => (
          <li key={amount}>
            {[
              words.exampleLine(format.money(amount), format.money(earned)),
              tax > 0 && words.exampleTax(format.money(tax)),
              fees > 0 && words.exampleFees(format.money(fees)),
              tax + fees > 0 && words.exampleNet(format.money(earned - tax - fees)),
            ]
              .filter(Boolean)
              .join(', ')}
            .
          </li>
        ))}
      </ul>
      <Warnings warnings={example?.warnings ?? []} />
    </div>
  );
}

/** The same of a rate table of term deposits. */
export function RatesExample({ input }: { readonly input: TermRatesExampleInput | null }) {
  const words = useSavingsProductsWords();
  const format = useFormat();
  const asked = useDeferredValue(input);
  const query = useAsk(
    DeskTermRatesExampleDocument,
    { input: asked ?? ({} as TermRatesExampleInput) },
    { isEnabled: asked !== null, keepsPrevious: true },
  );
  const example = asked === null ? undefined : query.data?.termRatesExample;
  return (
    <div className="field consequence" role="status">
      <p>
        <strong>{words.example}</strong>
      </p>
      {example === undefined && <p>{words.exampleWaits}</p>}
      <ul>
        {example?.lines.map(({ termMonths, amount, earned }, index) => (
          <li key={index}>
            {words.exampleTerm(format.money(amount), format.count(termMonths), format.money(earned))}.
          </li>
        ))}
      </ul>
      <Warnings warnings={example?.warnings ?? []} />
    </div>
  );
}

export function Warnings({ warnings }: { readonly warnings: readonly string[] }) {
  const words = useSavingsProductsWords();
  if (warnings.length === 0) return null;
  return (
    <div className="notice notice-warn">
      <p>
        <strong>{words.above}</strong>
      </p>
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
    </div>
  );
}

import { startOfMonth, type BusinessDate } from '@lumbung/kernel';
import { InvalidInput } from '@lumbung/platform';
import { monthsBetween, type Plan } from '../depreciation/straight-line.js';
import type { FixedAsset } from './asset.types.js';
import type { DisposeFixedAssetInput, RegisterFixedAssetInput } from './assets.schema.js';

/** Undefined where nothing speaks against taking it into the register. */
export function againstRegistering(input: RegisterFixedAssetInput, today: BusinessDate): InvalidInput | undefined {
  const { category, acquiredOn, cost, residual, lifeMonths, funding, writtenOffBefore, writtenOffFrom } = input;
  if (!cost.isPositive) return new InvalidInput('assets.problem.cost', 'cost');
  if (acquiredOn > today) return new InvalidInput('assets.problem.future', 'acquiredOn');
  if (category === 'LAND' && lifeMonths != null) return new InvalidInput('assets.problem.landStays', 'lifeMonths');
  if (category !== 'LAND' && lifeMonths == null) return new InvalidInput('assets.problem.life', 'lifeMonths');
  const [before, worth] = [writtenOffBefore?.amount ?? 0, residual?.amount ?? 0];
  if (worth < 0 || worth > cost.amount) return new InvalidInput('assets.problem.residual', 'residual');
  if (funding !== 'IN_BOOKS' && (before !== 0 || writtenOffFrom))
    return new InvalidInput('assets.problem.onlyOldBooks', 'writtenOffBefore');
  if (before < 0 || before > cost.amount - worth || (category === 'LAND' && before > 0))
    return new InvalidInput('assets.problem.writtenOff', 'writtenOffBefore');
  if (before > 0 && !writtenOffFrom) return new InvalidInput('assets.problem.writtenOffFrom', 'writtenOffFrom');
  if (writtenOffFrom && startOfMonth(writtenOffFrom) < startOfMonth(acquiredOn))
    return new InvalidInput('assets.problem.writtenOffFrom', 'writtenOffFrom');
  return undefined;
}

/** Undefined where nothing speaks against parting with it on that day. */
export function againstDisposal(
  { acquiredOn }: FixedAsset,
  { on, proceeds, money }: DisposeFixedAssetInput,
  today: BusinessDate,
): InvalidInput | undefined {
  if (on > today) return new InvalidInput('assets.problem.future', 'on');
  if (on < acquiredOn) return new InvalidInput('assets.problem.beforeAcquired', 'on');
  if (proceeds?.isNegative) return new InvalidInput('assets.problem.proceeds', 'proceeds');
  if (money && money !== 'CASH' && money !== 'BANK') return new InvalidInput('assets.problem.money', 'money');
  return undefined;
}

/**
 * How it is written off: cost less residual value and what was written off before, from the month of acquisition (or the
 * one named) on, over the months of its life that are left then. Undefined for land.
 */
export function planOf(input: RegisterFixedAssetInput): Plan | undefined {
  if (input.lifeMonths == null) return undefined;
  const first = startOfMonth(input.acquiredOn);
  const startsOn = input.writtenOffFrom ? startOfMonth(input.writtenOffFrom) : first;
  const amount = input.cost.amount - (input.residual?.amount ?? 0) - (input.writtenOffBefore?.amount ?? 0);
  return { startsOn, amount, months: Math.max(input.lifeMonths - monthsBetween(first, startsOn), 1) };
}

import type { ComplianceWarning } from '../shared/enums.js';
import type { ProductCompliance } from './product.types.js';

/** Since then food of micro and small makers needs a halal certificate as well. */
const HALAL_FOR_ALL_SINCE = '2026-10-17';

/**
 * What is wrong with papers and label on a day: shown as a warning, never blocking. Goods whose kind nobody said count
 * as food when a PIRT number or ingredients are given. Halal certificates are obligatory for micro and small food since
 * 17 October 2026; a PIRT number has 15 digits since 2012 and is not given for dairy, meat, fish and what keeps less
 * than seven days; BPOM registers food as MD or ML and takes notice of cosmetics. The database knows the same rules as
 * catalog.paper_warnings, to find all products that break one.
 */
export function warningsOf(papers: Omit<ProductCompliance, 'warnings'>, today: string): ComplianceWarning[] {
  const { goodsKind, pirtNo, bpomNo } = papers;
  const isFood =
    goodsKind === null
      ? pirtNo !== null || papers.composition !== null
      : goodsKind === 'FOOD' || goodsKind === 'FRESH_FOOD';
  const isPacked = goodsKind === 'FOOD';
  const isOver = (day: string | null) => day !== null && day < today;
  const hasWholeLabel = [papers.composition, papers.netContent, papers.expiresOn, papers.productionCode].every(
    (it) => it !== null,
  );
  const broken: [ComplianceWarning, boolean][] = [
    ['HALAL_MISSING', isFood && today >= HALAL_FOR_ALL_SINCE && papers.halalCertificateNo === null],
    ['HALAL_EXPIRED', isOver(papers.halalValidUntil)],
    ['LICENCE_MISSING', isPacked && pirtNo === null && bpomNo === null],
    ['PIRT_MALFORMED', pirtNo !== null && !/^\d{15}$/.test(pirtNo.replace(/^[^0-9]+|[ ./-]/g, ''))],
    ['PIRT_NOT_FOR_THIS', (goodsKind === 'FRESH_FOOD' || goodsKind === 'COSMETIC') && pirtNo !== null],
    ['PIRT_EXPIRED', isOver(papers.pirtValidUntil)],
    ['BPOM_MISSING', goodsKind === 'COSMETIC' && bpomNo === null],
    ['BPOM_MALFORMED', isFood && bpomNo !== null && !/^ *(BPOM *(RI *)?)?M[DL]/i.test(bpomNo)],
    ['BPOM_EXPIRED', isOver(papers.bpomValidUntil)],
    ['LABEL_INCOMPLETE', isPacked && !hasWholeLabel],
    ['GOODS_EXPIRED', isOver(papers.expiresOn)],
  ];
  return broken.filter(([, isBroken]) => isBroken).map(([warning]) => warning);
}

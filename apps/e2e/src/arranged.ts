import { fixedAssetIn } from '@lumbung/assets/testing';
import { bankStatementIn, broughtStatementIn, moneyAccountIn } from '@lumbung/banking/testing';
import { categoryIn, productIn } from '@lumbung/catalog/testing';
import { councilIn, verifiedIn } from '@lumbung/council/testing';
import { councilStaff, staffOf, type TestPerson } from '@lumbung/identity/testing';
import { accountCodes, LedgerService } from '@lumbung/ledger';
import { postedIn } from '@lumbung/ledger/testing';
import { applicationIn, memberIn, memberLinkIn } from '@lumbung/membership/testing';
import { completedOrderIn, openShop, orderIn, paidOrderIn, type Wanted } from '@lumbung/orders/testing';
import { rupiah } from '@lumbung/kernel';
import { MediaStore } from '@lumbung/platform';
import type { House, TestCooperative } from '@lumbung/platform/testing';
import sharp from 'sharp';
import { photo } from './desk-steps.js';

/** A cooperative that has been open for a while, and the people who look at it. */
export interface ArrangedShop {
  readonly coop: TestCooperative;
  readonly slug: string;
  readonly owner: TestPerson;
  readonly treasurer: TestPerson;
  readonly reviewer: TestPerson;
  readonly product: { readonly id: string; readonly slug: string; readonly variantId: string };
  readonly category: string;
  readonly memberId: string;
  /** Of an application for membership that the board asked something about. */
  readonly applicationToken: string;
  /** Where a member connects his account, as a path of the shop. */
  readonly memberLink: string;
  readonly journalId: string;
  readonly assetId: string;
  /** A bank account with a statement whose lines wait, and one that waits to be kept. */
  readonly bankId: string;
  readonly statementId: string;
  readonly caseId: string;
  /** Secret addresses of orders, by how far they are. */
  readonly orders: {
    readonly transfer: Ordered;
    readonly qris: Ordered;
    readonly cash: Ordered;
    readonly paid: Ordered;
    readonly completed: Ordered;
  };
}

interface Ordered {
  readonly id: string;
  readonly token: string;
}

/** Arranges by the services of the house what the story shows through screens. */
export async function arrangedShop(house: House): Promise<ArrangedShop> {
  const council = await councilIn(house);
  const coop = await house.cooperative();
  await openShop(coop);
  const { id: caseId } = await verifiedIn(coop, council);
  const category = await categoryIn(coop, { name: 'Sembako', slug: 'sembako' });
  const rice = await productIn(coop, {
    name: 'Beras Pandan Wangi',
    slug: 'beras-pandan-wangi',
    description: 'Pulen dan harum.\n\nPanen sawah sendiri.',
    publicPrice: 78_500,
    memberPrice: 75_000,
    stock: 40,
    unitCost: 70_000,
    categoryId: category.id,
    variants: [{ name: '5 kg' }, { name: '10 kg' }],
  });
  await productIn(coop, {
    name: 'Minyak Goreng',
    categoryId: category.id,
    publicPrice: 17_000,
    stock: 2,
    unitCost: 15_000,
  });
  await productIn(coop, { name: 'Gula Merah', categoryId: category.id, stock: 0 });
  await drawPicturesOf(coop);
  const wanted: Wanted[] = [{ variantId: rice.variants[0]?.id ?? '' }];
  const orders = {
    transfer: await orderIn(coop, wanted),
    qris: await orderIn(coop, wanted, { paymentMethod: 'QRIS' }),
    cash: await orderIn(coop, wanted, { paymentMethod: 'CASH_AT_PICKUP' }),
    paid: await paidOrderIn(coop, wanted),
    completed: await completedOrderIn(coop, wanted),
  };
  const born = { birthPlace: 'Pasuruan', birthOn: '1979-03-02' };
  const { id: memberId } = await memberIn(coop, { fullName: 'Siti Contoh', particulars: born });
  return {
    coop,
    slug: coop.tenant.slug,
    owner: await staffOf(coop, ['OWNER'], 'Ratna Wahyuni'),
    treasurer: await staffOf(coop, ['TREASURER'], 'Endang Susanti'),
    reviewer: await councilStaff(house, council.id, ['COUNCIL_REVIEWER'], 'Sulastri Rahayu'),
    product: { id: rice.id, slug: 'beras-pandan-wangi', variantId: rice.variants[0]?.id ?? '' },
    category: 'sembako',
    memberId,
    memberLink: new URL(await memberLinkIn(coop, memberId)).pathname,
    applicationToken: await applicationIn(coop, { question: 'Mohon tulis alamat sesuai KTP.' }),
    journalId: await postedIn(coop),
    assetId: (await fixedAssetIn(coop, { name: 'Timbangan digital', place: 'Gudang' })).id,
    ...(await bankIn(coop)),
    caseId,
    orders,
  };
}

/** Money in the books that the bank knows, knows otherwise, and does not know. */
async function bankIn(coop: TestCooperative): Promise<Pick<ArrangedShop, 'bankId' | 'statementId'>> {
  const { BANK, DONATED_CAPITAL } = accountCodes;
  for (const [amount, text] of [
    [500_000, 'Hibah Siti Contoh'],
    [120_000, 'Hibah warga'],
    [80_000, 'Hibah warga'],
  ] as const)
    await postedIn(coop, { text, postings: [{ debit: BANK, credit: DONATED_CAPITAL, amount: rupiah(amount) }] });
  const today = await coop.run(async () => coop.house.get(LedgerService).today());
  const [head, day] = ['Tanggal;Keterangan;Debet;Kredit;Saldo', today.split('-').reverse().join('/')];
  await bankStatementIn(coop, [
    head,
    `${day};TRSF E-BANKING CR SITI CONTOH;;500.000;500.000`,
    `${day};SETORAN TUNAI;;200.000;700.000`,
    `${day};BIAYA ADM;15.000;;685.000`,
  ]);
  const statementId = await broughtStatementIn(coop, [
    head,
    `${day};BIAYA ADM;15.000;;685.000`,
    `${day};BUNGA;;2.500;687.500`,
    `${day};PAJAK;limaratus;;`,
  ]);
  return { bankId: (await moneyAccountIn(coop)).id, statementId };
}

/** The factories hang pictures that have no files; a browser would miss them. */
export async function drawPicturesOf(coop: TestCooperative): Promise<void> {
  const pictures = await coop.house.admin<{ id: string; widths: number[] }>(
    'select id, widths from platform.media where tenant_id = $1',
    [coop.id],
  );
  const file = await sharp(await photo())
    .resize(160)
    .webp()
    .toBuffer();
  const names = pictures.flatMap(({ id, widths }) => widths.map((width) => `images/${id}-${width}.webp`));
  await coop.run(() => Promise.all(names.map((name) => coop.house.get(MediaStore).put(name, file))));
}

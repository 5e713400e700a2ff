import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PaymentMethod } from '@lumbung/web-api';
import * as buying from './buying-fixtures.js';
import * as shelves from './fixtures.js';
import { invitationAnswers } from './invitation-fixtures.js';
import { joiningAnswers } from './joining-fixtures.js';

export interface Asked {
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly tenant: string | undefined;
  readonly authorization: string | undefined;
}

interface Fault {
  readonly fault: string;
}

type Answer = (variables: Readonly<Record<string, string | undefined>>) => object | Fault;

const fixtures = { ...shelves, ...buying };

const shop = {
  ...fixtures.banyuGembong,
  isOpenNow: true,
  openingHours: fixtures.openingHours,
  pickupPoint: fixtures.pickupPoint,
  about: null,
  email: null,
};
const home = { currentCooperative: shop };

/** What the stand-in answers to each operation; a spec may put others in their place. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  StorefrontOnly: () => home,
  HomePage: () => ({
    ...home,
    categories: fixtures.categories,
    popular: { nodes: fixtures.cards },
    newest: { nodes: fixtures.cards.slice(0, 6) },
  }),
  CategoryPage: ({ slug }) =>
    slug === 'sembako'
      ? {
          ...home,
          category: { slug: 'sembako', name: 'Sembako', path: [{ slug: 'sembako', name: 'Sembako' }], children: [] },
          products: fixtures.list,
        }
      : { fault: 'NOT_FOUND' },
  SearchPage: () => ({ ...home, products: fixtures.list }),
  SearchSuggestions: () => ({ suggestions: [{ kind: 'PRODUCT', text: 'Beras premium', slug: 'beras-premium' }] }),
  ProductPage: ({ slug }) => (slug === 'beras-premium' ? { ...home, product: fixtures.rice } : { fault: 'NOT_FOUND' }),
  CartPage: ({ token }) => ({ ...home, cart: token === fixtures.cart.token ? fixtures.cart : null }),
  ApplyVoucher: () => ({ applyVoucher: { __typename: 'Cart', token: fixtures.cart.token, lineCount: 3 } }),
  RemoveVoucher: () => ({ removeVoucher: { __typename: 'Cart', token: fixtures.cart.token, lineCount: 3 } }),
  RepeatOrder: () => ({ repeatOrder: { __typename: 'Cart', token: fixtures.cart.token, lineCount: 3 } }),
  AdoptCart: () => ({ adoptCart: { __typename: 'Cart', token: 'keranjang-anggota', lineCount: 3 } }),
  AddToCart: () => ({ addToCart: { __typename: 'Cart', token: fixtures.cart.token, lineCount: 3 } }),
  SetCartLineQuantity: () => ({
    setCartLineQuantity: { __typename: 'Cart', token: fixtures.cart.token, lineCount: 3 },
  }),
  RemoveCartLine: () => ({ removeCartLine: { __typename: 'Cart', token: fixtures.cart.token, lineCount: 2 } }),
  AcceptCartChanges: () => ({ acceptCartChanges: { __typename: 'Cart', token: fixtures.cart.token, lineCount: 3 } }),
  CheckoutPage: ({ destination }) => ({
    ...home,
    checkoutOptions: withFee(destination),
    regions: fixtures.foundRegions,
    me: null,
  }),
  FindRegions: () => ({ regions: fixtures.foundRegions }),
  PlaceOrder: () => ({ placeOrder: { __typename: 'Order', token: 'pesanan-contoh' } }),
  DraftForWhatsapp: () => ({ draftOrderForWhatsapp: { __typename: 'Order', token: 'draf-contoh' } }),
  PaymentPage: ({ token }) => ({
    ...home,
    order: fixtures.paymentOrder(methodOf(token), new Date(Date.now() + 82_000_000).toISOString()),
  }),
  PaymentChangePage: ({ token }) => ({
    ...home,
    order: fixtures.paymentOrder(methodOf(token)),
    orderPaymentOptions: token === 'lunas' ? [] : fixtures.checkoutOptions.payments,
  }),
  ChangePaymentMethod: () => ({ changePaymentMethod: { __typename: 'Order', token: 'pesanan-contoh' } }),
  CheckOrderPayment: () => ({ checkOrderPayment: { outcome: 'STILL_PENDING' } }),
  PaymentState: () => ({
    order: { status: 'AWAITING_PAYMENT', payment: { state: 'PENDING', isPaid: false, instructions: null } },
  }),
  OrderPage: ({ token }) => ({ ...home, order: fixtures.orderAt(token) }),
  ConfirmArrival: () => ({ confirmOrderArrival: { __typename: 'Order' } }),
  ReturnPhotos: () => {
    const path = `/return-photos/${fixtures.PHOTO}?permit=contoh`;
    return { order: { returns: [{ photos: [{ id: fixtures.PHOTO, url: path, thumbnailUrl: path }] }] } };
  },
  RequestReturn: () => ({ requestOrderReturn: { __typename: 'Order' } }),
  MyOrdersPage: () => ({
    ...home,
    myOrders: {
      nodes: [{ ...fixtures.order, lineCount: fixtures.order.lines.length }],
      pageInfo: { hasNextPage: false, endCursor: null },
    },
  }),
  CancelMyOrder: () => ({ cancelMyOrder: { __typename: 'Order' } }),
  SignIn: () => ({
    signIn: {
      __typename: 'InvalidCredentials',
      code: 'INVALID_CREDENTIALS',
      message: 'Nomor HP atau kata sandi tidak cocok.',
    },
  }),
  SignOut: () => ({ signOut: { __typename: 'SignedOut' } }),
  AboutPage: () => ({ ...home, membershipDesk: { isOpen: true } }),
  Sitemap: () => ({
    products: {
      nodes: [{ slug: 'beras-premium', updatedAt: '2026-11-20T00:00:00Z' }],
      pageInfo: { hasNextPage: false },
    },
    categories: [{ slug: 'sembako', children: [{ slug: 'beras', children: [] }] }],
  }),
  SitemapSellers: ({ after }) => ({
    shopSellers: {
      nodes: [{ slug: after ? 'batik-bangil' : 'dapur-bu-lilik' }],
      pageInfo: { hasNextPage: !after, endCursor: after ? null : 'lanjut' },
    },
  }),
  DirectoryPage: () => ({
    cooperatives: {
      nodes: [
        { ...fixtures.banyuGembong, address: { region: { path: 'Trajeng, Panggungrejo, Kota Pasuruan, Jawa Timur' } } },
      ],
      pageInfo: { hasNextPage: false, endCursor: null },
      totalCount: 1,
    },
  }),
  SignUpCooperative: () => ({
    signUpCooperative: {
      __typename: 'CooperativeSignedUp',
      cooperative: { slug: 'lereng-arjuna', name: 'Lereng Arjuna' },
    },
  }),
  ...invitationAnswers,
  ...joiningAnswers,
  StatusPage: () => ({ cooperatives: { totalCount: 3 } }),
};

/** Stands in for the gateway where only the shop is of interest; the whole house is walked through by the browser specs. */
export class FixtureGateway {
  readonly asked: Asked[] = [];
  /** Where photos of returns were sent. */
  readonly photos: string[] = [];
  private readonly server: Server;
  private readonly answers = new Map(Object.entries(ANSWERS));

  constructor() {
    this.server = createServer((request, response) => {
      if (request.url?.startsWith('/media/')) {
        response.setHeader('content-type', 'image/webp').end('RIFF');
        return;
      }
      if (request.url?.startsWith('/payment-proofs/')) {
        request.resume().on('end', () => {
          const isKnown = request.url === '/payment-proofs/pesanan-contoh';
          const refusal = { code: 'INVALID_INPUT', message: 'Bukti ini tidak diperlukan lagi.' };
          response.statusCode = isKnown ? 201 : 422;
          response.end(JSON.stringify(isKnown ? { proofId: 'bukti' } : refusal));
        });
        return;
      }
      if (request.url?.startsWith('/return-photos/')) {
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => chunks.push(chunk));
        request.on('end', () => {
          if (request.method === 'GET') {
            response.setHeader('content-type', 'image/webp').end('RIFF');
            return;
          }
          const isPhoto = !Buffer.concat(chunks).includes('bukan gambar');
          const refusal = { code: 'INVALID_INPUT', message: 'Berkas ini bukan gambar yang dapat dibaca.' };
          this.photos.push(request.url ?? '');
          response.statusCode = isPhoto ? 201 : 422;
          response.end(JSON.stringify(isPhoto ? { photoId: 'foto' } : refusal));
        });
        return;
      }
      if (request.url?.startsWith('/turnover-letters/') && request.method === 'POST') {
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => chunks.push(chunk));
        request.on('end', () => {
          const isPaper = Buffer.concat(chunks).includes('%PDF-');
          const refusal = { code: 'INVALID_INPUT', message: 'Hanya PDF, JPG, PNG, atau WebP yang dapat diunggah.' };
          response.statusCode = isPaper ? 201 : 422;
          response.end(JSON.stringify(isPaper ? { letterId: 'surat' } : refusal));
        });
        return;
      }
      if (/^\/(papers|turnover-letters)\//.test(request.url ?? '')) {
        const isHis = request.headers.authorization === 'Bearer sesi-contoh';
        response.statusCode = isHis ? 200 : 404;
        response.setHeader('content-type', 'application/pdf').end(isHis ? '%PDF-1.4' : '');
        return;
      }
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { query, variables } = JSON.parse(Buffer.concat(chunks).toString()) as {
          query: string;
          variables: Record<string, string | undefined>;
        };
        const operation = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
        const { authorization } = request.headers;
        this.asked.push({
          operation,
          variables,
          tenant: request.headers['x-tenant'] as string | undefined,
          authorization,
        });
        const answer = this.answers.get(operation)?.(variables) ?? { fault: 'INTERNAL_SERVER_ERROR' };
        const body =
          'fault' in answer
            ? { data: null, errors: [{ message: 'no', extensions: { code: answer.fault } }] }
            : { data: answer };
        response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
      });
    });
  }

  answer(operation: string, answer: Answer): void {
    this.answers.set(operation, answer);
  }

  async start(port = 0): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(port, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/graphql`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

function withFee(destination: unknown): typeof fixtures.checkoutOptions {
  const { fulfilments } = fixtures.checkoutOptions;
  return {
    ...fixtures.checkoutOptions,
    fulfilments: fulfilments.map((option) =>
      option.method === 'OWN_COURIER' && destination ? { ...option, fee: 8_000, total: 172_500 } : option,
    ),
  };
}

function methodOf(token: string | undefined): PaymentMethod {
  const METHODS: Readonly<Record<string, PaymentMethod>> = {
    tunai: 'CASH_AT_PICKUP',
    qris: 'QRIS',
    va: 'VIRTUAL_ACCOUNT',
    cod: 'CASH_ON_DELIVERY',
  };
  return METHODS[token ?? ''] ?? 'BANK_TRANSFER';
}

import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Cookies } from './cookies.js';

export interface CartState {
  readonly token: string | null;
  readonly lineCount: number;
}

/** Remembers, in the visitor's browser, which cart is his and how many lines it has. */
@Injectable()
export class CartKeeper {
  constructor(private readonly cookies: Cookies) {}

  keep(reply: FastifyReply, { token, lineCount }: CartState): void {
    if (token === null) {
      return;
    }
    this.cookies.write(reply, 'keranjang', token);
    this.cookies.write(reply, 'isi', String(lineCount));
  }

  forget(reply: FastifyReply): void {
    this.cookies.forget(reply, 'keranjang');
    this.cookies.forget(reply, 'isi');
  }
}

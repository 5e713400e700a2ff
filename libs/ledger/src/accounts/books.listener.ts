import { Injectable } from '@nestjs/common';
import { cooperativeSignedUp } from '@lumbung/events';
import { ListenTo, TenantDatabase } from '@lumbung/platform';
import { BooksService } from './books.service.js';

@Injectable()
export class BooksListener {
  constructor(
    private readonly db: TenantDatabase,
    private readonly books: BooksService,
  ) {}

  @ListenTo(cooperativeSignedUp)
  async openBooks(): Promise<void> {
    await this.db.transaction((tx) => this.books.openBooks(tx));
  }
}

import type { BusinessDate, Locale } from '@lumbung/kernel';
import type { Slice } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { BookKind } from './books.types.js';

/** A line with the key it is found by: pages are turned by it. */
export interface ProvidedLine {
  readonly id: string;
  readonly key: string;
  cells(locale: Locale): string[];
  /** Beside the cells where they are amounts, whole rupiah: a workbook reckons with them, and they are added up. */
  readonly amounts?: readonly (number | null)[];
}

/** A domain that can make one of the books of its own data. */
export interface BookProvider {
  readonly kind: BookKind;
  readonly headings: Record<Locale, readonly string[]>;
  /** Shares of the width on paper. */
  readonly weights: readonly number[];
  count(): Promise<number>;
  /** Lines in the order of the book after a key, or before it backward, as they stood at the end of a day; null: now. */
  lines(
    key: Slice['key'] | null,
    isBackward: boolean,
    limit: number,
    asOf: BusinessDate | null,
  ): Promise<ProvidedLine[]>;
}

/**
 * Books that other domains make: they register at their start (`onModuleInit() { this.books.register(this); }`), because
 * membership stands below them in the plan of calls and must not know them.
 */
@Injectable()
export class BookProviders {
  private readonly providers = new Map<BookKind, BookProvider>();

  register(provider: BookProvider): void {
    this.providers.set(provider.kind, provider);
  }

  of(kind: BookKind): BookProvider | undefined {
    return this.providers.get(kind);
  }

  all(): BookProvider[] {
    return [...this.providers.values()];
  }
}

import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { IdentityModule, RequestAuthenticator } from '@lumbung/identity';
import type { Clock } from '@lumbung/kernel';
import {
  type Config,
  GraphqlDriver,
  type GraphqlOptions,
  HealthController,
  inputPipe,
  PlatformModule,
  TrustedDocuments,
} from '@lumbung/platform';
import { domains } from '@lumbung/domains';
import { costRules } from './cost/payer.js';
import { ApplicationPostersController } from './http/application-posters.controller.js';
import { BankingController } from './http/banking.controller.js';
import { BooksController } from './http/books.controller.js';
import { DocumentsController } from './http/documents.controller.js';
import { ExportsController } from './http/exports.controller.js';
import { FaultFilter } from './http/fault.filter.js';
import { HttpRequests } from './http/http-requests.js';
import { ImportsController } from './http/imports.controller.js';
import { IntakeController } from './http/intake.controller.js';
import { LabelsController } from './http/labels.controller.js';
import { MediaController } from './http/media.controller.js';
import { JournalAttachmentsController } from './http/journal-attachments.controller.js';
import { MemberDocumentsController } from './http/member-documents.controller.js';
import { MemberListsController } from './http/member-lists.controller.js';
import { SavingsListsController } from './http/savings-lists.controller.js';
import { WithholdingSlipsController } from './http/withholding-slips.controller.js';
import { MemberCardsController } from './http/member-cards.controller.js';
import { MyDataController } from './http/my-data.controller.js';
import { PapersController } from './http/papers.controller.js';
import { PaymentProofsController } from './http/payment-proofs.controller.js';
import { ReturnPhotosController } from './http/return-photos.controller.js';
import { SavingsDepositProofsController } from './http/savings-deposit-proofs.controller.js';
import { StatementsController } from './http/statements.controller.js';
import { TurnoverLettersController } from './http/turnover-letters.controller.js';
import { WebhooksController } from './http/webhooks.controller.js';
import { contextReader } from './request-context.js';

/** The API: every domain behind one GraphQL endpoint, uploads and health beside it. */
@Module({})
export class AppModule {
  static with(config: Config, clock?: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config, clock),
        ...domains,
        GraphQLModule.forRootAsync<GraphqlOptions>({
          driver: GraphqlDriver,
          imports: [IdentityModule],
          inject: [RequestAuthenticator],
          useFactory: (authenticator: RequestAuthenticator) => ({
            autoSchemaFile: true,
            sortSchema: true,
            fieldResolverEnhancers: [],
            introspection: !config.isProduction,
            contextOf: contextReader(authenticator, config),
            costs: costRules(config),
            trustedDocuments: config.TRUSTED_DOCUMENTS ? TrustedDocuments.from(config.TRUSTED_DOCUMENTS) : undefined,
          }),
        }),
      ],
      controllers: [
        HealthController,
        MediaController,
        DocumentsController,
        PapersController,
        LabelsController,
        PaymentProofsController,
        ReturnPhotosController,
        SavingsDepositProofsController,
        TurnoverLettersController,
        WebhooksController,
        ImportsController,
        IntakeController,
        ExportsController,
        BooksController,
        MemberCardsController,
        MyDataController,
        JournalAttachmentsController,
        WithholdingSlipsController,
        MemberListsController,
        SavingsListsController,
        ApplicationPostersController,
        MemberDocumentsController,
        BankingController,
        StatementsController,
      ],
      providers: [
        HttpRequests,
        { provide: APP_PIPE, useFactory: inputPipe },
        { provide: APP_FILTER, useClass: FaultFilter },
      ],
    };
  }
}

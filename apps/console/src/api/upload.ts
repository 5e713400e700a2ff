import type { DocumentKind } from '@lumbung/web-api';
import { Fault, send, type Asker } from './ask.js';

interface Uploaded {
  readonly mediaId?: string;
  readonly documentId?: string;
  readonly importId?: string;
  readonly letterId?: string;
  readonly attachmentId?: string;
  readonly statementId?: string;
  readonly errors?: readonly { readonly message?: string; readonly extensions?: { readonly code?: string } }[];
  readonly code?: string;
  readonly message?: string;
}

/** Sends one picture; the server checks and resizes it. Gives its media id, throws a Fault or the server's sentence. */
export async function uploadPicture(asker: Asker, file: File): Promise<string> {
  const body = new FormData();
  body.append('file', file);
  return (await upload('/media', asker, body)).mediaId ?? fail();
}

/** Sends one paper (deed, minutes, licence). */
export async function uploadDocument(asker: Asker, kind: DocumentKind, file: File): Promise<string> {
  const body = new FormData();
  body.append('kind', kind);
  body.append('file', file);
  return (await upload('/documents', asker, body)).documentId ?? fail();
}

/** Brings one list of goods; it is looked through and nothing is written yet. Gives the import's id. */
export async function uploadList(asker: Asker, file: File): Promise<string> {
  const body = new FormData();
  body.append('file', file);
  return (await upload('/imports', asker, body)).importId ?? fail();
}

/** Brings a list of members; it is looked through and nothing is written yet. Gives the import's id. */
export async function uploadMembers(asker: Asker, file: File): Promise<string> {
  const body = new FormData();
  body.append('file', file);
  return (await upload('/member-imports', asker, body)).importId ?? fail();
}

/** Brings what an employer deducted from pay; it is compared and nothing is posted yet. */
export async function uploadPayroll(asker: Asker, batchId: string, file: File): Promise<void> {
  const body = new FormData();
  body.append('file', file);
  await upload(`/payroll-files/${batchId}`, asker, body);
}

/** Brings a statement of a bank account; it is looked through and nothing is kept yet. Gives the statement's id. */
export async function uploadBankStatement(asker: Asker, accountId: string, file: File): Promise<string> {
  const body = new FormData();
  body.append('file', file);
  return (await upload(`/bank-statements/${accountId}`, asker, body)).statementId ?? fail();
}

/** Sends the signed letter of a turnover declaration, or a page of it. */
export async function uploadTurnoverLetter(asker: Asker, declarationId: string, file: File): Promise<string> {
  const body = new FormData();
  body.append('file', file);
  return (await upload(`/turnover-letters/${declarationId}`, asker, body)).letterId ?? fail();
}

/** Sends a paper that proves a journal, or a voucher on its way to become one. */
export async function uploadAttachment(asker: Asker, ofId: string, file: File): Promise<string> {
  const body = new FormData();
  body.append('file', file);
  return (await upload(`/journal-attachments/${ofId}`, asker, body)).attachmentId ?? fail();
}

/** Sends a paper of a member, such as his identity card. */
export async function uploadMemberDocument(asker: Asker, memberId: string, kind: string, file: File): Promise<string> {
  const body = new FormData();
  body.append('file', file);
  return (await upload(`/member-documents/${memberId}?kind=${kind}`, asker, body)).documentId ?? fail();
}

/** The refusal of a file, in the server's own sentence. */
export class UploadRefused extends Error {}

async function upload(path: string, { slug, locale }: Asker, body: FormData): Promise<Uploaded> {
  const headers = { accept: 'application/json', 'accept-language': locale, ...(slug !== null && { 'x-tenant': slug }) };
  const answer = await send<Uploaded>(path, { method: 'POST', headers, body });
  if (answer.code !== undefined && answer.message !== undefined) throw new UploadRefused(answer.message);
  const fault = answer.errors?.[0];
  if (fault?.extensions?.code === 'BAD_USER_INPUT' && fault.message) throw new UploadRefused(fault.message);
  if (fault !== undefined) throw new Fault(fault.extensions?.code ?? 'INTERNAL_SERVER_ERROR');
  return answer;
}

function fail(): never {
  throw new Fault('GATEWAY_SILENT');
}

/** A paper's address on our own server, which adds session and cooperative. */
export function documentHref(url: string, slug: string | null): string {
  const address = new URL(url, location.origin);
  if (slug !== null) address.searchParams.set('koperasi', slug);
  return address.pathname + address.search;
}

import { checkIban } from '../../references/iban';
import { err, ok, type Result } from '../../result';
import type { Mapping } from '../mapping/mapping';
import type { Role } from '../mapping/roles';
import { addressOf } from '../openItems/customers';
import { isFloatColumn, withoutFloatArtefact } from '../openItems/floatArtefact';
import { cellText } from '../table/cell';
import type { TableRecord } from '../table/records';
import type { Table } from '../table/sniffTable';
import type { Note, Rejected } from '../types';
import { foldName } from '../values/fold';
import { valueText } from '../values/valueReader';
import type { CustomerRecord } from './record';

/** Enough to tell an address from a remark: one @ with a dotted domain behind it. */
const EMAIL = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;.]{2,}$/;

/** Reads the rows of a list of customers under one mapping. */
export class CustomerReader {
  /** What was left out of the row read last. */
  notes: Note[] = [];
  private record: TableRecord = { line: 0, cells: [] };
  private readonly table: Table;
  private readonly mapping: Mapping;
  private readonly floats: boolean;

  constructor(table: Table, mapping: Mapping) {
    this.table = table;
    this.mapping = mapping;
    this.floats = isFloatColumn(table, mapping.columns.customerNumber);
  }

  read(
    record: TableRecord,
  ): Result<{ customer: CustomerRecord; cells: readonly string[] }, Rejected> {
    this.record = record;
    this.notes = [];
    const written = this.text('customerNumber');
    const number = this.floats ? withoutFloatArtefact(written) : written;
    const name = this.name();
    if (name === '') return err(this.nameless());
    const text = (role: Role) => this.text(role);
    const customer: CustomerRecord = {
      key: number === '' ? `name:${foldName(name)}` : `no:${number}`,
      ...{ number, name, aliases: [], items: [], address: addressOf(text) },
      ...{ email: this.email(), phone: this.phone(), terms: text('terms') },
      ...{ contactName: this.contact(name), region: text('region'), iban: this.iban() },
      ...{ vatId: text('vatId'), currency: text('currency'), line: record.line },
    };
    return ok({ customer, cells: record.cells });
  }

  /** A company by its name; a private person by first and last name. */
  private name(): string {
    return this.text('customerName') || this.person();
  }

  private person(): string {
    return `${this.text('firstName')} ${this.text('lastName')}`.trim();
  }

  private contact(name: string): string {
    const contact = this.text('contactName') || this.person();
    return contact === name ? '' : contact;
  }

  /** The contact person's own, else the company's: letters and calls go to the person. */
  private email(): string {
    for (const role of ['contactEmail', 'email'] as const) {
      const email = this.text(role);
      if (EMAIL.test(email)) return email;
      if (email !== '') this.leaveOut('import.bad-email', email);
    }
    return '';
  }

  private phone(): string {
    return this.text('contactPhone') || this.text('phone') || this.text('mobile');
  }

  private iban(): string {
    const written = this.text('iban');
    if (written === '') return '';
    const iban = checkIban(written);
    if (iban.ok) return iban.value.iban;
    this.leaveOut('import.bad-iban', written);
    return '';
  }

  private leaveOut(code: string, value: string): void {
    const { line } = this.record;
    this.notes.push({ line, code, params: { line, value: value.slice(0, 80) } });
  }

  private nameless(): Rejected {
    const { line, cells } = this.record;
    const column = this.mapping.columns.customerName ?? this.mapping.columns.lastName ?? -1;
    const field = this.table.columns[column] ?? 'customerName';
    return { line, field, value: '', code: 'import.missing-value', params: {}, cells };
  }

  private text(role: Role): string {
    return valueText(cellText(this.record, this.mapping.columns[role]));
  }
}

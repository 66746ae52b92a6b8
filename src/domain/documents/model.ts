import type { PlainDate } from '../dates/plainDate';
import type { LetterLayoutName } from './layout';

/**
 * What a document says, down to the last figure, and nothing of how it is drawn. Frozen when it is
 * issued and kept in the journal, so that drawing it again gives the same bytes.
 */
export type DocumentModel =
  | LetterModel
  | AgreementModel
  | StatementModel
  | BilingualModel
  | CalibrationModel
  | PostingBookModel
  | CallSheetModel;

interface DocumentBase {
  /** Also the PDF's title. */
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly date: PlainDate;
  readonly sender: SenderBlock;
  /** "Page {page} of {pages}" in the document's language; printed when there is more than one. */
  readonly pageLabel: string;
}

/** Who a document is from, as its letterhead says it. */
export interface SenderBlock {
  readonly name: string;
  /** Letterhead lines under the name. */
  readonly lines: readonly string[];
  /** One line above the address in the window. */
  readonly returnLine: string;
  /** Footer columns: register, contact, bank. */
  readonly footer: readonly (readonly string[])[];
  /** Stands above the window at the right, beside the name. */
  readonly logo?: PictureRef;
  /** The paper carries letterhead and footer already: neither is drawn. */
  readonly preprinted?: boolean;
}

/** A kept picture, PNG or SVG, and the box it is scaled into. */
export interface PictureRef {
  /** Of the kept file, hex. */
  readonly sha256: string;
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** What is told to those who do not see it. */
  readonly alt: string;
}

/**
 * A letter in words and figures, frozen when it is issued. Drawing it again gives the same bytes.
 */
export interface LetterModel extends DocumentBase {
  readonly kind: 'letter';
  readonly layout: LetterLayoutName;
  /** Name, street, town, country: as many lines as the window takes, drawn inside it. */
  readonly addressee: readonly string[];
  /** "Registered" or '' ; stands in the supplement zone above the address. */
  readonly endorsement: string;
  readonly info: readonly LabelledText[];
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Stands after the first `tableAfter` paragraphs. */
  readonly table: TableModel;
  readonly tableAfter: number;
  /** Where to pay, framed below the table. Empty list: no frame. */
  readonly paymentHeading: string;
  readonly payment: readonly LabelledText[];
  /** What the QR code beside it holds; '' or absent (in letters of before it was printed): none. */
  readonly paymentCode?: string;
  /** The ISO 11649 or QR reference asked for, without blanks; '' or absent: none. */
  readonly paymentReference?: string;
  /** Paragraphs from this index on follow the payment block; the ones before it, the table. */
  readonly paymentAfter: number;
  readonly closing: readonly string[];
  /** Drawn between the close and the name. */
  readonly signature?: PictureRef;
  readonly signatory: string;
  readonly enclosuresLabel: string;
  readonly enclosures: readonly string[];
  /** The Swiss QR-bill at the foot of the last sheet; absent: none. */
  readonly qrBill?: QrBill;
}

/** A Swiss QR-bill (SIX Implementation Guidelines 2.3): structured addresses only. */
export interface QrBill {
  readonly currency: 'CHF' | 'EUR';
  /** Minor units; null leaves the amount to the payer. */
  readonly minor: number | null;
  /** CH or LI, without blanks. */
  readonly iban: string;
  readonly creditor: QrParty;
  readonly debtor: QrParty | null;
  /** QR reference (27 digits) with a QR-IBAN, ISO 11649 or '' with any other. */
  readonly reference: string;
  /** At most 140 characters. */
  readonly message: string;
}

/** A party of a Swiss QR bill, address in its structured form. */
export interface QrParty {
  readonly name: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly postcode: string;
  readonly town: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** An agreement to be signed: its clauses, and the tables they speak of. */
export interface AgreementModel extends DocumentBase {
  readonly kind: 'agreement';
  readonly heading: string;
  readonly parties: readonly { readonly role: string; readonly lines: readonly string[] }[];
  readonly clauses: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
  /** Drawn after the clause with this index; as an annex when there is no such clause. */
  readonly claim: TableModel;
  readonly claimAfter: number;
  /** Above the claim when it is an annex. */
  readonly annexHeading?: string;
  readonly schedule: TableModel;
  readonly scheduleAfter: number;
  readonly signatures: readonly SignatureBlock[];
  readonly coupons?: CouponSheet;
  readonly footerNote: string;
}

/** Where one party signs. */
export interface SignatureBlock {
  readonly role: string;
  readonly name: string;
  /** Captions of empty lines, as in agreements of before there were fields. */
  readonly labels: readonly string[];
  /** Lines to be filled in by hand, each divided into fields; what is known is printed on them. */
  readonly fields?: readonly (readonly LabelledText[])[];
}

/** Slips for the payments of an agreement, on sheets of their own. */
export interface CouponSheet {
  readonly heading: string;
  readonly note: string;
  readonly coupons: readonly Coupon[];
}

export interface Coupon {
  readonly title: string;
  readonly rows: readonly LabelledText[];
  /** EPC069-12 payload of a QR code; '' for none. */
  readonly code: string;
}

export interface StatementModel extends DocumentBase {
  readonly kind: 'statement';
  /** Wide tables lie across the sheet. */
  readonly orientation?: 'portrait' | 'landscape';
  readonly heading: string;
  readonly facts: readonly LabelledText[];
  readonly sections: readonly {
    readonly heading: string;
    readonly paragraphs: readonly string[];
    readonly table: TableModel | null;
    /** Begins a new sheet where it would be divided and fits on one. */
    readonly together?: true | undefined;
  }[];
}

/** One text in two languages side by side, paragraph by paragraph at the same height. */
export interface BilingualModel extends DocumentBase {
  readonly kind: 'bilingual';
  /** Of the right column; the left one is in `language`. BCP 47. */
  readonly otherLanguage: string;
  readonly heading: Pair;
  readonly facts: readonly LabelledText[];
  readonly sections: readonly {
    readonly heading: Pair;
    readonly paragraphs: readonly Pair[];
    readonly table: TableModel | null;
  }[];
  readonly signatures: readonly SignatureBlock[];
  readonly coupons?: CouponSheet;
  /** Which language decides; stands at the foot of every sheet. */
  readonly footerNote: string;
}

export interface Pair {
  readonly left: string;
  readonly right: string;
}

/** A sheet that shows how far a printer is off: rulers, and the windows of a layout's envelopes. */
export interface CalibrationModel extends DocumentBase {
  readonly kind: 'calibration';
  readonly layout: LetterLayoutName;
  readonly heading: string;
  /** How to measure and where to enter it. */
  readonly paragraphs: readonly string[];
  /** Beside the outline of the address. */
  readonly addressLabel: string;
  /** Beside the outline of what windows show. */
  readonly windowLabel: string;
}

/**
 * The list handed to the post with the letters: addresses, services and room for the stickers and the
 * stamp. It goes over a counter: no amount and no word of what the letters are about.
 */
export interface PostingBookModel extends DocumentBase {
  readonly kind: 'postingBook';
  readonly heading: string;
  readonly facts: readonly LabelledText[];
  /** Headings of the columns, in the order of a row's fields. */
  readonly columns: Readonly<Record<keyof PostingBookRow, string>>;
  readonly rows: readonly PostingBookRow[];
  /** Number of items in figures and words. */
  readonly totals: readonly LabelledText[];
  /** Under the lines to sign on. */
  readonly signSender: string;
  readonly signClerk: string;
  /** In the box for the round stamp. */
  readonly stampLabel: string;
}

export interface PostingBookRow {
  readonly no: string;
  /** One line of the address each, the name first. */
  readonly addressee: string;
  readonly reference: string;
  readonly service: string;
  /** The sticker goes here; the number when it is known already. */
  readonly number: string;
  readonly weight: string;
  readonly fee: string;
  readonly remarks: string;
}

/** What is known before a call, on one page. For the house only: it goes to nobody. */
export interface CallSheetModel extends DocumentBase {
  readonly kind: 'callSheet';
  readonly heading: string;
  /** Under the heading: for whom, as at when. */
  readonly note: string;
  readonly facts: readonly LabelledText[];
  readonly items: TableModel;
  /** Sections side by side: what was, and what to say. */
  readonly left: readonly CallSheetSection[];
  readonly right: readonly CallSheetSection[];
  /** Heading of the lines left free for handwriting. */
  readonly notes: string;
}

/** A line without a label is text alone. */
export interface CallSheetSection {
  readonly heading: string;
  readonly lines: readonly LabelledText[];
}

export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

export interface TableModel {
  readonly columns: readonly {
    readonly heading: string;
    readonly align: 'left' | 'right';
    /** Width in proportion to the other columns. */
    readonly share: number;
  }[];
  readonly rows: readonly (readonly string[])[];
  /** Bold closing rows. Text in a left column may run over empty cells to its right. */
  readonly totals: readonly (readonly string[])[];
  /** Where a table goes on to another sheet; absent: only its heading is repeated. */
  readonly carried?: CarriedSums;
}

export interface CarriedSums {
  /** Cells of the line that closes a sheet after row `i`, and of the line that opens the next one. */
  readonly over: readonly (readonly string[])[];
  readonly forward: readonly (readonly string[])[];
}

/** The little of the Internet Printing Protocol (RFC 8010, 8011) that tells how a job stands. */

/** `job-state` (RFC 8011, 5.3.7). */
export type IppJobState = 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** A print job as the system tells of it (RFC 8011). */
export interface IppJob {
  readonly state: IppJobState;
  /** Keywords such as "job-completed-successfully". */
  readonly reasons: readonly string[];
}

const GET_JOB_ATTRIBUTES = 0x0009;
const OPERATION_ATTRIBUTES = 0x01;
const END = 0x03;
const KEYWORD = 0x44;
const URI = 0x45;
const CHARSET = 0x47;
const LANGUAGE = 0x48;
/** Tags below this one begin a group; they have no name and no value. */
const FIRST_VALUE_TAG = 0x10;

/** The question "how does this job stand?" as it goes over the wire. */
export function jobQuestion(job: number): Uint8Array {
  const uri = `ipp://localhost/jobs/${job}`;
  return Buffer.concat([
    Buffer.from([2, 0, 0, GET_JOB_ATTRIBUTES, 0, 0, 0, 1, OPERATION_ATTRIBUTES]),
    attribute(CHARSET, 'attributes-charset', 'utf-8'),
    attribute(LANGUAGE, 'attributes-natural-language', 'en'),
    attribute(URI, 'job-uri', uri),
    attribute(KEYWORD, 'requested-attributes', 'job-state'),
    attribute(KEYWORD, '', 'job-state-reasons'),
    Buffer.from([END]),
  ]);
}

function attribute(tag: number, name: string, value: string): Uint8Array {
  return Buffer.concat([Buffer.from([tag]), sized(name), sized(value)]);
}

function sized(text: string): Uint8Array {
  const bytes = Buffer.from(text, 'utf8');
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** What the print system answered; null when it knows no such job, or answered something else. */
export function jobAnswer(bytes: Uint8Array): IppJob | null {
  const answer = Buffer.from(bytes);
  // Version, status (0x00xx: successful), number of the question.
  if (answer.length < 9 || answer.readUInt16BE(2) > 0xff) return null;
  const values = valuesIn(answer.subarray(8));
  const state = values.get('job-state')?.[0];
  const number = state?.length === 4 ? state.readInt32BE(0) : 0;
  if (!isJobState(number)) return null;
  const reasons = (values.get('job-state-reasons') ?? []).map((one) => one.toString('utf8'));
  return { state: number, reasons };
}

function isJobState(value: number): value is IppJobState {
  return Number.isInteger(value) && value >= 3 && value <= 9;
}

/** Values by the name of their attribute; one without a name is a further value of the last. */
function valuesIn(bytes: Buffer): Map<string, Buffer[]> {
  const found = new Map<string, Buffer[]>();
  let name = '';
  let at = 0;
  const take = (): Buffer => {
    const length = at + 2 <= bytes.length ? bytes.readUInt16BE(at) : 0;
    const value = bytes.subarray(at + 2, at + 2 + length);
    at += 2 + length;
    return value;
  };
  while (at < bytes.length) {
    const tag = bytes[at] ?? END;
    at += 1;
    if (tag === END) break;
    if (tag < FIRST_VALUE_TAG) continue;
    name = take().toString('utf8') || name;
    found.set(name, [...(found.get(name) ?? []), take()]);
  }
  return found;
}

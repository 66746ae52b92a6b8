/** What a `:86:` says, whatever the dialect; `''` where it says nothing. */
export interface MtDetails {
  readonly name: string;
  readonly iban: string;
  readonly reference: string;
  readonly text: string;
  /** Reason code of a return, `null` when money did not come back. */
  readonly returned: string | null;
}

export const NO_DETAILS: MtDetails = {
  name: '',
  iban: '',
  reference: '',
  text: '',
  returned: null,
};

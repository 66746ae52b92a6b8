import type { Currency } from '../../money/currency';

/** The codes of ISO 4217 in use, with older ones that files still show. XXX is "no currency". */
const CODES = new Set(
  (
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD ' +
    'CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP ' +
    'GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW ' +
    'KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD ' +
    'NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD ' +
    'SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND ' +
    'VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG DEM FRF ITL ESP NLG BEF ATS FIM ' +
    'IEP PTE GRD LUF SIT MTL CYP SKK EEK LVL LTL ANG BYR CUC MRO STD SLL TRL ROL ZMK ZWL VEF ' +
    'CHE CHW CLF COU MXV USN UYI XDR XTS XXX'
  ).split(' '),
);

/**
 * True for a code that is a currency, where three capitals may be anything else (a header's last word,
 * a column without a header).
 */
export function isCurrencyCode(text: string): text is Currency {
  return CODES.has(text);
}

import data from '../../../resources/posting/services.json';
import { z } from '../schema/zod';

const service = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  identifier: z.string(),
  proofOfPosting: z.string(),
  proofOfDelivery: z.string(),
  /** Whether somebody signs for it. */
  signed: z.boolean(),
  /** Days after posting without news from which the status is asked for: a house rule. */
  statusDays: z.int().positive(),
  /** False: general knowledge, not checked against a source. */
  verified: z.boolean(),
  note: z.string(),
});

const file = z.strictObject({
  asOf: z.string(),
  source: z.string(),
  countries: z.array(
    z.strictObject({ country: z.string(), source: z.string(), services: z.array(service).min(1) }),
  ),
});

export type PostalService = z.infer<typeof service>;

/** A shipped file that cannot be read is a defect of the product: throws. */
const SHIPPED = file.parse(data);

const BY_COUNTRY = new Map(SHIPPED.countries.map(({ country, services }) => [country, services]));
const ELSEWHERE = BY_COUNTRY.get('') ?? [];
const BY_ID = new Map(
  SHIPPED.countries.flatMap(({ services }) => services.map((one) => [one.id, one] as const)),
);

/** Services of the sender's post, the usual one first; the ones of the postal union are always there. */
export function servicesOf(country: string): readonly PostalService[] {
  return [...(BY_COUNTRY.get(country) ?? []), ...ELSEWHERE];
}

/** The service of an id, or undefined: journals may name one that is no longer shipped. */
export function serviceOf(id: string): PostalService | undefined {
  return BY_ID.get(id);
}

/** The service to propose for letters from one country to another (ISO 3166-1 alpha-2; '' = inland). */
export function usualService(from: string, to: string): PostalService {
  const abroad = to !== '' && to !== from;
  const fitting = (from === 'US' && abroad && BY_ID.get('us-registered')) || undefined;
  const [inland] = BY_COUNTRY.get(from) ?? [];
  const [union] = ELSEWHERE;
  const found = fitting ?? (abroad ? union : inland) ?? union;
  if (found === undefined) throw new Error('no service of the postal union');
  return found;
}

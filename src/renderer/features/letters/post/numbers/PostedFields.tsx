import { servicesOf } from '../../../../../domain/posting/services';
import { DateField } from '../../../../components/fields/DateField';
import { FieldRow } from '../../../../components/fields/Field';
import { SelectField } from '../../../../components/fields/SelectField';
import { useBook } from '../../../../ledger/hooks';
import { useMessages } from '../../../../messages/useMessages';

interface PostedFieldsProps {
  /** The day as typed. */
  readonly on: string;
  readonly onDay: (on: string) => void;
  /** Id of the service; '' = the usual one for each letter. */
  readonly service: string;
  readonly onService: (service: string) => void;
}

/** When and with which service of the sender's post the letters went, and what is known of it. */
export function PostedFields({ on, onDay, service, onService }: PostedFieldsProps) {
  const say = useMessages().post.numbers;
  const services = servicesOf(useBook().company?.address.country ?? '');
  const current = services.find(({ id }) => id === service);
  return (
    <>
      <FieldRow>
        <DateField label={say.on} value={on} onChange={onDay} strict />
        <SelectField
          label={say.service}
          value={service}
          onChange={onService}
          choices={[
            { value: '', label: say.usual },
            ...services.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </FieldRow>
      {current !== undefined && (
        <p className="muted">
          {[current.identifier, current.note, current.verified ? '' : say.unverified]
            .filter((text) => text !== '')
            .map((text) => (text.endsWith('.') ? text : `${text}.`))
            .join(' ')}
        </p>
      )}
    </>
  );
}

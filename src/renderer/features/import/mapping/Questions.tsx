import {
  answerDates,
  answerDecimals,
  type Mapping,
  type Question,
} from '../../../../domain/importing/mapping/mapping';
import { Button } from '../../../components/Button';
import { useMessages } from '../../../messages/useMessages';

interface QuestionsProps {
  readonly mapping: Mapping;
  readonly onAnswer: (mapping: Mapping) => void;
}

/** What the file leaves open: two ways to read a column. Never guessed, always asked. */
export function Questions({ mapping, onAnswer }: QuestionsProps) {
  return mapping.questions.map((question) => (
    <Asked
      key={`${question.kind}-${question.role}`}
      question={question}
      onAnswer={(format) => onAnswer(answered(mapping, question, format))}
    />
  ));
}

interface AskedProps {
  readonly question: Question;
  readonly onAnswer: (format: string) => void;
}

function Asked({ question, onAnswer }: AskedProps) {
  const m = useMessages();
  const { kind, column, options } = question;
  return (
    <fieldset>
      <legend>
        {kind === 'date' ? m.import.questionDates(column) : m.import.questionDecimals(column)}
      </legend>
      {options.map(({ format, fits }) => (
        <Button key={format} onClick={() => onAnswer(format)}>
          {m.import.fits(m.import.formats[format] ?? format, fits)}
        </Button>
      ))}
    </fieldset>
  );
}

function answered(mapping: Mapping, question: Question, format: string): Mapping {
  if (question.kind === 'date') {
    const option = question.options.find((one) => one.format === format);
    return option === undefined ? mapping : answerDates(mapping, option.format);
  }
  const option = question.options.find((one) => one.format === format);
  return option === undefined ? mapping : answerDecimals(mapping, option.format);
}

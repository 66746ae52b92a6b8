import { parseDate } from '@internationalized/date';
import type { RefObject } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  Dialog,
  Heading,
  I18nProvider,
  Popover,
} from 'react-aria-components';
import { type PlainDate, plainDate } from '../../../domain/dates/plainDate';
import { useMessages } from '../../messages/useMessages';
import { classes } from '../text';

interface DatePickerProps {
  readonly label: string;
  /** The day that is chosen so far. */
  readonly day: PlainDate | null;
  readonly today: PlainDate;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** The field below which the calendar stands. */
  readonly anchor: RefObject<HTMLInputElement | null>;
  readonly onDay: (day: PlainDate) => void;
}

/** A small calendar below a date field; by key it is opened from the field, so it costs no tab stop. */
export function DatePicker(props: DatePickerProps) {
  const { label, day, today, open, onOpen, anchor } = props;
  const say = useMessages().common.date;
  return (
    <>
      <Button
        className="date-input__open"
        aria-label={say.choose(label)}
        excludeFromTabOrder
        onPress={() => onOpen(!open)}
      >
        <span className="date-input__sheet" aria-hidden="true" />
      </Button>
      <Popover
        className="menu-popover date-picker"
        triggerRef={anchor}
        isOpen={open}
        onOpenChange={onOpen}
        placement="bottom start"
      >
        <Dialog aria-label={say.choose(label)} className="date-picker__dialog">
          <I18nProvider locale={say.locale}>
            <Calendar
              aria-label={label}
              value={day === null ? null : parseDate(day)}
              defaultFocusedValue={parseDate(day ?? today)}
              onChange={(chosen) => {
                onOpen(false);
                props.onDay(plainDate(chosen.toString()));
              }}
              // Opening it is asking for it: the arrows work at once.
              autoFocus
            >
              <header className="date-picker__head">
                <Button slot="previous" className="button button--quiet" aria-label={say.before}>
                  ‹
                </Button>
                <Heading className="date-picker__month" />
                <Button slot="next" className="button button--quiet" aria-label={say.after}>
                  ›
                </Button>
              </header>
              <CalendarGrid weekdayStyle="short" className="date-picker__days">
                {(date) => (
                  <CalendarCell
                    date={date}
                    className={classes(
                      'date-picker__day',
                      date.toString() === today && 'date-picker__day--today',
                    )}
                  />
                )}
              </CalendarGrid>
            </Calendar>
          </I18nProvider>
        </Dialog>
      </Popover>
    </>
  );
}

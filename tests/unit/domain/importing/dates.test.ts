import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth } from '../../../../src/domain/dates/plainDate';
import { type DateFormat, parseDate } from '../../../../src/domain/importing/values/dates';
import { sniffDates } from '../../../../src/domain/importing/values/sniffDates';

describe('parseDate', () => {
  it.each<[string, DateFormat, string]>([
    ['2024-03-09', 'ymd', '2024-03-09'],
    ['2024/3/9', 'ymd', '2024-03-09'],
    ['2024-03-09T10:15:00.000Z', 'ymd', '2024-03-09'],
    ['2021-01-28 05:14:15', 'ymd', '2021-01-28'],
    ['9/3/2024', 'dmy', '2024-03-09'],
    ['09.03.24', 'dmy', '2024-03-09'],
    ['9. 3. 2024', 'dmy', '2024-03-09'],
    ['16-11-2012', 'dmy', '2012-11-16'],
    ['3/9/2024', 'mdy', '2024-03-09'],
    ['3/9/2024 12:00:00 AM', 'mdy', '2024-03-09'],
    ['20240309', 'compact', '2024-03-09'],
    ['20240309.0', 'compact', '2024-03-09'],
    ['9-Mar-24', 'dMony', '2024-03-09'],
    ['07 Nov 2013', 'dMony', '2013-11-07'],
    ['Nov 7, 2013', 'dMony', '2013-11-07'],
    ['10-Nov-9', 'dMony', '2009-11-10'],
    ['5. März 2024', 'dMony', '2024-03-05'],
    ['12 août 2023', 'dMony', '2023-08-12'],
    ['1 mei 2023', 'dMony', '2023-05-01'],
    ['3 października 2023', 'dMony', '2023-10-03'],
    ['31/12/99', 'dmy', '1999-12-31'],
    ['29/02/2024', 'dmy', '2024-02-29'],
  ])('reads %s as %s', (text, format, date) => {
    expect(parseDate(text, format)).toBe(date);
  });

  it.each<[string, DateFormat, string]>([
    ['30/02/2024', 'dmy', 'impossible-date'],
    ['29/02/2023', 'dmy', 'impossible-date'],
    ['2024-13-01', 'ymd', 'impossible-date'],
    ['13/13/2024', 'mdy', 'impossible-date'],
    ['0000-00-00', 'ymd', 'impossible-date'],
    ['20240231', 'compact', 'impossible-date'],
    ['soon', 'dmy', 'bad-date'],
    ['2024-03-09', 'dmy', 'bad-date'],
    ['9/3/2024', 'ymd', 'bad-date'],
    ['1/2/3/4', 'dmy', 'bad-date'],
    ['7 Foo 2024', 'dMony', 'bad-date'],
  ])('refuses %s as %s: %s', (text, format, problem) => {
    expect(parseDate(text, format)).toEqual({ problem });
  });
});

describe('sniffDates', () => {
  it('lets one place over 12 decide for the whole column', () => {
    expect(sniffDates(['01/02/2024', '03/04/2024', '13/04/2024'])).toMatchObject({ format: 'dmy' });
    expect(sniffDates(['01/02/2024', '03/04/2024', '04/13/2024'])).toMatchObject({ format: 'mdy' });
  });

  it('asks when either order would do, with the number of values each would fit', () => {
    expect(sniffDates(['01/02/2024', '', '12/11/2024'])).toEqual({
      format: null,
      ambiguous: true,
      options: [
        { format: 'dmy', fits: 2 },
        { format: 'mdy', fits: 2 },
      ],
      values: 2,
      dates: 2,
    });
  });

  it('asks when the column contradicts itself', () => {
    const sniffed = sniffDates(['13/04/2024', '04/13/2024', '04/14/2024']);
    expect(sniffed).toMatchObject({ format: null, ambiguous: true });
    expect(sniffed.options.map((option) => option.fits)).toEqual([1, 2]);
  });

  it('takes a single slip in a long column for a mistake of that row', () => {
    const column = Array.from({ length: 30 }, (_, day) => `${(day % 12) + 1}/${day % 28}/2024`);
    expect(sniffDates([...column, '25/4/2024'])).toMatchObject({ format: 'mdy', ambiguous: false });
  });

  it('reads dotted dates day first, as all who write them do', () => {
    expect(sniffDates(['01.02.2024', '03.04.2024'])).toMatchObject({ format: 'dmy' });
  });

  it.each([
    [['2024-01-02', '2024-01-03'], 'ymd'],
    [['20240102', '20240131'], 'compact'],
    [['10-Nov-9', '09-Nov-10'], 'dMony'],
    [['30/02/2024', '01/02/2024'], 'dmy'],
  ])('finds the format of %j', (values, format) => {
    expect(sniffDates(values)).toMatchObject({ format, ambiguous: false });
  });

  it('finds no dates in other columns', () => {
    expect(sniffDates(['0000037', 'Acme', '12.50', '1930571429'])).toMatchObject({
      format: null,
      ambiguous: false,
      dates: 0,
    });
  });

  it('never decides for an order that a value of the column contradicts', () => {
    const day = fc.tuple(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
      fc.integer({ min: 1990, max: 2070 }),
    );
    fc.assert(
      fc.property(fc.array(day, { minLength: 1 }), (days) => {
        const real = days.filter(([month, dayOf, year]) => dayOf <= daysInMonth(year, month));
        fc.pre(real.length > 0);
        const column = real.map(([month, dayOf, year]) => `${month}/${dayOf}/${year}`);
        const { format, ambiguous } = sniffDates(column);
        const told = real.some(([, dayOf]) => dayOf > 12);
        expect({ format, ambiguous }).toEqual({ format: told ? 'mdy' : null, ambiguous: !told });
      }),
    );
  });
});

import type { CallPhrases } from './phrases';

export const POLISH_PHRASES: CallPhrases = {
  greeting:
    'Dzień dobry, mówi {me}, firma {company}. Czy mogę rozmawiać z następującą osobą: {person}?',
  greetingFirm: 'Dzień dobry, mówi {me}, firma {company}. Kto zajmuje się u Państwa płatnościami?',
  thanks: 'Dziękujemy za wpłatę {amount} z dnia {date}; już do nas dotarła.',
  unmatched:
    'Otrzymaliśmy od Państwa {amount} i nie możemy jeszcze przypisać tej wpłaty. Czego dotyczyła?',
  broken:
    'W dniu {made} zapowiedzieli nam Państwo {amount} do dnia {date}. Nie widzę tej kwoty na naszym koncie. Czy mogę prosić o pomoc?',
  partly:
    'Z kwoty {amount}, zapowiedzianej do dnia {date}, dotarło {received}; dziękujemy. Kiedy możemy spodziewać się reszty?',
  purpose:
    'Dzwonię w sprawie kwoty {amount}; najstarsza jej część jest wymagalna od dnia {date}. Czy faktury do Państwa dotarły i czy wszystko się zgadza?',
  notDue: 'Chcę tylko zapytać, czy nasze faktury do Państwa dotarły i czy wszystko się zgadza.',
  question: 'Co stoi na przeszkodzie i do którego dnia mogą Państwo zapłacić?',
  offer:
    'Jeśli cała kwota jest teraz trudna, możemy porozmawiać o późniejszym terminie albo o ratach.',
  closing: 'Dziękuję za czas i szczerą rozmowę. Nasze ustalenia są zapisane. Do usłyszenia.',
};

import type { CallPhrases } from './phrases';

export const DUTCH_PHRASES: CallPhrases = {
  greeting: 'Goedendag, u spreekt met {me} van {company}. Zou ik {person} mogen spreken?',
  greetingFirm:
    'Goedendag, u spreekt met {me} van {company}. Wie gaat er bij u over de betalingen?',
  thanks: 'Hartelijk dank voor uw betaling van {amount} van {date}; die is binnen.',
  unmatched:
    'Wij hebben {amount} van u ontvangen en kunnen het bedrag nog niet plaatsen. Waarvoor was het bedoeld?',
  broken:
    'Op {made} zei u ons {amount} toe, uiterlijk op {date}. Ik zie het bedrag niet op onze rekening. Kunt u mij verder helpen?',
  partly:
    'Van de {amount} die u uiterlijk op {date} toezegde, is {received} binnen; hartelijk dank. Wanneer mogen we de rest verwachten?',
  purpose:
    'Ik bel over {amount}; het oudste deel is sinds {date} vervallen. Hebt u de facturen ontvangen, en is alles ermee in orde?',
  notDue: 'Ik wil alleen vragen of onze facturen zijn aangekomen en of alles ermee in orde is.',
  question: 'Wat staat in de weg, en op welke dag kunt u betalen?',
  offer:
    'Als het hele bedrag nu moeilijk is, kunnen we het hebben over een latere datum of over termijnen.',
  closing:
    'Hartelijk dank voor uw tijd en uw openheid. Ik heb genoteerd wat we hebben afgesproken. Tot ziens.',
};

import type { CallPhrases } from './phrases';

export const FRENCH_PHRASES: CallPhrases = {
  greeting: 'Bonjour, {me} de {company}. Pourrais-je parler à {person}, s’il vous plaît ?',
  greetingFirm:
    'Bonjour, {me} de {company}. Qui s’occupe des règlements chez vous, s’il vous plaît ?',
  thanks: 'Merci pour votre paiement de {amount} du {date} ; il nous est bien parvenu.',
  unmatched:
    'Nous avons reçu de votre part {amount} que nous ne pouvons pas encore rapprocher. À quoi correspond ce paiement ?',
  broken:
    'Le {made}, vous nous aviez annoncé {amount} pour le {date}. Je ne trouve pas ce montant sur notre compte. Pouvez-vous m’aider ?',
  partly:
    'Sur les {amount} annoncés pour le {date}, {received} nous sont parvenus ; merci. Quand pouvons-nous compter sur le reste ?',
  purpose:
    'Je vous appelle au sujet de {amount} ; la partie la plus ancienne est échue depuis le {date}. Avez-vous bien reçu les factures, et tout est-il en ordre ?',
  notDue:
    'Je souhaite simplement savoir si nos factures vous sont bien parvenues et si tout est en ordre.',
  question: 'Qu’est-ce qui vous empêche de régler, et pour quelle date pouvez-vous le faire ?',
  offer:
    'Si le montant total est difficile en ce moment, nous pouvons parler d’une date plus éloignée ou d’un paiement en plusieurs fois.',
  closing:
    'Merci pour votre temps et pour votre franchise. J’ai noté ce que nous avons convenu. Au revoir.',
};

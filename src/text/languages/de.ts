import type { SentenceTable } from './table.ts';

export const de: SentenceTable = {
  titles:
    'Dr|Prof|Hr|Hrn|Fr|Frl|Dipl|Ing|Mag|St|Hl|z\\.\\s?B|d\\.\\s?h|u\\.\\s?a|v\\.\\s?a|o\\.\\s?g|s\\.\\s?o|i\\.\\s?d\\.\\s?R|m\\.\\s?a\\.\\s?W|z\\.\\s?T|z\\.\\s?Z|z|d|u|v|o|i|bzw|ca|evtl|ggf|inkl|exkl|vgl|sog|gem|lt|bspw|einschl|zzgl|abzgl|geb|verh|Abt|Hrsg|hrsg|rd|mind|max|ehem|Reg|Bez|Verf|Red',
  counted:
    'Nr|Nrn|Abs|Art|Bd|Kap|Tel|S|Abb|Tab|Aufl|Ziff|Rn|Jg|Jan|Feb|Mrz|Apr|Jun|Jul|Aug|Sep|Sept|Okt|Nov|Dez|gest|gegr',
  either: 'Mio|Mrd|Tsd|Std|Min|Sek|Str|jun|sen|Co|Inc|Ltd|a\\.\\s?D',
  ends: 'usw|etc|v\\.\\s?Chr|n\\.\\s?Chr|e\\.\\s?V',
  starters:
    'Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Er Sie Es Wir Ich Ihr Man Dies Diese Dieser Dieses Diesen Diesem Jene Jener In Im An Am Auf Aus Bei Beim Mit Nach Von Vom Zu Zum Zur Für Um Über Unter Vor Seit Bis Durch Gegen Ohne Während Wegen Trotz Und Oder Aber Denn Doch Sondern Als Wenn Weil Dass Da Dann Danach Damit Dabei Dort Hier Jetzt Heute Gestern Morgen Nun Auch Noch Nur Schon So Sein Seine Seinen Ihre Ihren Unser Unsere Alle Viele Einige Mehrere Beide Jeder Jede Kein Keine Nicht Wer Was Wie Wo Warum Wann Zwei Drei Vier Später Zuvor Bisher Allerdings Außerdem Zudem Laut',
  ordinals: {
    before:
      'der|die|das|den|dem|des|am|im|zum|zur|vom|beim|ab|bis|seit|ein|eine|einen|einem|einer|eines|sein|seine|seinen|seinem|seiner|seines|ihr|ihre|ihren|ihrem|ihrer|ihres|unser|unsere|unseren|unserem|jeder|jede|jedes|jeden|jedem|dieser|diese|dieses|diesen|diesem|und|oder|bereits|insgesamt|schon|Platz|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|,',
    after:
      'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert\\p{L}*|Jahrestag\\p{L}*|Geburtstag\\p{L}*|Todestag\\p{L}*|Klasse|Liga|Stock|Platz|Mal',
  },
};

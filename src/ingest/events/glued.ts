import { type NoLine, shape } from './line.ts';

/** Sorts of text that is no sentence but two run together, or one with words of the page in it. */
export const GLUED: readonly NoLine[] = [
  {
    name: 'two sentences without a full stop between',
    example: 'Ivo Brandt left the yard The port closed on *4 May 2024*.',
    holds: shape(
      /(?:day|\b\d{4}|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?<=\d )(?:am|pm)) (?:The|An?|It|He|She|They|This|These|Meanwhile|When|After|But),? (?=\p{L})|(?<=\p{Ll}{3})(?<!\b(?:from|with|called|named|titled|dubbed|magazine|film|song|book|series|show)) (?:The|An|It|He|She|They|This|These|Meanwhile,?|When|After|But) (?=\p{Ll})|(?<=[\p{L}\d]) (?:On|In|At|Late|Early|Last) (?=\p{Lu}\p{Ll}+day\b|\p{Ll}|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|(?<=[\p{L}\d]) (?:(?:When|While|Although|Since|But) (?=\p{L})|For (?=(?:this|these|the|an?|his|her|its|their) \p{Ll}))|^[‘“][^’”]+[’”] (?=\p{Lu}\p{Ll})(?!.*[‘“])/u,
    ),
  },
  {
    name: 'words said twice',
    example: 'Ivo Brandt left the yard Ivo Brandt of Velis left on *4 May 2024*.',
    holds: shape(
      /(?<!\p{L})(\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+)(?!['’]s?\b).*(?<!\b(?:the|an?|of|to|in|on|at|by|for|from|with|and|or|but|as|than|over|into|between|against|after|before|near|through|under|about|U\.S\.|its|his|her|their|that|which|when|where|while|to the)|[,;:.(“"–—-]) \1(?!\p{L})/u,
    ),
  },
  {
    name: 'words of the page',
    example: 'Sela Marsh/Getty Images The port closed on *4 May 2024*.',
    holds: shape(
      /\bGetty\b|\/(?:AP|AFP|Reuters|EPA|PA)\b|\b(?:AP|AFP|Reuters|EPA|PA)(?:\/| (?:Photo|Images)\b)|\b(?:Related article|View more|Read more|See also|See video|Watch:|Photo:|Image:|Video:|Listen:)|\b[Pp]ictured (?:here|above|below)\b|\((?:Xinhua|Reuters|AP|AFP|CNN|UPI|IPS)\)|\[…\]|\p{L} vs\.? \p{Lu}|\[\.\.\.\]|\d\p{Lu}\p{Ll}{2}|\p{Ll}{2}\.\p{Lu}\p{Ll}|\)\p{Lu}|\b\p{Lu}{2,5} — \p{Lu}/u,
    ),
  },
];

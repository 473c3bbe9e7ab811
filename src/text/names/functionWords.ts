/** Words of grammar, in the languages that suggestions are made in: they name nothing, and stand in most sentences. */
const WORDS = new Set(
  [
    'a an the and or but nor of in on at to for from by with about into over under after before as if than that this these those it its he him his she her hers they them their we us our you your i me my who whom whose which what is are was were be been has have had not no so',
    'der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf zu zum zur von vom mit bei nach aus für über er sie es ihn ihm ihr wir uns ich du sich nicht kein ist sind war hat als wie dass',
    'le la les un une des du de et ou mais dans en au aux sur sous par pour avec il elle ils elles on nous vous je tu se ne pas est sont qui que dont',
    'el los las una unos unas y o pero del al por para con sin él ella ellos ellas nosotros yo tú su sus que no es son fue',
    'os as um uma e mas do da dos das em no na nos nas ao pelo pela com sem ele ela eles elas eu nós não é são foi',
    'il lo gli i uno di che da nel nella sul sulla dal dalla con per tra fra lui lei loro noi voi io non è sono',
  ].flatMap((words) => words.split(' ')),
);

/** True for a word of grammar such as “the”, “she” or “für”, in small letters: as a name it would be found everywhere. */
export function isFunctionWord(word: string): boolean {
  return WORDS.has(word);
}

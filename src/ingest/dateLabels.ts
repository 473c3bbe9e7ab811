/** What stands before the day of publication, in languages of the press, as the source of a pattern. */
export const PUBLISHED =
  'published|posted|created|issued|released|filed|veröffentlicht|erschienen|publié|publicado|pubblicato|gepubliceerd|publicerad|udgivet|publisert|julkaistu|opublikowano|опубликовано|diterbitkan|شائع';
/** What stands before the day of a change. */
export const CHANGED =
  'updated|modified|edited|aktualisiert|mis à jour|actualizado|atualizado|aggiornato|bijgewerkt|uppdaterad';
/** Between such a word and its day. */
export const ON = 'on|at|am|vom|le|el|il|em|op|den|a|o';

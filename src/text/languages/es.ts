import type { SentenceTable } from './table.ts';

export const es: SentenceTable = {
  titles:
    'Sr|Sra|Sres|Sras|Srta|D|Dª|Dña|Dr|Dra|Dres|Prof|Profa|Lic|Ing|Arq|Gral|Cnel|Tte|Cap|Cmte|Mons|Fr|Sto|Sta|Excmo|Excma|Ilmo|Ilma|Ud|Uds|Vd|Vds|Pdte|EE|FF|RR|HH|JJ|CC|AA|p\\.\\s?ej|cf|vs',
  counted:
    'n|núm|núms|nro|art|arts|pág|págs|p|pp|vol|cap|tel|tfno|fig|km|inc|ene|feb|abr|jun|jul|ago|sept|oct|nov|dic',
  either: 'UU|AA|S\\.\\s?A|S\\.\\s?L|aprox|Avda|Av|Cía|Ltda|Hnos|Admón|Dpto',
  ends: 'etc|a\\.\\s?C|d\\.\\s?C',
  starters:
    'El La Los Las Lo Un Una Unos Unas Él Ella Ellos Ellas Yo Tú Nosotros Usted Ustedes Este Esta Estos Estas Esto Ese Esa Eso Aquel Aquella Su Sus Mi Mis Nuestro Nuestra En De Del A Al Con Por Para Sin Sobre Entre Desde Hasta Hacia Según Tras Ante Bajo Contra Durante Y E O U Pero Mas Sino Aunque Porque Como Cuando Donde Si Que Quien Quienes Qué Cómo También Además Después Luego Antes Ahora Hoy Ayer Mañana Aquí Allí Así Entonces Ya No Ni Nunca Todo Todos Todas Muchos Varios Algunos Dos Tres Se Le Les Me Te Nos Hay Fue Era Es Está Están Son',
};

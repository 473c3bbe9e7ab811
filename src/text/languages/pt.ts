import type { SentenceTable } from './table.ts';

export const pt: SentenceTable = {
  titles:
    'Sr|Sra|Srs|Sras|Sres|Srta|Dr|Dra|Drs|Prof|Profa|Profª|Eng|Engª|Enga|Arq|D|Exmo|Exma|Ilmo|Ilma|Gal|Gen|Cel|Ten|Cap|Maj|Alm|Sto|Sta|Pe|Mons|V|V\\.\\s?Exa|p\\.\\s?ex|cf|vs|Des|Dep|Min|Gov',
  counted:
    'n|nº|núm|art|arts|pág|págs|p|pp|vol|cap|tel|fig|inc|al|jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez',
  either: 'Ltda|Lda|S\\.\\s?A|Cia|Av|aprox|Jr|Dto|Bros',
  ends: 'etc|a\\.\\s?C|d\\.\\s?C',
  starters:
    'O A Os As Um Uma Uns Umas Ele Ela Eles Elas Eu Tu Nós Você Vocês Este Esta Estes Estas Isto Esse Essa Isso Aquele Aquela Seu Sua Seus Suas Meu Minha Nosso Nossa Em No Na Nos Nas De Do Da Dos Das Ao À Aos Às Com Por Pelo Pela Para Sem Sobre Entre Desde Até Segundo Após Ante Contra Durante E Ou Mas Porém Embora Porque Como Quando Onde Se Que Quem Também Além Depois Antes Agora Hoje Ontem Amanhã Aqui Ali Assim Então Já Não Nem Nunca Tudo Todos Todas Muitos Vários Alguns Dois Duas Três Foi Era É Há',
};

import type { NameTable } from './table.ts';

/** Names in languages other than English. */
export const TABLES: Readonly<Record<string, NameTable>> = {
  de: {
    inside: 'von van der den dem zu zum zur de la am an im für des ob',
    titles:
      'herr herrn frau doktor dr prof professor professorin kanzler kanzlerin bundeskanzler bundeskanzlerin präsident präsidentin minister ministerin außenminister finanzminister innenminister könig königin kaiser papst bischof graf prinz prinzessin bürgermeister bürgermeisterin trainer regisseur autor schriftsteller sänger general richter richterin sprecher sprecherin',
    organisations:
      'universität bundestag bundesrat partei gmbh ag verein fc sv ev bank verlag institut ministerium behörde amt gericht gesellschaft stiftung verband union orchester akademie bundeswehr polizei kommission parlament senat regierung bundesliga museum hochschule schule theater konzern records airlines university company corporation inc ltd group',
    organisationEnds:
      'partei ministerium verband behörde gericht universität hochschule verein gesellschaft stiftung bank amt verlag akademie institut zeitung rundfunk werke kommission gewerkschaft kammer',
    places: 'bad sankt st mount lake river insel schloss burg san santa los las new rio',
    placeEnds:
      'burg stadt heim dorf hausen berg land ingen furt bach hafen brück kirchen walde see tal straße platz',
    where: 'in nach aus bei',
    small:
      'der die das den dem des ein eine einer eines einem einen er sie es wir ihr ich man dies diese dieser dieses diesen in im am an auf aus bei mit nach von vom zu zum zur und oder aber auch als wenn da dann so nur noch nicht seit für über unter um während ab bis durch gegen ohne vor hinter zwischen sein seine seiner ihre ihrer ihren hier dort jedoch damit dabei danach später zudem außerdem mehr viele alle beide zwei drei wie was wer wo',
    capitalNouns: true,
  },
  es: {
    inside: 'de del la las los el da do di von van',
    titles:
      'señor señora don doña dr doctor doctora presidente presidenta ministro ministra primer alcalde alcaldesa rey reina príncipe princesa papa obispo general coronel juez jueza secretario secretaria director directora actor actriz cantante escritor senador diputado portavoz gobernador',
    organisations:
      'universidad partido banco ministerio instituto gobierno ejército policía club fc real federación asociación comisión consejo tribunal congreso senado parlamento empresa compañía fundación unión academia liga museo editorial colegio escuela organización agencia orquesta sindicato university company corporation inc records group airlines',
    places:
      'río rio monte lago isla islas valle puerto ciudad san santa provincia cabo golfo mar sierra costa nueva los las el la new saint lake',
    where: 'en desde hacia',
    small:
      'el la los las un una unos unas lo él ella ellos ellas su sus este esta estos estas ese esa eso esto en a al de del con por para sin sobre tras entre desde hasta y e o u pero aunque si no ni se le les como cuando donde que quien cual más muy también además así ya aún según durante después antes luego hoy ayer mañana aquí allí todo todos toda todas cada otro otra otros otras dos tres es son fue era ha hay mientras sólo solo nos yo tú usted',
  },
  fr: {
    inside: "de du des d’ d' la le les l’ l' et en sur sous à aux von van di da",
    titles:
      'm mm mme mlle monsieur madame dr docteur président présidente ministre premier maire roi reine prince princesse pape évêque général colonel juge professeur professeure directeur directrice acteur actrice chanteur chanteuse écrivain sénateur député députée porte-parole comte duc empereur',
    organisations:
      'université parti banque ministère institut gouvernement armée police club fc fédération association commission conseil tribunal congrès sénat parlement assemblée entreprise compagnie société fondation union académie ligue musée éditions école organisation agence orchestre syndicat university company corporation inc records group airlines cour régie',
    places:
      'rivière mont monts lac île îles vallée port ville saint-denis province cap golfe mer côte new la le san santa los lake',
    where: 'à en au aux vers',
    small:
      'le la les l un une des du de d il elle ils elles on nous vous je tu ce cet cette ces c son sa ses leur leurs mon ma mes notre nos en à au aux dans par pour sans sur sous avec chez entre depuis jusqu et ou mais où si ne ni se s qu que qui quand comme plus très aussi ainsi alors après avant pendant selon lors puis enfin hier ici là tout tous toute toutes chaque autre autres deux trois est sont fut était a y cependant toutefois malgré contre vers dès',
  },
  it: {
    inside: "di del della dei degli delle da dal de e d’ d' la il lo von van",
    titles:
      'signor signora dottor dott presidente ministro ministra premier sindaco sindaca re regina principe principessa papa vescovo generale colonnello giudice professor professore direttore direttrice attore attrice cantante scrittore senatore deputato portavoce conte duca imperatore san',
    organisations:
      'università partito banca ministero istituto governo esercito polizia club fc ac as federazione associazione commissione consiglio tribunale congresso senato parlamento azienda compagnia società fondazione unione accademia lega museo edizioni scuola organizzazione agenzia orchestra sindacato university company corporation inc records group airlines',
    places:
      'fiume monte monti lago isola isole valle porto città provincia capo golfo mare costa new san santa los las lake',
    where: 'in a ad nel nella verso',
    small:
      'il lo la i gli le l un uno una un di del della dei degli delle dello a al alla ai agli alle da dal dalla in nel nella nei nelle con su sul sulla per tra fra e ed o ma se non né si ci vi che chi cui quando dove come più molto anche così allora dopo prima durante secondo poi infine ieri oggi qui là tutto tutti tutta tutte ogni altro altra altri altre due tre è sono fu era ha questo questa questi queste quello quella suo sua suoi sue egli lui lei essi loro inoltre nonostante mentre però',
  },
  pt: {
    inside: 'de do da dos das di von van',
    titles:
      'senhor senhora sr sra dom dona dr doutor doutora presidente ministro ministra prefeito prefeita rei rainha príncipe princesa papa bispo general coronel juiz juíza professor professora diretor diretora ator atriz cantor cantora escritor senador senadora deputado deputada porta-voz governador governadora',
    organisations:
      'universidade partido banco ministério instituto governo exército polícia clube fc federação associação comissão conselho tribunal congresso senado parlamento empresa companhia fundação união academia liga museu editora colégio escola organização agência orquestra sindicato assembleia câmara university company corporation inc records group airlines',
    places:
      'rio monte lago lagoa ilha ilhas vale porto cidade são santa província cabo golfo mar serra costa nova new san los las lake',
    where: 'em no na nos nas para',
    small:
      'o a os as um uma uns umas de do da dos das em no na nos nas com por pelo pela para sem sobre entre desde até após e ou mas se não nem que quem qual quando onde como mais muito também assim já ainda segundo durante depois antes hoje ontem aqui ali tudo todos toda todas cada outro outra outros outras dois duas três é são foi era há este esta estes estas esse essa isso isto ele ela eles elas seu sua seus suas além porém contudo enquanto ao à aos às',
  },
};

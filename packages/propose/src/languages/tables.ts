import type { NameTable } from './table.ts';

/** Names in languages other than English. */
export const TABLES: Readonly<Record<string, NameTable>> = {
  de: {
    inside: 'von van der den dem zu zum zur de la am an im für des ob',
    titles:
      'herr herrn frau doktor dr prof professor professorin kanzler kanzlerin bundeskanzler bundeskanzlerin präsident präsidentin minister ministerin außenminister finanzminister innenminister könig königin kaiser papst bischof graf prinz prinzessin bürgermeister bürgermeisterin trainer regisseur autor schriftsteller sänger general richter richterin sprecher sprecherin',
    organisations:
      'universität bundestag bundesrat partei gmbh ag verein fc sv ev bank verlag institut ministerium behörde amt gericht gesellschaft stiftung verband union orchester akademie bundeswehr polizei kommission parlament senat regierung bundesliga museum hochschule schule theater konzern records airlines tus tsv vfb vfl tsg sc sk fk nk sd ssv ksc borussia eintracht hertha university company corporation inc ltd group',
    organisationEnds:
      'partei ministerium verband behörde gericht universität hochschule museum theater schule verein gesellschaft stiftung bank amt verlag akademie institut zeitung rundfunk werke kommission gewerkschaft kammer bund',
    places: 'bad sankt st mount lake river insel schloss burg san santa los las new rio',
    placeEnds:
      'burg stadt heim dorf hausen berg land ingen furt bach hafen brück kirchen walde see tal straße platz',
    placeNouns:
      'stadt hauptstadt gemeinde provinz region insel halbinsel fluss see dorf ort ortschaft städte orte bezirk landkreis kreis bundesstaat staat bundesland kanton königreich herzogtum fürstentum großherzogtum grafschaft raum distrikt departement stadtteil ortsteil vorort hafen',
    exonyms:
      'Rom|Mailand|Neapel|Turin|Florenz|Venedig|Genua|Bologna|Padua|Bozen|Trient|Triest|Paris|Lyon|Straßburg|Nizza|London|Edinburgh|Brüssel|Antwerpen|Gent|Brügge|Lüttich|Den Haag|Kopenhagen|Stockholm|Göteborg|Oslo|Helsinki|Warschau|Krakau|Danzig|Breslau|Stettin|Posen|Prag|Brünn|Pressburg|Budapest|Bukarest|Belgrad|Athen|Thessaloniki|Lissabon|Madrid|Sevilla|Saragossa|Moskau|Sankt Petersburg|Kiew|Lemberg|Genf|Zürich|Lausanne|Neuenburg|Wien|Graz|Linz|Frankfurt|Halle|Baden-Württemberg|Brandenburg|Mecklenburg-Vorpommern|Niedersachsen|Nordrhein-Westfalen|Rheinland-Pfalz|Saarland|Sachsen-Anhalt|Schleswig-Holstein|Vorarlberg|Oberösterreich|Niederösterreich|Burgenland|Salzburg|Aargau|Thurgau|Graubünden|Tessin|Wallis|Waadt|Ruhrgebiet|Ostdeutschland|Westdeutschland|Norddeutschland|Süddeutschland|Gazastreifen|Westjordanland|Golanhöhen|Donbass|Bosnien|Herzegowina|Innsbruck|Peking|Tokio|Kairo|Jerusalem|Teheran|Damaskus|Bagdad|Algier|Tripolis|Kapstadt|Neu-Delhi|Kalkutta|Singapur|Havanna|Mexiko-Stadt|Kalifornien|Nordkalifornien|Südkalifornien|Pennsylvanien|Hawaii|Neuengland|Bayern|Hessen|Sachsen|Thüringen|Preußen|Schlesien|Böhmen|Mähren|Tirol|Südtirol|Kärnten|Steiermark|Burgund|Bretagne|Normandie|Elsass|Lothringen|Provence|Toskana|Lombardei|Sizilien|Sardinien|Korsika|Kreta|Andalusien|Katalonien|Baskenland|Flandern|Wallonien|Friesland|Jütland|Lappland|Siebenbürgen|Krim|Kaukasus|Balkan|Sibirien|Mandschurei|Tibet|Kaschmir|Anatolien|Palästina|Sowjetunion|Europa|Asien|Afrika|Nordamerika|Südamerika|Mittelamerika|Lateinamerika|Nordafrika|Südostasien|Osteuropa|Westeuropa|Mitteleuropa|Ozeanien|Antarktis|Arktis|Skandinavien|Nordsee|Ostsee|Mittelmeer|Atlantik|Pazifik|Rhein|Donau|Elbe|Themse|Wolga|Alpen|Pyrenäen|Anden|England|Schottland|Wales|Nordirland|Großbritannien|USA|Vereinigten Staaten|Vereinigte Staaten|DDR|Bundesrepublik Deutschland|Osmanischen Reich|Österreich-Ungarn|Tschechoslowakei|Jugoslawien|Persien',
    where: 'in nach aus bei',
    small:
      'der die das den dem des ein eine einer eines einem einen er sie es wir ihr ich man dies diese dieser dieses diesen in im am an auf aus bei mit nach von vom zu zum zur und oder aber auch als wenn da dann so nur noch nicht seit für über unter um während ab bis durch gegen ohne vor hinter zwischen sein seine seiner ihre ihrer ihren hier dort jedoch damit dabei danach später zudem außerdem mehr viele alle beide zwei drei wie was wer wo',
    capitalNouns: true,
  },
  es: {
    inside: 'de del la las los el da do di von van',
    joining: 'y e',
    titles:
      'señor señora don doña dr doctor doctora presidente presidenta ministro ministra primer alcalde alcaldesa rey reina príncipe princesa papa obispo general coronel juez jueza secretario secretaria director directora actor actriz cantante escritor senador diputado portavoz gobernador',
    organisations:
      'universidad radio ayuntamiento diputación partido banco ministerio instituto gobierno ejército policía club fc real federación asociación comisión consejo tribunal congreso senado parlamento empresa compañía fundación unión academia liga museo editorial colegio escuela organización agencia orquesta sindicato university company corporation inc records group airlines',
    places:
      'río rio monte lago isla islas valle puerto ciudad san santa provincia cabo golfo mar sierra costa nueva los las el la new saint lake',
    placeNouns:
      'ciudad municipio provincia región isla río lago monte país pueblo aldea capital distrito estado reino ducado condado república barrio valle localidad departamento cantón puerto',
    exonyms:
      'Roma|Milán|Nápoles|Turín|Florencia|Venecia|Génova|Londres|Edimburgo|París|Lyon|Marsella|Estrasburgo|Berlín|Múnich|Colonia|Fráncfort|Hamburgo|Viena|Ginebra|Zúrich|Berna|Basilea|Bruselas|Amberes|Gante|Brujas|La Haya|Copenhague|Estocolmo|Varsovia|Cracovia|Praga|Budapest|Bucarest|Belgrado|Atenas|Lisboa|Moscú|San Petersburgo|Kiev|Pekín|Tokio|El Cairo|Jerusalén|Teherán|Damasco|Bagdad|Argel|Túnez|Nueva Delhi|Ciudad de México|La Habana|Nueva York|Nueva Jersey|California|Texas|Florida|Filadelfia|Pensilvania|Luisiana|Baviera|Sajonia|Prusia|Silesia|Bohemia|Borgoña|Bretaña|Normandía|Alsacia|Lorena|Provenza|Toscana|Lombardía|Sicilia|Cerdeña|Córcega|Creta|Andalucía|Cataluña|Galicia|País Vasco|Aragón|Castilla|Extremadura|Flandes|Transilvania|Crimea|Cáucaso|Balcanes|Siberia|Tíbet|Palestina|Unión Soviética|Europa|Asia|África|América|Oceanía|Antártida|América del Norte|América del Sur|América Latina|Latinoamérica|Norte de África|Oriente Medio|Mediterráneo|Atlántico|Pacífico|Rin|Danubio|Ebro|Támesis|Sena|Alpes|Pirineos|Andes|Inglaterra|Escocia|Gales|Irlanda del Norte|Gran Bretaña|Estados Unidos|EEUU|EE|Cisjordania|Franja de Gaza|Rotterdam|Róterdam|Perpiñán|Burdeos|Tolosa|Checoslovaquia|Yugoslavia|Persia|Vaticano',
    where: 'en desde hacia',
    small:
      'el la los las un una unos unas lo él ella ellos ellas su sus este esta estos estas ese esa eso esto en a al de del con por para sin sobre tras entre desde hasta y e o u pero aunque si no ni se le les como cuando donde que quien cual más muy también además así ya aún según durante después antes luego hoy ayer mañana aquí allí todo todos toda todas cada otro otra otros otras dos tres es son fue era ha hay mientras sólo solo nos yo tú usted',
  },
  fr: {
    inside: "de du des d’ d' la le les l’ l' en sur sous à aux von van di da",
    joining: 'et',
    titles:
      'm mm mme mlle monsieur madame dr docteur président présidente ministre premier maire roi reine prince princesse pape évêque général colonel juge professeur professeure directeur directrice acteur actrice chanteur chanteuse écrivain sénateur député députée porte-parole comte duc empereur',
    organisations:
      'université parti banque ministère institut gouvernement armée police club fc fédération association commission conseil tribunal congrès sénat parlement assemblée entreprise compagnie société fondation union académie ligue musée éditions école organisation agence orchestre syndicat university company corporation inc records group airlines cour régie',
    places:
      'rivière mont monts lac île îles vallée port ville saint-denis province cap golfe mer côte new la le san santa los lake',
    placeNouns:
      'ville commune province région île fleuve rivière lac mont pays village capitale département district état royaume duché comté république quartier vallée banlieue hameau canton port',
    exonyms:
      'Rome|Milan|Naples|Turin|Florence|Venise|Gênes|Londres|Édimbourg|Berlin|Munich|Cologne|Francfort|Hambourg|Vienne|Genève|Zurich|Berne|Bâle|Lausanne|Bruxelles|Anvers|Gand|Bruges|Liège|La Haye|Copenhague|Varsovie|Cracovie|Prague|Budapest|Bucarest|Belgrade|Athènes|Lisbonne|Madrid|Barcelone|Séville|Moscou|Saint-Pétersbourg|Kiev|Pékin|Tokyo|Le Caire|Jérusalem|Téhéran|Damas|Bagdad|Alger|Tunis|Le Cap|Mexico|La Havane|New York|Californie|Pennsylvanie|Floride|Louisiane|Québec|Bavière|Saxe|Prusse|Silésie|Bohême|Bourgogne|Bretagne|Normandie|Alsace|Lorraine|Provence|Savoie|Gascogne|Toscane|Lombardie|Sicile|Sardaigne|Corse|Crète|Andalousie|Catalogne|Flandre|Wallonie|Transylvanie|Crimée|Caucase|Balkans|Sibérie|Tibet|Palestine|Union soviétique|URSS|Europe|Asie|Afrique|Amérique|Océanie|Antarctique|Amérique du Nord|Amérique du Sud|Amérique latine|Afrique du Nord|Moyen-Orient|Méditerranée|Atlantique|Pacifique|Rhin|Danube|Loire|Seine|Rhône|Garonne|Tamise|Alpes|Pyrénées|Andes|Angleterre|Écosse|Pays de Galles|Irlande du Nord|Grande-Bretagne|États-Unis|Tchécoslovaquie|Yougoslavie|Perse|Vatican',
    where: 'à en au aux vers',
    small:
      'le la les l un une des du de d il elle ils elles on nous vous je tu ce cet cette ces c son sa ses leur leurs mon ma mes notre nos en à au aux dans par pour sans sur sous avec chez entre depuis jusqu et ou mais où si ne ni se s qu que qui quand comme plus très aussi ainsi alors après avant pendant selon lors puis enfin hier ici là tout tous toute toutes chaque autre autres deux trois est sont fut était a y cependant toutefois malgré contre vers dès',
  },
  it: {
    inside: "di del della dei degli delle da dal de d’ d' dell’ dell' la il lo von van bin ibn al",
    joining: 'e',
    titles:
      'signor signora dottor dott presidente ministro ministra premier sindaco sindaca re regina principe principessa papa vescovo generale colonnello giudice professor professore direttore direttrice attore attrice cantante scrittore senatore deputato portavoce conte duca imperatore san',
    organisations:
      'università partito banca ministero istituto governo esercito polizia club fc ac as federazione associazione commissione consiglio tribunale congresso senato parlamento azienda compagnia società fondazione unione accademia lega museo edizioni scuola organizzazione agenzia orchestra sindacato university company corporation inc records group airlines inter juventus sampdoria atalanta real atlético dinamo sporting olympique racing celtic united rovers hapoel maccabi',
    places:
      'fiume monte monti lago isola isole valle porto città provincia capo golfo mare costa new san santa los las lake',
    placeNouns:
      'città comune provincia regione isola fiume lago monte paese villaggio frazione località capitale capoluogo distretto stato regno ducato contea repubblica quartiere valle vescovo diocesi territorio costa porto',
    exonyms:
      "Roma|Milano|Napoli|Torino|Firenze|Venezia|Genova|Padova|Mantova|Trento|Siracusa|Livorno|Londra|Edimburgo|Parigi|Lione|Marsiglia|Strasburgo|Nizza|Berlino|Monaco|Monaco di Baviera|Colonia|Francoforte|Amburgo|Stoccarda|Dresda|Lipsia|Norimberga|Augusta|Vienna|Salisburgo|Innsbruck|Zurigo|Ginevra|Berna|Basilea|Losanna|Bruxelles|Anversa|Bruges|L'Aia|Copenaghen|Stoccolma|Varsavia|Cracovia|Danzica|Breslavia|Praga|Budapest|Bucarest|Belgrado|Zagabria|Lubiana|Atene|Salonicco|Costantinopoli|Lisbona|Madrid|Barcellona|Siviglia|Saragozza|Mosca|San Pietroburgo|Kiev|Pechino|Tokyo|Il Cairo|Gerusalemme|Teheran|Damasco|Baghdad|Algeri|Tripoli|Tunisi|Città del Capo|Nuova Delhi|Città del Messico|L'Avana|New York|California|Pennsylvania|Hawaii|Baviera|Sassonia|Prussia|Slesia|Boemia|Moravia|Tirolo|Carinzia|Borgogna|Bretagna|Normandia|Alsazia|Lorena|Provenza|Toscana|Lombardia|Piemonte|Sicilia|Sardegna|Campania|Puglia|Calabria|Basilicata|Umbria|Marche|Lazio|Abruzzo|Molise|Veneto|Friuli|Liguria|Emilia|Romagna|Emilia-Romagna|Corsica|Creta|Andalusia|Catalogna|Fiandre|Lapponia|Transilvania|Crimea|Caucaso|Balcani|Siberia|Manciuria|Tibet|Anatolia|Palestina|Unione Sovietica|Europa|Asia|Africa|America|Oceania|Antartide|Nord America|Sud America|America Latina|America del Nord|America del Sud|Nord Africa|Medio Oriente|Mediterraneo|Adriatico|Atlantico|Pacifico|Reno|Danubio|Tevere|Po|Arno|Tamigi|Senna|Alpi|Pirenei|Appennini|Ande|Carpazi|Inghilterra|Scozia|Galles|Irlanda del Nord|Gran Bretagna|USA|Stati Uniti|Stati Uniti d'America|Impero ottomano|Cecoslovacchia|Jugoslavia|Persia|Vaticano|Costa Azzurra|Bosnia-Erzegovina",
    where: 'in a ad nel nella verso',
    small:
      'il lo la i gli le l un uno una un di del della dei degli delle dello a al alla ai agli alle da dal dalla in nel nella nei nelle con su sul sulla per tra fra e ed o ma se non né si ci vi che chi cui quando dove come più molto anche così allora dopo prima durante secondo poi infine ieri oggi qui là tutto tutti tutta tutte ogni altro altra altri altre due tre è sono fu era ha questo questa questi queste quello quella suo sua suoi sue egli lui lei essi loro inoltre nonostante mentre però',
  },
  pt: {
    inside: 'de do da dos das di von van',
    joining: 'e',
    titles:
      'senhor senhora sr sra dom dona dr doutor doutora presidente ministro ministra prefeito prefeita rei rainha príncipe princesa papa bispo general coronel juiz juíza professor professora diretor diretora ator atriz cantor cantora escritor senador senadora deputado deputada porta-voz governador governadora',
    organisations:
      'universidade partido banco ministério instituto governo exército polícia clube fc federação associação comissão conselho tribunal congresso senado parlamento empresa companhia fundação união academia liga museu editora colégio escola organização agência orquestra sindicato assembleia câmara university company corporation inc records group airlines',
    places:
      'rio monte lago lagoa ilha ilhas vale porto cidade são santa província cabo golfo mar serra costa nova new san los las lake',
    placeNouns:
      'cidade município província região ilha rio lago monte país vila aldeia capital distrito estado reino ducado condado república bairro vale localidade freguesia departamento porto',
    exonyms:
      'Roma|Milão|Nápoles|Turim|Florença|Veneza|Gênova|Génova|Londres|Edimburgo|Paris|Lyon|Marselha|Estrasburgo|Berlim|Munique|Colônia|Frankfurt|Hamburgo|Viena|Genebra|Zurique|Berna|Basileia|Bruxelas|Antuérpia|Haia|Copenhague|Estocolmo|Varsóvia|Cracóvia|Praga|Budapeste|Bucareste|Belgrado|Atenas|Lisboa|Porto|Madri|Madrid|Sevilha|Moscou|Moscovo|São Petersburgo|Kiev|Pequim|Tóquio|Cairo|Jerusalém|Teerã|Damasco|Bagdá|Argel|Túnis|Nova Delhi|Nova Déli|Cidade do México|Havana|Nova Iorque|Nova York|Nova Jérsei|Califórnia|Flórida|Filadélfia|Pensilvânia|Baviera|Saxônia|Prússia|Silésia|Boêmia|Borgonha|Bretanha|Normandia|Alsácia|Lorena|Provença|Toscana|Lombardia|Sicília|Sardenha|Córsega|Creta|Andaluzia|Catalunha|Galiza|Alentejo|Algarve|Flandres|Transilvânia|Crimeia|Cáucaso|Bálcãs|Sibéria|Tibete|Palestina|União Soviética|Europa|Ásia|África|América|Oceania|Antártida|América do Norte|América do Sul|América Latina|Norte da África|Oriente Médio|Mediterrâneo|Atlântico|Pacífico|Reno|Danúbio|Tejo|Tâmisa|Sena|Alpes|Pireneus|Andes|Amazônia|Inglaterra|Escócia|País de Gales|Irlanda do Norte|Grã-Bretanha|Estados Unidos|Tchecoslováquia|Iugoslávia|Pérsia|Vaticano',
    where: 'em no na nos nas para',
    small:
      'o a os as um uma uns umas de do da dos das em no na nos nas com por pelo pela para sem sobre entre desde até após e ou mas se não nem que quem qual quando onde como mais muito também assim já ainda segundo durante depois antes hoje ontem aqui ali tudo todos toda todas cada outro outra outros outras dois duas três é são foi era há este esta estes estas esse essa isso isto ele ela eles elas seu sua seus suas além porém contudo enquanto ao à aos às',
  },
};

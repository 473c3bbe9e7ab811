/**
 * What news is about, in English and then in German, Spanish, French, Italian, Portuguese and Urdu: readers ask in the
 * language of the interface for what texts say in another. `_` stands for a space; words that mean more than one thing are
 * left out.
 */
export const SUBJECTS: readonly string[] = `
tariff tariffs duty duties, Zoll Zölle Strafzölle arancel aranceles tarif_douanier droits_de_douane dazi dazio tarifa tarifas محصولات
mine mines mining, Bergwerk Bergbau Mine mina minería minas miniera miniere mineração کان کنی کان
mineral minerals, Mineralien Bodenschätze minerales minerai minerais minerali minerais minérios معدنیات
war, Krieg guerra guerre جنگ
peace, Frieden paz paix pace امن
attack attacks, Angriff Angriffe Anschlag Anschläge ataque ataques attentat attentats attaque attacco attacchi حملہ حملے
army military, Armee Militär Heer ejército armée esercito exército فوج
weapon weapons arms, Waffe Waffen armas armes armi ہتھیار اسلحہ
terrorism, Terrorismus terrorismo terrorisme دہشت_گردی
rebel rebels insurgents, Rebellen Aufständische rebeldes rebelles insurgés ribelli باغی
government, Regierung gobierno gouvernement governo حکومت
president, Präsident presidente président صدر
minister, Minister ministro ministre وزیر
parliament legislature congress, Parlament parlamento parlement پارلیمنٹ
election elections, Wahl Wahlen elecciones elección élection élections elezioni eleição eleições انتخابات الیکشن
court, Gericht Gerichtshof tribunal corte tribunale عدالت
police, Polizei policía polizia polícia پولیس
prison jail, Gefängnis cárcel prisión carcere prigione prisão جیل
law, Gesetz ley loi legge lei قانون
tax taxes, Steuer Steuern impuesto impuestos impôt impôts taxe taxes tasse imposta imposto impostos ٹیکس
trade, Handel comercio commerce commercio comércio تجارت
company firm, Firma Unternehmen empresa compañía entreprise société azienda impresa companhia کمپنی
bank, Bank banco banque banca بینک
loan loans credit, Kredit Kredite Darlehen préstamo préstamos prêt prêts prestito prestiti empréstimo قرض
debt, Schulden deuda dette debito dívida
investment investments invest, Investition Investitionen inversión inversiones investissement investissements investimento investimenti investimentos سرمایہ_کاری
agreement deal treaty, Abkommen Vertrag Vereinbarung acuerdo tratado accord traité accordo trattato acordo معاہدہ
embassy, Botschaft embajada ambassade ambasciata embaixada سفارت_خانہ
ambassador, Botschafter embajador ambassadeur ambasciatore embaixador سفیر
border, Grenze frontera frontière confine fronteira سرحد
refugee refugees asylum, Flüchtling Flüchtlinge refugiado refugiados réfugié réfugiés rifugiati پناہ_گزین مہاجرین
flag, Flagge Fahne bandera drapeau bandiera bandeira پرچم جھنڈا
church, Kirche iglesia église chiesa igreja چرچ گرجا
mosque, Moschee mezquita mosquée moschea mesquita مسجد
pilgrims pilgrimage, Pilger peregrinos peregrinación pèlerins pèlerinage pellegrini حاجی
school schools, Schule Schulen escuela escuelas école écoles scuola scuole escola escolas اسکول
university, Universität universidad université università universidade یونیورسٹی
hospital, Krankenhaus hôpital ospedale ہسپتال
child children, Kind Kinder niño niños enfant enfants bambino bambini criança crianças بچے بچہ
woman women, Frau Frauen mujer mujeres femme femmes donna donne mulher mulheres عورت خواتین
earthquake, Erdbeben terremoto séisme tremblement_de_terre زلزلہ
flood floods, Überschwemmung Hochwasser inundación inundaciones inondation inondations alluvione inundação سیلاب
storm cyclone hurricane typhoon, Sturm Zyklon Wirbelsturm tormenta ciclón huracán tempête ouragan tempesta ciclone tempestade طوفان
climate, Klima clima climat آب_و_ہوا
disease illness, Krankheit enfermedad maladie malattia doença بیماری
accident, Unfall Unglück accidente incidente incidente acidente حادثہ
ship, Schiff barco buque bateau navire nave navio جہاز
train, Zug tren treno trem ٹرین
aircraft plane, Flugzeug avión avion aereo avião طیارہ
battery batteries, Batterie Batterien batería baterías batterie batteries batteria baterias بیٹری
energy power, Energie energía énergie energia توانائی
price prices, Preis Preise precio precios prix prezzo prezzi preço preços قیمت
death deaths dead, Tote Todesopfer muertos muertes morts décès morti mortes اموات ہلاک
fire, Feuer Brand incendio incendie feu incêndio آگ
murder killing, Mord asesinato homicidio meurtre assassinat omicidio assassinio assassinato قتل
theft robbery, Diebstahl Raub robo vol furto rapina roubo چوری ڈکیتی
drug drugs, Droge Drogen droga drogas drogue drogues منشیات
protest protests demonstration, Protest Proteste protesta protestas manifestación manifestation manifestazione protesto احتجاج مظاہرہ
strike, Streik huelga grève sciopero greve ہڑتال
budget, Haushalt Etat presupuesto bilancio orçamento بجٹ
health, Gesundheit salud santé salute saúde صحت
doctor doctors, Arzt Ärzte médico médicos médecin médecins medico medici ڈاکٹر
teacher teachers, Lehrer profesor maestro enseignant enseignants insegnante insegnanti professor استاد
student students pupils, Schüler Studenten estudiante estudiantes alumno alumnos étudiant étudiants élève élèves studente studenti aluno طالب_علم
car cars, Auto Autos coche coches carro voiture voitures macchina گاڑی
road roads street, Straße Straßen calle carretera route rue strada estrada rua سڑک
airport, Flughafen aeropuerto aéroport aeroporto ہوائی_اڈہ
mayor, Bürgermeister alcalde maire sindaco prefeito میئر
city town, Stadt ciudad ville città cidade شہر
river, Fluss río fleuve rivière fiume rio دریا
food, Essen Lebensmittel comida alimentos nourriture cibo کھانا خوراک
farmer farmers agriculture, Bauer Bauern Landwirtschaft agricultor agricultores agriculteur agriculteurs agricoltore agricoltura کسان زراعت
music, Musik música musique musica موسیقی
film movie, Film película cinéma filme فلم
garden, Garten jardín jardin giardino jardim باغ
museum, Museum museo musée museu عجائب_گھر
weather, Wetter météo meteo موسم
rain, Regen lluvia pluie pioggia chuva بارش
snow, Schnee nieve neige neve برف
dog dogs, Hund Hunde perro perros chien chiens cane cani cachorro کتا
cat cats, Katze Katzen gato gatos gatto gatti بلی
horse horses, Pferd Pferde caballo caballos cheval chevaux cavallo cavalli cavalo گھوڑا
newspaper, Zeitung periódico journal giornale jornal اخبار
king, König rey roi rei بادشاہ
queen, Königin reina reine regina rainha ملکہ
football soccer, Fußball fútbol calcio futebol فٹ_بال
ceasefire truce armistice hostilities, Waffenruhe Waffenstillstand Feuerpause alto_el_fuego tregua armisticio cessez-le-feu trêve armistice cessate_il_fuoco cessar-fogo trégua جنگ_بندی
peace_talks negotiations talks, Verhandlung Verhandlungen Friedensgespräche negociación negociaciones négociation négociations pourparlers negoziati trattative negociação negociações مذاکرات
independence, Unabhängigkeit independencia indépendance indipendenza independência آزادی
revolution, Revolution revolución révolution rivoluzione revolução انقلاب
coup overthrow, Putsch Staatsstreich golpe_de_estado coup_d’État colpo_di_Stato golpe_de_Estado بغاوت
crisis, Krise crisis crise crisi بحران
prime_minister premier chancellor, Ministerpräsident Premierminister primer_ministro premier_ministre primo_ministro primeiro-ministro وزیر_اعظم وزیراعظم
foreign_minister foreign_secretary, Außenminister ministro_de_exteriores ministro_de_asuntos_exteriores ministre_des_affaires_étrangères ministro_degli_esteri ministro_das_relações_exteriores وزیر_خارجہ
chancellor, Kanzler Bundeskanzler canciller chancelier cancelliere chanceler
envoy minister ambassador, Gesandter Gesandte enviado émissaire envoyé inviato ایلچی
legation embassy, Gesandtschaft legación légation legazione legação
consul consulate, Konsul Konsulat cónsul consulado consulat consolato قونصل قونصلیٹ
governor, Gouverneur gobernador gouverneur governatore governador گورنر
senate, Senat senado sénat senato سینیٹ
senator, Senator senador sénateur senatore سینیٹر
constitution, Verfassung constitución constitution costituzione constituição آئین
recognition recognised recognized, Anerkennung reconocimiento reconnaissance riconoscimento reconhecimento
diplomacy diplomatic relations, Diplomatie Beziehungen diplomacia diplomatie relaciones_diplomáticas relations_diplomatiques diplomazia سفارت_کاری
sanctions embargo, Sanktionen sanciones sanctions sanzioni sanções پابندیاں
alliance, Bündnis Allianz alianza alliance alleanza aliança اتحاد
invasion, Einmarsch Invasion invasión invasion invasione invasão حملہ_آور
occupation, Besatzung Besetzung ocupación occupation occupazione ocupação قبضہ
colony colonies, Kolonie Kolonien colonia colonias colonie colonies colônia colônias نوآبادی
protectorate, Protektorat protectorado protectorat protettorato
slavery slaves slave, Sklaverei Sklaven Sklave esclavitud esclavos esclavage esclaves schiavitù schiavi escravidão escravos غلامی
empire, Reich Kaiserreich imperio empire impero império سلطنت
kingdom, Königreich reino royaume regno بادشاہت
republic, Republik república république repubblica جمہوریہ
emperor, Kaiser emperador empereur imperatore imperador شہنشاہ
prince, Prinz Fürst príncipe prince principe شہزادہ
pope, Papst pape پوپ
bishop, Bischof obispo évêque vescovo bispo
soldier soldiers troops, Soldat Soldaten Truppen soldado soldados tropas soldat soldats troupes soldato soldati truppe فوجی سپاہی
navy fleet naval, Marine Kriegsmarine Flotte marina armada flota marine flotte marinha بحریہ
battle, Schlacht batalla bataille battaglia batalha
bomb bombing, Bombe Bombenanschlag bomba bombe atentado بم
missile rocket, Rakete Raketen misil cohete missile fusée missili razzo míssil foguete میزائل
nuclear atomic, Atom nuklear nuclear nucléaire nucleare جوہری ایٹمی
atomic_bomb nuclear_weapons, Atombombe Atomwaffen bomba_atómica bombe_atomique armi_nucleari bomba_atômica ایٹم_بم
gas chemical_weapons chemical_gas, Giftgas Chemiewaffen armas_químicas gas_tóxico armes_chimiques armi_chimiche
submarine submarines, U-Boot U-Boote submarino submarinos sous-marin sous-marins sottomarino sottomarini آبدوز
helicopter, Hubschrauber helicóptero hélicoptère elicottero ہیلی_کاپٹر
airlift, Luftbrücke puente_aéreo pont_aérien ponte_aereo
air_strike airstrike air_raid, Luftangriff Luftangriffe ataque_aéreo frappe_aérienne attacco_aereo فضائی_حملہ
blockade, Blockade bloqueo blocus blocco bloqueio ناکہ_بندی
hostage hostages, Geisel Geiseln rehén rehenes otage otages ostaggio ostaggi refém reféns یرغمال
prisoner prisoners, Gefangener Gefangene prisionero prisioneros prisonnier prisonniers prigioniero prigionieri قیدی
trial tribunal, Prozess juicio proceso procès processo julgamento مقدمہ
judge justice, Richter Richterin juez jueza juge giudice juiz جج
lawyer attorney, Anwalt Rechtsanwalt abogado avocat avvocato advogado وکیل
verdict ruling judgment, Urteil sentencia veredicto verdict arrêt sentenza فیصلہ
crime crimes criminal, Verbrechen Kriminalität crimen crímenes crime crimes crimine crimini جرم
war_crimes war_criminals, Kriegsverbrechen Kriegsverbrecher crímenes_de_guerra crimes_de_guerre crimini_di_guerra crimes_de_guerra جنگی_جرائم
corruption, Korruption corrupción corruption corruzione corrupção بدعنوانی کرپشن
spy espionage spies, Spion Spionage espía espionaje espion espionnage spia spionaggio espião جاسوس جاسوسی
secret, Geheimnis geheim secreto secret segreto segredo خفیہ
human_rights, Menschenrechte derechos_humanos droits_de_l’homme diritti_umani direitos_humanos انسانی_حقوق
freedom liberty, Freiheit libertad liberté libertà liberdade
democracy, Demokratie democracia démocratie democrazia جمہوریت
communism communist communists, Kommunismus Kommunisten comunismo comunistas communisme communistes comunismo comunisti
immigration immigrants, Einwanderung Einwanderer inmigración inmigrantes immigration immigrés immigrazione imigração imigrantes
migrants, Migranten migrantes migrants migranti تارکین_وطن
visa visas, Visum Visa visado visados visto visti ویزا
population inhabitants, Bevölkerung Einwohner población habitantes population habitants popolazione população آبادی
economy economic, Wirtschaft economía économie economia معیشت
money, Geld dinero denaro dinheiro پیسہ رقم
currency, Währung moneda monnaie valuta moeda کرنسی
gold_standard, Goldstandard patrón_oro étalon-or
stock shares, Aktie Aktien Börse acciones bolsa_de_valores bourse azioni ações
export exports, Export Ausfuhr exportación exportaciones exportation exportations esportazione esportazioni exportação exportações برآمدات
import imports, Einfuhr importación importaciones importation importations importazione importazioni درآمدات
worker workers labor labour, Arbeiter trabajador trabajadores ouvrier ouvriers travailleurs lavoratore lavoratori مزدور
job jobs employment, Arbeitsplatz Arbeitsplätze empleo empleos emploi emplois lavoro emprego ملازمت
unemployment, Arbeitslosigkeit desempleo chômage disoccupazione desemprego بے_روزگاری
poverty, Armut pobreza pauvreté povertà غربت
famine hunger, Hungersnot Hunger hambruna hambre famine faim carestia fome قحط بھوک
aid help assistance, Hilfe ayuda aiuto aiuti ajuda امداد
railway railroad rail, Eisenbahn Bahn ferrocarril chemin_de_fer ferrovia ریلوے
canal, Kanal canal canale نہر
port harbour harbor, Hafen puerto porto بندرگاہ
bridge, Brücke puente pont ponte پل
dam barrage, Staudamm Talsperre presa embalse barrage diga barragem ڈیم
island islands, Insel Inseln isla islas île îles isola isole ilha ilhas جزیرہ
mountain mountains, Berg Berge montaña montañas montagne montagnes montagna montanha پہاڑ
sea ocean, Meer Ozean océano océan mer mare oceano سمندر
forest, Wald bosque forêt bosco floresta جنگل
capital_city capital, Hauptstadt capitale دارالحکومت
land territory, Gebiet territorio territoire território علاقہ
map, Karte mapa carte mappa نقشہ
science scientists scientist, Wissenschaft Wissenschaftler ciencia científicos scientifiques scienza scienziati ciência cientistas سائنس سائنسدان
research study, Forschung Studie investigación estudio recherche étude ricerca pesquisa estudo تحقیق
space, Weltraum Weltall espacio espace spazio espaço خلا
satellite satellites, Satellit Satelliten satélite satélites satelliti سیٹلائٹ
computer, Rechner ordenador computadora ordinateur کمپیوٹر
hacker hackers, Hackerangriff pirata_informático piratas_informáticos pirates_informatiques ہیکر
website, Webseite Internetseite sitio_web site_web sito_web
telephone phone, Telefon teléfono téléphone telefono telefone ٹیلی_فون
virus, Virus virus وائرس
cancer, Krebs cáncer cancro câncer سرطان
vaccine vaccination, Impfung Impfstoff vacuna vacunación vaccin vaccino vacina ویکسین
drought, Dürre sequía sécheresse siccità seca خشک_سالی
warming, Erderwärmung Erwärmung calentamiento réchauffement riscaldamento aquecimento
crane, Kran grúa grue gru guindaste کرین
crash accident, Absturz accidente_aéreo écrasement schianto
collapse, Einsturz Zusammenbruch derrumbe colapso effondrement crollo colapso
explosion, Explosion explosión explosion esplosione explosão دھماکہ
rescue rescued, Rettung rescate sauvetage salvataggio resgate
victims dead, Opfer víctimas victimes vittime vítimas متاثرین
resignation resigned, Rücktritt dimisión renuncia démission dimissioni demissão استعفیٰ
visit, Besuch visita visite دورہ
meeting summit, Treffen Gipfel Gipfeltreffen reunión cumbre sommet riunione vertice cúpula ملاقات اجلاس
conference, Konferenz conferencia conférence conferenza conferência کانفرنس
speech address, Rede discurso discours discorso تقریر
letter, lettre lettera خط
telegram, Telegramm telegrama télégramme telegramma
book, Buch libro livre livro کتاب
author writer, Autor Schriftsteller autor escritor écrivain auteur autore scrittore مصنف
painter artist, Maler Künstler pintor artista peintre artiste pittore pintor مصور
exhibition, Ausstellung exposición exposition mostra exposição نمائش
cartoon cartoons, Karikatur Karikaturen caricatura caricaturas caricature caricatures vignetta vignette کارٹون
journalist reporter, Journalist Journalisten Reporter periodista periodistas journaliste journalistes giornalista jornalista صحافی
television, Fernsehen televisión télévision televisione televisão ٹیلی_وژن
song singer, Sänger Sängerin cantante chanteur chanteuse cantante cantor گلوکار
actor actress, Schauspieler Schauspielerin actriz acteur actrice attore attrice ator atriz اداکار
festival, Fest Festspiele fiesta fête festa تہوار
match game, Spiel match partita jogo میچ
team, Mannschaft equipo équipe squadra equipe ٹیم
world_cup, Weltmeisterschaft Copa_del_Mundo Mundial Coupe_du_monde Mondiali Copa_do_Mundo ورلڈ_کپ
prize award, premio prêmio انعام
wedding marriage, Hochzeit Heirat boda matrimonio mariage matrimonio casamento شادی
wife, Ehefrau esposa épouse moglie بیوی
family, Familie familia famille famiglia família خاندان
mother, Mutter madre mère mãe ماں
father, Vater padre père pai باپ
religion, Religion religión religion religione religião مذہب
muslims muslim, Muslime musulmanes musulmans musulmani muçulmanos مسلمان
christians christian, Christen cristianos chrétiens cristiani cristãos مسیحی
jews jewish, Juden judíos juifs ebrei judeus یہودی
taxation tax, Besteuerung imposición_fiscal imposition tassazione tributação
reparations compensation, Reparationen Entschädigung reparaciones indemnización réparations indemnisation riparazioni reparações indenização
neutrality neutral, Neutralität neutral neutralidad neutralité neutralità neutralidade
referendum, Volksabstimmung Volksentscheid referéndum référendum
purchase, Kauf Ankauf compra achat acquisto
whale whales, Wal Wale ballena ballenas baleine baleines balena balene baleia
ant ants, Ameise Ameisen hormiga hormigas fourmi fourmis formica formiche formiga formigas چیونٹی
bird birds, Vogel Vögel pájaro pájaros aves oiseau oiseaux uccello uccelli pássaro پرندہ
history, Geschichte historia histoire storia história تاریخ
`
  .trim()
  .split('\n');

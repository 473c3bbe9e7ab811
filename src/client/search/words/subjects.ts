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
`
  .trim()
  .split('\n');

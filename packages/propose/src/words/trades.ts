import { words } from './words.ts';

/** What news calls people by, before their names: by trade, lot or what they did. They are no feature of the tagger. */
const TRADES = words(`
  billionaire millionaire multimillionaire tycoon magnate mogul industrialist entrepreneur businessman businesswoman
  philanthropist benefactor donor heiress heir socialite celebrity superstar rapper dj musician guitarist drummer pianist
  violinist cellist saxophonist trumpeter bassist vocalist frontman frontwoman soprano tenor baritone composer conductor
  songwriter producer filmmaker screenwriter scriptwriter playwright dramatist novelist poet essayist biographer columnist
  correspondent publisher blogger vlogger youtuber influencer streamer gamer podcaster broadcaster presenter newsreader comedian
  comic magician illusionist supermodel stylist designer architect engineer inventor photographer sculptor painter illustrator
  cartoonist artist dancer ballerina choreographer astronaut cosmonaut pilot sailor jockey boxer wrestler sprinter runner
  marathoner cyclist swimmer gymnast skater skier snowboarder surfer golfer footballer cricketer bowler batsman seamer spinner
  quarterback linebacker pitcher outfielder shortstop winger fullback flanker paralympian olympian medallist medalist physicist
  chemist astronomer geneticist neuroscientist psychologist psychiatrist sociologist anthropologist archaeologist mathematician
  statistician geologist seismologist meteorologist climatologist epidemiologist virologist immunologist microbiologist
  oncologist cardiologist paediatrician pediatrician gynaecologist surgeon physician nurse midwife dentist optician pharmacist
  physiotherapist therapist veterinarian teacher headteacher headmaster headmistress lecturer tutor academic scholar student
  pupil graduate undergraduate schoolboy schoolgirl teenager toddler farmer fisherman herder herdsman chef waiter waitress
  bartender driver trucker cabbie courier carpenter plumber electrician bricklayer labourer laborer mechanic welder shopkeeper
  shopper banker broker financier investor accountant auditor economist hotelier restaurateur developer landlord landlady
  landowner solicitor barrister prosecutor magistrate policeman policewoman patrolman firefighter fireman paramedic lifeguard
  soldier serviceman servicewoman veteran airman gunman shooter attacker bomber hijacker kidnapper murderer killer robber
  burglar fraudster conman hacker smuggler trafficker poacher suspect defendant plaintiff claimant convict prisoner inmate
  detainee fugitive whistleblower informant spy terrorist militant insurgent warlord jihadist preacher televangelist missionary
  theologian widow widower grandmother grandfather grandma grandpa stepfather stepmother girlfriend boyfriend fiancé fiancée
  pensioner retiree resident villager commuter passenger motorist cyclist pedestrian hiker climber mountaineer explorer
  adventurer tourist holidaymaker neighbour neighbor bystander onlooker eyewitness survivor victim patient campaigner
  environmentalist conservationist ecologist naturalist feminist suffragette dissident protester protestor demonstrator
  organiser organizer volunteer lobbyist strategist pollster consultant adviser advisor aide diplomat politician lawmaker
  legislator backbencher frontbencher constituent whip refugee migrant immigrant librarian curator historian genealogist translator
  interpreter
`);

/** True for a word that news puts before a person’s name, in small letters. */
export const isTrade = (word: string): boolean => TRADES.has(word);

#include "core/exchange/demo_story.h"

namespace kt::exchange::demo {
namespace {

// clang-format off
constexpr auto all_stories = std::to_array<Story>({
    {"Apotheek Beekwijk", "pharmacist", "Haalt de medicijnrol de laatste weken te laat op en weet niet meer welke dag het is.", "normal",
     "Dat ik mijn eigen huishouden kan blijven doen.",
     {{{"Hoge bloeddruk en hartfalen, negen medicijnen in een rol.", "Neemt de rol zelf in als hij klaarligt.", "medication", 42},
       {"Traplopen gaat moeizaam, douchen durft zij niet alleen.", "Loopt binnenshuis zonder hulp.", "fall", 25},
       {"Dochter woont ver weg, de buurvrouw doet boodschappen.", "Goed contact met de buurvrouw.", "", 6},
       {"Vergeet afspraken, is daar verdrietig over.", "Gebruikt een agenda met grote letters.", "", 21},
       {"", "Hoort en spreekt goed.", "", 0}}}, 1,
     "Welke hulp is nodig zodat zij veilig zelf kan blijven douchen?",
     {"Ergotherapeut kijkt in huis naar badkamer en trap.", "Apotheek bezorgt de medicijnrol elke week."},
     "Ik wil zelf kunnen douchen zonder bang te zijn.", "Drie keer per week douchen op een stoel, zonder hulp.",
     "Oefenen met douchestoel en beugels", "2 keer per week", "Douchestoel geplaatst, eerste keer samen geoefend.", "buurvrouw", "Boodschappen en post."},
    {"Wijkverpleging", "district_nurse", "Drie keer gevallen in een maand, heeft blauwe plekken en durft niet meer naar buiten.", "high",
     "Weer naar de kaartclub op donderdag.",
     {{{"Diabetes en pijnlijke knieën, duizelig bij het opstaan.", "Meet zelf de suiker.", "fall", 25},
       {"Hulp bij wassen, loopt met een rollator.", "Kan zelf opstaan uit de hoge stoel.", "fall", 37},
       {"Komt nergens meer, mist de kaartclub.", "Vrienden bellen wekelijks.", "loneliness", 6},
       {"Bang om weer te vallen.", "", "", 11},
       {"Ziet slecht aan het rechteroog.", "Leest met een loep.", "", 18}}}, 2,
     "Hoe komt meneer of mevrouw weer veilig buiten?",
     {"Fysiotherapie start met valtraining aan huis.", "Vrijwilliger rijdt op donderdag naar de kaartclub."},
     "Ik wil op donderdag weer naar de kaartclub.", "Elke donderdag, met vervoer en rollator.",
     "Valtraining aan huis", "2 keer per week", "Eerste training gedaan, liep tot de brievenbus.", "zoon", "Rijden en klussen in huis."},
    {"Buurman", "", "Gordijnen blijven overdag dicht en de post stapelt zich op.", "normal",
     "Rust in huis en mijn kat bij mij.",
     {{{"Afgevallen zonder reden, eet één keer per dag.", "Drinkt goed.", "malnutrition", 28},
       {"Verzorgt zich minder, draagt dagen dezelfde kleren.", "Kan alles zelf als het wordt voorgezegd.", "", 38},
       {"Rekeningen blijven liggen.", "Buurman wil helpen met de post.", "", 6},
       {"Somber sinds het overlijden van de partner.", "Praat graag over vroeger.", "loneliness", 10},
       {"", "", "", 0}}}, 3,
     "Wat kan de eetlust en de stemming verbeteren?",
     {"Praktijkondersteuner vraagt de stemming uit en volgt het gewicht.", "Maatschappelijk werk regelt hulp bij de post."},
     "Ik wil weer met smaak eten en niet altijd alleen.", "Twee keer per week samen eten, gewicht blijft gelijk.",
     "Aanschuiven bij de eettafel in de Huiskamer", "2 keer per week", "Voor het eerst meegegeten, vond het gezellig.", "buurman", "Post en kattenbak."},
    {"Dochter", "", "Moeder belt 's nachts en zegt dat er mensen in huis zijn.", "high",
     "Thuis blijven wonen, zo lang het kan.",
     {{{"Blaasontsteking gehad, slaapt onrustig.", "", "delirium", 36},
       {"Vindt 's nachts het toilet niet.", "Overdag zelfstandig.", "fall", 38},
       {"Dochter is overbelast, slaapt zelf slecht.", "Familie komt elk weekend.", "carer_overload", 13},
       {"Geheugen gaat achteruit, achterdochtig.", "Herkent de vaste gezichten.", "wandering", 21},
       {"Gehoorapparaat ligt in de la.", "Begrijpt korte zinnen goed.", "", 17}}}, 3,
     "Is dit een delier, en hoe houdt de dochter het vol?",
     {"Specialist ouderengeneeskunde komt op huisbezoek.", "Nachtlampjes en het gehoorapparaat in huis op orde."},
     "Ik wil rustig slapen in mijn eigen bed.", "Vijf van de zeven nachten zonder bellen.",
     "Avondronde wijkverpleging", "elke avond", "Rustige week gehad, twee keer gebeld in plaats van elke nacht.", "dochter", "Elke avond bellen, in het weekend eten koken."},
    {"Praktijkassistente", "", "Vijf keer in een maand de praktijk gebeld met steeds dezelfde vraag.", "normal",
     "Weten wie ik kan bellen.",
     {{{"COPD, twee keer een kuur in een half jaar.", "Gebruikt de puffer goed.", "", 26},
       {"Snel buiten adem, kookt niet meer.", "Dekt zelf de tafel.", "", 37},
       {"Kinderen wonen in het buitenland.", "Beeldbelt elke zondag.", "loneliness", 6},
       {"Angstig als het benauwd wordt.", "", "", 11},
       {"", "Praat duidelijk.", "", 0}}}, 3,
     "Hoe voorkomen wij paniek en onnodig bellen?",
     {"Eén vast nummer op de koelkast, met belrooster.", "Praktijkondersteuner maakt een longaanvalplan."},
     "Ik wil weten wat ik moet doen als ik het benauwd krijg.", "Twee maanden zonder spoedbezoek.",
     "Oefenen met ademhaling en longaanvalplan", "1 keer per week", "Plan besproken, hangt nu naast de telefoon.", "zoon", "Beeldbellen en geldzaken."},
    {"Wmo-consulent", "social_worker", "Bij het keukentafelgesprek vielen lege kasten en een koud huis op.", "high",
     "Mijn tuin.",
     {{{"Wond aan het been die niet dichtgaat.", "Laat zich goed verzorgen.", "pressure_sore", 24},
       {"Kan niet goed bukken, tuin groeit dicht.", "Zit graag buiten.", "", 37},
       {"Zet de verwarming niet aan om geld te sparen.", "Wil hulp aannemen als het niets kost.", "", 3},
       {"", "Opgewekt, maakt grapjes.", "", 0},
       {"Leest brieven van de gemeente niet.", "", "", 5}}}, 1,
     "Welke regelingen zijn er, en wie helpt met de brieven?",
     {"Sociaal werker vraagt energietoeslag aan.", "Wijkverpleging verzorgt de wond om de dag."},
     "Ik wil deze zomer weer in mijn tuin zitten.", "Elke droge dag een uur buiten, wond dicht.",
     "Wondverzorging", "om de dag", "Wond is kleiner, heeft buiten koffie gedronken.", "nicht", "Tuin en boodschappen."},
    {"Fysiotherapeut", "physiotherapist", "Loopt in een half jaar een stuk slechter, houdt zich vast aan de meubels.", "normal",
     "Zelf naar de kerk lopen.",
     {{{"Ziekte van Parkinson, stijf in de ochtend.", "Neemt de pillen precies op tijd.", "fall", 25},
       {"Aankleden duurt een uur.", "Doet alles zelf als er tijd is.", "fall", 38},
       {"Partner helpt met alles.", "Samen al zestig jaar.", "carer_overload", 13},
       {"", "Blijft nieuwsgierig.", "", 0},
       {"Praat zacht, raakt achter in gesprekken.", "Schrijft goed.", "", 19}}}, 1,
     "Hoe houden we beide partners overeind?",
     {"Logopedie en fysiotherapie stemmen de oefeningen af.", "Sociaal werker bespreekt respijtzorg met de partner."},
     "Wij willen samen naar de kerk blijven gaan.", "Elke zondag lopend heen, terug met de auto.",
     "Looptraining volgens het Parkinsonprogramma", "2 keer per week", "Zondag lopend naar de kerk, terug opgehaald.", "partner", "Helpt de hele dag door."},
    {"Huisarts op de huisartsenpost", "general_practitioner", "Met Pasen op de post gezien na een val, naar huis gestuurd zonder hulp.", "urgent",
     "Niet naar het ziekenhuis.",
     {{{"Pols gebroken, botontkalking.", "", "fall", 25},
       {"Kan met één hand niet koken of wassen.", "Leert snel om te gaan met de spalk.", "", 38},
       {"Geen familie in de buurt.", "Kerk heeft een bezoekgroep.", "loneliness", 6},
       {"Schrikachtig na de val.", "", "", 11},
       {"", "", "", 0}}}, 1,
     "Kan dit thuis, of is een kort verblijf beter?",
     {"Tijdelijk verblijf is besproken en niet gewild.", "Maaltijden en hulp bij wassen voor zes weken."},
     "Ik wil mijn eigen potje weer kunnen koken.", "Na zes weken drie keer per week zelf koken.",
     "Hulp bij wassen en kleden", "elke ochtend", "Spalk eraf, kookt weer soep.", "vriendin", "Wandelt mee en kookt op zondag."},
    {"Thuishulp", "", "Koelkast met bedorven eten, gaspit stond nog aan.", "urgent",
     "Dat niemand mijn huis uitruimt.",
     {{{"Suikerziekte, spuit insuline onregelmatig.", "", "medication", 42},
       {"Huis vol spullen, smalle looppaden.", "Kent de weg blind.", "fire", 38},
       {"Laat bijna niemand binnen.", "Vertrouwt de thuishulp.", "", 6},
       {"Overzicht kwijt, stelt alles uit.", "Goede smoesjes, veel humor.", "", 21},
       {"Doof aan één kant.", "", "", 17}}}, 3,
     "Hoe maken we het huis veilig zonder het vertrouwen te verliezen?",
     {"Inductieplaat en rookmelders, samen uitgezocht.", "Thuishulp blijft de vaste persoon, twee uur extra."},
     "Ik wil baas blijven in mijn eigen huis.", "Looppad naar bed en bad vrij, elke week gecontroleerd.",
     "Samen opruimen, één hoek per keer", "1 keer per week", "Gang is vrij. Koos zelf wat weg mocht.", "broer", "Belt op maandag."},
    {"Welzijnswerker", "welfare_worker", "Komt niet meer bij het koor en neemt de telefoon niet op.", "low",
     "Zingen.",
     {{{"Incontinentie, schaamt zich daarvoor.", "", "", 30},
       {"Durft niet ver van een toilet.", "Fietst nog op de hometrainer.", "", 37},
       {"Trekt zich terug.", "Koorleden missen hem of haar.", "loneliness", 6},
       {"Somber in de winter.", "Luistert veel muziek.", "", 11},
       {"", "Zuivere stem.", "", 0}}}, 2,
     "Wie bespreekt de schaamte, en hoe komt het koor weer in beeld?",
     {"Praktijkondersteuner bespreekt hulpmiddelen.", "Koorlid haalt op en kiest een plek bij de deur."},
     "Ik wil met kerst weer meezingen.", "Elke week naar de repetitie.",
     "Ophalen voor het koor", "elke dinsdag", "Eerste repetitie, bleef tot de pauze.", "vriend", "Rijdt naar het koor."},
    {"Kleinzoon", "", "Oma heeft drie keer hetzelfde bedrag overgemaakt en weet het niet meer.", "normal",
     "Mijn kleinkinderen zien.",
     {{{"", "Lichamelijk sterk, wandelt elke dag.", "", 0},
       {"Kookt steeds hetzelfde, laat het aanbranden.", "Dekt en wast af.", "fire", 35},
       {"Kleinzoon regelt de bank.", "Hechte familie.", "", 7},
       {"Beginnende dementie, diagnose deze zomer.", "Geniet van muziek en planten.", "wandering", 21},
       {"Zoekt naar woorden.", "Begrijpt foto's goed.", "", 19}}}, 3,
     "Wanneer start casemanagement dementie?",
     {"Casemanager maakt kennis samen met de kleinzoon.", "Geheugenboek met foto's en namen."},
     "Ik wil iedere week iemand van de familie zien.", "Elke zondag bezoek, met een rooster aan de muur.",
     "Bezoekrooster bijhouden", "1 keer per maand", "Rooster hangt, kleinzoon vult het in.", "kleinzoon", "Bankzaken en zondags bezoek."},
    {"Lijst 75+ van de praktijk", "practice_nurse", "Staat op de lijst: twee opnames dit jaar en geen hulp thuis.", "low",
     "Zo min mogelijk gedoe.",
     {{{"Hartfalen, weegt zich elke dag.", "Kent de eigen grenzen.", "", 27},
       {"Moe na het aankleden.", "Deelt de dag goed in.", "", 37},
       {"", "Kaart elke week met de buren.", "", 0},
       {"", "Nuchter.", "", 0},
       {"Verstaat de telefoon slecht.", "", "", 17}}}, 0,
     "Wat spreken we af voor als het hart weer slechter gaat?",
     {"Huisarts bespreekt wensen en grenzen van behandeling.", "Gewicht doorgeven bij twee kilo erbij."},
     "Ik wil niet meer onverwacht naar het ziekenhuis.", "Half jaar zonder spoedopname.",
     "Gewicht en klachten doorgeven", "elke dag", "Belde zelf bij twee kilo erbij, plaspil verhoogd.", "buren", "Kaarten en een oogje in het zeil."},
});

constexpr auto all_surnames = std::to_array<std::string_view>({
    "van Ottersdal", "Beekhorster", "Zandwijkstra", "de Lindehoven", "Kromvelder", "Schaapsdijker", "Wilgenaar", "van der Hazelbrink",
    "Veenlandsma", "Duinkerper", "ter Roggestein", "Molenwerver", "Hélinck", "Crèmerslag", "Vogelwaard", "van 't Achterend",
    "Klaverdijker", "Oeverzwaan", "de Rietgors", "Stormhuizer", "Elzenpas", "van den Watermerk", "Brinkhovenaar", "Zilverschoon",
    "Distelvink-Moes", "Heidestra", "Kwartelaar", "Polderwaal", "Noorderlicht", "van Zomerdijken", "Berkenvoort", "Appelgaarder",
    "de Koekoeksma", "Slootjesdijk", "Turfwinner", "Bremstruik", "Wederhoorn", "Lisdoddema", "van der Kievitshoek", "Grutterink",
    "Zevenblad", "Maanzaadse", "Torenvalker", "Uiterwaarder"});
constexpr auto all_female = std::to_array<std::string_view>({"Aaltje", "Berendina", "Coba", "Dirkje", "Eefje", "Fenna", "Grietje",
    "Hermina", "Ilse", "Jikke", "Klaartje", "Lammechien", "Maaike", "Nelleke", "Oda", "Pleuntje", "Renée", "Sijtje", "Trijntje", "Zoë"});
constexpr auto all_male = std::to_array<std::string_view>({"Aart", "Berend", "Cornelis", "Dirk", "Evert", "Freerk", "Gijs", "Harm",
    "Idzert", "Jochem", "Klaas", "Lubbert", "Meindert", "Nanne", "Otto", "Popke", "René", "Sjoerd", "Teunis", "Wiebe"});
constexpr auto all_streets = std::to_array<std::string_view>({"Beekpad", "Kerkbrink", "Molenwerf", "Wilgenlaantje", "Oude Sluisweg",
    "Ganzenveld", "Klaverhof", "Torenstraatje", "Zonnedauw", "Veenpluis", "Dorpswerf", "Lisdoddekade"});
// clang-format on

} // namespace

std::span<const Story> stories() {
    return all_stories;
}

std::span<const std::string_view> surnames() {
    return all_surnames;
}

std::span<const std::string_view> female_names() {
    return all_female;
}

std::span<const std::string_view> male_names() {
    return all_male;
}

std::span<const std::string_view> streets() {
    return all_streets;
}

} // namespace kt::exchange::demo

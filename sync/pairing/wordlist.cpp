#include "sync/pairing/words.h"

namespace kt::pairing {

// Things that can be pictured, four to eight letters, no two alike but for one letter. Never reorder: both devices must
// have the same list.
const std::array<std::string_view, 256> word_list{
    "aardbei",  "akker",   "ananas",  "appel",   "april",   "arend",   "asperge",  "atlas",    "augurk",  "avond",
    "balkon",   "bamboe",  "banaan",  "beker",   "berk",    "bezem",   "bizon",    "bliksem",  "bloem",   "boter",
    "brief",    "bril",    "brood",   "brug",    "buffel",  "bureau",  "cactus",   "camera",   "cello",   "cirkel",
    "citroen",  "dadel",   "deksel",  "dokter",  "dolfijn", "donder",  "dorp",     "druif",    "duin",    "dweil",
    "eend",     "egel",    "eiland",  "emmer",   "fabriek", "fazant",  "feest",    "fiets",    "filter",  "fjord",
    "fles",     "fluit",   "fontein", "forel",   "fornuis", "gans",    "garage",   "geit",     "gember",  "giraf",
    "gitaar",   "glas",    "gordijn", "goud",    "haas",    "hamer",   "hamster",  "hark",     "haven",   "havik",
    "hemel",    "herfst",  "hert",    "heuvel",  "hond",    "honing",  "hooiberg", "horizon",  "hotel",   "huis",
    "iglo",     "ijsbeer", "jasmijn", "juweel",  "kaars",   "kabel",   "kameel",   "kanaal",   "kano",    "kapper",
    "kapstok",  "kasteel", "kers",    "ketel",   "ketting", "kievit",  "kikker",   "kiwi",     "klaver",  "klok",
    "knoflook", "knoop",   "koala",   "koekoek", "koffer",  "koffie",  "kompas",   "konijn",   "koraal",  "krab",
    "krant",    "kreeft",  "kruik",   "kussen",  "ladder",  "lamp",    "laurier",  "leeuw",    "lente",   "lepel",
    "lijster",  "linde",   "maan",    "magneet", "mango",   "mantel",  "markt",    "marmer",   "matroos", "meloen",
    "merel",    "molen",   "mosterd", "motor",   "museum",  "muur",    "muziek",   "naald",    "nacht",   "nectar",
    "nest",     "oase",    "oceaan",  "ochtend", "oever",   "olifant", "olijf",    "orgel",    "orkaan",  "otter",
    "paard",    "palm",    "panda",   "papier",  "paprika", "pauw",    "peer",     "pelikaan", "piano",   "planeet",
    "plant",    "plein",   "pompoen", "pony",    "poort",   "potlood", "prins",    "puzzel",   "raaf",    "radijs",
    "radio",    "raket",   "regen",   "reiger",  "ridder",  "rivier",  "robijn",   "robot",    "roeier",  "roos",
    "rugzak",   "salade",  "sandaal", "sardine", "schaap",  "schelp",  "schip",    "schommel", "school",  "schuur",
    "sjaal",    "slak",    "sleutel", "sneeuw",  "soep",    "specht",  "spiegel",  "spijker",  "spin",    "spinazie",
    "spons",    "station", "steen",   "ster",    "stoel",   "storm",   "strand",   "struik",   "suiker",  "tafel",
    "tapijt",   "tempel",  "tent",    "theater", "thee",    "tijger",  "toekan",   "tomaat",   "toren",   "tractor",
    "trein",    "trommel", "trompet", "tulp",    "tunnel",  "valk",    "varen",    "venster",  "viool",   "vlag",
    "vlieger",  "vlinder", "vloer",   "voetbal", "vogel",   "vork",    "vulkaan",  "walnoot",  "walvis",  "water",
    "wezel",    "wiel",    "wilg",    "winter",  "wolk",    "wortel",  "zand",     "zebra",    "zeehond", "zeil",
    "zilver",   "zomer",   "zout",    "zuivel",  "zwaan",   "zwaluw",
};

} // namespace kt::pairing

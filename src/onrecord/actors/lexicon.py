"""Lexicon: the words by which news says what a source is."""

from functools import lru_cache

TITLES = frozenset(
    """president premier chancellor minister secretary chief chairman chairwoman chairperson chair head
    leader spokesman spokeswoman spokesperson envoy ambassador adviser advisor commissioner
    commander governor mayor general colonel lieutenant major captain admiral marshal sergeant
    brigadier negotiator representative senator congressman congresswoman lawmaker mp king queen
    prince princess emir sheikh sultan pope ayatollah director coordinator mediator prosecutor
    attorney judge deputy speaker delegate counselor consul monarch ruler warlord co-chair boss
    vice-president under-secretary undersecretary secretary-general director-general gen col lt
    maj capt adm sgt brig sen rep gov pm czar politician lawyer dictator strongman official
    foreign-minister rapporteur counterpart""".split()
)  # an office, or a person who speaks for a party
OUTSIDERS = frozenset(
    """analyst expert professor researcher scholar historian academic economist columnist editor reporter
    journalist correspondent author writer blogger activist resident fellow lecturer consultant
    observer critic commentator student farmer teacher doctor nurse shopkeeper driver villager
    refugee civilian survivor photographer pollster specialist scientist engineer businessman
    businesswoman banker pensioner housewife worker contributor dr prof anchor presenter
    broadcaster priest pastor relative neighbor neighbour brother sister mother father son
    daughter widow wife husband cousin uncle""".split()
)  # a person who speaks for himself
LEARNED = frozenset(
    "university college school institute institution foundation studies research academy".split()
)  # whoever works there speaks for himself
HONORIFICS = {
    "mr": "m",
    "mrs": "f",
    "ms": "f",
    "miss": "f",
    "sir": "m",
    "lord": "m",
    "lady": "f",
    "dame": "f",
}
PERSONS = frozenset(
    """official source diplomat aide fighter soldier officer insider participant person witness man woman
    member militant negotiator commander mediator lawmaker rebel insurgent separatist policeman
    guerrilla militiaman passenger prisoner hostage individual veteran activist delegate cleric
    elder supporter gunman""".split()
)  # an unnamed person, or some
CROWDS = frozenset(
    """analyst expert critic resident observer blogger activist villager supporter opponent leader
    country nation ally state power capital economist historian people public civilian refugee
    protester demonstrator citizen politician voter researcher scholar commentator party western
    government mediator witness side survivor family relative many some others few several most
    all member everyone nobody monitor protestor local friend sceptic skeptic minister president
    lawmaker""".split()
)  # in the plural: a group without a name
BODIES = frozenset(
    """government ministry office parliament cabinet army military navy council administration delegation
    committee court police authority embassy commission department agency mission bank fund
    federation union alliance coalition bloc organisation organization state country side team
    forces force staff command regime leadership opposition movement militia group faction
    assembly senate congress presidency secretariat headquarters bureau service intelligence junta
    chancellery consulate campaign company foundation institute university charity camp republic
    party body board panel front brigade guard guards corps world neighbour neighbor troops
    quartet troika nation palace white-house watchdog kingdom""".split()
)
STATE_BODIES = frozenset(
    "government ministry office parliament cabinet army military navy presidency".split()
)  # bodies that every state has
REBELS = frozenset(
    "rebel separatist insurgent militant guerrilla secessionist fighter militiaman jihadist".split()
)
REBEL_WORDS = REBELS | frozenset("insurgency militia".split())
MEDIA_WORDS = frozenset(
    """agency newspaper daily broadcaster channel website television tv radio magazine media paper
    tabloid network press outlet weekly newswire news wire reports""".split()
)
MEDIA_ENDS = frozenset(
    "Times Post Tribune Herald Gazette Journal Monitor News TV Radio Television Magazine Observer".split()
)
DATA = frozenset(
    """draft copy document schedule timetable poll survey map estimate data figure statistic agreement deal
    report plan resolution letter text communique communiqué treaty study accord pact transcript memo
    memorandum constitution record law charter roadmap proposal census analysis footage video
    image photo assessment protocol decree summary paper dossier evidence filing rule contract
    measurement number count truce ceasefire""".split()
)
PAPERS = frozenset(
    "statement tweet post message speech comment remark".split()
)  # whose words are its owner's
MODIFIERS = frozenset(
    """foreign defence defense prime deputy chief top senior special peace nuclear national security
    press interim acting vice former ruling opposition military army rebel separatist health
    finance interior justice economic international affairs government state long-time longtime
    veteran lead supreme regional political parliamentary presidential federal crown executive
    general commanding under assistant provincial police intelligence trade energy human rights
    climate western hard-line hardline moderate newly elected newly-elected outgoing incoming then
    new late retired exiled caretaker transitional diplomatic humanitarian environment information
    cabinet party parliament self-proclaimed de facto main principal permanent fisheries fishery
    fishing agriculture agricultural farm farming industry transport water labour labor education
    culture migration immigration oil petroleum mining maritime planning development""".split()
)
FORMER = frozenset("former ex late retired onetime".split())
ENVOYS = frozenset(
    "envoy ambassador negotiator representative mediator adviser advisor rapporteur consul".split()
)
PORTFOLIOS = frozenset(
    "State Defense Defence Foreign Interior Justice Treasury Staff War Energy Health Finance".split()
)
QUANTIFIERS = frozenset(
    """several some many most other various few all both two three four five six seven eight nine ten
    dozens scores numerous one each""".split()
)
QUALITIES = frozenset(
    "senior top former unnamed anonymous high-ranking ranking local".split()
)  # tell no side
FEMALE = frozenset(
    """spokeswoman chairwoman queen princess congresswoman actress businesswoman she her sister mother
    daughter widow wife aunt niece""".split()
)
MALE = frozenset(
    """spokesman chairman king prince congressman emir sheikh sultan pope businessman he his him brother
    father son husband uncle nephew""".split()
)
BREAKS = frozenset(
    """of in at from for on with to by about near inside within outside behind who which that whose whom
    when where familiar close involved after before as under against speaking living based briefed
    among over between during including citing""".split()
)
STOP = frozenset(
    """the a an this that these those his her its their our my your he she it they we i you in on at by
    for from with to of as and but or nor so yet if when while after before since until although
    though because despite during under over between among against about according also even still
    just only not no yes there here what who which whose where why how all any both each few many
    most much some such other another one two three four five last next first then now meanwhile
    however instead earlier later today yesterday tomorrow speaking asked once without within amid
    unlike like per via more less than too very well let is was are were be been being has have
    had do does did will would can could should may might must said says asking citing addressing
    responding whether separately additionally moreover furthermore nevertheless nonetheless
    perhaps maybe us me them him file photo updated update contributing image monday tuesday
    wednesday thursday friday saturday sunday january february march april june july august
    september october november december jan feb aug sept sep oct nov dec am pm et gmt""".split()
)

TAILS = frozenset(
    "backed led allied controlled held style born based brokered sponsored supported aligned".split()
)  # of "Tolmar-backed"


@lru_cache(maxsize=16_384)  # the same words come again and again
def singular(word: str) -> str:
    """The word in small letters without the ending of a plural; "forces" and the like stay."""
    low = word.casefold()
    if low in BODIES or low in MEDIA_WORDS:
        return low
    if low.endswith("men"):
        return low[:-2] + "an"
    if low == "people":
        return low
    for ending, other in (("ies", "y"), ("sses", "ss"), ("s", "")):
        if low.endswith(ending) and not low.endswith("ss"):
            return low[: -len(ending)] + other
    return low


def is_plural(word: str) -> bool:
    """Whether `word` is in the plural, by its ending."""
    return singular(word) != word.casefold() or word.casefold() in ("people", "police", "troops", "forces")


def is_role(word: str) -> bool:
    """Whether `word` says what one person is, in an office or out of one."""
    return word.casefold() in TITLES or word.casefold() in OUTSIDERS

"""Word: the words of closed classes by which the grammar finds its way."""

BE = frozenset("is are am was were be been being 's 're".split())
BE_PAST = frozenset("was were".split())
BE_PRESENT = frozenset("is are am".split())
HAVE = frozenset("have has had having".split())
GET = frozenset("got gotten getting gets".split())
MODALS = frozenset("will would can could may might must shall should cannot".split())
NEGATIONS = frozenset("not never no nor neither hardly barely without nobody none t".split())
"""Words that make what follows no event; "t" is what "didn't" ends in."""
ADVERBS = frozenset(
    "also already just since then now once even still again both all twice instead later soon first earlier"
    " together ever often always long only almost nearly reportedly allegedly then thereby thus recently"
    " meanwhile however so far today yesterday overnight away back very so too quite"
    " previously finally quickly".split()
)
DETERMINERS = frozenset(
    "the a an its their his her our your my this that these those each every some several many most more"
    " both all another other two three four five six seven eight nine ten dozens hundreds thousands scores"
    " at least about around nearly".split()
) - {"at"}
POSSESSIVES = frozenset("its their his her our your my".split())
PRONOUNS = frozenset("he she it they we i you him her them us me who himself themselves itself each".split())
PREPOSITIONS = frozenset(
    "in on at of to from with by for against into onto over near around inside outside between among during"
    " after before since until till through across toward towards under about along amid despite within"
    " without upon off behind beyond following via per including as than like because ahead throughout".split()
)
PLACING = frozenset("in at near inside outside around across along off throughout within".split())
MOVING = {
    kind: frozenset(words.split())
    for kind, words in {
        "ASSAULT": "on into toward towards through over from", "COERCE": "on into from", "MOBILIZE": "to into toward towards"
        " over through on", "RETREAT": "from", "PROTEST": "through to on", "CONSULT": "to", "AID": "to into",
    }.items()
}  # fmt: skip
"""By PLOVER type, further prepositions before where it happens."""
BREAKS = frozenset(
    "that who which whom whose when where while if unless whether because although though since until as"
    " after before but whereas once than so".split()
)
"""Words that open another clause."""
HYPOTHETICAL = frozenset("if unless whether should lest".split())
CONJUNCTIONS = frozenset("and or but nor then".split())
MARKS = frozenset(".,;:?!()[]“”\"‘’'«»–—-…")
FACTIVE = frozenset(
    "began begun began started continued continues continue managed went helped proceeded resumed used moved"
    " came returned rushed gathered acted sent ordered failed".split()
) - {"failed"}
"""What is told before "to" with these has been done: "began to shell"."""
UNDONE = frozenset(
    "deny denies denied denying doubt doubts doubted stop stopped stops halt halted cease ceased avoid avoided"
    " avoiding prevent prevented preventing refrain refrained consider considered considering suggest"
    " suggested propose proposed proposing oppose opposed discuss discussed discussing threaten threatened"
    " threatening plan plans planned planning demand demands demanded demanding urge urged urges want wants"
    " wanted seek seeks sought seeking prepare prepared preparing hope hopes hoped expect expects expected"
    " request requested requests offer offers offered need needs needed require requires required fear fears"
    " feared justify favor favour support supports supported contemplate await awaits awaited awaiting"
    " schedule scheduled allow allows allowed risk risks authorize authorise banned ban bans predict predicted"
    " recommend recommended forgo deter deterred deterring envisage imagine call calls called calling"
    " postpone reject rejected rejects rule ruled mean means meant become welcome let arrange arranged"
    " arranging pursue pursuing push pushing pushed pressing pressed press".split()
)
"""Verbs whose object has not happened, or need not have."""
AHEAD = frozenset(
    "possible potential planned proposed future upcoming next further any no scheduled threatened imminent"
    " likely eventual hypothetical expected would-be such prospective looming coming forthcoming anticipated"
    " impending intended alternative theoretical feared desired requested urgent emergency-planned canceled"
    " cancelled abortive aborted postponed attempted promised another more additional new every occasional"
    " mock alleged-future would face-saving".split()
)
"""Adjectives of what has not happened, or happens again and again."""
DREAD = frozenset(
    "threat threats risk risks possibility prospect prospects fear fears chance chances idea hope hopes event"
    " case danger likelihood calls call plan plans proposal proposals demand demands request requests"
    " prevention condition conditions terms need talk kind form type date venue goal aim odds resumption"
    " lack absence stage agenda topic preparations groundwork preparation definition".split()
)
"""Nouns before "of" and "for" whose complement has not happened."""
HAPPENED = frozenset(
    "took occurred happened began started ended resumed followed lasted killed left wounded injured destroyed"
    " came broke erupted collapsed continued sparked triggered prompted drew hit struck failed concluded"
    " opened marked led caused produced yielded stalled raged intensified escalated flared was were has have"
    " had included brought damaged forced rocked tore targeted claimed kept".split()
)
"""Verbs by which an event noun before them has happened."""
GIVEN = frozenset(
    "after during following since amid despite over in at at from by with on under through because".split()
)
"""Prepositions before an event noun that give it as one that has happened."""
OPENS_WITH_GERUND = frozenset("after while when since by despite upon through besides amid".split())
GROUPS = frozenset(
    "rebels separatists insurgents militants fighters gunmen protesters demonstrators protestors militias"
    " militia guerrillas jihadists terrorists militiamen extremists settlers opposition police".split()
)
"""Common nouns that name who did it, where no name does."""
VERBLESS = frozenset(
    "attacking bombing shelling killing meeting holding signing seizing invading striking firing launching"
    " withdrawing releasing imposing lifting visiting negotiating discussing using making taking".split()
)
"""Gerunds behind a preposition that have an object of their own."""
APART = frozenset("following amid despite".split())
"""Prepositions behind which another event is told."""
PRESUPPOSED = frozenset(
    "stop stopped stopping halt halted halting end ended ending cease ceased suspend suspended condemn condemned"
    " condemns condemning criticised criticized denounced denouncing deplored investigate investigating investigated"
    " mourn protest avenge".split()
)
"""Verbs whose object is there, whether they are done or not: "to end the siege"."""
REPORTS = frozenset(
    "said say says claimed claims reported reports announced announces confirmed confirms believed believes added"
    " adds told tells warned warns noted notes acknowledged denied insisted insists stressed thinks thought".split()
)
"""Verbs that take a clause without "that"."""
BLAMED = frozenset(
    "accuse accused accuses accusing guilty suspected convicted blamed blame blames blaming condemned condemn"
    " condemns criticised criticized arrested sanctioned punished responsible jailed sentenced sanctions"
    " allegations allegation charges accusations denounced thanked apologised apologized credited".split()
)
"""Words before "of" and "for" whose gerund is told as done: "accused of shelling"."""
FORCES = frozenset("forces fighters troops army authorities commanders leaders".split())
REBEL = frozenset("separatist rebel insurgent militant guerrilla jihadist opposition paramilitary loyalist".split())
"""Words before those above that make them a group's."""

"""Outlook: words that tell whether what stands beside them has happened, is to come, or is only thought."""

HYPOTHETICAL = frozenset("if unless whether should lest whatever whichever whoever".split())
FACTIVE = frozenset(
    "began begun started continued continues continue managed went helped proceeded resumed used moved"
    " came returned rushed gathered acted sent ordered".split()
)
"""What is told before "to" with these has been done: "began to shell"."""
UNDONE = frozenset(
    "deny denies denied denying doubt doubts doubted stop stopped stops halt halted cease ceased"
    " avoid avoided avoiding prevent prevented preventing refrain refrained consider considered"
    " considering suggest suggested propose proposed proposing oppose opposed discuss discussed"
    " discussing threaten threatened threatening plan plans planned planning demand demands"
    " demanded demanding urge urged urges want wants wanted seek seeks sought seeking prepare"
    " prepared preparing hope hopes hoped expect expects expected request requested requests offer"
    " offers offered need needs needed require requires required fear fears feared justify favor"
    " favour support supports supported contemplate await awaits awaited awaiting schedule"
    " scheduled allow allows allowed risk risks authorize authorise banned ban bans predict"
    " predicted recommend recommended forgo deter deterred deterring envisage imagine call calls"
    " called calling postpone reject rejected rejects rule ruled mean means meant become welcome"
    " let arrange arranged arranging pursue pursuing push pushing pushed pressing pressed press".split()
)
"""Verbs whose object has not happened, or need not have."""
HABITS = frozenset("daily regular frequent routine weekly annual nightly".split())
"""Adjectives of what happens again and again."""
AHEAD = HABITS | frozenset(
    "possible potential planned proposed"
    " future upcoming any no scheduled threatened imminent likely eventual hypothetical expected"
    " such prospective looming coming forthcoming anticipated impending intended"
    " alternative theoretical feared desired requested urgent canceled cancelled"
    " abortive aborted postponed attempted promised occasional mock".split()
)
"""Adjectives of what has not happened, or happens again and again."""
DREAD = frozenset(
    "completion threat threats risk risks possibility prospect prospects fear fears chance chances"
    " idea hope hopes event case danger likelihood calls call plan plans proposal proposals demand"
    " demands request requests prevention condition conditions terms need talk kind form type date"
    " venue goal aim odds resumption lack absence stage agenda topic preparations groundwork"
    " preparation definition".split()
)
"""Nouns before "of" and "for" whose complement has not happened."""
AGAIN = frozenset("another additional new every more further next".split())
"""Adjectives of what is to come, unless a verb says that it happened."""
HAPPENED = frozenset(
    "took occurred happened began started ended resumed followed lasted killed left wounded injured destroyed"
    " came broke erupted collapsed continued sparked triggered prompted drew hit struck failed concluded"
    " opened marked led caused produced yielded stalled raged intensified escalated flared was were has have"
    " had included brought damaged forced rocked tore targeted claimed kept".split()
)
"""Verbs by which an event noun before them has happened."""
OCCURRED = frozenset(
    "took occurred happened began started ended resumed followed lasted broke erupted collapsed"
    " continued raged intensified escalated flared failed concluded opened stalled kept".split()
)
"""Verbs that say of an event that it happened, whatever it is."""
GIVEN = frozenset(
    "after during following since amid despite over in at from by with on under through because".split()
)
"""Prepositions before an event noun that give it as one that has happened."""
WHILE = frozenset("after while when since by despite upon through besides amid".split())
APART = frozenset("following amid despite".split())
"""Prepositions behind which another event is told."""
PRESUPPOSED = frozenset(
    "stop stopped stopping halt halted halting end ended ending cease ceased suspend suspended"
    " condemn condemned condemns condemning criticised criticized denounced denouncing deplored"
    " investigate investigating investigated mourn protest avenge".split()
)
"""Verbs whose object is there, whether they are done or not: "to end the siege"."""
REPORTS = frozenset(
    "said say says claimed claims reported reports announced announces confirmed confirms believed"
    " believes added adds told tells warned warns noted notes acknowledged denied insisted insists"
    " stressed thinks thought".split()
)
"""Verbs that take a clause without "that"."""
BLAMED = frozenset(
    "accuse accused accuses accusing suspected convicted blamed blame blames blaming condemned"
    " condemn condemns criticised criticized arrested punished jailed sentenced denounced thanked"
    " credited".split()
)
BLAME = BLAMED | frozenset(
    "guilty responsible sanctions allegations allegation charges accusations apologised apologized"
    " sanctioned".split()
)
"""Words before "of" and "for" whose gerund is told as done: "accused of shelling"."""

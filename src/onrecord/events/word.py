"""Word: the words of closed classes by which the grammar finds its way."""

BE = frozenset("is are am was were be been being".split())
BE_PAST = frozenset("was were".split())
BE_PRESENT = frozenset("is are am".split())
HAVE = frozenset("have has had having".split())
GET = frozenset("got gotten getting gets".split())
MODALS = frozenset("will would can could may might must shall should cannot".split())
NEGATIONS = frozenset("not never no nor neither hardly barely without nobody none t".split())
"""Words that make what follows no event; "t" is what "didn't" ends in."""
ADVERBS = frozenset(
    "also already just since then now once even still again both all twice instead later soon first earlier"
    " together ever often always long only almost nearly reportedly allegedly thereby thus recently"
    " meanwhile however so far today yesterday overnight away back very too quite"
    " previously finally quickly".split()
)
ARTICLES = frozenset("the a an its their his her our your my this these".split())
DETERMINERS = frozenset(
    "the a an its their his her our your my this that these those each every some several many most more"
    " both all another other two three four five six seven eight nine ten dozens hundreds thousands scores"
    " least about around nearly".split()
)
PRONOUNS = frozenset("he she it they we i you him her them us me who himself themselves itself each".split())
PREPOSITIONS = frozenset(
    "in on at of to from with by for against into onto over near around inside outside between"
    " among during after before since until till through across toward towards under about along"
    " amid despite within without upon off behind beyond following via per including as than like"
    " because ahead throughout".split()
)
PLACING = frozenset("in at near inside outside around across along off throughout within".split())
MOVING = {
    kind: frozenset(words.split())
    for kind, words in {
        "ASSAULT": "on into toward towards through over from",
        "COERCE": "on into from",
        "MOBILIZE": "to into toward towards over through on",
        "RETREAT": "from",
        "PROTEST": "through to on",
        "CONSULT": "to",
        "AID": "to into",
    }.items()
}
"""By PLOVER type, further prepositions before where it happens."""
BREAKS = frozenset(
    "that who which whom whose when where while if unless whether because although though since until as"
    " after before but whereas once than so".split()
)
"""Words that open another clause."""
CONJUNCTIONS = frozenset("and or but nor then".split())
MARKS = frozenset(".,;:?!()[]“”\"‘’'«»–—-…")

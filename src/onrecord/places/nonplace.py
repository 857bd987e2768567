"""Non-place: words that tell the name of a person or a body, or a government's, from that of a place."""

HONORIFICS = frozenset(
    "mr mrs ms dr prof sir lady lord king queen prince princess pope saint gen general col colonel lt"
    " capt captain maj major sgt sergeant adm admiral sen senator rep congressman congresswoman gov"
    " governor president minister secretary judge justice ambassador spokesman spokeswoman spokesperson"
    " chairman chairwoman envoy".split()
)
"""Words before a person's name."""

BODIES = frozenset(
    "bank university college council court ministry embassy institute church parliament government bishop"
    " duke archbishop president prime minister senate assembly times post house battle treaty school"
    " society association federation republic kingdom emirates states union".split()
)
"""Heads of names that go on with "of"."""

STATELY = frozenset(
    "minister ministry president government parliament embassy ambassador army military envoy foreign"
    " defence defense prime leader demand position proposal delegation negotiator negotiators officials"
    " forces troops central bank allies counterpart top chief".split()
)
"""What a government has, and a place has not."""

SPEAKS = frozenset(
    "said says say told tells asked asks claimed claims claim announced announces denied denies accused"
    " accuses agreed agrees rejected rejects demanded demands wants want wanted insists insisted warned"
    " warns urged urges called calls condemned condemns threatened threatens vowed vows pledged pledges"
    " believes hopes hoped refused refuses offered offers proposed proposes signed responded replied"
    " argued argues considers sees expects seeks sought supports supported backs backed views blamed"
    " blames needs intends plans planned confirmed confirms acknowledged admitted described suggested"
    " stressed reiterated maintains ordered expelled recognised recognized imposed sanctioned invaded"
    " annexed launched withdrew joined".split()
)
"""What a government does, and a place does not."""

ADDRESSED = frozenset("with by urged told asked accused".split())
"""Words before a government that something is said to or done with."""

WAYS = frozenset("border road rail railway train trains flights highway line distance halfway ferry".split())
"""What runs between places, and not between governments."""

INTO = frozenset(
    "in into at near from around across outside inside toward towards through throughout via reach"
    " reached leave left entered enter northern southern eastern western central south north east"
    " west".split()
)
"""Words before a place where something is or goes."""

COMMON = frozenset(
    "january february march april may june july august september october november december monday tuesday"
    " wednesday thursday friday saturday sunday the a an this that these those he she it they we you i his"
    " her its their our your and or but if when while as at by for from in of on to with after before"
    " during since until what which who why how where there here then now not no yes all both some many"
    " most more other such one two three four five six seven eight nine ten so than too very just also"
    " only even still us un eu nato god best read see mobile general reading police house independence"
    " union date male nice hope bay".split()
)
"""Words that begin with a capital for another reason."""

GENERIC = frozenset(
    "western eastern northern southern university first second third fourth fifth west east north south"
    " central capital new old upper lower middle center centre national federal republic state province"
    " district region city islands island english gulf".split()
)
"""Words of many names that are the whole of few."""

"""Plans: the descents of `make train`, by their numbers from 0; docs/decisions/0005 has what each gives,
under "Fourteenth training" and "Fifteenth training"."""

from onrecord.train.fold import FOLDS
from onrecord.train.large import MPNET
from onrecord.train.plan import Plan
from onrecord.train.teach import NOBODY, Teaching

SHARES = (0.15, 0.25, 0.25, 0.35)  # of OWN, OWN_LAST, FINAL and FINAL_LAST in the network

# The fourteenth training. Attributions alone (0). From there four descents with everything at high rates (1
# to 4), and from these five on to low ones, which are teachers (5 to 9). Two learn from them and from the
# labels (10, 11), whose mean is EARLIER; from that attributions alone, all else told, gives EARLIER_LAST.
FIVE = (5, 6, 7, 8, 9)
EARLIER, EARLIER_LAST = 12, 13
# Large teachers, each of everything but its fold, and behind it of attributions alone. Then descents that
# learn from them and from the labels: FIRST at high rates, three from there, whose mean is OWN, and three
# from that of attributions alone, whose mean is OWN_LAST.
LARGE = tuple(range(14, 14 + FOLDS))
LARGE_LAST = tuple(range(18, 18 + FOLDS))
FIRST, OWN, OWN_LAST = 22, 26, 30
# The same again from OWN, which with the fourteenth training's is the teacher.
FINAL, FINAL_LAST = 33, 37

BY_FIVE = Teaching(FIVE)
BY_LARGE = Teaching(LARGE, outer=0.5, folds=True)
BY_BOTH = Teaching((OWN, EARLIER), outer=0.5, weights=(0.75, 0.25), issues=(0.3, 0.7))
LAST_BY_LARGE = BY_LARGE._replace(share=1.0, nested=1.0, outermost=LARGE_LAST)
LAST_BY_BOTH = BY_BOTH._replace(share=1.0, nested=1.0, outermost=(OWN_LAST, EARLIER_LAST))


def _everything(
    share: float,
    until: float,
    seed: int,
    after: int,
    moves: float,
    taught: Teaching = NOBODY,
    epochs: int = 3,
) -> Plan:
    return Plan(
        epochs, share, seed, after=(after,), until=until, labelled=1, names=3, moves=moves, taught=taught
    )


def _attributions(share: float, seed: int, after: int, moves: float, taught: Teaching) -> Plan:
    """Three passes of them alone; all else as the teachers tell it."""
    return Plan(3, share, seed, after=(after,), moves=moves, taught=taught, vocabulary=False)


def _mean(*after: int, shares: tuple[float, ...] | None = None) -> Plan:
    return Plan(0, 0.0, 0, after=after, shares=shares)


def _large(fold: int) -> Plan:
    return Plan(
        3, 1.0, 60 + fold, labelled=1, without=fold, names=3, moves=0.5, vocabulary=False, large=MPNET
    )


def _large_last(fold: int) -> Plan:
    return Plan(2, 0.6, 70 + fold, after=(LARGE[fold],), without=fold, vocabulary=False, large=MPNET)


PLANS = (
    Plan(3, 1.0, 0, shape=(12, 1280), framed=300),
    _everything(1.0, 0.5, 10, 0, 0.4)._replace(parted=True),
    _everything(1.0, 0.5, 11, 0, 0.4)._replace(parted=True),
    _everything(1.0, 0.5, 12, 0, 0.8)._replace(parted=True),
    _everything(1.0, 0.5, 13, 0, 0.4)._replace(parted=True),
    _everything(0.5, 0.0, 20, 1, 0.4),
    _everything(0.5, 0.0, 21, 2, 0.4),
    _everything(0.5, 0.0, 22, 2, 0.6),
    _everything(0.5, 0.0, 23, 3, 0.8),
    _everything(0.5, 0.0, 24, 4, 0.4),
    _everything(0.5, 0.0, 30, 2, 0.5, BY_FIVE),
    _everything(0.5, 0.0, 31, 2, 0.8, BY_FIVE),
    _mean(10, 11),  # EARLIER
    _attributions(0.5, 40, EARLIER, 0.4, BY_FIVE._replace(share=1.0, outer=0.0, nested=1.0)),  # EARLIER_LAST
    *(_large(fold) for fold in range(FOLDS)),  # LARGE
    *(_large_last(fold) for fold in range(FOLDS)),  # LARGE_LAST
    _everything(1.0, 0.5, 80, 0, 0.5, BY_LARGE, epochs=4)._replace(parted=True),  # FIRST
    _everything(0.5, 0.0, 90, FIRST, 0.5, BY_LARGE, epochs=2),
    _everything(0.5, 0.0, 91, FIRST, 0.8, BY_LARGE, epochs=2),
    _everything(0.5, 0.0, 92, FIRST, 0.6, BY_LARGE._replace(share=0.7), epochs=2),
    _mean(23, 24, 25),  # OWN
    _attributions(0.5, 100, OWN, 0.5, LAST_BY_LARGE),
    _attributions(0.4, 101, OWN, 0.5, LAST_BY_LARGE._replace(outer=0.7)),
    _attributions(0.5, 102, OWN, 0.5, LAST_BY_LARGE._replace(outer=0.3)),
    _mean(27, 28, 29),  # OWN_LAST
    _everything(0.5, 0.0, 110, OWN, 0.5, BY_BOTH)._replace(issues=0.5),
    _everything(0.5, 0.0, 111, OWN, 0.8, BY_BOTH._replace(share=0.6))._replace(issues=0.5),
    _mean(31, 32),  # FINAL
    _attributions(0.5, 120, FINAL, 0.5, LAST_BY_BOTH),
    _attributions(0.5, 121, FINAL, 0.5, LAST_BY_BOTH._replace(outer=0.2)),
    _attributions(0.7, 122, FINAL, 0.5, LAST_BY_BOTH._replace(outer=0.35)),
    _mean(34, 35, 36),  # FINAL_LAST
    _mean(OWN, OWN_LAST, FINAL, FINAL_LAST, shares=SHARES),
)

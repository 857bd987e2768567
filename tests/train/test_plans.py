import pytest

pytest.importorskip("torch", reason="torch is there for training only (make train)")


def before(number):
    """The descents that one begins with, and those that these began with, itself among them."""
    from onrecord.train.plans import PLANS

    return {number}.union(*(before(other) for other in PLANS[number].after))


def taught():
    """All descents that are taught, with their teachers."""
    from onrecord.train.plans import PLANS

    every = [(plan, *plan.taught.teachers, *plan.taught.outermost) for plan in PLANS]
    return [(plan, teachers) for plan, *teachers in every if teachers]


def test_a_descent_names_only_those_before_it():
    from onrecord.train.plans import PLANS

    for number, plan in enumerate(PLANS):
        named = {*plan.after, *plan.taught.teachers, *plan.taught.outermost}
        assert all(other < number for other in named), number
        assert bool(plan.after) == (number > 0 and not (plan.large and not plan.after)), number


def test_every_report_is_told_by_a_teacher_that_has_not_seen_it():
    from onrecord.train.fold import FOLDS
    from onrecord.train.plans import PLANS

    by_folds = [plan.taught for plan, _ in taught() if plan.taught.folds]
    assert by_folds
    for teaching in by_folds:
        for teachers in (teaching.teachers, teaching.outermost or teaching.teachers):
            assert len(teachers) == FOLDS
            for fold, teacher in enumerate(teachers):
                assert {PLANS[number].without for number in before(teacher)} == {fold}


def test_shares_of_teachers_and_means_make_a_whole():
    from onrecord.train.plans import PLANS

    for plan, _ in taught():
        for shares in (plan.taught.weights, plan.taught.issues):
            assert shares is None or len(shares) == len(plan.taught.teachers)
            assert shares is None or sum(shares) == pytest.approx(1)
    for plan in PLANS:
        assert plan.shares is None or len(plan.shares) == len(plan.after)
        assert plan.shares is None or sum(plan.shares) == pytest.approx(1)


def test_a_large_network_only_teaches():
    from onrecord.train.plans import PLANS

    for plan in PLANS:
        assert {PLANS[other].large for other in plan.after} <= {plan.large}
    assert PLANS[-1].large is None

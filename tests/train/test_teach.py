import pytest

torch = pytest.importorskip("torch", reason="torch is there for training only (make train)")

TEXTS = "Ana Tolm said that the ferry had left the harbour.\n", "Nobody spoke.\n"


def given():
    """Two windows, with a statement whose move nobody told."""
    from onrecord.score.gold import Attribution
    from onrecord.train.annotated import annotate
    from onrecord.train.batch import batch
    from onrecord.train.example import examples
    from onrecord.train.polnear import Document

    said = Attribution(source=[(0, 8)], cue=[(9, 13)], content=[(14, 49)])
    documents = [Document("a", TEXTS[0], [said]), Document("b", TEXTS[1], [])]
    return batch([e for d in documents for e in examples(annotate(d, lambda words: [[1000]] * len(words)))])


def models(number):
    from onrecord.train.large import LargeNetwork, Size
    from onrecord.train.model import Model

    torch.manual_seed(0)
    return [Model(LargeNetwork(Size(24, 24, 12, 3, (1, 2, 3)))) for _ in range(number)]


def same(one, other):
    from onrecord.train.crf import Pairs

    for mine, yours in zip(one[:-1], other[:-1], strict=True):
        for a, b in zip(mine, yours, strict=True) if isinstance(mine, Pairs) else [(mine, yours)]:
            if not torch.allclose(a.float(), b.float(), atol=1e-6):
                return False
    return True


def test_a_report_is_told_by_the_teacher_of_its_fold_alone():
    from onrecord.train.teach import Teachers, Teaching, lesson

    first, second, third, fourth = models(4)
    how, batch = Teaching((0, 1), folds=True), given()
    teachers = Teachers([first, second], [third, fourth])
    for fold, alone in enumerate((Teachers([first], [third]), Teachers([second], [fourth]))):
        told = lesson(teachers, batch, how, fold)
        assert same(told, lesson(alone, batch, how))
        assert not same(told, lesson(teachers, batch, how, 1 - fold))


def test_teachers_count_by_their_weights_and_of_attributions_equally():
    from onrecord.train.teach import Teachers, Teaching, lesson

    one, other = models(2)
    how, batch = Teaching((0, 1), weights=(0.75, 0.25), issues=(0.3, 0.7)), given()
    both = lesson(Teachers([one, other], [one, other]), batch, how)
    a, b = (lesson(Teachers([m], [m]), batch, Teaching((0,))) for m in (one, other))
    for name in ("acts", "grades", "conditions", "targets"):
        assert torch.allclose(getattr(both, name), 0.75 * getattr(a, name) + 0.25 * getattr(b, name))
    assert torch.allclose(both.issues, 0.3 * a.issues + 0.7 * b.issues)
    assert torch.allclose(both.nested_tags, (a.nested_tags + b.nested_tags) / 2)
    assert torch.allclose(both.outer_tags.next, (a.outer_tags.next + b.outer_tags.next) / 2)


def test_outermost_tags_are_told_by_others_if_the_plan_names_some():
    from onrecord.train.teach import Teachers, Teaching, lesson

    one, other = models(2)
    told = lesson(Teachers([one], [other]), given(), Teaching((0,), outermost=(1,)))
    own, theirs = (lesson(Teachers([m], [m]), given(), Teaching((0,))) for m in (one, other))
    assert torch.allclose(told.acts, own.acts)
    assert torch.allclose(told.outer_tags.first, theirs.outer_tags.first)
    assert not torch.allclose(told.outer_tags.first, own.outer_tags.first)
    assert lesson(Teachers([one], [other]), given(), Teaching((0,), outer=0.0)).outer_tags is None


def test_whoever_agrees_with_the_teacher_learns_nothing_of_outermost_tags():
    from onrecord.train.loss import _tags
    from onrecord.train.precision import sixteen_bit
    from onrecord.train.teach import Teachers, Teaching, lesson

    (model,), batch = models(1), given()
    told = lesson(Teachers([model], [model]), batch, Teaching((0,), outer=1.0))
    with sixteen_bit(batch.pieces.device):
        tags = model.eval().network.outer(model.network.states(batch).seen[-1])
    scores = tags._replace(tags=tags.tags.detach().float().requires_grad_())
    _tags(model.crf, scores, batch, told).backward()
    assert scores.tags.grad.abs().max() < 1e-6


def test_what_issues_weigh_counts_for_labels_and_for_lessons():
    from onrecord.train.loss import loss
    from onrecord.train.teach import Teachers, Teaching, lesson

    (model, teacher), batch = models(2), given()
    batch.moves.acts[:], batch.moves.issues[:] = 0, 1
    model.eval()
    for share in (0.0, 1.0):
        told = lesson(Teachers([teacher], [teacher]), batch, Teaching((0,), share=share))
        at = [loss(model, batch, 1.0, told, issues).item() for issues in (0.0, 0.5, 1.0)]
        assert at[0] < at[1] < at[2]
        assert at[1] - at[0] == pytest.approx(at[2] - at[1], rel=1e-3)

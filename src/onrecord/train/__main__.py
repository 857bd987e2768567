"""`python -m onrecord.train DATA --out FOLDER`: the weights, rebuilt, and their figures."""

import argparse
from pathlib import Path

from onrecord.desk import readings
from onrecord.reader import Reader
from onrecord.reader.choice import write_choice
from onrecord.score.attribution import attributions, score, table
from onrecord.score.geowebnews import read_geowebnews
from onrecord.score.gold import read_gold
from onrecord.score.newswire import read_newswire
from onrecord.score.reliability import reliability
from onrecord.score.reliability import table as reliability_table
from onrecord.train.checkpoint import Checkpoint
from onrecord.train.export import export
from onrecord.train.fit import descend, started
from onrecord.train.fit_issues import fit_issues
from onrecord.train.fit_name_field import fit_name_field
from onrecord.train.fit_names import fit_names
from onrecord.train.fit_stands import fit_stands
from onrecord.train.fit_targets import fit_targets
from onrecord.train.fit_topics import fit_topics
from onrecord.train.label import Labelled, Part, labelled_in
from onrecord.train.labelled import document
from onrecord.train.measure import named_table
from onrecord.train.mpnet import mpnet_parts
from onrecord.train.plan import Corpora
from onrecord.train.plans import PLANS
from onrecord.train.polnear import read_polnear
from onrecord.train.texts import GEOWEBNEWS, NEWSWIRE, PUBLISHED
from onrecord.train.tune import tuned
from onrecord.train.tune_moves import with_moves
from onrecord.train.tune_nested import with_nested


def main() -> None:
    """Trains, tunes the decoder on what is there to choose by, writes the weights, prints their figures."""
    args = _arguments()
    mpnet_parts()  # what is missing is said before the hours that training takes until it is needed
    labelled = labelled_in(args.data)
    args.out.mkdir(parents=True, exist_ok=True)
    corpora, model = _corpora(args.data, labelled), started()
    plans = [plan._replace(epochs=min(plan.epochs, args.epochs or plan.epochs)) for plan in PLANS]
    descend(model, corpora, plans, Checkpoint(args.checkpoint, args.resume))
    fit_issues(model, corpora.labelled)
    fit_names(model, corpora.named)
    fit_stands(model, read_geowebnews(args.data / GEOWEBNEWS)[0])
    export(model.eval(), args.out, args.version)
    fit_topics(_part(labelled, "train")).write(args.out)
    gold = read_gold(args.data / "polnear" / "dev")
    chosen = _part(labelled, "dev")
    tuning = with_nested(tuned(args.out, gold, chosen), args.out, chosen)
    tuning = with_moves(tuning, args.out, chosen)
    tuning = tuning._replace(names=fit_name_field(model, corpora.named))
    (args.out / "tuning.json").write_text(tuning.to_json(), encoding="utf-8")
    published = _part(labelled_in(args.data, PUBLISHED), "train")
    write_choice(fit_targets(args.out, published, chosen), args.out)
    found = readings(gold, Reader(args.out))
    print(table(score(gold, {id_: attributions(reading) for id_, reading in found.items()}), len(gold)))
    print("\n" + reliability_table(reliability(gold, found)))
    print("\n" + named_table(args.data, Reader(args.out)))


def _corpora(data: Path, labelled: Labelled) -> Corpora:
    polnear = data / "polnear"
    return Corpora(
        read_polnear(polnear / "train", polnear / "train-corenlp.jsonl.gz"),
        [document(report, text) for report, text in _part(labelled, "train")],
        read_newswire(data / NEWSWIRE)[0],
    )


def _part(labelled: Labelled, part: Part) -> Labelled:
    return [(report, text) for report, text in labelled if report.part == part and not report.again]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m onrecord.train", description=main.__doc__)
    parser.add_argument(
        "data", type=Path, help=f"the folder with polnear/, {NEWSWIRE}/ and geowebnews/, beside reports/"
    )
    parser.add_argument("--out", type=Path, required=True, help="the folder for the weights")
    parser.add_argument(
        "--epochs", type=int, help="passes over the data in each descent at most, for a trial"
    )
    parser.add_argument("--checkpoint", type=Path, default=Path("build/training"), help="a folder")
    parser.add_argument("--resume", action="store_true", help="go on from the checkpoint")
    parser.add_argument("--version", default="8", help="what the weights call themselves")
    return parser.parse_args()


if __name__ == "__main__":
    main()

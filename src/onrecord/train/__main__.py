"""`python -m onrecord.train DATA --out FOLDER`: the weights, rebuilt, and their figures."""

import argparse
from pathlib import Path

from onrecord.desk import readings
from onrecord.reader import Reader
from onrecord.score.attribution import attributions, score, table
from onrecord.score.gold import read_gold
from onrecord.score.reliability import reliability
from onrecord.score.reliability import table as reliability_table
from onrecord.train.export import export
from onrecord.train.fit import PLANS, fit, started
from onrecord.train.fit_nested import fit_nested
from onrecord.train.polnear import read_polnear
from onrecord.train.tune import tuned


def main() -> None:
    """Trains on PolNeAR train, tunes the decoder on dev, writes the weights, prints their figures."""
    args = _arguments()
    polnear = args.data / "polnear"
    documents = read_polnear(polnear / "train", polnear / "train-corenlp.jsonl.gz")
    args.out.mkdir(parents=True, exist_ok=True)
    args.checkpoint.parent.mkdir(parents=True, exist_ok=True)
    model = started()
    for plan in PLANS:
        fit(model, documents, plan._replace(epochs=args.epochs or plan.epochs), args.checkpoint)
    fit_nested(model, documents)
    export(model.eval(), args.out, args.version)
    gold = read_gold(polnear / "dev")
    tuning = tuned(args.out, gold)
    (args.out / "tuning.json").write_text(tuning.to_json(), encoding="utf-8")
    found = readings(gold, Reader(args.out))
    print(table(score(gold, {id_: attributions(reading) for id_, reading in found.items()}), len(gold)))
    print("\n" + reliability_table(reliability(gold, found)))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m onrecord.train", description=main.__doc__)
    parser.add_argument("data", type=Path, help="the folder that holds polnear/")
    parser.add_argument("--out", type=Path, required=True, help="the folder for the weights")
    parser.add_argument("--epochs", type=int, help="passes over the data in each descent, for a trial")
    parser.add_argument("--checkpoint", type=Path, default=Path("build/reader.pt"))
    parser.add_argument("--version", default="1", help="what the weights call themselves")
    return parser.parse_args()


if __name__ == "__main__":
    main()

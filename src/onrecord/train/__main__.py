"""`python -m onrecord.train DATA --out FOLDER`: the weights, rebuilt, and their figures."""

import argparse
import shutil
from pathlib import Path

from onrecord.desk import evaluate
from onrecord.reader import Reader
from onrecord.score.attribution import table
from onrecord.score.gold import read_gold
from onrecord.train.base import base_folder
from onrecord.train.export import describe, export
from onrecord.train.fit import Plan, fit
from onrecord.train.polnear import read_polnear
from onrecord.train.tune import tuned


def main() -> None:
    """Trains on PolNeAR train, tunes the decoder on dev, writes the weights, prints their figures."""
    args = _arguments()
    polnear = args.data / "polnear"
    documents = read_polnear(polnear / "train", polnear / "train-corenlp.jsonl.gz")
    args.out.mkdir(parents=True, exist_ok=True)
    args.checkpoint.parent.mkdir(parents=True, exist_ok=True)
    model = fit(documents, Plan(epochs=args.epochs), args.checkpoint)
    shutil.copy(base_folder() / "tokenizer.json", args.out / "tokenizer.json")
    export(model, args.out / "reader.onnx", args.version)
    gold = read_gold(polnear / "dev")
    describe(args.out / "reader.onnx", args.version, tuned(args.out, gold))
    print(table(evaluate(gold, Reader(args.out)), len(gold)))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m onrecord.train", description=main.__doc__)
    parser.add_argument("data", type=Path, help="the folder that holds polnear/")
    parser.add_argument("--out", type=Path, required=True, help="the folder for the weights")
    parser.add_argument("--epochs", type=int, default=Plan().epochs)
    parser.add_argument("--checkpoint", type=Path, default=Path("build/reader.pt"))
    parser.add_argument("--version", default="1", help="what the weights call themselves")
    return parser.parse_args()


if __name__ == "__main__":
    main()

"""`onrecord bench`: speed, memory and start-up, each measured in processes of its own."""

import json
import os
import re
import statistics
import subprocess
import sys
import time
from importlib.resources import as_file, files
from pathlib import Path

import click

from onrecord.errors import UsageError
from onrecord.show.cli.benchstore import command as store
from onrecord.show.cli.machine import machine


class _Bench(click.Group):
    """Reading is measured where nothing else is named: `onrecord bench FILE`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args or args[0] not in (*self.commands, *ctx.help_option_names):
            args = ["reading", *args]
        return super().parse_args(ctx, args)


@click.group("bench", cls=_Bench)
def command() -> None:
    """Measure speed on this machine: of reading, if nothing else is named, or of a store."""


command.add_command(store)


@command.command("reading")
@click.argument("reports", nargs=-1, metavar="[FILE...]", type=click.Path(exists=True))
@click.option("--runs", default=5, show_default=True, type=click.IntRange(1), help="Processes a figure.")
@click.option(
    "--words", default=20_000, show_default=True, type=click.IntRange(1), help="Words to read at least."
)
@click.option("--json", "as_json", is_flag=True, help="Print one line of JSON.")
def reading(reports: tuple[str, ...], runs: int, words: int, as_json: bool) -> None:
    """Measure the speed of reading, its memory and the start-up.

    Reads FILEs (the example reports, if none is given) on one core: words a second of the whole reading,
    the peak memory of a reading process, and the time from the start of `onrecord read` to the first
    record on the screen. Each figure is the median of several processes.
    """
    with as_file(files("onrecord") / "demo") as demo:
        places = list(reports) or [str(demo)]
        done = [_child(places, words) for _ in range(runs)]
        first = statistics.median(_first_record(places[0]) for _ in range(runs))
    figures = {
        "machine": machine(),
        "words": done[0]["words"],
        "words a second": round(statistics.median(r["words"] / r["seconds"] for r in done)),
        "words and marks a second": round(statistics.median(r["tokens"] / r["seconds"] for r in done)),
        "peak memory, MB": round(statistics.median(r["memory"] for r in done)),
        "seconds to the first record": round(first, 2),
    }
    click.echo(
        json.dumps(figures)
        if as_json
        else "\n".join(f"{name:28s} {value}" for name, value in figures.items())
    )


def measure(places: list[str], enough: int) -> dict[str, float]:
    """One run in this process, on one core: words and seconds of reading, peak memory in MB (1e6 bytes).

    Reads `places` over and over until `enough` words are read. Raises UsageError if there are none.
    """
    import resource

    from onrecord.acquire import acquire
    from onrecord.desk import read_raw
    from onrecord.reader import Reader
    from onrecord.record.raw import Raw

    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    given = [raw for place in places for raw in acquire(place) if isinstance(raw, Raw)]
    words = sum(len(raw.content.split()) for raw in given)
    if not words:
        raise UsageError(f"{places[0]}: no report to measure with")
    reader = Reader()
    done, begun = 0, time.perf_counter()
    while done < enough:
        for raw in given:
            read_raw(raw, reader)
        done += words
    seconds = time.perf_counter() - begun
    tokens = sum(len(re.findall(r"\w+|[^\w\s]", raw.content)) for raw in given) * (done // words)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return {"words": done, "tokens": tokens, "seconds": seconds, "memory": peak / 1e6}


def _child(places: list[str], enough: int) -> dict[str, float]:
    code = (
        "import json, sys; from onrecord.show.cli import bench; "
        "print(json.dumps(bench.measure(sys.argv[2:], int(sys.argv[1]))))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(enough), *places], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise UsageError(done.stderr.strip().splitlines()[-1].partition(": ")[2])
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def _first_record(place: str) -> float:
    """Seconds from the start of a process that reads one report to its first line of output."""
    path = Path(place)
    one = next(iter(sorted(path.rglob("*.txt"))), path) if path.is_dir() else path
    begun = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", "onrecord", "read", str(one)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        seconds = time.perf_counter() - begun
        process.stdout.read()
    return seconds

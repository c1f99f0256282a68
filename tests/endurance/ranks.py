#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a run by several processes survives: kills and stops of random ranks at random moments.

    tests/endurance/ranks.py [--count 40] [--processes 3] [--program build/release/bin/gram-lab] [--seed 1]

Each time a run of a random mode and task is started by `gram-lab run --processes`, a random rank gets SIGKILL, SIGSTOP or
SIGINT (or the starting process gets SIGINT) after a random time, and it is measured how long all of them take to end,
what they say, and whether `--resume`, with another number of processes, then gives the losses of an uninterrupted run
(to rounding: sums are in another order).

Prints a table; the exit status is 1 if a process was left after 30 s, a sentence named no cause, or numbers differed.
"""
import argparse
import collections
import csv
import json
import math
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

MODES = ["e2e", "single-step", "single-step-bounded", "multi-step", "frozen", "id"]
TINY = {"demo_users": 60, "demo_items": 60, "vocabulary_size": 200, "model": "random", "max_tokens": 12, "hidden": 16,
        "layers": 1, "heads": 2, "intermediate": 32, "batch": 4, "max_history": 10, "threads": 1, "ce_dropout": 0.1,
        "latency": 4, "micro_batch": 8, "eval_every": 10, "steps": 40, "baseline_steps": 0, "dtype": "float64",
        "checkpoint_steps": 5}
LONGEST = 30


def settings(mode, out, world):
    given = ["--mode", mode, "--demo", world, "--out", str(out)]
    for key, value in TINY.items():
        given += ["--set", f"{key}={value}"]
    return given


def folder_in(out):
    found = [p for p in pathlib.Path(out).glob("*") if (p / "config.json").exists()] if os.path.isdir(out) else []
    return found[0] if found else None


def losses(folder):
    with open(folder / "metrics.csv", newline="") as file:
        rows = [r for r in csv.DictReader(line for line in file if not line.startswith("#")) if r.get("loss")]
    return {r["step"]: float(r["loss"]) for r in rows if r.get("step") and r["loss"] not in ("", "nan")}


def children(pid):
    try:
        text = subprocess.run(["ps", "-o", "pid=", "--ppid", str(pid)], capture_output=True, text=True).stdout
    except OSError:
        return []
    return [int(p) for p in text.split()]


def alive(pid):
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--processes", type=int, default=3)
    parser.add_argument("--program", default="build/release/bin/gram-lab")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    rng = random.Random(options.seed)
    scratch = pathlib.Path(tempfile.mkdtemp(prefix="gram-ranks-"))
    wholes = {}
    outcomes = collections.defaultdict(collections.Counter)
    slowest, bad = 0.0, []

    def whole(mode, world):
        """An uninterrupted run of one process, and how long one of several takes."""
        if (mode, world) not in wholes:
            out = scratch / f"whole-{mode}-{world}"
            subprocess.run([program, "run"] + settings(mode, out, world), capture_output=True, check=True)
            start = time.monotonic()
            subprocess.run([program, "run", "--processes", str(options.processes)]
                           + settings(mode, scratch / f"timed-{mode}-{world}", world), capture_output=True, check=True)
            wholes[mode, world] = losses(folder_in(out)), time.monotonic() - start
        return wholes[mode, world]

    for i in range(options.count):
        mode, world = rng.choice(MODES), rng.choice(["news", "kt"])
        expected, seconds = whole(mode, world)
        kind = rng.choice(["SIGKILL", "SIGKILL", "SIGSTOP", "SIGSTOP", "SIGINT", "SIGINT of all"])
        rank, moment = rng.randrange(options.processes), rng.uniform(0.05, 1.0) * seconds
        out = scratch / f"run-{i}"
        process = subprocess.Popen([program, "run", "--processes", str(options.processes)]
                                   + settings(mode, out, world), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                   text=True)
        time.sleep(moment)
        ranks = sorted(children(process.pid))
        while len(ranks) < options.processes and process.poll() is None:  # on a busy machine they come later
            time.sleep(0.01)
            ranks = sorted(children(process.pid))
        begun = time.monotonic()
        sent = False
        if kind == "SIGINT of all":
            sent = process.poll() is None
            process.send_signal(signal.SIGINT)
        elif rank < len(ranks):
            os.kill(ranks[rank], getattr(signal, kind))
            sent = True
        try:
            _, said = process.communicate(timeout=LONGEST)
        except subprocess.TimeoutExpired:
            process.kill()
            said = ""
        took = time.monotonic() - begun
        left = [p for p in ranks if alive(p)]
        sentence = re.findall(r"gram-lab: .*", said)
        if not sent:
            outcome = "had ended before"
        elif left or took >= LONGEST:
            outcome = "HANGS"
        elif process.returncode == 0:
            outcome = "ended well all the same"
        elif kind == "SIGINT of all" and process.returncode == -signal.SIGINT:
            outcome = "cancelled at its beginning or end"
        elif kind.startswith("SIGINT"):
            outcome = ("stopped cleanly" if any("was stopped" in s for s in sentence) else
                       "cancelled at its beginning or end" if any("Cancelled" in s for s in sentence) else "NO CAUSE")
        else:
            outcome = "told the rank" if any(f"rank {rank}" in s for s in sentence) else "NO CAUSE"
        for p in left:
            os.kill(p, signal.SIGKILL)
        if sent:
            slowest = max(slowest, took)
        folder = folder_in(out)
        again = "nothing to resume"
        if folder and (folder / "checkpoints.json").exists():
            count = rng.choice([1, 2, 3])
            done = subprocess.run([program, "run", "--resume", str(folder), "--processes", str(count)],
                                  capture_output=True, text=True)
            got = losses(folder)
            worst = max((abs(got.get(s, math.inf) - v) / max(abs(v), 1e-9) for s, v in expected.items()), default=0)
            again = "same numbers" if done.returncode == 0 and worst < 1e-6 else "OTHER NUMBERS"
            if again != "same numbers":
                said += done.stderr + f" worst {worst}"
        outcomes[kind][f"{outcome}; {again}"] += 1
        if outcome.isupper() or again.isupper() or options.verbose:
            print(f"{i}: {mode} {world} {kind} rank {rank} after {moment:.2f} s: {outcome}; {again} ({took:.1f} s)",
                  *sentence, sep="\n    ", flush=True)
        if outcome.isupper() or again.isupper():
            bad.append(said)
        shutil.rmtree(out, ignore_errors=True)
    for kind, counted in sorted(outcomes.items()):
        for outcome, number in sorted(counted.items()):
            print(f"{kind:15} {number:3}  {outcome}")
    print(f"all had ended after {slowest:.1f} s at most")
    for said in bad[:5]:
        print(said, file=sys.stderr)
    shutil.rmtree(scratch, ignore_errors=True)
    return 1 if bad else 0


if __name__ == "__main__":
    # A shell has what it starts in the background ignore it, and what that starts, too.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    sys.exit(main())

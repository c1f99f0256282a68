#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a run survives: kills at any moment, and damage to each file that it writes.

    tests/endurance/endurance.py kills  [--count 60] [--program build/release/bin/gram-lab]
    tests/endurance/endurance.py damage [--count 20]
    tests/endurance/endurance.py starts [--count 1000]

kills: --count times in each mode a run is ended by SIGKILL, SIGTERM, SIGINT or SIGHUP after a random time and resumed
until it has ended; its losses, evaluations and test must be those of an uninterrupted run.
starts: --count runs in one program, stopped anywhere; build the target gram-lab-starts first.
damage: --count flips or cuts of each file of a run's folder, of its dataset and of the cache of that; then the commands that
read it are run.

survived: all numbers are the undamaged run's. noticed: a sentence says what is wrong. silent: neither.
Prints a table; the exit status is 1 if anything was silent.
"""
import argparse
import collections
import csv
import hashlib
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

MODES = ["e2e", "single-step", "single-step-bounded", "multi-step", "frozen", "id"]
TINY = {"demo_users": 60, "demo_items": 60, "vocabulary_size": 200, "model": "random", "max_tokens": 12, "hidden": 16,
        "layers": 1, "heads": 2, "intermediate": 32, "batch": 4, "max_history": 10, "threads": 1, "ce_dropout": 0.1,
        "latency": 4, "micro_batch": 8, "eval_every": 5, "steps": 24, "baseline_steps": 2}
SIGNALS = [signal.SIGKILL, signal.SIGKILL, signal.SIGTERM, signal.SIGINT, signal.SIGHUP]


class Program:
    def __init__(self, path):
        self.path = os.path.abspath(path)
        self.environment = dict(os.environ)

    def command(self, arguments):
        return [self.path] + [str(a) for a in arguments]

    def run(self, arguments):
        done = subprocess.run(self.command(arguments), capture_output=True, text=True, errors="replace",
                              env=self.environment)
        return done.returncode, done.stdout, done.stderr


def settings(mode, out, world):
    given = ["--mode", mode, "--data" if os.path.isdir(world) else "--demo", world, "--out", out]
    for key, value in TINY.items():
        given += ["--set", f"{key}={value}"]
    return given


def folder_in(out):
    found = [p for p in pathlib.Path(out).glob("*") if (p / "config.json").exists()] if os.path.isdir(out) else []
    return found[0] if found else None


def numbers(folder):
    """Losses by step, evaluations by step, and the test: what must not depend on interruptions."""
    steps, evaluations = [], []
    with open(folder / "metrics.csv", newline="") as file:
        for row in csv.DictReader(file):
            if row["kind"] == "step":
                steps.append((row["step"], row["loss"]))
            else:
                keys = [k for k in row if k not in ("kind", "epoch", "seconds")]
                evaluations.append(tuple(row[k] for k in keys))
    summary = json.loads((folder / "run.json").read_text())
    return steps, evaluations, json.dumps(summary["test"]), json.dumps(summary["best"]), summary["status"]


def kills(program, count, seed, limit):
    table = collections.defaultdict(collections.Counter)
    chance = random.Random(seed)
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as work:
        for number, mode in enumerate(MODES):
            world = ["news", "kt"][number % 2]
            whole = os.path.join(work, mode + "-whole")
            start = time.monotonic()
            status, _, err = program.run(["run"] + settings(mode, whole, world))
            length = time.monotonic() - start
            if status != 0:
                sys.exit(f"{mode}: {err}")
            expected = numbers(folder_in(whole))
            for i in range(count):
                if limit and time.monotonic() - begun > limit * (number + 1) / len(MODES):
                    break
                out = os.path.join(work, f"{mode}-{i}")
                table[mode]["tried"] += 1
                arguments = ["run"] + settings(mode, out, world)
                said = ""
                for attempt in range(4):  # killed up to three times, then left alone
                    process = subprocess.Popen(program.command(arguments), stdout=subprocess.DEVNULL,
                                               stderr=subprocess.PIPE, text=True, errors="replace")
                    kill = attempt == 0 or (attempt < 3 and chance.random() < 0.3)
                    if kill:
                        try:
                            process.wait(chance.uniform(0.1, 1.05) * length)
                        except subprocess.TimeoutExpired:
                            process.send_signal(chance.choice(SIGNALS))
                    _, err = process.communicate()
                    said = err
                    folder = folder_in(out)
                    if process.returncode == 0:
                        break
                    if folder and (folder / "checkpoints.json").exists():
                        arguments = ["run", "--resume", folder]
                    else:  # before the first checkpoint: --resume says so, and it is started anew
                        if folder:
                            code, _, err = program.run(["run", "--resume", folder])
                            if code == 0 or "before its first checkpoint" not in err:
                                table[mode]["silent"] += 1
                                print(mode, i, "resumed without a checkpoint:", err, file=sys.stderr)
                            shutil.rmtree(out)
                        arguments = ["run"] + settings(mode, out, world)
                folder = folder_in(out)
                if process.returncode == 0 and folder and numbers(folder) == expected:
                    table[mode]["survived"] += 1
                elif process.returncode != 0 and "gram-lab:" in said:
                    table[mode]["noticed"] += 1
                    print(mode, i, said.strip().splitlines()[-1], file=sys.stderr)
                else:
                    table[mode]["silent"] += 1
                    print(mode, i, "other numbers", file=sys.stderr)
                    shutil.copytree(out, f"/tmp/endurance-{mode}-{i}", dirs_exist_ok=True)
                shutil.rmtree(out)
    return table


def digest(path):
    return hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()


def outcome(program, command, run, work):
    """Exit status, what was said, and what came out, of one command on a run's folder."""
    target = os.path.join(work, "target")
    shutil.rmtree(target, ignore_errors=True)
    if command == "evaluate":
        status, out, err = program.run(["evaluate", run, "--split", "validation", "--json"])
        result = out
    elif command == "export":
        status, out, err = program.run(["export", run, "--hf", target])
        result = [digest(p) for p in sorted(pathlib.Path(target).rglob("*")) if p.is_file()] if status == 0 else None
    elif command == "report":
        os.makedirs(target)
        status, out, err = program.run(["report", run, "--out", os.path.join(target, "r.html")])
        result = None
        if status == 0:
            page = pathlib.Path(target, "r.html").read_text()
            result = "\n".join(line for line in page.splitlines() if "GRAM Lab 0" not in line)
    else:
        status, out, err = program.run(["run", "--resume", run, "--steps", TINY["steps"] + 4])
        result = numbers(pathlib.Path(run))[:4] if status == 0 else None
    return status, err, result


def make_dataset(folder, chance):
    """Answers of 60 students to 40 questions."""
    os.makedirs(folder)
    words = ["time", "tree", "river", "stone", "cloud", "house", "light", "sound", "green", "seven"]
    with open(os.path.join(folder, "items.csv"), "w") as file:
        file.write("item,text\n")
        for item in range(40):
            file.write(f"q{item},{' '.join(chance.choices(words, k=6))}\n")
    with open(os.path.join(folder, "interactions.csv"), "w") as file:
        file.write("user,item,correct,timestamp\n")
        for user in range(60):
            for answer in range(20):
                file.write(f"u{user},q{chance.randrange(40)},{chance.randrange(2)},{1000 + answer}\n")


def damage(program, count, seed, limit):
    table = collections.defaultdict(collections.Counter)
    chance = random.Random(seed)
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as work:
        out, data, cache = (os.path.join(work, name) for name in ("runs", "data", "cache"))
        program.environment["XDG_CACHE_HOME"] = cache
        make_dataset(data, chance)
        status, _, err = program.run(["run"] + settings("multi-step", out, data))
        if status != 0:
            sys.exit(err)
        run = os.path.join(work, "run")
        pristine, pristine_cache = os.path.join(work, "pristine"), os.path.join(work, "pristine-cache")
        shutil.move(folder_in(out), pristine)
        commands = ["evaluate", "export", "report", "resume"]
        expected = {}
        for command in commands:
            shutil.copytree(pristine, run)
            expected[command] = outcome(program, command, run, work)
            if expected[command][0] != 0:
                sys.exit(expected[command][1])
            shutil.rmtree(run)
        shutil.copytree(cache, pristine_cache)
        # The dataset's come last: of files that were written again the cache is no longer used.
        places = [(pristine, run), (pristine_cache, cache), (data, data)]
        files = [(place, str(p.relative_to(place[0]))) for place in places
                 for p in sorted(pathlib.Path(place[0]).rglob("*")) if p.is_file()]
        for number, ((source, target), name) in enumerate(files):
            for i in range(count):
                if limit and time.monotonic() - begun > limit * (number + 1) / len(files):
                    break
                whole = pathlib.Path(source, name).read_bytes()
                content = bytearray(whole)
                if i % 4 == 3:
                    content = content[:chance.randrange(len(content))]
                    what = f"cut at {len(content)}"
                else:
                    at = chance.randrange(len(content))
                    bit = chance.randrange(8)
                    content[at] ^= 1 << bit
                    what = f"bit {bit} of byte {at}"
                label = ("checkpoint" if name.startswith("checkpoint-") else name if target == run else
                         "cached dataset" if target == cache else "dataset's " + name)
                for command in commands:
                    shutil.copytree(pristine, run)
                    shutil.rmtree(cache)
                    shutil.copytree(pristine_cache, cache)
                    pathlib.Path(target, name).write_bytes(content)
                    status, err, result = outcome(program, command, run, work)
                    shutil.rmtree(run)
                    if target == data:
                        pathlib.Path(data, name).write_bytes(whole)
                    table[label]["tried"] += 1
                    crashed = status < 0 or status > 2
                    told = (status != 0 and "gram-lab:" in err) or "Warning:" in err
                    if crashed or (not told and (status, result) != (0, expected[command][2])):
                        table[label]["silent"] += 1
                        print(name, what, command, "crashed" if crashed else "silent", file=sys.stderr)
                    else:
                        table[label]["noticed" if told else "survived"] += 1
    return table


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["kills", "damage", "starts"])
    parser.add_argument("--count", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=0, help="no more than that; 0 = no limit")
    parser.add_argument("--program", default="build/release/bin/gram-lab")
    given = parser.parse_args()
    if given.what == "starts":
        sys.exit(subprocess.run([os.path.join(os.path.dirname(os.path.abspath(given.program)), "gram-lab-starts"),
                                 str(given.count or 1000)]).returncode)
    given.count = given.count or 20
    table = {"kills": kills, "damage": damage}[given.what](Program(given.program), given.count, given.seed,
                                                          60 * given.minutes)
    columns = ["tried", "survived", "noticed", "silent"]
    print(f"{given.what:30s}" + "".join(f"{c:>10s}" for c in columns))
    total = collections.Counter()
    for name, counts in table.items():
        print(f"{name:30s}" + "".join(f"{counts[c]:10d}" for c in columns))
        total.update(counts)
    print(f"{'all':30s}" + "".join(f"{total[c]:10d}" for c in columns))
    sys.exit(1 if total["silent"] else 0)


if __name__ == "__main__":
    # A shell has what it starts in the background ignore it, and what that starts, too.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    main()

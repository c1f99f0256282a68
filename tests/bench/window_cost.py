#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a window costs the training that it shows: the same run in a window and in the command line, both begun at
once and stopped (SIGSTOP) in turn every few seconds, so that a machine that gets slower does so for both. Steps in
which one was stopped do not count. Needs Xvfb and xdotool, and a machine with nothing else to do.

    window_cost.py build/release/bin/gram-lab [--steps 60] [--slice 3] [--control]

Prints each one's median step and the ratio of the medians with its 95% interval (bootstrap over the steps). --control:
the command line against itself, which tells what of a ratio is chance.
"""
import argparse
import csv
import glob
import json
import os
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import time

PATIENCE = 120  # seconds until the first steps are there


def started(arguments, environment):
    return subprocess.Popen(arguments, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


class Run:
    """A training, of which the steps' times are read where it records them."""

    def __init__(self, name, arguments, environment, metrics):
        self.name = name
        self.metrics = metrics
        self.process = started(arguments, environment)
        self.steps = []

    def seconds(self):
        """Training seconds at the end of each step."""
        files = glob.glob(self.metrics)
        if not files:
            return []
        with open(files[0], encoding="utf-8") as file:
            return [float(row["seconds"]) for row in csv.DictReader(file) if row["kind"] == "step" and row["seconds"]]

    def untilItTrains(self):
        end = time.time() + PATIENCE
        while len(self.seconds()) < 3:
            if time.time() > end or self.process.poll() is not None:
                sys.exit(f"window_cost: {self.name} does not train")
            time.sleep(0.2)
        self.process.send_signal(signal.SIGSTOP)

    def goOn(self, seconds):
        before = len(self.seconds())
        self.process.send_signal(signal.SIGCONT)
        time.sleep(seconds)
        self.process.send_signal(signal.SIGSTOP)
        time.sleep(0.05)
        new = self.seconds()[before:]
        self.steps += [b - a for a, b in zip(new, new[1:])]  # in the first one it was stopped


def inWindow(program, config, environment, folder):
    run = Run("the window", [program, config], environment, folder + "/data/gram-lab/runs/*/metrics.csv")
    found = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(run.process.pid)],
                           env=environment, capture_output=True, text=True, timeout=PATIENCE, check=True)
    window = found.stdout.split()[0]
    subprocess.run(["xdotool", "windowmove", window, "0", "0", "windowsize", window, "1280", "800"], env=environment,
                   check=True)
    time.sleep(8)  # the dataset is read, and the machine's check is over
    subprocess.run(["xdotool", "windowfocus", window, "key", "ctrl+r"], env=environment, check=True)
    return run


def headless(name, program, config, environment, folder):
    out = f"{folder}/{name}"
    return Run(name, [program, "run", config, "--out", out], environment, out + "/*/metrics.csv")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--steps", type=int, default=60)
    parser.add_argument("--slice", type=float, default=3)
    parser.add_argument("--control", action="store_true")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    with tempfile.TemporaryDirectory() as folder:
        display = f":{random.randrange(100, 900)}"
        environment = dict(os.environ, HOME=folder, DISPLAY=display, QT_QPA_PLATFORM="xcb", LANG="C.UTF-8")
        for kind in ("config", "data", "cache", "state"):
            environment[f"XDG_{kind.upper()}_HOME"] = f"{folder}/{kind}"
        config = folder + "/config.json"
        with open(config, "w", encoding="utf-8") as file:
            json.dump({"demo": "news", "mode": "single-step", "steps": options.steps, "baseline_steps": 0,
                       "eval_every": -1}, file)
        server = started(["Xvfb", display, "-screen", "0", "1280x800x24"], environment)
        time.sleep(2)
        runs = []
        try:
            runs.append(headless("first", program, config, environment, folder) if options.control
                        else inWindow(program, config, environment, folder))
            runs[0].untilItTrains()
            runs.append(headless("the command line", program, config, environment, folder))
            runs[1].untilItTrains()
            while all(run.process.poll() is None and len(run.seconds()) < options.steps - 3 for run in runs):
                for run in runs:
                    run.goOn(options.slice)
        finally:
            for run in runs:
                run.process.kill()
            server.kill()
        for run in runs:
            print(f"{run.name}: median {statistics.median(run.steps):.4f} s of {len(run.steps)} steps")
        a, b = (run.steps for run in runs)
        ratios = sorted(statistics.median(random.choices(a, k=len(a))) / statistics.median(random.choices(b, k=len(b)))
                        for _ in range(2000))
        print(f"ratio {statistics.median(a) / statistics.median(b):.3f} ({ratios[50]:.3f} to {ratios[1949]:.3f})")


if __name__ == "__main__":
    main()

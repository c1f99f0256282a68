#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains pyKT's DKT or SAINT on the very split and windows of `gram-lab run --mode id`.

    python3 knowledge_tracing.py FOLDER dkt|saint [--width 128] [--epochs 60] [--seed 1] ...

FOLDER has interactions.csv (user,item,correct[,timestamp][,split]). Without a column `split` the users
are split by the program's own rule (engine/data/split.cpp), and the windows are those of
engine/data/kt_reader.cpp, so that an AUC here is over the same answers as the program's. The first
answer of a student, which pyKT does not predict, is predicted by DKT from its output bias.

Prints an epoch a line and at the end the test AUC of the epoch with the best validation AUC. Needs
torch, numpy, pandas and pykt-toolkit (its two model files are loaded alone: the rest of the package
wants more). The program needs none of this, and no test runs it.
"""

import argparse
import csv
import importlib.util
import sys
import types
from collections import defaultdict
from pathlib import Path

import numpy as np
import torch

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("folder", type=Path)
parser.add_argument("model", choices=["dkt", "saint"])
parser.add_argument("--width", type=int, default=128)
parser.add_argument("--heads", type=int, default=4)
parser.add_argument("--blocks", type=int, default=2)
parser.add_argument("--dropout", type=float, default=0.2)
parser.add_argument("--rate", type=float, default=1e-3)
parser.add_argument("--batch", type=int, default=32)
parser.add_argument("--epochs", type=int, default=60)
parser.add_argument("--patience", type=int, default=10)
parser.add_argument("--longest", type=int, default=100)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--threads", type=int, default=1)
args = parser.parse_args()

TRAIN, VALIDATION, TEST = range(3)
MASK = (1 << 64) - 1


def pykt_model(name):
    """The module pykt.models.NAME without the package's __init__, which imports wandb and more."""
    root = next(Path(p) for p in sys.path if (Path(p) / "pykt/models/saint.py").is_file())
    for package in ("pykt", "pykt.models"):
        module = sys.modules.setdefault(package, types.ModuleType(package))
        module.__path__ = [str(root / package.replace(".", "/"))]
    spec = importlib.util.spec_from_file_location(f"pykt.models.{name}", root / f"pykt/models/{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def user_hash(name):
    """FNV-1a, then SplitMix64's output function."""
    h = 0xCBF29CE484222325
    for c in name.encode():
        h = ((h ^ c) * 0x100000001B3) & MASK
    h = (h + 0x9E3779B97F4A7C15) & MASK
    h = ((h ^ (h >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    h = ((h ^ (h >> 27)) * 0x94D049BB133111EB) & MASK
    return h ^ (h >> 31)


def read(folder):
    """Windows of the three parts: (items, answers, first position that is predicted)."""
    answers, parts, items = defaultdict(list), {}, {}
    with open(folder / "interactions.csv", newline="") as file:
        for row in csv.DictReader(file):
            number = items.setdefault(row["item"], len(items))
            answers[row["user"]].append((float(row.get("timestamp") or 0), number, int(row["correct"])))
            if "split" in row:
                parts[row["user"]] = {"train": TRAIN, "validation": VALIDATION, "test": TEST}[row["split"]]
    if not parts:
        order = sorted(answers, key=lambda user: (user_hash(user), user))
        validation = max(1, int(len(order) * 0.1 + 0.5))
        test = validation
        for i, user in enumerate(order):
            left = len(order) - i
            parts[user] = TEST if left <= test else VALIDATION if left <= test + validation else TRAIN
    windows = ([], [], [])
    for user, rows in answers.items():
        rows.sort(key=lambda row: row[0])
        begin = 0
        while begin < len(rows):
            context = 0 if parts[user] == TRAIN else min(begin, args.longest // 2)
            end = min(len(rows), begin + args.longest - context)
            cut = rows[begin - context:end]
            windows[parts[user]].append(([r[1] for r in cut], [r[2] for r in cut], context))
            begin = end
    return windows, len(items)


def padded(windows):
    longest = max(len(items) for items, _, _ in windows)
    q = torch.zeros(len(windows), longest, dtype=torch.long)
    r, predicted = q.clone(), torch.zeros(q.shape, dtype=torch.bool)
    for i, (items, correct, context) in enumerate(windows):
        q[i, :len(items)], r[i, :len(items)] = torch.tensor(items), torch.tensor(correct)
        predicted[i, context:len(items)] = True
    return q, r, predicted


def probabilities(model, q, r):
    if args.model == "saint":
        return model(q, q, r[:, :-1])
    first = torch.sigmoid(model.out_layer.bias)[q[:, :1]]
    if q.size(1) == 1:
        return first
    y = model(q[:, :-1], r[:, :-1])
    return torch.cat([first, y.gather(2, q[:, 1:, None]).squeeze(2)], 1)


def auc(score, correct):
    """The rank statistic, ties counted half."""
    _, inverse, counts = np.unique(score, return_inverse=True, return_counts=True)
    rank = (np.cumsum(counts) - (counts - 1) / 2)[inverse]
    positive = int(correct.sum())
    return (rank[correct == 1].sum() - positive * (positive + 1) / 2) / (positive * (len(correct) - positive))


def evaluate(model, windows):
    model.eval()
    scores, correct = [], []
    with torch.no_grad():
        for begin in range(0, len(windows), 128):
            q, r, predicted = padded(windows[begin:begin + 128])
            scores.append(probabilities(model, q, r)[predicted].numpy())
            correct.append(r[predicted].numpy())
    return auc(np.concatenate(scores), np.concatenate(correct))


torch.set_num_threads(args.threads)
torch.manual_seed(args.seed)
windows, item_count = read(args.folder)
print("windows", *map(len, windows), "predicted", *(sum(len(w[0]) - w[2] for w in part) for part in windows))
if args.model == "dkt":
    model = pykt_model("dkt").DKT(item_count, args.width, args.dropout)
else:
    model = pykt_model("saint").SAINT(item_count, 0, args.longest, args.width, args.heads, args.dropout, args.blocks)
optimizer = torch.optim.Adam(model.parameters(), args.rate)
generator = np.random.default_rng(args.seed)
best = (0.0, 0.0, 0)
for epoch in range(1, args.epochs + 1):
    model.train()
    total = count = 0
    order = generator.permutation(len(windows[TRAIN]))
    for begin in range(0, len(order), args.batch):
        q, r, predicted = padded([windows[TRAIN][i] for i in order[begin:begin + args.batch]])
        loss = torch.nn.functional.binary_cross_entropy(
            probabilities(model, q, r)[predicted], r[predicted].to(torch.float32))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total, count = total + loss.item() * int(predicted.sum()), count + int(predicted.sum())
    validation, test = evaluate(model, windows[VALIDATION]), evaluate(model, windows[TEST])
    print(f"epoch {epoch} loss {total / count:.4f} validation {validation:.4f} test {test:.4f}", flush=True)
    if validation > best[0]:
        best = (validation, test, epoch)
    if epoch - best[2] >= args.patience:
        break
print(f"best: epoch {best[2]} validation {best[0]:.4f} test {best[1]:.4f}")

# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes metrics/: scores with labels, what scikit-learn and MIND's evaluation make of them, and
bootstrap intervals by numpy.

    python3 make_metric_fixtures.py

Needs numpy and scikit-learn.

metrics.json
    cases        scores ("inf" and "-inf" as strings), labels (a digit a row), and the metrics;
                 null where one is undefined
    groups       the same with `impressions`, the group of each row: each metric is taken per
                 impression and averaged over those where it is defined
bootstrap.json   rows with `users`; `mean`, `auc` and `accuracy` are the 2.5th and 97.5th
                 percentile over 10,000 resamples of the users

auc is roc_auc_score and accuracy is accuracy_score of score > 0. mrr and ndcg@k are written from
the definition of MIND's official evaluation:

    order = argsort(scores)[::-1]; gain = 2^label - 1; discount = log2(rank + 1)

argsort's default kind leaves the order of equal scores open. Up to 16 elements it was an insertion
sort, which is stable, in the numpy of MIND's time; in a numpy that sorts with AVX2 or AVX-512
instructions it is not, whatever the length, so that the official result for tied scores depends on
the processor. Here the order is that of kind="stable", read backwards: of equal scores the later
row ranks first. The script makes sure that the default kind agrees wherever nothing is tied, and
prints how many tied cases it changes here.
"""

import json
import warnings
from pathlib import Path

import numpy as np
from sklearn.metrics import accuracy_score, roc_auc_score

OUT = Path(__file__).parent / "metrics"
METRICS = ("auc", "accuracy", "mrr", "ndcg@5", "ndcg@10")
RESAMPLES = 10_000


def dcg(labels, scores, k, kind):
    order = np.argsort(scores, kind=kind)[::-1]
    top = labels[order[:k]]
    return np.sum((2.0 ** top - 1) / np.log2(np.arange(len(top)) + 2))


def ndcg(labels, scores, k, kind="stable"):
    best = dcg(labels, labels, k, kind)
    return dcg(labels, scores, k, kind) / best if best else np.nan


def mrr(labels, scores, kind="stable"):
    ranked = labels[np.argsort(scores, kind=kind)[::-1]]
    reciprocal = ranked / (np.arange(len(ranked)) + 1)
    return np.sum(reciprocal) / np.sum(ranked) if ranked.any() else np.nan


def auc(labels, scores):
    if not np.isfinite(scores).all():  # roc_auc_score refuses them; the ranks have the same order
        scores = np.unique(scores, return_inverse=True)[1].astype(float)
    with warnings.catch_warnings():  # one class only: a warning and NaN
        warnings.simplefilter("ignore")
        value = roc_auc_score(labels, scores) if len(set(labels)) > 1 else np.nan
    positives, negatives = scores[labels == 1, None], scores[labels == 0]
    if positives.size and negatives.size:  # the definition agrees
        pairs = np.mean((positives > negatives) + 0.5 * (positives == negatives))
        assert abs(value - pairs) < 1e-12
    return value


def evaluate(scores, labels):
    return dict(zip(METRICS, (auc(labels, scores), accuracy_score(labels, scores > 0),
                              mrr(labels, scores), ndcg(labels, scores, 5),
                              ndcg(labels, scores, 10))))


def plain(value):
    """JSON knows no NaN and no infinity."""
    return None if np.isnan(value) else str(value) if np.isinf(value) else value


def record(name, scores, labels, metrics, **more):
    return {"name": name, "scores": [plain(float(s)) for s in scores],
            "labels": "".join(str(y) for y in labels), **more,
            **{k: plain(float(v)) for k, v in metrics.items()}}


def make_cases():
    random = np.random.default_rng(11)
    cases = {}

    def add(name, scores, labels):
        assert name not in cases
        scores, labels = np.asarray(scores, float), np.asarray(labels, int)
        assert len(scores) == len(labels)
        cases[name] = (scores, labels)

    def labels(n, share=0.3):
        """Both classes wherever there are two rows."""
        drawn = (random.random(n) < share).astype(int)
        if n > 1 and len(set(drawn)) == 1:
            drawn[random.integers(n)] ^= 1
        return drawn

    for n in (2, 3, 4, 5, 6, 9, 10, 11, 16, 17, 33, 100, 300):
        add(f"random {n}", random.normal(size=n).round(6), labels(n))
    for share in (0.02, 0.5, 0.98):
        add(f"random 150, {share} positive", random.normal(size=150).round(6), labels(150, share))
    truth = labels(200, 0.5)
    add("good scores", (truth * 1.5 + random.normal(size=200) - 0.7).round(6), truth)
    add("perfect", np.arange(20) - 12.5, np.arange(20) > 12)
    add("worst", -np.arange(20) + 12.5, np.arange(20) > 12)

    for n in (3, 5, 8, 16, 17, 40, 400):
        for levels in (2, 5):
            add(f"ties {n}, {levels} levels", random.integers(levels, size=n) - 1, labels(n))
    add("a tie over ranks 5 and 10", [9, 8, 7, 6, 5, 5, 5, 3, 2, 1, 1, 1, 0],
        [0, 0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1])
    for n in (2, 7, 50):
        add(f"all tied {n}", np.full(n, 0.25), labels(n))
    add("all tied, first positive", np.zeros(12), [1] + [0] * 11)
    add("all tied, last positive", np.zeros(12), [0] * 11 + [1])

    add("positives only", random.normal(size=6).round(6), np.ones(6))
    add("negatives only", random.normal(size=6).round(6), np.zeros(6))
    add("positives only, tied", np.ones(6), np.ones(6))
    add("negatives only, tied", np.ones(6), np.zeros(6))
    add("one positive row", [0.5], [1])
    add("one negative row", [0.5], [0])

    add("2000 random", random.normal(size=2000).round(8), labels(2000))
    add("2000, two decimals", random.normal(size=2000).round(2), labels(2000, 0.05))
    add("2000 small integers", random.integers(-3, 4, 2000), labels(2000, 0.5))

    single = random.normal(size=120).astype(np.float32)
    add("float32", single, labels(120))
    add("float32 probabilities, saturated", 1 / (1 + np.exp(-20 * single)), labels(120))
    add("neighbouring doubles", np.nextafter(1.0, [0, 2, 0, 2, 0, 2]), [0, 1, 1, 0, 0, 1])
    add("subnormal", [5e-324, -5e-324, 0, 1e-310, 5e-324], [1, 0, 0, 1, 0])
    huge = np.array([1e300, -1e300, 1e300, 0, -1e300, 1, 1.7e308, -1.7e308])
    add("1e300", huge, [1, 0, 0, 1, 0, 1, 0, 1])
    add("infinite", [np.inf, -np.inf, 1e300, -1e300, 0], [1, 0, 0, 1, 0])
    add("infinite, tied", [np.inf, -np.inf, np.inf, -np.inf, 1.7e308, np.inf], [1, 0, 0, 1, 1, 0])
    add("negative zero", [0.0, -0.0, 0.0, -0.0, -0.0], [0, 1, 1, 0, 0])
    add("negative zero between", [-0.0, 1, 0.0, -1, -0.0, 0.0, 1], [1, 0, 0, 1, 0, 1, 1])
    return cases


def check_order(cases):
    """What argsort's default kind changes."""
    changed = []
    for name, (scores, labels) in cases.items():
        same = all(np.isclose(f(labels, scores, *k), f(labels, scores, *k, kind=None), rtol=0,
                              atol=1e-12, equal_nan=True)
                   for f, k in ((mrr, ()), (ndcg, (5,)), (ndcg, (10,))))
        if not same:
            assert len(np.unique(scores)) < len(scores), name
            changed.append(name)
    print(f"argsort's default kind gives other numbers in {len(changed)} tied cases:", changed)


def make_groups():
    random = np.random.default_rng(12)
    groups = []
    for name, impressions, decimals in (("impressions", 40, 6), ("impressions with ties", 40, 0),
                                        ("no impression with both classes", 3, 6)):
        rows = []
        for i in range(impressions):
            n = int(random.integers(1, 15))
            labels = (random.random(n) < 0.2).astype(int) if impressions > 3 else np.full(n, i % 2)
            rows.append((random.normal(size=n).round(decimals) + 0.0, labels))  # no -0
        each = [evaluate(*row) for row in rows]
        average = {}
        for metric in METRICS:
            defined = [m[metric] for m in each if not np.isnan(m[metric])]
            average[metric] = np.mean(defined) if defined else np.nan
        groups.append(record(name, np.concatenate([r[0] for r in rows]),
                             np.concatenate([r[1] for r in rows]), average,
                             impressions=[i for i, r in enumerate(rows) for _ in r[0]]))
    return groups


def make_bootstrap():
    random = np.random.default_rng(13)
    sets = []
    # Users of unlike length and skill; the scores know a part of it, to two decimals.
    for name, users, longest, undefined in (("many users", 150, 6, 0.0),
                                            ("long users", 25, 50, 0.0),
                                            ("undefined values", 60, 8, 0.3)):
        user = np.repeat(np.arange(users), random.integers(1, longest + 1, users))
        skill = random.normal(size=users)[user]
        label = (skill + random.normal(size=user.size) > 0).astype(int)
        score = (0.7 * skill + label * 0.4 + random.normal(size=user.size) - 0.2).round(2) + 0.0
        value = (skill + random.normal(size=user.size)).round(3)
        value[random.random(user.size) < undefined] = np.nan
        rows = [np.flatnonzero(user == u) for u in range(users)]
        defined = [u for u in range(users) if not np.isnan(value[rows[u]]).all()]
        means, aucs, accuracies = [], [], []
        for _ in range(RESAMPLES):
            drawn = np.concatenate([rows[u] for u in random.integers(users, size=users)])
            aucs.append(roc_auc_score(label[drawn], score[drawn]))
            accuracies.append(np.mean((score[drawn] > 0) == label[drawn]))
            drawn = np.concatenate([rows[u] for u in random.choice(defined, len(defined))])
            means.append(np.nanmean(value[drawn]))
        ends = {k: np.percentile(v, [2.5, 97.5]).tolist()
                for k, v in (("mean", means), ("auc", aucs), ("accuracy", accuracies))}
        sets.append({"name": name, "users": user.tolist(), "values": [plain(v) for v in value],
                     "scores": score.tolist(), "labels": "".join(map(str, label)), **ends})
    return sets


def write(name, content):
    text = json.dumps(content, separators=(",", ":"), allow_nan=False)
    (OUT / name).write_text(text.replace('{"name"', '\n{"name"') + "\n")


def main():
    OUT.mkdir(exist_ok=True)
    cases = make_cases()
    check_order(cases)
    write("metrics.json", {
        "cases": [record(name, *case, evaluate(*case)) for name, case in cases.items()],
        "groups": make_groups()})
    write("bootstrap.json", make_bootstrap())
    print(len(cases), "cases")


main()

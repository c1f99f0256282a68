#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a step should take on W cards, from times that were measured on one: the tables of docs/scaling.md.

    python3 docs/scaling_model.py [--links SECONDS_A_GB_INSIDE SECONDS_A_GB_BETWEEN]

A foretelling: nothing in it was run on more than one card. Where its numbers come from stands beside them.
"""

import argparse
from dataclasses import dataclass

# Measured on one H200, 6 layers of 768, bf16 (docs/benchmarks.md, "On a GPU"): tokens of a step, milliseconds of the
# step, milliseconds of its CF step (a batch of 32).
STEPS = [(88_645, 57.7, 4.7), (15_900, 15.0, 4.7), (21_400, 14.5, 3.4), (4_200, 9.1, 3.4)]
CF_SECONDS = {"mind": 3.4e-3, "toeic": 4.7e-3}

WIDTH = 768
LAYER_NUMBERS = 6 * (12 * WIDTH * WIDTH + 13 * WIDTH)  # of the encoder beside its words and places
WORDS = 5_000  # the simulated vocabulary: all of them in a large batch
CARDS_OF_A_MACHINE = 8
LOCAL_BATCH = 32

# Counted by `gram-lab inspect --json --set batch=...` on `gram-lab simulate mind` and `toeic` at full size, means over an
# epoch: batch -> (interactions, different items). Tokens of a text: the same output (of at most 128).
COUNTED = {
    "mind": {32: (277.9, 226.8), 256: (2_222.8, 1_390.5), 2_048: (17_782.2, 7_623.9), 16_384: (142_255.0, 33_500.4)},
    "toeic": {32: (1_799.6, 867.2), 256: (14_396.2, 3_633.8), 2_048: (115_150.5, 8_219.9), 16_384: (921_098.7, 8_869.0)},
}
TOKENS = {"mind": 20.05, "toeic": 128.0}


@dataclass
class Links:
    """Seconds a GB, one way, of one card. From the makers' sheets (H200: NVLink 450 GB/s a direction; ConnectX-7:
    400 Gb/s a card), not measured; and what a collective takes that sends next to nothing, assumed."""

    inside: float = 1 / 450
    between: float = 1 / 50
    start: float = 30e-6

    def seconds(self, gigabytes: float, cards: int) -> float:
        if cards == 1:
            return 0.0
        return self.start + gigabytes * (self.inside if cards <= CARDS_OF_A_MACHINE else self.between)


def fitted() -> tuple[float, float]:
    """Seconds of an encoder's part of a step: fixed, and of a token; least squares over STEPS."""
    n = len(STEPS)
    x = [tokens for tokens, _, _ in STEPS]
    y = [(step - cf) / 1e3 for _, step, cf in STEPS]
    mx, my = sum(x) / n, sum(y) / n
    slope = sum((a - mx) * (b - my) for a, b in zip(x, y)) / sum((a - mx) ** 2 for a in x)
    return my - slope * mx, slope


FIXED, TOKEN = fitted()


def encode(data: str, texts: float) -> float:
    return FIXED + TOKEN * TOKENS[data] * texts


def gradients(cards: int, links: Links) -> float:
    """An all-reduce of the encoder's float32 gradient as a ring: 2 (W - 1) / W of it leaves each card."""
    numbers = LAYER_NUMBERS + WORDS * WIDTH
    return links.seconds(2 * (cards - 1) / cards * 4 * numbers / 1e9, cards)


def vectors(own: float, cards: int, links: Links) -> float:
    """Item vectors there and their gradients back, of the items that a card's users read: docs/method.md."""
    return 2 * links.seconds(4 * WIDTH * own * (cards - 1) / cards / 1e9, cards)


def step(data: str, cards: int, batch: int, way: str, links: Links) -> dict[str, float]:
    """`way`: 'e2e' encodes every interaction; 'single' each item once in all cards; 'each' once on each card, as
    data-parallel training that finds repeats in its own users only would."""
    k, unique = COUNTED[data][batch]
    _, own = COUNTED[data][batch // cards]
    texts = {"e2e": k / cards, "single": unique / cards, "each": own}[way]
    parts = {
        "encode": encode(data, texts),
        "vectors": vectors(own, cards, links) if way == "single" else 0.0,
        "cf": CF_SECONDS[data] * max(batch / cards / LOCAL_BATCH, 1),
        "gradients": gradients(cards, links),
    }
    return parts | {"sum": sum(parts.values())}


def table(data: str, batch_of: "callable[[int], int]", links: Links) -> None:
    print("| cards | batch | E2E, ms | each card for itself, ms | once in all, ms: encoding, vectors, CF, gradients |"
          " users a second beside one card |")
    print("| --- | --- | --- | --- | --- | --- |")
    first = None
    for cards in (1, 8, 64, 512):
        batch = batch_of(cards)
        if batch // cards not in COUNTED[data]:
            continue
        e2e, each, single = (step(data, cards, batch, way, links) for way in ("e2e", "each", "single"))
        rate = batch / single["sum"]
        first = first or rate
        ms = [f"{1e3 * single[p]:.1f}" for p in ("encode", "vectors", "cf", "gradients")]
        print(f"| {cards} | {batch:,} | {1e3 * e2e['sum']:.1f} | {1e3 * each['sum']:.1f} |"
              f" {1e3 * single['sum']:.1f}: {', '.join(ms)} | {rate / first:.1f} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--links", nargs=2, type=float, metavar=("INSIDE", "BETWEEN"), help="seconds a GB of a card")
    given = parser.parse_args().links
    links = Links(*given) if given else Links()
    print(f"encoder: {1e3 * FIXED:.2f} ms and {1e9 * TOKEN:.0f} ns a token; "
          f"{(LAYER_NUMBERS + WORDS * WIDTH) / 1e6:.1f} million numbers")
    for data in COUNTED:
        print(f"\n{data}, {LOCAL_BATCH} users a card\n")
        table(data, lambda cards: LOCAL_BATCH * cards, links)
        print(f"\n{data}, a batch of 16,384\n")
        table(data, lambda cards: 16_384, links)


if __name__ == "__main__":
    main()

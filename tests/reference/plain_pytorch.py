#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times training steps of the plain PyTorch way against the program's, on the same batches.

    gram-lab-bench --export-step FOLDER [--demo kt|news] [--size large|base]
    python3 plain_pytorch.py FOLDER path/to/gram-lab-bench [--rounds N] [--threads N] [--device cuda] [--precision tf32|bf16]

The plain way: transformers' BertModel, texts padded to the longest of the step, mean pooling under
the mask, the CF module as engine/cf has it, backward(), torch.optim.Adam. E2E encodes every
interaction, Single-step every unique item. The whole step is one batch: it is not cut into pieces.
Tokenizing, padding and moving to tensors are done before the clock starts; the program's step has
them inside.

On a GPU, and in bf16, the plain way is what someone who knows the card writes: autocast, scaled dot
product attention and the fused Adam; with tf32 torch.set_float32_matmul_precision("high") in the place of
autocast. Peaks of memory are printed there.

Losses (1e-4) and gradients (1e-3 of each parameter's largest, or of a thousandth of its module's)
are compared first, in bf16 within 3%, in tf32 within 1%; the exit status is 1 if they differ. Then the steps of both are made in turn, each
with the same number of threads, the other waiting meanwhile.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("folder", type=Path)
parser.add_argument("program")
parser.add_argument("--rounds", type=int, default=3)
parser.add_argument("--threads", type=int, default=2)
parser.add_argument("--device", default="cpu")
parser.add_argument("--precision", choices=("full", "tf32", "bf16"), default="full")
ARGUMENTS = parser.parse_args()
THREADS = ARGUMENTS.threads
os.environ["OMP_NUM_THREADS"] = str(THREADS)  # for both programs, before torch is loaded

import statistics
import time

import torch
import transformers
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional
from transformers import BertConfig, BertModel

DEVICE = torch.device(ARGUMENTS.device)
BF16 = ARGUMENTS.precision == "bf16"
EXPERT = BF16 or DEVICE.type == "cuda"
TF32 = ARGUMENTS.precision == "tf32"
LOSS_TOLERANCE = 3e-2 if BF16 else 1e-2 if TF32 else 1e-4
GRADIENT_TOLERANCE = 1e-1 if BF16 else 3e-2 if TF32 else 1e-3
SMALL_SHARE = 1e-3
RATE = 1e-6  # as the program's: both stay near the weights they began with
FEATURES = 16
START = 2
MASKED = -1e9


class Dkt(nn.Module):
    def __init__(self, width, max_sequence):
        super().__init__()
        self.correct = nn.Embedding(3, FEATURES)
        self.position = nn.Embedding(max_sequence, FEATURES)
        self.input = nn.Linear(width + 2 * FEATURES, width)
        self.lstm = nn.LSTM(width, width, num_layers=2, batch_first=True)

    def loss(self, questions, step):
        b, length, _ = questions.shape
        before = functional.pad(questions[:, :-1], (0, 0, 1, 0))
        answers = functional.pad(step["correct"][:, :-1], (1, 0), value=START)
        positions = self.position(torch.arange(length, device=DEVICE)).expand(b, -1, -1)
        states, _ = self.lstm(self.input(torch.cat([before, self.correct(answers), positions], -1)))
        logits = (states * questions).sum(-1).float()
        each = functional.binary_cross_entropy_with_logits(logits, step["correct"].float(),
                                                           reduction="none")
        return (each * step["present"]).sum() / step["present"].sum()


class Nrms(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.additive_hidden = nn.Linear(width, 200)
        self.additive_score = nn.Linear(200, 1, bias=False)

    def loss(self, rows, step):
        h = step["history_length"]
        history, candidates = rows[:, :h], rows[:, h:]
        absent = ~step["present"][:, :h]
        b, _, width = history.shape
        q, k, v = self.qkv(history).view(b, h, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        scores = (q @ k.transpose(-2, -1)) / (width // self.heads) ** 0.5
        weights = scores.masked_fill(absent[:, None, None, :], MASKED).softmax(-1)
        mixed = (weights @ v).transpose(1, 2).reshape(b, h, width)
        score = self.additive_score(torch.tanh(self.additive_hidden(mixed))).squeeze(-1)
        attention = score.masked_fill(absent, MASKED).softmax(-1) * ~absent
        user = (attention.unsqueeze(1) @ mixed).squeeze(1)
        logits = (candidates @ user.unsqueeze(-1)).squeeze(-1).float()
        return functional.cross_entropy(logits, torch.zeros(b, dtype=torch.long, device=DEVICE))


def padded(items, tokens, offsets):
    """As a tokenizer pads: to the longest text of the call."""
    texts = [torch.tensor(tokens[offsets[i]:offsets[i + 1]]) for i in items]
    ids = nn.utils.rnn.pad_sequence(texts, batch_first=True)
    lengths = torch.tensor([len(t) for t in texts])
    return ids.to(DEVICE), (torch.arange(ids.shape[1])[None, :] < lengths[:, None]).long().to(DEVICE)


def prepare(batch, world):
    slots = torch.tensor(batch["slots"]).view(batch["users"], batch["width"])
    step = {"present": slots >= 0, "slots": slots.clamp(min=0), "history_length": batch["history_length"],
            "inverse": torch.tensor(batch["inverse"])}
    for name, items in (("e2e", batch["interactions"]), ("single-step", batch["unique"])):
        step[name] = padded(items, world["tokens"], world["offsets"])
    if world["task"] == "kt":
        step["correct"] = torch.tensor(batch["correct"])[step["slots"]] * step["present"]
    return {name: value.to(DEVICE) if isinstance(value, torch.Tensor) else value for name, value in step.items()}


class PlainWay:
    def __init__(self, folder, world):
        config = BertConfig.from_pretrained(folder / "encoder", hidden_dropout_prob=0.0,
                                            attention_probs_dropout_prob=0.0)
        config._attn_implementation = "sdpa" if EXPERT else "eager"
        self.encoder = BertModel(config, add_pooling_layer=False)
        missing, unexpected = self.encoder.load_state_dict(
            load_file(folder / "encoder" / "model.safetensors"), strict=False)
        if any("position_ids" not in n and "token_type" not in n for n in missing) or unexpected:
            sys.exit(f"weights that do not fit: {missing} {unexpected}")
        self.cf = Dkt(config.hidden_size, world["max_sequence"]) if world["task"] == "kt" \
            else Nrms(config.hidden_size, world["heads"])
        self.cf.load_state_dict(load_file(folder / "cf.safetensors"))
        self.encoder.to(DEVICE).train()
        self.cf.to(DEVICE).train()
        self.optimizers = [torch.optim.Adam(m.parameters(), lr=RATE, fused=EXPERT) for m in (self.encoder, self.cf)]

    def gradients(self, mode, step):
        for optimizer in self.optimizers:
            optimizer.zero_grad()
        ids, mask = step[mode]
        with torch.autocast(DEVICE.type, torch.bfloat16, enabled=BF16):
            states = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
            shown = mask.unsqueeze(-1).to(states.dtype)
            vectors = (states * shown).sum(1) / shown.sum(1)
            if mode == "single-step":
                vectors = vectors.index_select(0, step["inverse"])
            rows = vectors[step["slots"]] * step["present"].unsqueeze(-1)
        loss = self.cf.loss(rows.float(), step)
        loss.backward()
        return loss

    def step(self, mode, step):
        if DEVICE.type == "cuda":
            torch.cuda.synchronize()
            torch.cuda.reset_peak_memory_stats()
        start = time.perf_counter()
        loss = self.gradients(mode, step)
        for optimizer in self.optimizers:
            optimizer.step()
        loss.item()
        if DEVICE.type == "cuda":
            torch.cuda.synchronize()
            self.peak = torch.cuda.max_memory_allocated()
        return time.perf_counter() - start


class Program:
    def __init__(self, program, folder):
        self.process = subprocess.Popen([program, "--time-steps", folder, "--threads", str(THREADS),
                                         "--device", ARGUMENTS.device, "--precision", ARGUMENTS.precision],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.about = self.read()

    def read(self):
        line = self.process.stdout.readline()
        if not line:
            sys.exit("gram-lab-bench ended early")
        return json.loads(line)

    def step(self, *words):
        print(*words, file=self.process.stdin, flush=True)
        return self.read()


def worst_difference(expected, got):
    largest = max(float(g.abs().max()) for g in expected.values())
    worst = (0.0, "")
    for name, value in expected.items():
        scale = max(float(value.abs().max()), SMALL_SHARE * largest)
        difference = float((value - got[name]).abs().max()) / scale
        if not difference <= worst[0]:
            worst = (difference, name)
    return worst


def check(plain, program, mode, number, step):
    loss = plain.gradients(mode, step).item()
    with tempfile.TemporaryDirectory() as folder:
        answer = program.step(mode, number, folder)
        good = abs(loss - answer["loss"]) <= LOSS_TOLERANCE * max(1.0, abs(loss))
        text = f"{mode}, batch {number}: loss {loss:.6f}, the program's {answer['loss']:.6f}"
        for module, file in ((plain.encoder, "model.safetensors"), (plain.cf, "cf.safetensors")):
            theirs = load_file(Path(folder) / file)
            ours = {n: p.grad.float().cpu() for n, p in module.named_parameters() if n in theirs}
            if len(ours) != len(theirs):
                sys.exit(f"gradients of other parameters: {sorted(set(theirs) - set(ours))}")
            difference, name = worst_difference(ours, theirs)
            good &= difference <= GRADIENT_TOLERANCE
            text += f"; {file}: gradients differ by {difference:.1e} at most ({name})"
        print(text + ("" if good else "  DIFFERENT"))
    return good


def main():
    folder, rounds = ARGUMENTS.folder, ARGUMENTS.rounds
    torch.set_num_threads(THREADS)
    torch.set_float32_matmul_precision("high" if TF32 else "highest")
    world = json.loads((folder / "step.json").read_text())
    steps = [prepare(batch, world) for batch in world["batches"]]
    plain, program = PlainWay(folder, world), Program(ARGUMENTS.program, str(folder))
    config = plain.encoder.config
    print(f"plain: PyTorch {torch.__version__}, transformers {transformers.__version__}; "
          f"the program: LibTorch {program.about['torch']}, BLAS {program.about['blas']}; "
          f"{torch.cuda.get_device_name(DEVICE) if DEVICE.type == 'cuda' else f'{THREADS} threads each'}, "
          f"{ARGUMENTS.precision}")
    for batch in world["batches"][:1]:
        print(f"{world['task']}, d={config.hidden_size}, {config.num_hidden_layers} layers; the first batch: "
              f"K={len(batch['interactions'])}, U={len(batch['unique'])}")
    modes = ("e2e", "single-step")
    good = all([check(plain, program, mode, 0, steps[0]) for mode in modes])
    if not good:
        sys.exit("not the same model: nothing was timed")

    seconds = {(mode, who): [] for mode in modes for who in ("plain", "program")}
    peaks = dict.fromkeys(seconds, 0)
    for r in range(-1, rounds):  # the first is not counted
        for number, step in enumerate(steps if r >= 0 else steps[:1]):
            for mode in modes:
                if (r + number) % 2:
                    a, b = plain.step(mode, step), program.step(mode, number)
                else:
                    b, a = program.step(mode, number), plain.step(mode, step)
                if r >= 0:
                    seconds[mode, "plain"].append(a)
                    seconds[mode, "program"].append(b["seconds"])
                    peaks[mode, "plain"] = max(peaks[mode, "plain"], getattr(plain, "peak", 0))
                    peaks[mode, "program"] = max(peaks[mode, "program"], b["peak"])

    def line(name, above, below):
        ratios = [a / b for a, b in zip(above, below)]
        q = statistics.quantiles(ratios, n=4, method="inclusive")
        print(json.dumps({"name": name, "ratio": round(q[1], 4), "median_seconds": statistics.median(below),
                          "reference_seconds": statistics.median(above), "spread": round((q[2] - q[0]) / q[1], 4)}))

    for mode in modes:
        line(f"plain {mode} / program {mode}", seconds[mode, "plain"], seconds[mode, "program"])
    line("plain e2e / program single-step", seconds["e2e", "plain"], seconds["single-step", "program"])
    line("plain e2e / plain single-step", seconds["e2e", "plain"], seconds["single-step", "plain"])
    if DEVICE.type == "cuda":
        for (mode, who), peak in peaks.items():
            print(json.dumps({"name": f"peak {who} {mode}", "bytes": peak}))


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""E2E and Single-step the plain PyTorch way, against GRAM Lab's, on the same weights and batches.

    gram-lab-bench --export-step FOLDER [--demo kt|news] [--large]
    python3 tests/reference/plain_pytorch.py FOLDER path/to/gram-lab-bench [--threads 2] [--rounds 5]

Needs torch, transformers and safetensors. The plain way: the texts of a step are padded to the
longest of them and go through transformers' BertModel at once (in chunks of --chunk texts where
memory demands it), masked mean, the CF module from torch.nn's parts, loss.backward(), and
torch.optim.Adam for both. Losses and gradients are compared first; then the two make steps in turn.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("folder")
parser.add_argument("bench")
parser.add_argument("--threads", type=int, default=2)
parser.add_argument("--rounds", type=int, default=5)
parser.add_argument("--chunk", type=int, default=0, help="texts encoded at once; 0 = all of a step")
options = parser.parse_args()
os.environ["OMP_NUM_THREADS"] = str(options.threads)

import torch  # noqa: E402  after the number of threads
from safetensors.torch import load_file  # noqa: E402
from transformers import BertConfig, BertModel  # noqa: E402

torch.set_num_threads(options.threads)
step = json.load(open(os.path.join(options.folder, "step.json")))
offsets = step["offsets"]
texts = [step["tokens"][a:b] for a, b in zip(offsets, offsets[1:])]


class Nrms(torch.nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.qkv = torch.nn.Linear(width, 3 * width)
        self.additive_hidden = torch.nn.Linear(width, 200)
        self.additive_score = torch.nn.Linear(200, 1, bias=False)

    def forward(self, slots, present, batch):
        h = batch["history_length"]
        history, candidates = slots[:, :h], slots[:, h:]
        absent = ~present[:, :h]
        users, _, width = history.shape
        q, k, v = (x.view(users, h, self.heads, width // self.heads).transpose(1, 2)
                   for x in self.qkv(history).chunk(3, dim=-1))
        mask = torch.zeros(users, 1, 1, h).masked_fill(absent[:, None, None, :], -1e9)
        mixed = torch.nn.functional.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        mixed = mixed.transpose(1, 2).reshape(users, h, width)
        score = self.additive_score(torch.tanh(self.additive_hidden(mixed))).squeeze(-1).masked_fill(absent, -1e9)
        weight = torch.softmax(score, -1) * ~absent
        user = torch.bmm(weight[:, None], mixed)
        scores = torch.bmm(candidates, user.transpose(1, 2)).squeeze(-1)
        return -torch.log_softmax(scores, -1)[:, 0].mean()


class Dkt(torch.nn.Module):
    def __init__(self, width, sequence):
        super().__init__()
        self.correct = torch.nn.Embedding(3, 16)
        self.position = torch.nn.Embedding(sequence, 16)
        self.input = torch.nn.Linear(width + 32, width)
        self.lstm = torch.nn.LSTM(width, width, num_layers=2, batch_first=True)

    def forward(self, slots, present, batch):
        users, length, width = slots.shape
        answers = torch.zeros(users * length, dtype=torch.long)
        at = torch.tensor(batch["slots"])
        answers[at >= 0] = torch.tensor(batch["correct"])[at[at >= 0]]
        answers = answers.view(users, length)
        before = torch.cat([torch.zeros(users, 1, width), slots[:, :-1]], 1)
        answered = torch.cat([torch.full((users, 1), 2), answers[:, :-1]], 1)
        place = self.position(torch.arange(length)).expand(users, length, 16)
        states, _ = self.lstm(self.input(torch.cat([before, self.correct(answered), place], 2)))
        logits = (states * slots).sum(-1)
        return torch.nn.functional.binary_cross_entropy_with_logits(logits[present], answers[present].float())


class Plain:
    """A model in training. The weights move by so small a rate that both sides stay comparable."""

    def __init__(self):
        path = os.path.join(options.folder, "encoder")
        config = BertConfig.from_pretrained(path)
        config.hidden_dropout_prob = config.attention_probs_dropout_prob = 0.0
        self.encoder = BertModel.from_pretrained(path, config=config, add_pooling_layer=False).train()
        width = config.hidden_size
        self.cf = Nrms(width, step["heads"]) if step["task"] == "news" else Dkt(width, step["max_sequence"])
        self.cf.load_state_dict(load_file(os.path.join(options.folder, "cf.safetensors")))
        self.adams = [torch.optim.Adam(m.parameters(), lr=1e-6) for m in (self.encoder, self.cf)]

    def encode(self, items):
        chunk = options.chunk or len(items)
        return torch.cat([self.encode_chunk(items[i:i + chunk]) for i in range(0, len(items), chunk)])

    def encode_chunk(self, items):
        longest = max(len(texts[i]) for i in items)
        ids = torch.zeros(len(items), longest, dtype=torch.long)
        mask = torch.zeros(len(items), longest, dtype=torch.long)
        for row, item in enumerate(items):
            ids[row, :len(texts[item])] = torch.tensor(texts[item])
            mask[row, :len(texts[item])] = 1
        states = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        return (states * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True)

    def loss(self, mode, batch):
        if mode == "e2e":
            vectors = self.encode(batch["interactions"])
        else:
            vectors = self.encode(batch["unique"])[torch.tensor(batch["inverse"])]
        at = torch.tensor(batch["slots"])
        present = at >= 0
        slots = vectors[at.clamp(min=0)] * present[:, None]
        return self.cf(slots.view(batch["users"], batch["width"], -1), present.view(batch["users"], -1), batch)

    def step(self, mode, batch):
        for adam in self.adams:
            adam.zero_grad(set_to_none=True)
        loss = self.loss(mode, batch)
        loss.backward()
        for adam in self.adams:
            adam.step()
        return loss.item()


class Ours:
    def __init__(self):
        self.process = subprocess.Popen(
            [options.bench, "--time-steps", options.folder, "--threads", str(options.threads)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.environment = json.loads(self.process.stdout.readline())

    def step(self, mode, index, gradients=""):
        self.process.stdin.write(f"{mode} {index} {gradients}\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())


def compare(plain, ours):
    """The same loss and the same gradients, or there is nothing to be compared."""
    for mode in ("e2e", "single-step"):
        with tempfile.TemporaryDirectory() as folder:
            answer = ours.step(mode, 0, folder)
            theirs = load_file(os.path.join(folder, "model.safetensors"))
            cf = load_file(os.path.join(folder, "cf.safetensors"))
        for module in (plain.encoder, plain.cf):
            module.zero_grad(set_to_none=True)
        loss = plain.loss(mode, step["batches"][0])
        loss.backward()
        assert abs(loss.item() - answer["loss"]) < 1e-4 * max(1, abs(loss.item())), (loss.item(), answer)
        worst, compared = 0.0, 0
        for module, found in ((plain.encoder, theirs), (plain.cf, cf)):
            gradients = {n: p.grad for n, p in module.named_parameters() if p.grad is not None}
            largest = max(g.abs().max() for g in gradients.values())
            for name, gradient in gradients.items():
                other = found.get(name, found.get("bert." + name))
                assert other is not None, name
                scale = max(gradient.abs().max(), 1e-3 * largest)
                worst = max(worst, float((gradient - other).abs().max() / scale))
                compared += 1
        assert worst < 1e-3, worst
        print(f"{mode}: loss {loss.item():.6f} and {answer['loss']:.6f}; {compared} gradients, "
              f"largest relative difference {worst:.1e}")


def main():
    plain, ours = Plain(), Ours()
    print(f"plain: torch {torch.__version__}; ours: LibTorch {ours.environment['torch']}, {ours.environment['blas']}; "
          f"{options.threads} threads")
    compare(plain, ours)
    for mode in ("e2e", "single-step"):
        ratios, times = [], ([], [])
        for index in range(options.rounds + 1):
            at = index % len(step["batches"])
            batch = step["batches"][at]
            start = time.perf_counter()
            plain.step(mode, batch)
            slow = time.perf_counter() - start
            fast = ours.step(mode, at)["seconds"]
            if index == 0:  # caches are cold
                continue
            ratios.append(slow / fast)
            times[0].append(slow)
            times[1].append(fast)
        low, _, high = statistics.quantiles(ratios, n=4) if len(ratios) > 1 else (ratios[0],) * 3
        median = statistics.median(ratios)
        print(f"{mode}: plain {statistics.median(times[0]):.3f} s, ours {statistics.median(times[1]):.3f} s a step: "
              f"{median:.2f} times as fast (spread {(high - low) / median:.0%}, {len(ratios)} steps in turn)")
    ours.process.stdin.close()
    ours.process.wait()


if __name__ == "__main__":
    sys.exit(main())

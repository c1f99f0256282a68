# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes lora/: what PEFT makes of the tiny encoders in encoders/ in ten steps of Adam.

    HF_HUB_OFFLINE=1 python3 make_lora_fixtures.py

Needs torch, transformers, safetensors and peft. Each folder is an adapter as PEFT's save_pretrained() writes it
(but for the base's path, which is relative), with the trained weights, and an expected.json:
    base      the folder in encoders/
    targets   which products have an adapter, as the setting lora_targets names them
    rank, alpha, rate
    losses    before each of the ten steps
    vectors   of each text in the base's expected.json after them: the mean of its tokens' states
The loss is sum over texts of 1/2 |vector - target|^2, with targets and A at the start by the formulas below, B = 0.
All in float64 (ModernBERT's rotations, too); no dropout.

    HF_HUB_OFFLINE=1 python3 make_lora_fixtures.py --check ADAPTER_DIR texts.txt vectors.npy [TOLERANCE]

loads an adapter that `gram-lab export RUN --peft ADAPTER_DIR` has written, by PEFT over its base, and compares its
vectors with those of `gram-lab encode ADAPTER_DIR --in texts.txt --out vectors.npy`. With BERT, ALBERT, DistilBERT, MPNet
and ModernBERT (the tiny ones here, mean pooling; peft 0.21.2) they differed by 8.4e-7 at most; check_round_trip.py, in
which transformers and sentence-transformers load BERT's adapter folder themselves, gave 4.8e-7.
"""

import json
import math
import shutil
import sys
from pathlib import Path

import torch
from peft import LoraConfig, PeftModel, get_peft_model
from transformers import AutoModel, AutoTokenizer

from make_encoder_fixtures import modern_in_float64

HERE = Path(__file__).parent
OUT = HERE / "lora"
STEPS, RATE, RANK, ALPHA = 10, 0.01, 3, 6

ALL = ["query", "key", "value", "attention_output", "intermediate", "output"]
BERT = dict(query="attention.self.query", key="attention.self.key", value="attention.self.value",
            attention_output="attention.output.dense", intermediate="intermediate.dense", output="output.dense")
NAMES = {
    "distilbert": ("transformer.layer.{}.", dict(
        query="attention.q_lin", key="attention.k_lin", value="attention.v_lin", attention_output="attention.out_lin",
        intermediate="ffn.lin1", output="ffn.lin2")),
    "albert": ("encoder.albert_layer_groups.0.albert_layers.{}.", dict(
        query="attention.query", key="attention.key", value="attention.value", attention_output="attention.dense",
        intermediate="ffn", output="ffn_output")),
    "mpnet": ("encoder.layer.{}.", dict(
        query="attention.attn.q", key="attention.attn.k", value="attention.attn.v", attention_output="attention.attn.o",
        intermediate="intermediate.dense", output="output.dense")),
    "modernbert": ("layers.{}.", dict(
        query="attn.Wqkv", key="attn.Wqkv", value="attn.Wqkv", attention_output="attn.Wo", intermediate="mlp.Wi",
        output="mlp.Wo")),
}
CASES = [("bert", ALL), ("distilbert", ALL), ("albert", ALL), ("mpnet", ALL), ("modernbert", ALL), ("electra", ["output"]),
         ("roberta", ["query", "value"]), ("xlm-roberta", ["query", "value"]), ("camembert", ["key", "attention_output"]),
         ("ernie", ["intermediate"])]


def modules(family, targets, layers):
    """In the program's order: by layer, then by product."""
    prefix, names = NAMES.get(family, ("encoder.layer.{}.", BERT))
    found = []
    for layer in range(1 if family == "albert" else layers):
        for target in ALL:
            name = prefix.format(layer) + names[target]
            if target in targets and name not in found:
                found.append(name)
    return found


def first_a(number, rank, width):
    """Of the adapter `number`, in the order of modules()."""
    return torch.tensor([[0.25 * math.sin(1 + number + 7 * i + 3 * j) for j in range(width)] for i in range(rank)],
                        dtype=torch.float64)


def target_vectors(texts, width):
    return torch.tensor([[math.cos(1 + 5 * t + 2 * j) for j in range(width)] for t in range(texts)],
                        dtype=torch.float64)


def vectors(model, inputs):
    return torch.stack([model(input_ids=torch.tensor([ids]), attention_mask=torch.ones(1, len(ids)))
                        .last_hidden_state[0].mean(0) for ids in inputs])


def make(family, targets):
    base = HERE / "encoders" / family
    model = AutoModel.from_pretrained(base, dtype=torch.float32).double().eval()
    inputs = json.loads((base / "expected.json").read_text())["inputs"]
    names = modules(family, targets, model.config.num_hidden_layers)
    model = get_peft_model(model, LoraConfig(
        r=RANK, lora_alpha=ALPHA, target_modules=names, lora_dropout=0.0, bias="none", task_type="FEATURE_EXTRACTION"),
        autocast_adapter_dtype=False).eval()
    parameters = dict(model.named_parameters())
    trained = []
    with torch.no_grad():
        for number, name in enumerate(names):
            a = parameters[f"base_model.model.{name}.lora_A.default.weight"]
            b = parameters[f"base_model.model.{name}.lora_B.default.weight"]
            a.copy_(first_a(number, RANK, a.shape[1]))
            assert not b.any()
            trained += [a, b]
    assert sum(p.requires_grad for p in parameters.values()) == len(trained) == 2 * len(names)
    wanted = target_vectors(len(inputs), model.config.hidden_size)
    adam = torch.optim.Adam(trained, lr=RATE)
    losses = []
    for _ in range(STEPS):
        loss = 0.5 * (vectors(model, inputs) - wanted).square().sum()
        losses.append(loss.item())
        adam.zero_grad()
        loss.backward()
        adam.step()
    folder = OUT / family
    shutil.rmtree(folder, ignore_errors=True)
    model.save_pretrained(folder)
    (folder / "README.md").unlink(missing_ok=True)
    config = json.loads((folder / "adapter_config.json").read_text())
    config["base_model_name_or_path"] = f"../../encoders/{family}"
    config["target_modules"] = sorted(config["target_modules"])
    (folder / "adapter_config.json").write_text(json.dumps(config, indent=2) + "\n")
    with torch.no_grad():
        after = vectors(model, inputs)
    (folder / "expected.json").write_text(json.dumps({
        "base": family, "targets": ",".join(targets), "rank": RANK, "alpha": ALPHA, "rate": RATE, "losses": losses,
        "vectors": [[round(x, 12) for x in row] for row in after.tolist()]}) + "\n")
    print(f"{family}: {len(names)} adapters, loss {losses[0]:.4f} to {losses[-1]:.4f}")


def check(folder, texts, ours, tolerance):
    import numpy
    base = json.loads((folder / "adapter_config.json").read_text())["base_model_name_or_path"]
    tokenizer = AutoTokenizer.from_pretrained(base)
    model = PeftModel.from_pretrained(AutoModel.from_pretrained(base, dtype=torch.float32), folder).eval()
    longest = json.loads((folder / "sentence_bert_config.json").read_text())["max_seq_length"]
    rows = []
    with torch.no_grad():
        for text in texts:
            batch = tokenizer(text, return_tensors="pt", truncation=True, max_length=longest)
            rows.append(model(**batch).last_hidden_state[0].mean(0))
    difference = float(numpy.abs(numpy.load(ours).astype(numpy.float64) - torch.stack(rows).double().numpy()).max())
    print(f"PEFT: {len(texts)} texts, largest difference {difference:.3g}")
    return not difference <= tolerance


if __name__ == "__main__":
    if len(sys.argv) in (5, 6) and sys.argv[1] == "--check":
        lines = Path(sys.argv[3]).read_text(encoding="utf-8").split("\n")
        sys.exit(check(Path(sys.argv[2]), lines[:-1] if lines[-1] == "" else lines, sys.argv[4],
                       float(sys.argv[5]) if len(sys.argv) == 6 else 1e-5))
    if len(sys.argv) != 1:
        sys.exit(__doc__)
    modern_in_float64()
    for case in CASES:
        make(*case)

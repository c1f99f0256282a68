# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a folder with an encoder of BERT-base's or ModernBERT-base's form with random weights, to
hold the two's speed and memory against each other. Python's own library is enough.

    python3 random_base.py bert|modernbert VOCAB_TXT OUT

VOCAB_TXT is a WordPiece vocabulary, the same for both, so that both see the same tokens.
"""

import array
import json
import random
import shutil
import struct
import sys
from pathlib import Path

HIDDEN = 768


def bert(vocabulary):
    config = dict(model_type="bert", architectures=["BertModel"], hidden_act="gelu", hidden_size=HIDDEN,
                  intermediate_size=3072, num_attention_heads=12, num_hidden_layers=12,
                  max_position_embeddings=512, type_vocab_size=2, layer_norm_eps=1e-12, vocab_size=vocabulary)
    shapes = {"embeddings.word_embeddings.weight": [vocabulary, HIDDEN],
              "embeddings.position_embeddings.weight": [512, HIDDEN],
              "embeddings.token_type_embeddings.weight": [2, HIDDEN],
              "embeddings.LayerNorm.weight": [HIDDEN], "embeddings.LayerNorm.bias": [HIDDEN]}
    products = {"attention.self.query": (HIDDEN, HIDDEN), "attention.self.key": (HIDDEN, HIDDEN),
                "attention.self.value": (HIDDEN, HIDDEN), "attention.output.dense": (HIDDEN, HIDDEN),
                "intermediate.dense": (3072, HIDDEN), "output.dense": (HIDDEN, 3072)}
    for layer in range(12):
        prefix = f"encoder.layer.{layer}."
        for name, (rows, columns) in products.items():
            shapes[prefix + name + ".weight"] = [rows, columns]
            shapes[prefix + name + ".bias"] = [rows]
        for norm in ("attention.output.LayerNorm", "output.LayerNorm"):
            shapes[prefix + norm + ".weight"] = [HIDDEN]
            shapes[prefix + norm + ".bias"] = [HIDDEN]
    return config, shapes


def modernbert(vocabulary):
    layers, inner = 22, 1152
    config = dict(model_type="modernbert", architectures=["ModernBertModel"], hidden_activation="gelu",
                  hidden_size=HIDDEN, intermediate_size=inner, num_attention_heads=12, num_hidden_layers=layers,
                  max_position_embeddings=8192, local_attention=128, global_attn_every_n_layers=3,
                  global_rope_theta=160000.0, local_rope_theta=10000.0, norm_eps=1e-5, norm_bias=False,
                  attention_bias=False, mlp_bias=False, pad_token_id=0, vocab_size=vocabulary)
    shapes = {"embeddings.tok_embeddings.weight": [vocabulary, HIDDEN], "embeddings.norm.weight": [HIDDEN],
              "final_norm.weight": [HIDDEN]}
    for layer in range(layers):
        prefix = f"layers.{layer}."
        shapes[prefix + "attn.Wqkv.weight"] = [3 * HIDDEN, HIDDEN]
        shapes[prefix + "attn.Wo.weight"] = [HIDDEN, HIDDEN]
        shapes[prefix + "mlp.Wi.weight"] = [2 * inner, HIDDEN]
        shapes[prefix + "mlp.Wo.weight"] = [HIDDEN, inner]
        shapes[prefix + "mlp_norm.weight"] = [HIDDEN]
        if layer:
            shapes[prefix + "attn_norm.weight"] = [HIDDEN]
    return config, shapes


def main():
    family, vocabulary, out = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    words = vocabulary.read_text(encoding="utf-8").splitlines()
    config, shapes = {"bert": bert, "modernbert": modernbert}[family](len(words))
    out.mkdir(parents=True)
    (out / "config.json").write_text(json.dumps(config, indent=2))
    (out / "tokenizer_config.json").write_text(
        json.dumps({"tokenizer_class": "BertTokenizer", "do_lower_case": True}))
    shutil.copy(vocabulary, out / "vocab.txt")
    generator = random.Random(1)
    noise = array.array("f", (generator.gauss(0, 0.02) for _ in range(1_000_003)))
    header, offset = {}, 0
    for name, shape in shapes.items():
        count = 1
        for size in shape:
            count *= size
        header[name] = dict(dtype="F32", shape=shape, data_offsets=[offset, offset + 4 * count])
        offset += 4 * count
    text = json.dumps(header).encode()
    with open(out / "model.safetensors", "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for name, shape in shapes.items():
            rest = header[name]["data_offsets"][1] - header[name]["data_offsets"][0]
            rest //= 4
            if len(shape) == 1:
                array.array("f", [1.0 if "orm.weight" in name else 0.0] * rest).tofile(file)
                continue
            while rest:
                part = min(rest, len(noise))
                noise[:part].tofile(file)
                rest -= part
    print(f"{out}: {offset / 4e6:.1f} million weights")


main()

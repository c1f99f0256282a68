# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes encoders/: tiny encoders of every supported family with random weights, and what
transformers computes with them.

    HF_HUB_OFFLINE=1 python3 make_encoder_fixtures.py

Needs torch, transformers, safetensors, sentencepiece, tokenizers and sentence-transformers. Each
folder has an expected.json:
    same_as      another folder whose weights are the same; its expected values hold here too
    inputs       token ids of each text, without padding
    embeddings   of each text, the first layer's input [tokens, hidden] (one folder a family)
    states       of each text, the last layer's output [tokens, hidden]
    vectors      of each text, the sentence vector [hidden] (sentence-transformers folders only)
All of it is computed in float64 from the weights as they are stored, and rounded to 12 decimals.
"""

import json
import shutil
import tempfile
from pathlib import Path

import sentencepiece
import torch
import transformers
from safetensors.torch import load_file, save_file

OUT = Path(__file__).parent / "encoders"
VOCABULARY = 50
SIZES = dict(vocab_size=VOCABULARY, hidden_size=16, num_hidden_layers=2, num_attention_heads=2,
             intermediate_size=24, max_position_embeddings=24)
LENGTHS = (1, 3, 7, 20)
SHORT = LENGTHS[:3]  # enough where a folder differs from another in one thing
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def inputs(first, lengths=LENGTHS):
    generator = torch.Generator().manual_seed(5)
    return [torch.randint(first, VOCABULARY, (n,), generator=generator).tolist() for n in lengths]


def randomize(model, seed):
    """Large enough, norms and biases included, that no mistake in their use stays hidden."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, parameter in sorted(model.named_parameters()):
            noise = torch.randn(parameter.shape, generator=generator) * 0.3
            scale = "LayerNorm.weight" in name or name.endswith("norm.weight")
            parameter.copy_(1 + noise if scale else noise)
    return model.eval()


def rounded(tensor):
    """Far finer than any tolerance, and a fifth smaller on disk."""
    return json.loads(json.dumps(tensor.tolist()), parse_float=lambda x: round(float(x), 12))


def expect(folder, model, first, lengths):
    """`model` has the stored weights."""
    model = model.double().eval()
    result = {"inputs": inputs(first, lengths), "embeddings": [], "states": []}
    with torch.no_grad():
        for ids in result["inputs"]:
            out = model(input_ids=torch.tensor([ids]), attention_mask=torch.ones(1, len(ids)),
                        output_hidden_states=True)
            result["embeddings"].append(rounded(out.hidden_states[0][0]))
            result["states"].append(rounded(out.last_hidden_state[0]))
    if lengths == SHORT:
        del result["embeddings"]
    write(folder, result)


def write(folder, expected):
    (folder / "expected.json").write_text(json.dumps(expected, separators=(",", ":")) + "\n")


def new_folder(name):
    folder = OUT / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def add_wordpiece(folder):
    pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *LETTERS, *("##" + c for c in LETTERS)]
    (folder / "vocab.txt").write_text("\n".join(pieces[:VOCABULARY]) + "\n")
    write_json(folder / "tokenizer_config.json",
               {"tokenizer_class": "BertTokenizer", "do_lower_case": True})


def add_byte_level(folder):
    pieces = ["<s>", "<pad>", "</s>", "<unk>", *LETTERS, "\u0120",
              *("\u0120" + c for c in "abcdefghijklmnopqr"), "<mask>"]
    assert len(pieces) == VOCABULARY
    (folder / "vocab.json").write_text(
        json.dumps({p: i for i, p in enumerate(pieces)}, ensure_ascii=False) + "\n")
    merges = ["\u0120 " + c for c in "abcdefghijklmnopqr"]
    (folder / "merges.txt").write_text("#version: 0.2\n" + "\n".join(merges) + "\n")
    write_json(folder / "tokenizer_config.json", {"tokenizer_class": "RobertaTokenizer"})


def add_sentencepiece(folder, name, pieces, **options):
    """A unigram model of about `pieces` pieces from text of its own."""
    generator = torch.Generator().manual_seed(9)
    with tempfile.TemporaryDirectory() as scratch:
        text = Path(scratch) / "text"
        words = ["".join(LETTERS[i] for i in torch.randint(26, (n,), generator=generator))
                 for n in torch.randint(1, 6, (3000,), generator=generator).tolist()]
        text.write_text("\n".join(" ".join(words[i:i + 6]) for i in range(0, 3000, 6)))
        sentencepiece.SentencePieceTrainer.train(
            input=str(text), model_prefix=str(Path(scratch) / "m"), vocab_size=pieces,
            model_type="unigram", normalization_rule_name="identity", num_threads=1, minloglevel=2, **options)
        shutil.copy(Path(scratch) / "m.model", folder / name)


def add_xlm_tokenizer(folder):
    # <s> <pad> </s> <unk> in place of the model's three, all others one later, <mask> at the end.
    add_sentencepiece(folder, "sentencepiece.bpe.model", VOCABULARY - 2)
    write_json(folder / "tokenizer_config.json", {"tokenizer_class": "XLMRobertaTokenizer"})


def add_albert_tokenizer(folder):
    add_sentencepiece(folder, "spiece.model", VOCABULARY, pad_id=0, unk_id=1, bos_id=-1, eos_id=-1,
                      control_symbols=["[CLS]", "[SEP]", "[MASK]"])
    write_json(folder / "tokenizer_config.json",
               {"tokenizer_class": "AlbertTokenizer", "do_lower_case": True})


def add_mpnet_tokenizer(folder):
    pieces = ["<s>", "<pad>", "</s>", "<unk>", "[UNK]", *LETTERS, *("##" + c for c in LETTERS)]
    pieces = pieces[:VOCABULARY - 1] + ["<mask>"]
    (folder / "vocab.txt").write_text("\n".join(pieces) + "\n")
    write_json(folder / "tokenizer_config.json", {"tokenizer_class": "MPNetTokenizer"})


def add_camembert_tokenizer(folder):
    # Five special pieces in place of the model's first, <mask> at the end.
    add_sentencepiece(folder, "sentencepiece.bpe.model", VOCABULARY - 5)
    write_json(folder / "tokenizer_config.json", {"tokenizer_class": "CamembertTokenizer"})


def add_modern_tokenizer(folder):
    from tokenizers import Tokenizer, models, pre_tokenizers, processors
    pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *LETTERS, "\u0120"]
    pieces += ["\u0120" + c for c in LETTERS][:VOCABULARY - len(pieces)]
    merges = [("\u0120", c) for c in LETTERS[:VOCABULARY - 32]]
    tokenizer = Tokenizer(models.BPE({p: i for i, p in enumerate(pieces)}, merges))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)])
    tokenizer.save(str(folder / "tokenizer.json"))
    write_json(folder / "tokenizer_config.json", {"tokenizer_class": "PreTrainedTokenizerFast"})


def modern_in_float64():
    """transformers computes the rotation in float32 whatever the weights are. The angles stay so; the
    rest is in the weights' precision here."""
    from transformers.models.modernbert import modeling_modernbert as modern

    def turns(self, x, position_ids, layer_type):
        frequency = getattr(self, f"{layer_type}_inv_freq").float()
        angle = (position_ids[..., None].float() * frequency).to(torch.float64)
        angle = torch.cat((angle, angle), dim=-1)
        return angle.cos().to(x.dtype), angle.sin().to(x.dtype)

    def apply(q, k, cos, sin, unsqueeze_dim=1):
        cos, sin = cos.unsqueeze(unsqueeze_dim), sin.unsqueeze(unsqueeze_dim)
        return q * cos + modern.rotate_half(q) * sin, k * cos + modern.rotate_half(k) * sin

    modern.ModernBertRotaryEmbedding.forward = turns
    modern.apply_rotary_pos_emb = apply


def write_json(file, value):
    file.write_text(json.dumps(value, indent=2) + "\n")


def bert(**changes):
    return transformers.BertConfig(**{**SIZES, "type_vocab_size": 2, **changes})


def save(name, model, add_tokenizer, first, lengths=LENGTHS, attention="eager"):
    folder = new_folder(name)
    model.save_pretrained(folder)
    add_tokenizer(folder)
    loaded = transformers.AutoModel.from_pretrained(folder, dtype=torch.float32,
                                                    attn_implementation=attention)
    expect(folder, loaded, first, lengths)


def same_weights(name, of):
    folder = new_folder(name)
    for file in ("config.json", "vocab.txt", "tokenizer_config.json"):
        shutil.copy(OUT / of / file, folder)
    write(folder, {"same_as": of})
    return folder


def families():
    model = randomize(transformers.BertModel(bert()), 1)
    save("bert", model, add_wordpiece, 5)
    config = transformers.DistilBertConfig(
        vocab_size=VOCABULARY, dim=16, n_layers=2, n_heads=2, hidden_dim=24,
        max_position_embeddings=24)
    save("distilbert", randomize(transformers.DistilBertModel(config), 2), add_wordpiece, 5)
    roberta = {**SIZES, "type_vocab_size": 1, "pad_token_id": 1, "bos_token_id": 0,
               "eos_token_id": 2, "layer_norm_eps": 1e-5}
    config = transformers.RobertaConfig(**roberta)
    save("roberta", randomize(transformers.RobertaModel(config), 3), add_byte_level, 4)
    config = transformers.XLMRobertaConfig(**roberta)
    save("xlm-roberta", randomize(transformers.XLMRobertaModel(config), 4), add_xlm_tokenizer, 4)
    config = transformers.AlbertConfig(
        **{**SIZES, "num_hidden_layers": 3}, embedding_size=8, type_vocab_size=2,
        pad_token_id=0, bos_token_id=2, eos_token_id=3)
    save("albert", randomize(transformers.AlbertModel(config), 5), add_albert_tokenizer, 5)
    config = transformers.CamembertConfig(**roberta)
    save("camembert", randomize(transformers.CamembertModel(config), 8), add_camembert_tokenizer, 5)
    config = transformers.ElectraConfig(**SIZES, embedding_size=8, type_vocab_size=2)
    save("electra", randomize(transformers.ElectraModel(config), 9), add_wordpiece, 5)
    config = transformers.ErnieConfig(**SIZES, type_vocab_size=2, use_task_id=True, task_type_vocab_size=3)
    save("ernie", randomize(transformers.ErnieModel(config), 10), add_wordpiece, 5)
    config = transformers.MPNetConfig(**SIZES, layer_norm_eps=1e-5, pad_token_id=1, bos_token_id=0, eos_token_id=2)
    save("mpnet", randomize(transformers.MPNetModel(config), 11), add_mpnet_tokenizer, 5)
    modern_in_float64()
    config = transformers.ModernBertConfig(
        **{**SIZES, "num_hidden_layers": 5}, local_attention=8, global_attn_every_n_layers=3,
        pad_token_id=0, bos_token_id=2, eos_token_id=3, cls_token_id=2, sep_token_id=3)
    # The reference's own attention takes its softmax in float32.
    save("modernbert", randomize(transformers.ModernBertModel(config), 12), add_modern_tokenizer, 5,
         attention="sdpa")
    gelu = bert(hidden_act="gelu_new", num_hidden_layers=1)
    save("bert-gelu-new", randomize(transformers.BertModel(gelu), 6), add_wordpiece, 5, SHORT)
    return model


def bert_variants(model):
    # With heads, under a prefix, without a pooler.
    head = randomize(transformers.BertForMaskedLM(bert()), 7)
    head.bert.load_state_dict(
        {k: v for k, v in model.state_dict().items() if not k.startswith("pooler.")})
    folder = same_weights("bert-masked-lm", "bert")
    head.save_pretrained(folder)

    # As old checkpoints are: a pickle in a zip, the norms' old names, the buffer of positions.
    folder = same_weights("bert-bin", "bert")
    state = {}
    for name, value in model.state_dict().items():
        name = name.replace("LayerNorm.weight", "LayerNorm.gamma")
        state["bert." + name.replace("LayerNorm.bias", "LayerNorm.beta")] = value
    state["bert.embeddings.position_ids"] = torch.arange(24).unsqueeze(0)
    torch.save(state, folder / "pytorch_model.bin")

    folder = same_weights("bert-sharded", "bert")
    model.save_pretrained(folder, max_shard_size="8KB")
    assert (folder / "model.safetensors.index.json").exists()

    for name, dtype in (("bert-f16", torch.float16), ("bert-bf16", torch.bfloat16)):
        folder = same_weights(name, "bert")
        stored = {k: v.to(dtype) for k, v in load_file(OUT / "bert/model.safetensors").items()}
        save_file(stored, folder / "model.safetensors", metadata={"format": "pt"})
        config = json.loads((folder / "config.json").read_text())
        config["dtype"] = str(dtype).removeprefix("torch.")
        write_json(folder / "config.json", config)
        loaded = transformers.BertModel(bert(attn_implementation="eager"))
        loaded.load_state_dict({k: v.double() for k, v in stored.items()}, assign=True)
        expect(folder, loaded, 5, SHORT)


def sentence_transformers_folders():
    for name, weights, mode, normalize in (("sentence-cls", "bert-f16", "cls", True),
                                           ("sentence-mean", "bert-bf16", "mean", False)):
        folder = same_weights(name, weights)
        shutil.copy(OUT / weights / "model.safetensors", folder)
        kinds = ["Transformer", "Pooling"] + ["Normalize"] * normalize
        paths = ["", "1_Pooling", "2_Normalize"]
        write_json(folder / "modules.json", [
            {"idx": i, "name": str(i), "path": paths[i],
             "type": "sentence_transformers.models." + kind} for i, kind in enumerate(kinds)])
        write_json(folder / "sentence_bert_config.json",
                   {"max_seq_length": 20, "do_lower_case": False})
        (folder / "1_Pooling").mkdir()
        write_json(folder / "1_Pooling/config.json", {
            "word_embedding_dimension": 16,
            "pooling_mode_cls_token": mode == "cls",
            "pooling_mode_mean_tokens": mode == "mean",
            "pooling_mode_max_tokens": False,
            "pooling_mode_mean_sqrt_len_tokens": False})

        from sentence_transformers import SentenceTransformer
        sentence = SentenceTransformer(
            str(folder), device="cpu",
            model_kwargs={"dtype": torch.float64, "attn_implementation": "eager"}).eval()
        vectors = []
        with torch.no_grad():
            for ids in inputs(5, SHORT):
                features = {"input_ids": torch.tensor([ids]),
                            "attention_mask": torch.ones(1, len(ids), dtype=torch.int64)}
                vectors.append(rounded(sentence(features)["sentence_embedding"][0]))
        write(folder, {"same_as": weights, "inputs": inputs(5, SHORT),
                       "vectors": vectors})


if __name__ == "__main__":
    transformers.logging.set_verbosity_error()
    base = families()
    bert_variants(base)
    sentence_transformers_folders()
    for found in OUT.glob("*/generation_config.json"):
        found.unlink()
    print(sum(f.stat().st_size for f in OUT.rglob("*") if f.is_file()), "bytes in", OUT)

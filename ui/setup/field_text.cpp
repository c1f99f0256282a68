// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace gram {

namespace {

class FieldTexts {
    Q_DECLARE_TR_FUNCTIONS(gram::FieldTexts)
public:
    static QHash<QString, FieldText> data();
    static QHash<QString, FieldText> model();
    static QHash<QString, FieldText> training();
};

QHash<QString, FieldText> FieldTexts::data()
{
    return {
        { "demo_users", { tr("Users"), tr("How many readers or students the demo simulates."), {}, {} } },
        { "demo_items", { tr("Items"), tr("How many articles or questions the demo simulates."), {}, {} } },
        { "demo_seed", { tr("Demo seed"), tr("Another number gives another simulated world."), {}, {} } },
        { "split",
            { tr("Split"),
                tr("How validation data are told apart from training data. Automatic: by time for news "
                   "(a validation folder wins), by user for knowledge tracing."),
                {}, {} } },
        { "validation_share",
            { tr("Validation share"), tr("The part of the data that is kept for validation."), {}, {} } },
        { "test_share",
            { tr("Test share"),
                tr("The part of the data that is looked at once, by the best model at a run's end. Data "
                   "with a test part of their own keep that."),
                {}, {} } },
        { "use_body",
            { tr("Read bodies"), tr("Encode the body of each article too, where the import was given one."), {}, {} } },
        { "use_category",
            { tr("Read categories"), tr("Encode category and subcategory of each article as a text of their own."), {},
                {} } },
        { "use_title", { tr("Read titles"), tr("Encode the title of each article."), {}, {} } },
        { "use_abstract",
            { tr("Read abstracts"),
                tr("Encode the abstract of each article too. The vectors of title and abstract are "
                   "averaged."),
                {}, {} } },
        { "tokenizer",
            { tr("Tokenizer"),
                tr("A sentencepiece model (.model). Empty: one is trained on the dataset's own texts "
                   "and kept with the run."),
                {}, {} } },
        { "vocabulary_size",
            { tr("Vocabulary"),
                tr("Pieces of the tokenizer that is trained. More pieces: shorter sequences, a larger "
                   "embedding table."),
                {}, {} } },
        { "max_tokens",
            { tr("Tokens per text"), tr("Longer texts are cut. The attention's cost grows with the square of it."), {},
                {} } },
        { "max_history", { tr("History"), tr("The latest clicks of a reader that the user encoder sees."), {}, {} } },
        { "negatives",
            { tr("Negatives"),
                tr("Articles shown but not clicked that are sampled beside each click, from the same "
                   "impression and anew each epoch."),
                {}, {} } },
        { "max_sequence", { tr("Sequence length"), tr("Longer answer sequences are cut into windows."), {}, {} } },
    };
}

QHash<QString, FieldText> FieldTexts::model()
{
    return {
        { "model",
            { tr("Language model"),
                tr("The content encoder that is fine-tuned: a Hugging Face folder (BERT and its kin, "
                   "MPNet, ModernBERT, sentence-transformers), the encoder that comes with "
                   "the program, or random weights. A folder can also be dropped on the window."),
                {}, {} } },
        { "freeze_layers",
            { tr("Frozen layers"),
                tr("The embeddings and that many layers stay as they are; their output is computed once "
                   "an item and kept. 0 freezes the embeddings alone."),
                {}, tr("None, all train") } },
        { "cache_limit",
            { tr("Keep in memory"),
                tr("The frozen layers' outputs are kept in memory up to this size, and beyond it in a "
                   "file that is gone with the program."),
                tr(" MiB"), tr("Nothing, use the disk") } },
        { "lora_rank",
            { tr("LoRA rank"),
                tr("LoRA trains small updates beside the encoder's weights, which stay as they are: W + alpha / rank "
                   "· B A, where A and B have this many rows and columns. Far fewer numbers train, so that Adam needs "
                   "less memory; 8 is usual. Every mode does it in the same way, so that comparisons stay fair. The "
                   "learning rate is about ten times that of full fine-tuning. Without dropout."),
                {}, tr("Off, all weights train") } },
        { "lora_alpha",
            { tr("LoRA alpha"),
                tr("How much an update counts: it is multiplied by alpha / rank. 8 at rank 8 is 1. A larger alpha acts like "
                   "a higher learning rate."),
                {}, {} } },
        { "lora_targets",
            { tr("LoRA adapters"),
                tr("Which products of each layer have one. Query and value are usual; more of them learn more and cost "
                   "more. ModernBERT has query, key and value in one product: any of the three adapts that."),
                {}, {} } },
        { "hidden",
            { tr("Hidden size"),
                tr("d: the width of the content encoder and of the item vectors. Must be a multiple of "
                   "the heads."),
                {}, {} } },
        { "layers",
            { tr("Layers"), tr("Transformer layers of the content encoder. The encoder's cost grows linearly."), {},
                {} } },
        { "heads", { tr("Heads"), tr("Attention heads. They must divide the hidden size."), {}, {} } },
        { "intermediate",
            { tr("Feed-forward"),
                tr("Width of the feed-forward part of each layer, usually four times the hidden size."), {}, {} } },
        { "pooling",
            { tr("Pooling"),
                tr("How the token vectors of a text become one item vector. The model's own is what its "
                   "folder says, else the mean."),
                {}, {} } },
        { "normalize",
            { tr("Scale to length 1"),
                tr("Scales each text's vector to length 1, so that only its direction counts. With the model's "
                   "own pooling this happens by itself where the model's folder says so (its module Normalize)."),
                {}, {} } },
        { "ce_dropout",
            { tr("CE dropout"),
                tr("Dropout inside the content encoder. 0, the usual setting for GRAM, keeps "
                   "Single-step exactly equal to E2E."),
                {}, {} } },
        { "cf",
            { tr("CF module"),
                tr("The collaborative filtering model over item vectors. NRMS, for news: attention over the "
                   "articles that a reader has clicked scores each candidate. DKT, for knowledge tracing: a "
                   "recurrent network over a student's answers predicts the next one. SAINT, for knowledge "
                   "tracing: a transformer whose encoder reads the questions and whose decoder reads the "
                   "answers. Automatic: NRMS for news, DKT for knowledge tracing."),
                {}, {} } },
        { "cf_dropout", { tr("CF dropout"), tr("Dropout inside DKT's LSTM and SAINT's layers."), {}, {} } },
        { "device", { tr("Device"), tr("Where the tensors live and are computed."), {}, {} } },
        { "threads",
            { tr("Threads"), tr("CPU threads. The same number and the same seed give the same figures."), {},
                tr("All cores") } },
        { "seed",
            { tr("Seed"),
                tr("Decides the initial weights, the order of the batches and the sampled negatives. "
                   "Runs to be compared need the same seed."),
                {}, {} } },
        { "dtype",
            { tr("Precision"), tr("64 bit is slower; it is there to show that the exact modes are exact."), {}, {} } },
        { "ce_precision",
            { tr("CE precision"),
                tr("bfloat16 halves the bits of the content encoder's matrix products: faster where the "
                   "hardware has it, with two to three digits each. TF32, of NVIDIA's GPUs since Ampere, keeps "
                   "32-bit numbers and multiplies them with three to four digits each. Sums and the gradients of "
                   "items stay in 32 bit. Automatic takes bfloat16 on a GPU since Ampere and on a processor with "
                   "AVX512-BF16 or AMX, and full precision elsewhere; the messages say which."),
                {}, {} } },
        { "out",
            { tr("Runs folder"),
                tr("Each run leaves its configuration, metrics and checkpoint in a folder of its own "
                   "here. Empty: nothing is recorded."),
                {}, {} } },
    };
}

QHash<QString, FieldText> FieldTexts::training()
{
    return {
        { "mode", { tr("&Mode"), tr("How the content encoder is trained."), {}, {} } },
        { "latency",
            { tr("Latenc&y N"),
                tr("CF steps between two updates of the content encoder. A larger N is faster and "
                   "works with older gradients; N = 1 equals Single-step. The paper uses 10 steps, half "
                   "an epoch and one epoch."),
                {}, {} } },
        { "latency_unit", { tr("Latency unit"), tr("What the latency is counted in."), {}, {} } },
        { "ce_batch",
            { tr("CE mini-batch"),
                tr("Items per regression step of the content encoder. Smaller batches: more updates, "
                   "less memory. Automatic: 16, and more where texts are shorter than 32 tokens, about 512 "
                   "tokens in all. At N = 1 all items of the step are one batch."),
                {}, tr("Automatic") } },
        { "ce_passes",
            { tr("CE passes"),
                tr("How often the content encoder goes over the items of a latency in its regression. More "
                   "passes bring it nearer to where the rows of the table went, cold-start items less so, and "
                   "each costs as much again. Automatic: one, and up to eight where a long latency over few items "
                   "would fit the encoder seldom."),
                {}, tr("Automatic") } },
        { "item_optimizer",
            { tr("Item optimizer"),
                tr("How the rows of the item table move between two updates of the encoder. Adam: as far "
                   "as the encoder itself would have moved them, which is measured at the first step; this "
                   "learns at any latency, as the method's published code does. Plain descent, as the paper "
                   "writes it: by the gradient of the batch's mean, so little that from a few steps on it "
                   "learns hardly more than a frozen encoder. At N = 1 both are Single-step's update."),
                {}, {} } },
        { "item_rate",
            { tr("Item rate"),
                tr("How far the rows of the item table move in a step. With Adam a factor: 1 is as far as "
                   "measured. With plain descent the rate itself."),
                {}, {} } },
        { "count_weight",
            { tr("Count weight"),
                tr("Weight of an item in the regression, from its count c of interactions since the "
                   "last update."),
                {}, {} } },
        { "micro_batch",
            { tr("CE micro-batch"),
                tr("Items encoded at a time. It sets the memory the content encoder needs; the "
                   "gradients do not depend on it. Automatic: the most that fit into the free memory, "
                   "fewer where that turns out to be too many."),
                {}, tr("Automatic") } },
        { "activation_checkpointing",
            { tr("Checkpointing"),
                tr("Each layer of the content encoder keeps only its input for the backward pass and is "
                   "computed again there. Much less memory for one more forward pass, about a third more "
                   "computing; the gradients are the same."),
                {}, {} } },
        { "batch",
            { tr("Batch"),
                tr("Users per step: impressions of news, or answer sequences. More users share more "
                   "items, so R grows."),
                {}, {} } },
        { "epochs", { tr("Epochs"), tr("Passes over the training data."), {}, {} } },
        { "steps", { tr("Steps"), tr("Train that many steps in place of a number of epochs."), {}, tr("By epochs") } },
        { "seconds",
            { tr("Time limit"), tr("Stop after that much training time, without pauses and evaluations."), tr(" s"),
                tr("No limit") } },
        { "ce_rate",
            { tr("CE learning rate"),
                tr("Adam's peak learning rate for the content encoder. Automatic: the one that suits the "
                   "model; typing 0 brings it back."),
                {}, tr("Automatic") } },
        { "cf_rate", { tr("CF learning rate"), tr("Adam's peak learning rate for the CF module."), {}, {} } },
        { "warmup",
            { tr("Warm-up"),
                tr("Steps until the learning rates reach their peak; after it they fall with the "
                   "inverse square root of the step (the Noam schedule)."),
                tr(" steps"), {} } },
        { "eval_every",
            { tr("Evaluate every"),
                tr("Steps between evaluations on the validation data. 0: at the end of each epoch."), tr(" steps"),
                tr("Never") } },
        { "patience",
            { tr("Patience"), tr("Stop after that many evaluations without a better validation AUC."), {},
                tr("Off") } },
        { "checkpoint_seconds",
            { tr("Checkpoint every"),
                tr("A run that is stopped or killed goes on from its last checkpoint. There is one at its start, after "
                   "each evaluation, when it is paused or stopped, and between them after that much time. Automatic: a "
                   "minute, or longer where saving a large model would take more than a hundredth of the time."),
                tr(" s"), tr("Automatic") } },
        { "checkpoint_steps",
            { tr("And every"), tr("Steps after which a checkpoint is written, too."), tr(" steps"), tr("Off") } },
        { "baseline_steps",
            { tr("Measure E2E for"),
                tr("Steps of E2E that are timed on the run's own first batches before it starts, "
                   "without applying them: the speedup is measured against them. Not needed where an "
                   "E2E run on the same data, model and batch is in the list."),
                tr(" steps"), tr("Off") } },
    };
}

} // namespace

FieldText fieldText(std::string_view key)
{
    static QHash<QString, FieldText> texts;
    static QString language; // in which they are
    if (const QString now = QLocale().name(); texts.isEmpty() || language != now) {
        texts = FieldTexts::data();
        texts.insert(FieldTexts::model());
        texts.insert(FieldTexts::training());
        language = now;
    }
    return texts.value(QString::fromUtf8(key));
}

} // namespace gram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokenizer_class.h"

#include <array>
#include <utility>

namespace gram {

TokenizerKind tokenizerKindOf(std::string_view name)
{
    using Kind = TokenizerKind;
    if (name.empty())
        return Kind::Unnamed;
    if (name != "PreTrainedTokenizerFast" && name.ends_with("TokenizerFast"))
        name.remove_suffix(4);
    static constexpr std::array<std::pair<std::string_view, Kind>, 49> kinds { {
        { "BertTokenizer", Kind::Bert },
        { "DistilBertTokenizer", Kind::Bert },
        { "ElectraTokenizer", Kind::Bert },
        { "ErnieTokenizer", Kind::Bert },
        { "MobileBertTokenizer", Kind::Bert },
        { "SqueezeBertTokenizer", Kind::Bert },
        { "RetriBertTokenizer", Kind::Bert },
        { "LayoutLMTokenizer", Kind::Bert },
        { "ConvBertTokenizer", Kind::Bert },
        { "LxmertTokenizer", Kind::Bert },
        { "NezhaTokenizer", Kind::Bert },
        { "DPRContextEncoderTokenizer", Kind::Bert },
        { "DPRQuestionEncoderTokenizer", Kind::Bert },
        { "MPNetTokenizer", Kind::MpNet },
        { "RobertaTokenizer", Kind::Roberta },
        { "LongformerTokenizer", Kind::Roberta },
        { "BartTokenizer", Kind::Roberta },
        { "LEDTokenizer", Kind::Roberta },
        { "GPT2Tokenizer", Kind::Gpt2 },
        { "XLMRobertaTokenizer", Kind::XlmRoberta },
        { "CamembertTokenizer", Kind::Camembert },
        { "AlbertTokenizer", Kind::Albert },
        { "HerbertTokenizer", Kind::Herbert },
        // Those that are programs: transformers has no tokenizer.json for them, or does not read it.
        { "BertJapaneseTokenizer", Kind::OtherProgram },
        { "BertweetTokenizer", Kind::OtherProgram },
        { "PhobertTokenizer", Kind::OtherProgram },
        { "FlaubertTokenizer", Kind::OtherProgram },
        { "XLMTokenizer", Kind::OtherProgram },
        { "RoCBertTokenizer", Kind::OtherProgram },
        { "RoFormerTokenizer", Kind::OtherProgram },
        { "CpmTokenizer", Kind::OtherProgram },
        { "CpmAntTokenizer", Kind::OtherProgram },
        { "CTRLTokenizer", Kind::OtherProgram },
        { "CanineTokenizer", Kind::OtherProgram },
        { "ByT5Tokenizer", Kind::OtherProgram },
        { "MyT5Tokenizer", Kind::OtherProgram },
        { "PerceiverTokenizer", Kind::OtherProgram },
        { "BartphoTokenizer", Kind::OtherProgram },
        { "BioGptTokenizer", Kind::OtherProgram },
        { "TapasTokenizer", Kind::OtherProgram },
        { "ProphetNetTokenizer", Kind::OtherProgram },
        { "FSMTTokenizer", Kind::OtherProgram },
        { "EsmTokenizer", Kind::OtherProgram },
        { "KoBertTokenizer", Kind::OtherProgram },
        { "GPTNeoXJapaneseTokenizer", Kind::OtherProgram },
        { "BertGenerationTokenizer", Kind::OtherProgram },
        { "MarianTokenizer", Kind::OtherProgram },
        { "M2M100Tokenizer", Kind::OtherProgram },
        { "Speech2TextTokenizer", Kind::OtherProgram },
    } };
    for (const auto &[known, kind] : kinds)
        if (known == name)
            return kind;
    return Kind::AsIs;
}

std::string_view tokenizerClassFor(std::string_view modelType)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 14> classes { {
        { "bert", "BertTokenizer" },
        { "distilbert", "DistilBertTokenizer" },
        { "electra", "ElectraTokenizer" },
        { "ernie", "BertTokenizer" },
        { "mpnet", "MPNetTokenizer" },
        { "roberta", "RobertaTokenizer" },
        { "xlm-roberta", "XLMRobertaTokenizer" },
        { "camembert", "CamembertTokenizer" },
        { "albert", "AlbertTokenizer" },
        { "modernbert", "PreTrainedTokenizerFast" },
        { "bert-japanese", "BertJapaneseTokenizer" },
        { "bertweet", "BertweetTokenizer" },
        { "phobert", "PhobertTokenizer" },
        { "herbert", "HerbertTokenizer" },
    } };
    for (const auto &[type, name] : classes)
        if (type == modelType)
            return name;
    return {};
}

} // namespace gram

#include "core/transformer/models/shipped_models.h"

#include <algorithm>
#include <array>

#include "core/base/registry.h"

namespace lab::transformer {

namespace {

constexpr std::string_view kOurselves = LAB_TEXT("Registry", "the Attention Lab project");
constexpr std::string_view kOurLicence = "GPL-3.0-or-later";

constexpr std::array<ShippedModel, 8> kModels = {{
    {"induction-crisp-h2", LAB_TEXT("Registry", "Induction, sharp heads"),
     LAB_TEXT("Registry",
              "Two attention-only layers of two heads that continue a repeated sequence: the first layer "
              "looks one letter "
              "back, the second finds what followed last time."),
     kOurselves, LAB_TEXT("Registry", "made-up letter sequences that repeat"), kOurLicence,
     "hqcjgldhqcjgldhqcj"},
    {"induction", LAB_TEXT("Registry", "Induction, blurred heads"),
     LAB_TEXT("Registry",
              "The same job spread over two layers of four heads that were not trained to be sharp: for "
              "contrast."),
     kOurselves, LAB_TEXT("Registry", "made-up letter sequences that repeat"), kOurLicence,
     "hqcjgldhqcjgldhqcj"},
    {"sort", LAB_TEXT("Registry", "Sorting digits"),
     LAB_TEXT(
         "Registry",
         "Two layers of three heads read eight digits and write them in order; heads of the second layer "
         "look at the digit to be written next."),
     kOurselves, LAB_TEXT("Registry", "made-up rows of digits"), kOurLicence, "41720091"},
    {"dates-transformer", LAB_TEXT("Registry", "Dates, transformer"),
     LAB_TEXT("Registry",
              "An encoder and a decoder of one layer each turn a written date into its ISO form; "
              "cross-attention joins the two."),
     kOurselves, LAB_TEXT("Registry", "made-up dates in nine ways of writing"), kOurLicence,
     "wednesday march 5 1997"},
    {"dates-bahdanau", LAB_TEXT("Registry", "Dates, recurrent with attention"),
     LAB_TEXT(
         "Registry",
         "The attention of 2014 on the same task: a recurrent network writes the ISO date and looks back "
         "at the written one with additive attention."),
     kOurselves, LAB_TEXT("Registry", "made-up dates in nine ways of writing"), kOurLicence,
     "wednesday march 5 1997"},
    {"shapes", LAB_TEXT("Registry", "Shapes, a question about a picture"),
     LAB_TEXT("Registry",
              "Words look at the patches of a picture of coloured shapes and one answer of 49 comes out. It "
              "knows only pictures of its own kind."),
     kOurselves, LAB_TEXT("Registry", "made-up pictures and questions"), kOurLicence,
     "what shape is the red thing ?"},
    {"spoken-digits", LAB_TEXT("Registry", "Spoken digits"),
     LAB_TEXT(
         "Registry",
         "A recurrent network hears one to three spoken digits and spells them; location-aware attention "
         "walks along the sound."),
     kOurselves, LAB_TEXT("Registry", "digits spoken by the speech synthesiser eSpeak NG; not human speech"),
     kOurLicence, ""},
    {"use-lite", "Universal Sentence Encoder Lite",
     LAB_TEXT(
         "Registry",
         "An encoder of two layers of four heads that turns an English sentence into one vector. It has no "
         "next-word output."),
     "Google", LAB_TEXT("Registry", "text from the web and the labelled sentence pairs of SNLI"),
     "Apache-2.0", "The animal didn't cross the street because it was too tired."},
}};

}  // namespace

std::span<const ShippedModel> shippedModels() {
    return kModels;
}

ModelInfo knownInfo(std::string_view id) {
    ModelInfo info;
    info.id = id;
    info.name = id;
    const auto found = std::ranges::find(kModels, id, &ShippedModel::id);
    if (found != kModels.end()) {
        info.name = found->name;
        info.about = found->about;
        info.trainedBy = found->trainedBy;
        info.trainedOn = found->trainedOn;
        info.licence = found->licence;
        info.example = found->example;
    }
    return info;
}

}  // namespace lab::transformer

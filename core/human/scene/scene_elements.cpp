#include <array>

#include "core/human/scene/scene_assumptions.h"

namespace lab::human {

namespace {

constexpr std::array<SceneElement, 12> kElements = {{
    {"weights", LAB_TEXT("Registry", "Weights, capacity and load"),
     LAB_TEXT("Registry",
              "Published: what is attended to is chosen in proportion to weights of evidence and pertinence, "
              "and a fixed capacity is shared out."),
     "Bundesen 1990; Lavie 1995", Evidence::Verified},
    {"competition", LAB_TEXT("Registry", "Competition, sharing and hysteresis"),
     LAB_TEXT("Registry",
              "Published: leaky accumulators that inhibit each other. Put together here: they are fed by the "
              "proportions of the weights."),
     "Usher and McClelland 2001", Evidence::OwnSetting},
    {"conflict", LAB_TEXT("Registry", "Loss through conflicts"),
     LAB_TEXT("Registry",
              "Published: tasks disturb each other the more, the more resources they share. From memory: the "
              "size of single conflicts."),
     "Wickens 2002; Horrey and Wickens 2003", Evidence::FromMemory},
    {"switch", LAB_TEXT("Registry", "Gate of switching"),
     LAB_TEXT("Registry",
              "Published: turning to another task takes time. Put together here: output waits for that time "
              "in the scene."),
     "De Jong 2000; Logan and Bundesen 2003; Musslick et al. 2018", Evidence::OwnSetting},
    {"resumption", LAB_TEXT("Registry", "Resumption after interruptions"),
     LAB_TEXT(
         "Registry",
         "Published: a task that was left is retrieved the more slowly, the longer and the less often it "
         "was in mind."),
     "Altmann and Trafton 2002", Evidence::Verified},
    {"decline", LAB_TEXT("Registry", "Decline of control"),
     LAB_TEXT("Registry",
              "Published in words: control wears off with time on task. Put together here: the exponential "
              "form and its constants."),
     "Thomson, Besner and Smilek 2015", Evidence::OwnSetting},
    {"intrusions", LAB_TEXT("Registry", "Wandering thoughts and worries"),
     LAB_TEXT("Registry",
              "Published: thoughts take over where control fails. Put together here: their random times and "
              "strengths."),
     "McVay and Kane 2010", Evidence::OwnSetting},
    {"fatigue", LAB_TEXT("Registry", "Sleep and the body clock"),
     LAB_TEXT("Registry",
              "Published: lapses of alertness after nights and hours awake, and how they slow responses. Put "
              "together here: the slowing acts on the capacity."),
     "McCauley et al. 2013; Walsh, Gunzelmann and Van Dongen 2017", Evidence::OwnSetting},
    {"mode", LAB_TEXT("Registry", "Focused and distractible mode"),
     LAB_TEXT("Registry",
              "Published: the locus coeruleus model and the direction in which usefulness moves it. Put "
              "together here: false alarms of the model open the scene to distractors."),
     "Gilzenrat et al. 2002; Aston-Jones and Cohen 2005", Evidence::OwnSetting},
    {"urgency", LAB_TEXT("Registry", "Urgency of deadlines"),
     LAB_TEXT("Registry",
              "From memory: what is due later weighs less, hyperbolically. Put together here: the constant."),
     "Steel and König 2006", Evidence::FromMemory},
    {"stress", LAB_TEXT("Registry", "Stress and mood"),
     LAB_TEXT("Registry",
              "Published: anxious people hold less in mind and are governed more by stimuli than by goals. "
              "Put together here: the sizes, and all that mood does."),
     "Moran 2016; Shi, Sharpe and Abbott 2019", Evidence::OwnSetting},
    {"training", LAB_TEXT("Registry", "Practice"),
     LAB_TEXT("Registry",
              "Published: single people learn exponentially, and gains stay with the trained task and its "
              "near variants. Put together here: the sizes."),
     "Heathcote, Brown and Mewhort 2000; Sala et al. 2019", Evidence::OwnSetting},
}};

}  // namespace

std::span<const SceneElement> sceneElements() {
    return kElements;
}

}  // namespace lab::human

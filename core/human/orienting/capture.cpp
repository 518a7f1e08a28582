#include "core/human/orienting/capture.h"

#include <algorithm>

namespace lab::human {

SingletonCapture singletonCapture(double singletonWeight, double targetWeight, Milliseconds dwell) {
    const double singleton = singletonWeight > 0 ? singletonWeight : 0;
    const double target = targetWeight > 0 ? targetWeight : 0;
    const double probability = singleton > 0 ? singleton / (singleton + target) : 0;
    return {probability, probability * std::max(dwell, Milliseconds(0))};
}

Milliseconds deviantCost(Milliseconds there, Milliseconds back) {
    return std::max(there, Milliseconds(0)) + std::max(back, Milliseconds(0));
}

}  // namespace lab::human

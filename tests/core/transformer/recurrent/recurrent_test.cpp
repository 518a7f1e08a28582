#include <gmock/gmock.h>

#include <cmath>

#include "core/transformer/recurrent/attention_decoder.h"
#include "core/transformer/recurrent/gru.h"

namespace lab::transformer {
namespace {

float sigmoid(float x) {
    return 1.0F / (1.0F + std::exp(-x));
}

/// One number in, one in the state, every term at work.
GruCell smallCell() {
    return {MatrixF{{0.5F, -0.25F, 2.0F}}, RowVectorF{{0.1F, 0.2F, -0.3F}}, MatrixF{{1.0F, 0.75F, -0.5F}},
            RowVectorF{{-0.2F, 0.05F, 0.4F}}};
}

TEST(Gru, OneStepOnPaper) {
    // x = 2, s = 0.5: r = s(1 + 0.1 + 0.5 - 0.2) = s(1.4), z = s(-0.5 + 0.2 + 0.375 + 0.05) = s(0.125),
    // n = tanh(4 - 0.3 + r (-0.25 + 0.4)).
    const float r = sigmoid(1.4F);
    const float z = sigmoid(0.125F);
    const float n = std::tanh(3.7F + r * 0.15F);
    const RowVectorF next = smallCell().step(RowVectorF{{2.0F}}, RowVectorF{{0.5F}});
    ASSERT_EQ(next.size(), 1);
    EXPECT_NEAR(next(0), (1 - z) * n + z * 0.5F, 1e-6F);
}

TEST(Gru, BackwardIsForwardOnTheReversedInput) {
    const GruCell cell = smallCell();
    const MatrixF x{{1.0F}, {-2.0F}, {0.5F}};
    const MatrixF ahead = runGru(cell, x, Direction::Forward);
    const MatrixF back = runGru(cell, x.colwise().reverse(), Direction::Backward);
    EXPECT_EQ(back.colwise().reverse().eval(), ahead);
    const BidirectionalGru both{cell, cell};
    const MatrixF states = both.run(x);
    EXPECT_EQ(states.cols(), 2);
    EXPECT_EQ(both.lastStates(states)(0), ahead(2, 0));
    EXPECT_EQ(both.lastStates(states)(1), runGru(cell, x, Direction::Backward)(0, 0));
}

TEST(Gru, StopsAndTakesNothing) {
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(runGru(smallCell(), MatrixF::Ones(4, 1), Direction::Forward, source.get_token()).size(), 0);
    EXPECT_EQ(runGru(smallCell(), MatrixF(0, 1), Direction::Forward).rows(), 0);
}

TEST(LocationFeatures, SlideOverTheWeightsWithZerosBeyond) {
    // One filter of width 3, not mirrored: 10 a_{t-1} + 1 a_t + 100 a_{t+1}.
    const MatrixF filters{{10.0F, 1.0F, 100.0F}};
    const MatrixF features = locationFeatures(filters, RowVectorF{{1.0F, 2.0F, 3.0F}});
    EXPECT_EQ(features, (MatrixF{{201.0F}, {312.0F}, {23.0F}}));
    // A filter wider than the weights.
    EXPECT_EQ(locationFeatures(MatrixF{{1.0F, 2.0F, 3.0F, 4.0F, 5.0F}}, RowVectorF{{1.0F}}),
              (MatrixF{{3.0F}}));
}

}  // namespace
}  // namespace lab::transformer

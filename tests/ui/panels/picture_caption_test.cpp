#include "ui/panels/picture_caption.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/engine/compute.h"

namespace lab::ui {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string captionOf(const project::Project& project, const QString& badge = {}) {
    static const engine::ModelStore models(std::string(LAB_RESOURCE_DIR) + "/models");
    engine::ComputeWorkspace workspace;
    const engine::ComputeRequest request{
        .number = 1, .project = std::make_shared<const project::Project>(project), .layer = {}, .head = {}};
    const auto outcome = engine::compute(request, models, workspace, nullptr, {}, {});
    return pictureCaption(*std::get<std::shared_ptr<const engine::ComputeResult>>(outcome), badge)
        .toStdString();
}

project::Project seeded() {
    project::Project project;
    project.source = project::SourceKind::Random;
    project.sequence.text = "a b c";
    project.attention.dK = 16;
    project.attention.seed = 42;
    return project;
}

TEST(PictureCaption, SaysEachChoice) {
    project::Project project = seeded();
    const std::string plain = captionOf(project);
    EXPECT_THAT(plain, HasSubstr("d_k = 16"));
    EXPECT_THAT(plain, HasSubstr("Q Kᵀ ÷ √16"));
    EXPECT_THAT(plain, HasSubstr("softmax"));
    EXPECT_THAT(plain, HasSubstr("seed 42"));
    EXPECT_THAT(plain, Not(HasSubstr("mask")));
    project.attention.masks = {{"window", {{"w", 2}}}};
    project.attention.position.id = "alibi";
    project.overrides = {{project::Stage::Scores, 0, 0, 1, 1, 5}};
    const std::string changed = captionOf(project, "Proof: 46 of 46");
    EXPECT_THAT(changed, HasSubstr("mask: Local window (Reach = 2)"));
    EXPECT_THAT(changed, HasSubstr("positions: ALiBi, symmetric"));
    EXPECT_THAT(changed, HasSubstr("overridden"));
    EXPECT_THAT(changed, HasSubstr("\nProof: 46 of 46"));
}

TEST(PictureCaption, StandsBelowThePicture) {
    QImage picture(400, 300, QImage::Format_RGB32);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::white);
    EXPECT_EQ(withCaption(picture, {}), picture);
    const QImage one = withCaption(picture, QStringLiteral("words"));
    EXPECT_EQ(one.width(), 400);
    EXPECT_GT(one.height(), 300);
    EXPECT_EQ(one.copy(0, 0, 400, 300).convertToFormat(QImage::Format_RGB32), picture.copy());
    const QImage many = withCaption(picture, QStringLiteral("words and ").repeated(20));
    EXPECT_GT(many.height(), one.height()) << "it is wrapped";
}

}  // namespace
}  // namespace lab::ui

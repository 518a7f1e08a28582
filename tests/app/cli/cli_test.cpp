#include <gmock/gmock.h>

#include "tests/app/cli/program.h"

namespace lab::cli {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

TEST(Cli, HelpsWithEveryCommand) {
    const Program program;
    for (const char* word : {"--help", "-h"}) {
        const Outcome outcome = program.run({word});
        EXPECT_EQ(outcome.code, 0);
        for (const char* command : {"attend", "model", "human", "verify"}) {
            EXPECT_THAT(outcome.out, HasSubstr(command));
        }
    }
    for (const auto& [command, option] :
         {std::pair("attend", "--temperature T"), std::pair("model", "--text TEXT"),
          std::pair("human", "[--list]"), std::pair("verify", "--scalar TYPE")}) {
        const Outcome outcome = program.run({command, "--help"});
        EXPECT_EQ(outcome.code, 0);
        EXPECT_THAT(outcome.out, StartsWith(std::string("usage: attention-lab-cli ") + command));
        EXPECT_THAT(outcome.out, HasSubstr(option));
    }
}

TEST(Cli, SaysItsVersion) {
    EXPECT_EQ(Program().run({"--version"}).out, "attention-lab-cli " LAB_VERSION "\n");
}

TEST(Cli, SaysWhichCommandsThereAre) {
    EXPECT_EQ(faultOf(Program().run({}), {"attend, model, human, verify"}), "");
    EXPECT_EQ(faultOf(Program().run({"paint"}), {"paint", "attend, model, human, verify"}), "");
    EXPECT_EQ(faultOf(Program().run({"line\nbreak"}), {"line?break"}), "");
}

TEST(Cli, NoticesThatNobodyCanReadIt) {
    EXPECT_EQ(faultOf(Program().run({"--version"}, "/dev/full"), {"standard output"}), "");
}

}  // namespace
}  // namespace lab::cli

#include <iostream>

#include "app/cli/cli.h"

int main(int argc, char** argv) {
    return lab::cli::runCli({argv + 1, argv + argc}, std::cout, std::cerr);
}

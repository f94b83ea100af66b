// SPDX-License-Identifier: EUPL-1.2
// Stands in for the program that reads PDF files and does what such a program must never do. What, it takes from the
// name of the file that it is given.
#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <unistd.h>

int main(int argc, char **argv) {
    const std::string path = argc > 1 ? argv[1] : "";
    const std::string act = path.substr(path.rfind('/') + 1);
    if (act == "hang") {
        // Says who it is, so that the test can see that it is gone. A link, as it may not write a file.
        if (symlink(std::to_string(getpid()).c_str(), (path + ".pid").c_str()) != 0)
            return 98;
        for (;;)
            pause();
    }
    if (act == "spin") {
        for (std::atomic<unsigned> turns = 0;;)
            turns.fetch_add(1);
    }
    if (act == "flood") {
        const std::string block(64 * 1024, 'x');
        while (std::fwrite(block.data(), 1, block.size(), stdout) == block.size()) {
        }
        return 0;
    }
    if (act == "crash")
        std::raise(SIGSEGV);
    if (act == "greedy") {
        for (;;) {
            void *block = std::malloc(8 << 20);
            if (!block)
                return 15;
            std::memset(block, 1, 8 << 20);
        }
    }
    if (act == "scribble") {
        FILE *file = std::fopen((path + ".left").c_str(), "w");
        return file && std::fputs("here", file) >= 0 && std::fclose(file) == 0 ? 0 : 97;
    }
    if (act == "bytes")
        std::fwrite("\xC0\xAF\xFF", 1, 3, stdout);
    if (act == "strange")
        return 99;
    return 0;
}

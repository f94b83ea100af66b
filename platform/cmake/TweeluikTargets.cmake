# SPDX-License-Identifier: EUPL-1.2
# Warnings, sanitizers and the two helpers with which every folder declares itself.

add_library(tweeluik_options INTERFACE)
target_compile_options(tweeluik_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wconversion -Wno-sign-conversion -Werror)
target_compile_definitions(tweeluik_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS)
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    # Qt's own macros and generated code, not ours.
    target_compile_options(tweeluik_options INTERFACE -Wno-gnu-zero-variadic-macro-arguments)
endif()
if(TWEELUIK_SANITIZE)
    target_compile_options(tweeluik_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
        -fno-sanitize-recover=undefined)
    target_link_options(tweeluik_options INTERFACE -fsanitize=address,undefined)
    # Among the checks GCC loses sight of how long things are, and sees what is empty read.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(tweeluik_options INTERFACE -Wno-array-bounds)
    endif()
endif()
if(TWEELUIK_FUZZ)
    # What a release leaves out is looked at here: assertions, Qt's own included. Which warnings count is said by the
    # compiler that builds the product; clang has others, and each version its own.
    target_compile_options(tweeluik_options INTERFACE -fsanitize=fuzzer-no-link -O1 -g1 -UNDEBUG -Wno-error)
    target_compile_definitions(tweeluik_options INTERFACE QT_FORCE_ASSERTS)
endif()

# tweeluik_precompile(TARGET): worth it from some ten source files on; off in the builds for sanitizers and fuzzers.
function(tweeluik_precompile target)
    if(TWEELUIK_PRECOMPILE AND NOT TWEELUIK_SANITIZE)
        target_precompile_headers(${target} PRIVATE "$<$<COMPILE_LANGUAGE:CXX>:${CMAKE_SOURCE_DIR}/core/base/precompiled.h>")
    endif()
endfunction()

# tweeluik_library(NAME SOURCES … LINKS … [PRIVATE_LINKS …]): a static library whose headers are included
# from the top of the tree ("core/journal/entry.h").
function(tweeluik_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${arg_LINKS} PRIVATE tweeluik_options ${arg_PRIVATE_LINKS})
endfunction()

# What stands between a suite and CTest: a suite that proves nothing does not pass (see the file).
set(TWEELUIK_PROVE /usr/bin/env python3 ${CMAKE_SOURCE_DIR}/tests/support/prove.py)

# tweeluik_test(SUITE LABELS … SOURCES … LINKS … [ARGS …]): one executable, one CTest entry named SUITE.
# Every suite runs offscreen with the software renderer and in its own temporary home.
function(tweeluik_test suite)
    cmake_parse_arguments(arg "" "TIMEOUT" "LABELS;SOURCES;LINKS;ARGS" ${ARGN})
    add_executable(${suite} ${arg_SOURCES})
    target_include_directories(${suite} PRIVATE ${CMAKE_SOURCE_DIR} ${CMAKE_SOURCE_DIR}/tests)
    target_compile_definitions(${suite} PRIVATE
        TWEELUIK_SOURCE_DIR="${CMAKE_SOURCE_DIR}" TWEELUIK_BINARY_DIR="${CMAKE_BINARY_DIR}")
    target_link_libraries(${suite} PRIVATE tweeluik_options Qt6::Test ${arg_LINKS})
    if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
        # Later versions of QTRY_COMPARE and its like narrow a time inside.
        target_compile_options(${suite} PRIVATE -Wno-error=conversion)
    endif()
    add_test(NAME ${suite} COMMAND ${TWEELUIK_PROVE} $<TARGET_FILE:${suite}> ${arg_ARGS})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    set_tests_properties(${suite} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;LC_ALL=C.UTF-8")
endfunction()

# tweeluik_script_test(SUITE LABELS … COMMAND … [TIMEOUT s]): a suite that is a program of another kind. Its last word is
# "N passed, N failed, N skipped". It finds the build tree and the app in its environment.
function(tweeluik_script_test suite)
    cmake_parse_arguments(arg "" "TIMEOUT" "LABELS;COMMAND" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    add_test(NAME ${suite} COMMAND ${TWEELUIK_PROVE} --script ${arg_COMMAND})
    set_tests_properties(${suite} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "TWEELUIK_BINARY_DIR=${CMAKE_BINARY_DIR};TWEELUIK_APP=${CMAKE_BINARY_DIR}/app/tweeluik;LC_ALL=C.UTF-8;PYTHONDONTWRITEBYTECODE=1")
endfunction()

# tweeluik_bench(NAME SOURCES … LINKS …): a measurement that tests/bench.sh builds and runs; call it in tests/bench.
function(tweeluik_bench name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(bench_${name} EXCLUDE_FROM_ALL ${arg_SOURCES})
    target_include_directories(bench_${name} PRIVATE ${CMAKE_SOURCE_DIR} ${CMAKE_SOURCE_DIR}/tests)
    target_compile_definitions(bench_${name} PRIVATE
        TWEELUIK_SOURCE_DIR="${CMAKE_SOURCE_DIR}" TWEELUIK_BINARY_DIR="${CMAKE_BINARY_DIR}")
    target_link_libraries(bench_${name} PRIVATE tweeluik_options ${arg_LINKS})
    set_target_properties(bench_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests/bench)
    if(NOT TARGET benches)
        add_custom_target(benches)
    endif()
    add_dependencies(benches bench_${name})
endfunction()

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
endif()

# tweeluik_library(NAME SOURCES … LINKS … [PRIVATE_LINKS …]): a static library whose headers are included
# from the top of the tree ("core/journal/entry.h").
function(tweeluik_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${arg_LINKS} PRIVATE tweeluik_options ${arg_PRIVATE_LINKS})
endfunction()

# tweeluik_test(SUITE LABELS … SOURCES … LINKS … [ARGS …]): one executable, one CTest entry named SUITE.
# Every suite runs offscreen with the software renderer and in its own temporary home.
function(tweeluik_test suite)
    cmake_parse_arguments(arg "" "TIMEOUT" "LABELS;SOURCES;LINKS;ARGS" ${ARGN})
    add_executable(${suite} ${arg_SOURCES})
    target_include_directories(${suite} PRIVATE ${CMAKE_SOURCE_DIR} ${CMAKE_SOURCE_DIR}/tests)
    target_compile_definitions(${suite} PRIVATE
        TWEELUIK_SOURCE_DIR="${CMAKE_SOURCE_DIR}" TWEELUIK_BINARY_DIR="${CMAKE_BINARY_DIR}")
    target_link_libraries(${suite} PRIVATE tweeluik_options Qt6::Test ${arg_LINKS})
    add_test(NAME ${suite} COMMAND ${suite} ${arg_ARGS})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    set_tests_properties(${suite} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;LC_ALL=C.UTF-8")
endfunction()

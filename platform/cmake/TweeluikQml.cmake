# SPDX-License-Identifier: EUPL-1.2
# QML modules: one static library per folder, found at qrc:/qt/qml/<Uri> and, for qmllint, in build/qml.

set(TWEELUIK_QML_DIR ${CMAKE_BINARY_DIR}/qml)
# The import path has to exist while configuring, else the first qmllint run does not see the other modules.
file(MAKE_DIRECTORY ${TWEELUIK_QML_DIR})

# tweeluik_qml_module(NAME URI Tweeluik.Xxx
#     [PLAIN] QML_FILES … [SINGLETONS …] [RESOURCES …] [SOURCES …] [DEPENDENCIES …] [LINKS …])
# NAME is the static library, NAMEplugin what an executable links (by tweeluik_use_qml, never by hand).
# SINGLETONS are those of QML_FILES that begin with `pragma Singleton`. DEPENDENCIES are URIs, for qmllint;
# LINKS are the libraries behind them. PLAIN skips compiling QML to C++ ahead of time: for tests, where a build counts more.
# SOURCES get our warnings, code that Qt generates does not.
function(tweeluik_qml_module name)
    cmake_parse_arguments(arg "PLAIN" "URI" "QML_FILES;SINGLETONS;RESOURCES;SOURCES;DEPENDENCIES;LINKS" ${ARGN})
    string(REPLACE "." "/" path ${arg_URI})
    if(arg_SINGLETONS)
        set_source_files_properties(${arg_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
    endif()
    if(arg_SOURCES)
        get_target_property(options tweeluik_options INTERFACE_COMPILE_OPTIONS)
        get_target_property(definitions tweeluik_options INTERFACE_COMPILE_DEFINITIONS)
        set_source_files_properties(${arg_SOURCES} PROPERTIES
            COMPILE_OPTIONS "${options}" COMPILE_DEFINITIONS "${definitions}")
    endif()
    set(plain)
    if(arg_PLAIN OR NOT TWEELUIK_COMPILE_QML)
        set(plain NO_CACHEGEN)
    endif()
    qt_add_library(${name} STATIC)
    if(TWEELUIK_COMPILE_QML STREQUAL "BYTECODE")
        set_target_properties(${name} PROPERTIES QT_QMLCACHEGEN_ARGUMENTS "--only-bytecode")
    endif()
    qt_add_qml_module(${name}
        URI ${arg_URI}
        VERSION 1.0
        ${plain}
        RESOURCE_PREFIX /qt/qml
        OUTPUT_DIRECTORY ${TWEELUIK_QML_DIR}/${path}
        IMPORT_PATH ${TWEELUIK_QML_DIR}
        DEPENDENCIES QtQuick ${arg_DEPENDENCIES}
        QML_FILES ${arg_QML_FILES}
        RESOURCES ${arg_RESOURCES}
        SOURCES ${arg_SOURCES})
    target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC Qt6::Quick ${arg_LINKS})
    if(TWEELUIK_SANITIZE)
        target_compile_options(${name} PRIVATE -fsanitize=address,undefined -fno-omit-frame-pointer)
    endif()
    set_target_properties(${name} PROPERTIES TWEELUIK_QML_URI ${arg_URI})
endfunction()

# tweeluik_use_qml(TARGET MODULE …): links the modules (names given to tweeluik_qml_module) into an executable
# and writes the Q_IMPORT_QML_PLUGIN lines without which a static QML module is silently not there.
function(tweeluik_use_qml target)
    set(lines "// SPDX-License-Identifier: EUPL-1.2\n#include <QtQml/QQmlExtensionPlugin>\n\n")
    foreach(module IN LISTS ARGN)
        get_target_property(uri ${module} TWEELUIK_QML_URI)
        string(REPLACE "." "_" class ${uri})
        string(APPEND lines "Q_IMPORT_QML_PLUGIN(${class}Plugin)\n")
        target_link_libraries(${target} PRIVATE ${module} ${module}plugin)
    endforeach()
    set(file ${CMAKE_CURRENT_BINARY_DIR}/${target}_qmlimports.cpp)
    file(CONFIGURE OUTPUT ${file} CONTENT "${lines}" @ONLY)
    target_sources(${target} PRIVATE ${file})
endfunction()

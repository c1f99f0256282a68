# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every figure of the suite is there once, at toy size, and is a number above 0. How large it is says
# nothing. The names are those that the program lists when it is asked for one that does not exist.

cmake_minimum_required(VERSION 3.25)

execute_process(COMMAND ${BENCH} --only no-such-figure RESULT_VARIABLE status ERROR_VARIABLE listing
    OUTPUT_VARIABLE output)
if(status EQUAL 0)
    message(FATAL_ERROR "a figure that does not exist is no error")
endif()
string(REGEX MATCHALL "\n  [a-z0-9_]+" missing "${listing}")
list(TRANSFORM missing STRIP)
foreach(name ce_flop_rate_vs_gemm single_step_speedup_vs_redundancy multi_step_epoch_speedup_toeic
        multi_step_epoch_speedup_mind padding_share window_cost)
    if(NOT name IN_LIST missing)
        message(FATAL_ERROR "there is no figure ${name}")
    endif()
endforeach()

execute_process(COMMAND ${BENCH} --quick --json RESULT_VARIABLE status OUTPUT_VARIABLE output
    ERROR_VARIABLE errors)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "${status}: ${errors}")
endif()
string(REGEX REPLACE "\n$" "" output "${output}")
string(REPLACE ";" "," output "${output}")
string(REPLACE "\n" ";" lines "${output}")
foreach(line IN LISTS lines)
    string(JSON name GET "${line}" name)
    if(NOT name IN_LIST missing)
        message(FATAL_ERROR "not a figure, or a second time: ${line}")
    endif()
    list(REMOVE_ITEM missing ${name})
    foreach(field ratio median_seconds spread)
        string(JSON type TYPE "${line}" ${field}) # NaN and infinity are written as null
        if(NOT type STREQUAL NUMBER)
            message(FATAL_ERROR "${field}: ${line}")
        endif()
        string(JSON value GET "${line}" ${field})
        if(value MATCHES "^-" OR (field STREQUAL ratio AND NOT value MATCHES "[1-9]"))
            message(FATAL_ERROR "${field}: ${line}")
        endif()
    endforeach()
endforeach()
if(missing)
    message(FATAL_ERROR "missing: ${missing}")
endif()

# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DIN=kernel.cu -DOUT=header.h -DNAME=constant -P embed.cmake: a source as a string of C++.
file(READ "${IN}" text)
file(WRITE "${OUT}" "#pragma once\n\nnamespace gram::cuda {\ninline constexpr char ${NAME}[] = R\"cuda(${text})cuda\";\n}\n")

# SPDX-License-Identifier: GPL-3.0-or-later

# LibTorch out of the Python package torch, in GRAM_TORCH_PACKAGE, beside which the packages with CUDA's libraries
# and headers lie. Its own CMake files ask for a whole CUDA toolkit with a compiler, of which nothing is needed here.
# Sets what find_package(Torch) would.

set(TORCH_INSTALL_PREFIX "${GRAM_TORCH_PACKAGE}")
set(TORCH_INCLUDE_DIRS "${GRAM_TORCH_PACKAGE}/include" "${GRAM_TORCH_PACKAGE}/include/torch/csrc/api/include")
set(TORCH_CXX_FLAGS -D_GLIBCXX_USE_CXX11_ABI=1)
set(TORCH_LIBRARIES)
foreach(name torch_cpu c10 torch)
    find_library(GRAM_TORCH_${name} ${name} PATHS "${GRAM_TORCH_PACKAGE}/lib" NO_DEFAULT_PATH REQUIRED)
    list(APPEND TORCH_LIBRARIES "${GRAM_TORCH_${name}}")
endforeach()

file(GLOB TORCH_CUDA_LIBRARIES "${GRAM_TORCH_PACKAGE}/lib/libtorch_cuda.so")
if(TORCH_CUDA_LIBRARIES)
    list(APPEND TORCH_CUDA_LIBRARIES "${GRAM_TORCH_PACKAGE}/lib/libc10_cuda.so")
    file(GLOB GRAM_CUDA_RUNTIME "${GRAM_TORCH_PACKAGE}/../nvidia/*/lib/libcudart.so.*")
    file(GLOB GRAM_CUDA_INCLUDES "${GRAM_TORCH_PACKAGE}/../nvidia/*/include")
    if(NOT GRAM_CUDA_RUNTIME OR NOT GRAM_CUDA_INCLUDES)
        message(FATAL_ERROR "No CUDA libraries beside ${GRAM_TORCH_PACKAGE}: install the package torch with what it needs")
    endif()
    list(APPEND TORCH_CUDA_LIBRARIES ${GRAM_CUDA_RUNTIME})
    # Opened by name at run time; the path to the CUDA runtime, which lies beside it, stands in the programs.
    file(GLOB GRAM_NVRTC RELATIVE "${GRAM_CUDA_RUNTIME}/.." "${GRAM_TORCH_PACKAGE}/../nvidia/*/lib/libnvrtc.so.*")
    get_filename_component(GRAM_NVRTC "${GRAM_NVRTC}" NAME)
    list(APPEND TORCH_INCLUDE_DIRS ${GRAM_CUDA_INCLUDES})
    # No symbol of ours is in torch_cuda, which registers its kernels when it is loaded. Its own libraries are found
    # by the paths in it.
    list(APPEND TORCH_LIBRARIES -Wl,--push-state,--no-as-needed ${TORCH_CUDA_LIBRARIES} -Wl,--pop-state)
    add_link_options(-Wl,--allow-shlib-undefined)
endif()

// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with most of -ffast-math (see CMakeLists.txt here): the loop is vectorised.
#include "kernels/cpu/adam_kernel.h"

#include "kernels/cpu/cpu_clones.h"

#include <cmath>

namespace gram {

namespace {

template<typename T>
GRAM_INLINE void update(std::int64_t first, std::int64_t last, std::int64_t width, const AdamStep &step, T *parameters,
    T *means, T *squares, const T *gradients, std::uint8_t *active)
{
    const T b1 = static_cast<T>(step.beta1), b2 = static_cast<T>(step.beta2), e = static_cast<T>(step.epsilon);
    const T rate = static_cast<T>(step.rate), inverseRoot = static_cast<T>(step.inverseRoot);
    for (std::int64_t row = first; row < last; ++row) {
        const T *__restrict g = gradients + row * width;
        if (!active[row]) {
            std::int64_t c = 0;
            while (c < width && g[c] == 0)
                ++c;
            if (c == width)
                continue;
            active[row] = 1;
        }
        T *__restrict p = parameters + row * width;
        T *__restrict m = means + row * width;
        T *__restrict v = squares + row * width;
        for (std::int64_t c = 0; c < width; ++c) {
            m[c] = b1 * m[c] + (1 - b1) * g[c];
            v[c] = b2 * v[c] + (1 - b2) * g[c] * g[c];
            p[c] -= rate * m[c] / (std::sqrt(v[c]) * inverseRoot + e);
        }
    }
}

} // namespace

// A function with clones can be no template.
template<>
GRAM_CLONES void adamRows<float>(std::int64_t first, std::int64_t last, std::int64_t width, const AdamStep &step,
    float *parameter, float *mean, float *square, const float *gradient, std::uint8_t *active)
{
    update(first, last, width, step, parameter, mean, square, gradient, active);
}

template<>
GRAM_CLONES void adamRows<double>(std::int64_t first, std::int64_t last, std::int64_t width, const AdamStep &step,
    double *parameter, double *mean, double *square, const double *gradient, std::uint8_t *active)
{
    update(first, last, width, step, parameter, mean, square, gradient, active);
}

} // namespace gram

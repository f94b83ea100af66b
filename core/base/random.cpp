// SPDX-License-Identifier: EUPL-1.2
#include "core/base/ids.h"

#include <sodium.h>

namespace Tweeluik {

void fillRandom(void *buffer, std::size_t size) { randombytes_buf(buffer, size); }

void wipe(void *buffer, std::size_t size) { sodium_memzero(buffer, size); }

} // namespace Tweeluik

// Names that come with the data.
#pragma once

#include <string_view>

namespace kt::care {

/// The same in the two languages of the screen.
struct Words {
    std::string_view nl;
    std::string_view en;
};

} // namespace kt::care

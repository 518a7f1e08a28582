#pragma once

#include <string>

#include "core/project/project.h"

namespace lab::project {

/// Edits of a table of given vectors. Each returns the changed table and leaves shapes consistent: Q [n_q,
/// d], K [n_k, d], V [n_k, d_v], one label a row.

/// With one more query (zeros) at the end, labelled `label`.
[[nodiscard]] NumberTable withQueryAdded(NumberTable table, std::string label);
/// With one more key (zeros) at the end.
[[nodiscard]] NumberTable withKeyAdded(NumberTable table, std::string label);
/// Without query `row`; the last query stays.
[[nodiscard]] NumberTable withoutQuery(NumberTable table, Index row);
/// Without key `row`; the last key stays.
[[nodiscard]] NumberTable withoutKey(NumberTable table, Index row);
/// Q and K made `width` wide, cut or filled with zeros. width >= 1 (asserted).
[[nodiscard]] NumberTable withKeyWidth(NumberTable table, Index width);
/// V made `width` wide, cut or filled with zeros. width >= 1 (asserted).
[[nodiscard]] NumberTable withValueWidth(NumberTable table, Index width);

}  // namespace lab::project

// SQL of this room only: the client whom a row is about, when dossiers were joined the one that carries on.
#pragma once

/// Joins `j` (joined_row), `d` (dossier) and `c` (client_row) to a row id that begins with its dossier's number.
#define KT_WHOSE(row)                                                                                                  \
    "LEFT JOIN joined_row j ON j.dossier = (" row " >> 40) LEFT JOIN dossier d ON d.id = coalesce(j.root, " row        \
    " >> 40) LEFT JOIN client_row c ON c.id = coalesce(j.root, " row " >> 40) "

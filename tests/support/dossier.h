#pragma once
// What a member does in a dossier, for tests of more than one room.
#include "core/care/client.h"
#include "core/care/consent.h"
#include "core/care/mda.h"
#include "tests/support/team.h"

#include <string>
#include <string_view>

namespace kt::test {

/// Opens the dossier of a client.
inline ClientId new_client(Ledger& at, const std::string& name = "mevrouw G. Willemsen-Otten") {
    return must(at.commit(edit({}, care::Kind::Client, {{care::client::name, name}}))).dossier;
}

/// Writes a finding; of the medical theme unless another domain is given.
inline RecordId finding(Ledger& at, const ClientId& client, const std::string& text, std::string_view domain = "S") {
    namespace f = care::assessment_answer;
    return must(at.commit(edit(client, care::Kind::AssessmentAnswer, {{f::domain, domain}, {f::text, text}})))
        .records.at(0);
}

/// Records what the client said to a party about a theme.
inline RecordId consent(Ledger& at, const ClientId& client, const MemberId& party, std::string_view theme,
                        bool yes = true) {
    namespace f = care::consent;
    return must(at.commit(edit(client, care::Kind::Consent,
                               {{f::party, party},
                                {f::compartment, theme},
                                {f::answer, yes ? "yes" : "no"},
                                {f::given_how, "spoken"},
                                {f::given_on, LocalDate{20'600}}})))
        .records.at(0);
}

} // namespace kt::test

// What one dossier holds, as papers look at it.
#pragma once

#include "core/care/central_contact.h"
#include "core/care/facts.h"
#include "core/ledger/ledger.h"

#include <QString>
#include <QStringList>

#include <set>

namespace kt::paper {

/// Records of one client that this device can read, those of the safety compartment left out (R22).
struct Dossier {
    ClientId client;
    LocalDate today;
    std::vector<care::Facts> records; ///< in order of creation
    std::set<RecordId> disputed;      ///< records with a field on which two people disagree
    std::set<RecordId> in_confidence; ///< what was left out
    bool restricted = false;          ///< themes were left out that the client does not want to be shared further
    std::map<RecordId, care::Compartment> compartments;
    std::vector<care::Facts> conferences; ///< those its agenda items name
    std::vector<ledger::MemberRow> members;
    std::vector<care::Away> away;
    care::CallFirst call; ///< whom the client calls today

    /// The client's own record; nullptr when it is not here.
    [[nodiscard]] const care::Facts* self() const;
    [[nodiscard]] std::vector<const care::Facts*> of(care::Kind kind) const;
    /// The newest of a kind; nullptr when there is none.
    [[nodiscard]] const care::Facts* last(care::Kind kind) const;
    [[nodiscard]] const ledger::MemberRow* member(const MemberId& id) const;
};

/// Who gets a paper.
enum class For : std::uint8_t {
    Others,
    Own, ///< the client, and who reads the dossier here
};
/// Reads a dossier, with all that are joined with it. What somebody said in confidence is left out (R21), and for
/// others themes under a restriction. Errors: NotFound and those of the ledger.
[[nodiscard]] Result<Dossier> gather(const ledger::Ledger& ledger, const ClientId& client, LocalDate today,
                                     For whom = For::Others);

/// The shown text of a field, without blanks around it.
[[nodiscard]] QString words(const care::Facts& record, std::uint16_t field);
/// Elements of a Set of codes.
[[nodiscard]] std::vector<std::string> codes(const care::Facts& record, std::uint16_t field);
/// Elements of a Set of members.
[[nodiscard]] std::vector<MemberId> members_of(const care::Facts& record, std::uint16_t field);
/// "tuesday 3 march 2026"; empty when the field holds no day.
[[nodiscard]] QString long_day(const care::Facts& record, std::uint16_t field);
/// What is not empty, with dots between.
[[nodiscard]] QString dots(const QStringList& parts);

/// Somebody around the client.
struct Person {
    RecordId id; ///< of the participant, or the member seen as one
    MemberId member;
    QString name;
    QString what;       ///< profession or relation, in plain words
    QString profession; ///< the same as colleagues say it
    QString organisation;
    QString phone; ///< empty when this person did not agree to be called
    QString hours;
    QString deputy;
    QString tasks;
    QString away; ///< that this person is away now, and until when; empty when not
    bool professional = false;
};

/// A participant, or a member seen as one; nothing for somebody who is not known here.
[[nodiscard]] std::optional<Person> person(const Dossier& dossier, const RecordId& id);
/// Name of a participant or member; empty when not known.
[[nodiscard]] QString name_of(const Dossier& dossier, const RecordId& id);
/// "M. Yilmaz (0999-100104)"; empty when not known.
[[nodiscard]] QString name_and_phone(const Dossier& dossier, const RecordId& id);
/// Everybody around the client in the order of calling, who is called first today at the head.
[[nodiscard]] std::vector<Person> to_call(const Dossier& dossier);
/// A profession as people say it who do not work in care.
[[nodiscard]] QString plain_role(care::Role role);

/// The client's name, and "mevrouw" or "meneer" nowhere: people are called as they are written down.
[[nodiscard]] QString client_name(const Dossier& dossier);
/// "11-02-1938 (88 jaar)"
[[nodiscard]] QString born(const Dossier& dossier);
/// Street, postcode and place.
[[nodiscard]] QString address(const Dossier& dossier);
/// "S. Amrani, Huisartsenpraktijk Beekwijk · 0999-100101"
[[nodiscard]] QString doctor(const Dossier& dossier);
/// Risks flagged in the last round of the MDA, as labels; what is about a carer is left out.
[[nodiscard]] QStringList alerts(const Dossier& dossier);

/// A decision on a treatment that stands.
struct StandingLimit {
    QString words;       ///< "Niet reanimeren"
    QString more;        ///< in which case, discussed when and by whom
    bool limits = false; ///< it does not simply say yes
};
[[nodiscard]] std::vector<StandingLimit> standing_limits(const Dossier& dossier);
/// Who speaks for the client when the client cannot; empty when nobody is written down.
[[nodiscard]] QString representative(const Dossier& dossier);
/// Which medicines: not a list, but where the list is (domain §4.1).
[[nodiscard]] QString medicines(const Dossier& dossier);

} // namespace kt::paper

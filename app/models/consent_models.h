// Dossier, toestemming: what the client allows whom to know.
#pragma once

#include "app/models/dossier_list.h"

namespace kt::app {

/// What becomes of a consent with time.
namespace consent_stage {
Q_NAMESPACE
QML_NAMED_ELEMENT(ConsentStage)

enum class Stage { Given = 0, Refused = 1, Withdrawn = 2, Ended = 3 };
Q_ENUM_NS(Stage)
} // namespace consent_stage

/// One permission for one party and one theme.
struct ConsentItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(QString party MEMBER party CONSTANT FINAL)
    Q_PROPERTY(QString theme MEMBER theme CONSTANT FINAL)
    Q_PROPERTY(QString purpose MEMBER purpose CONSTANT FINAL)
    Q_PROPERTY(QString limits MEMBER limits CONSTANT FINAL)
    Q_PROPERTY(QString doctorRole MEMBER doctor_role CONSTANT FINAL)
    Q_PROPERTY(QString givenBy MEMBER given_by CONSTANT FINAL)
    Q_PROPERTY(QString givenHow MEMBER given_how CONSTANT FINAL)
    Q_PROPERTY(QString givenOn MEMBER given_on CONSTANT FINAL)
    Q_PROPERTY(QString until MEMBER until CONSTANT FINAL)
    Q_PROPERTY(QString withdrawnOn MEMBER withdrawn_on CONSTANT FINAL)
    Q_PROPERTY(QString recordedBy MEMBER recorded_by CONSTANT FINAL)
    Q_PROPERTY(kt::app::consent_stage::Stage stage MEMBER stage CONSTANT FINAL)
  public:
    QString party;
    QString theme;
    QString purpose;
    QString limits;
    QString doctor_role; ///< as what the doctor speaks to this party
    QString given_by;
    QString given_how;
    QString given_on;
    QString until;
    QString withdrawn_on;
    QString recorded_by;
    consent_stage::Stage stage{};

    [[nodiscard]] static ConsentItem of(const ledger::Record& record, const Names& names);
    friend bool operator==(const ConsentItem&, const ConsentItem&) = default;
};

/// Consents of one client: what stands first, then what was refused, withdrawn or has ended.
class DossierConsents : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit DossierConsents(QObject* parent = nullptr);

  protected:
    void fetch(const std::string& after) override;
};

} // namespace kt::app

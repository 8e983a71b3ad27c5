// Dossier, kernteam: who is around the client.
#pragma once

#include "app/models/dossier_list.h"

namespace kt::app {

/// One person or professional.
struct ParticipantItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString role MEMBER role CONSTANT FINAL)
    Q_PROPERTY(QString roleLabel MEMBER role_label CONSTANT FINAL)
    Q_PROPERTY(QString professionLabel MEMBER profession_label CONSTANT FINAL)
    Q_PROPERTY(QString organisation MEMBER organisation CONSTANT FINAL)
    Q_PROPERTY(QString phone MEMBER phone CONSTANT FINAL)
    Q_PROPERTY(QString email MEMBER email CONSTANT FINAL)
    Q_PROPERTY(QString reachable MEMBER reachable CONSTANT FINAL)
    Q_PROPERTY(QString deputy MEMBER deputy CONSTANT FINAL)
    Q_PROPERTY(QString relation MEMBER relation CONSTANT FINAL)
    Q_PROPERTY(QString memberId MEMBER member_id CONSTANT FINAL)
    Q_PROPERTY(QString awayText MEMBER away_text CONSTANT FINAL)
    Q_PROPERTY(bool central MEMBER central CONSTANT FINAL)
    Q_PROPERTY(bool mayBeCalled MEMBER may_be_called CONSTANT FINAL)
  public:
    QString name;
    QString role;
    QString role_label;
    QString profession_label;
    QString organisation;
    QString phone;
    QString email;
    QString reachable;
    QString deputy;
    QString relation;
    QString member_id;
    QString away_text;  ///< away now, and until when; empty for who is there
    int call_order = 0; ///< 1 is called first; 0 when nobody set it
    bool central = false;
    bool may_be_called = false;

    [[nodiscard]] static ParticipantItem of(const ledger::Record& record, const Names& names);
    friend bool operator==(const ParticipantItem&, const ParticipantItem&) = default;
};

/// Participants in the order of calling, the central contact first; the client last.
class DossierParticipants : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit DossierParticipants(QObject* parent = nullptr);

  protected:
    void fetch(const std::string& after) override;
};

} // namespace kt::app

// Dossier, toestemming: who reads which theme now, on what ground, and who could until now.
#pragma once

#include "app/models/dossier_list.h"

namespace kt::app {

/// What one member may read of a client.
struct AccessItem {
    Q_GADGET
    Q_PROPERTY(QString memberId MEMBER member_id CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString reads MEMBER reads CONSTANT FINAL)
    Q_PROPERTY(QString earlier MEMBER earlier CONSTANT FINAL)
  public:
    QString member_id;
    QString name;    ///< with role
    QString reads;   ///< "Medisch, verpleging: behandelt de cliënt"; one line per ground
    QString earlier; ///< themes of which the member has what was written before, and gets nothing new

    [[nodiscard]] QString key() const { return member_id; }
    friend bool operator==(const AccessItem&, const AccessItem&) = default;
};

/// One row per member who reads or read something of this client, as far as this device can tell.
class DossierAccess : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit DossierAccess(QObject* parent = nullptr);

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    void fetch(const std::string& after) override;
};

} // namespace kt::app

// Dossier: forms that somebody began and anybody can finish.
#pragma once

#include "app/models/dossier_list.h"

namespace kt::app {

/// One form.
struct BegunItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
    Q_PROPERTY(int step MEMBER step CONSTANT FINAL)
  public:
    QString label;
    int step = 0; ///< where the form is found; 0 when it belongs to no step
    bool open = false;

    [[nodiscard]] static BegunItem of(const ledger::Record& record, const Names& names);
    friend bool operator==(const BegunItem&, const BegunItem&) = default;
};

/// Those that wait to be finished, the newest first.
class DossierBegun : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit DossierBegun(QObject* parent = nullptr);

  protected:
    void fetch(const std::string& after) override;
};

} // namespace kt::app

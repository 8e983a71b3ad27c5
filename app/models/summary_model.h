// Dossier, summary: what one wants to know in the three minutes before a visit.
#pragma once

#include "app/models/dossier_list.h"
#include "app/paper/summary.h"

namespace kt::app {

/// One line of one part of it.
struct SummaryItem {
    Q_GADGET
    Q_PROPERTY(QString heading MEMBER heading CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    Q_PROPERTY(QString more MEMBER more CONSTANT FINAL)
    Q_PROPERTY(bool alarm MEMBER alarm CONSTANT FINAL)
    Q_PROPERTY(bool nothing MEMBER nothing CONSTANT FINAL)
  public:
    QString id;
    QString heading; ///< of the part, at its first line; else empty
    QString text;
    QString more;
    bool alarm = false;
    bool nothing = false; ///< the part has no lines, and says so

    [[nodiscard]] QString key() const { return id; }
    friend bool operator==(const SummaryItem&, const SummaryItem&) = default;
};

/// The parts of the summary that is printed, in its order: limits, alerts, problems, decisions, who does what.
class SummaryModel : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit SummaryModel(QObject* parent = nullptr);

  protected:
    void fetch(const std::string& after) override;
};

} // namespace kt::app

// Tijdlijn: everything that was written about one client.
#pragma once

#include "app/models/list_model.h"

namespace kt::app {

/// One change.
struct TimelineItem {
    Q_GADGET
    Q_PROPERTY(QString op MEMBER op CONSTANT FINAL)
    Q_PROPERTY(QString recordId MEMBER record_id CONSTANT FINAL)
    Q_PROPERTY(QString kind MEMBER kind CONSTANT FINAL)
    Q_PROPERTY(QString kindLabel MEMBER kind_label CONSTANT FINAL)
    Q_PROPERTY(QString day MEMBER day CONSTANT FINAL)
    Q_PROPERTY(QString at MEMBER at CONSTANT FINAL)
    Q_PROPERTY(QString by MEMBER by CONSTANT FINAL)
    Q_PROPERTY(QString roleLabel MEMBER role_label CONSTANT FINAL)
    Q_PROPERTY(QString about MEMBER about CONSTANT FINAL)
    Q_PROPERTY(QString summary MEMBER summary CONSTANT FINAL)
    Q_PROPERTY(bool own MEMBER own CONSTANT FINAL)
  public:
    QString op;
    QString record_id;
    QString kind;
    QString kind_label;
    QString day;
    QString at;
    QString by;
    QString role_label;
    QString about;    ///< the record in its own words, as they stand now
    QString summary;  ///< the fields that were written
    bool own = false; ///< written on this device, so that it can be taken back here

    [[nodiscard]] QString key() const { return op + QLatin1Char('/') + record_id; }
    [[nodiscard]] static TimelineItem of(const ledger::TimelineRow& row);
    friend bool operator==(const TimelineItem&, const TimelineItem&) = default;
};

/// Changes, the newest first, in pages.
class TimelineModel : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString client READ client WRITE setClient NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY filterChanged FINAL)

  public:
    explicit TimelineModel(QObject* parent = nullptr);
    /// Must be set.
    [[nodiscard]] QString client() const { return client_; }
    void setClient(const QString& client);
    /// Only of this kind; empty for all.
    [[nodiscard]] QString kind() const { return kind_; }
    void setKind(const QString& kind);

  signals:
    void filterChanged();

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    [[nodiscard]] bool askable() const override;
    void fetch(const std::string& after) override;

  private:
    QString client_;
    QString kind_;
};

} // namespace kt::app

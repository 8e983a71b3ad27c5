// Vandaag: clients who ask for attention, and why.
#pragma once

#include "app/models/list_model.h"

namespace kt::app {

/// One reason of one client.
struct AttentionItem {
    Q_GADGET
    Q_PROPERTY(QString clientId MEMBER client_id CONSTANT FINAL)
    Q_PROPERTY(QString clientName MEMBER client_name CONSTANT FINAL)
    Q_PROPERTY(QString recordId MEMBER record_id CONSTANT FINAL)
    Q_PROPERTY(QString reason MEMBER reason CONSTANT FINAL)
    Q_PROPERTY(QString reasonLabel MEMBER reason_label CONSTANT FINAL)
    Q_PROPERTY(QString dueText MEMBER due_text CONSTANT FINAL)
    Q_PROPERTY(QString waitsFor MEMBER waits_for CONSTANT FINAL)
    Q_PROPERTY(bool waitsForMe MEMBER waits_for_me CONSTANT FINAL)
    Q_PROPERTY(bool late MEMBER late CONSTANT FINAL)
    Q_PROPERTY(int step MEMBER step CONSTANT FINAL)
  public:
    QString client_id;
    QString client_name;
    QString record_id;
    QString reason; ///< "review_due", ...
    QString reason_label;
    QString due_text;  ///< empty where no day matters
    QString waits_for; ///< somebody else who is to act; empty when it is me or nobody in particular
    bool waits_for_me = false;
    bool late = false;
    int step = 6; ///< where it is dealt with, 1 to 6

    [[nodiscard]] QString key() const { return client_id + reason + record_id; }
    [[nodiscard]] static AttentionItem of(const ledger::AttentionRow& row, const MemberId& me, LocalDate today);
    friend bool operator==(const AttentionItem&, const AttentionItem&) = default;
};

/// Reasons of my clients, of those of whom I stand in for, and what waits for me; or those of one client. The oldest
/// first, up to so many days from now.
class AttentionModel : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString client READ client WRITE setClient NOTIFY filterChanged FINAL)
    Q_PROPERTY(int withinDays READ withinDays WRITE setWithinDays NOTIFY filterChanged FINAL)

  public:
    explicit AttentionModel(QObject* parent = nullptr);
    /// Only this client's; empty for those of my work.
    [[nodiscard]] QString client() const { return client_; }
    void setClient(const QString& client);
    [[nodiscard]] int withinDays() const { return within_days_; }
    void setWithinDays(int days);

  signals:
    void filterChanged();

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    void fetch(const std::string& after) override;

  private:
    QString client_;
    int within_days_ = 14;
};

} // namespace kt::app

// Dossier: the head of the page.
#pragma once

#include "app/models/client_view.h"
#include "app/models/steps_model.h"

namespace kt::app {

/// One client's head: who it is, who to call, what matters. Lists of records are the Dossier… models.
class DossierView : public kt::app::ClientView {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString birthDate READ birthDate NOTIFY changed FINAL)
    Q_PROPERTY(QString age READ age NOTIFY changed FINAL)
    Q_PROPERTY(QString address READ address NOTIFY changed FINAL)
    Q_PROPERTY(QString phone READ phone NOTIFY changed FINAL)
    Q_PROPERTY(QString maskedBsn READ maskedBsn NOTIFY changed FINAL)
    Q_PROPERTY(QString whatMatters READ whatMatters NOTIFY changed FINAL)
    Q_PROPERTY(QString contactName READ contactName NOTIFY changed FINAL)
    Q_PROPERTY(QString contactRole READ contactRole NOTIFY changed FINAL)
    Q_PROPERTY(QString contactPhone READ contactPhone NOTIFY changed FINAL)
    Q_PROPERTY(QString contactEmail READ contactEmail NOTIFY changed FINAL)
    Q_PROPERTY(QString contactNote READ contactNote NOTIFY changed FINAL)
    Q_PROPERTY(bool away READ away NOTIFY changed FINAL)
    Q_PROPERTY(bool closed READ closed NOTIFY changed FINAL)
    Q_PROPERTY(bool keepingEnded READ keepingEnded NOTIFY changed FINAL)
    Q_PROPERTY(QString restricted READ restricted NOTIFY changed FINAL)
    Q_PROPERTY(QString alikeClient READ alikeClient NOTIFY changed FINAL)
    Q_PROPERTY(QString alikeName READ alikeName NOTIFY changed FINAL)
    Q_PROPERTY(QString partClient READ partClient NOTIFY changed FINAL)
    Q_PROPERTY(QString partName READ partName NOTIFY changed FINAL)
    Q_PROPERTY(int openPoints READ openPoints NOTIFY changed FINAL)
    Q_PROPERTY(int conflicts READ conflicts NOTIFY changed FINAL)
    Q_PROPERTY(int step READ step NOTIFY changed FINAL)
    Q_PROPERTY(QString careTeamRecord READ careTeamRecord NOTIFY changed FINAL)
    Q_PROPERTY(QString carePlanRecord READ carePlanRecord NOTIFY changed FINAL)
    Q_PROPERTY(QString assessmentRecord READ assessmentRecord NOTIFY changed FINAL)
    Q_PROPERTY(kt::app::StepsModel* steps READ steps CONSTANT FINAL)

  public:
    enum class State { Loading, Ready, NotFound };
    Q_ENUM(State)

    explicit DossierView(QObject* parent = nullptr);

    [[nodiscard]] State state() const { return head_.state; }
    [[nodiscard]] QString name() const { return head_.name; }
    [[nodiscard]] QString birthDate() const { return head_.birth_date; }
    [[nodiscard]] QString age() const { return head_.age; }
    [[nodiscard]] QString address() const { return head_.address; }
    [[nodiscard]] QString phone() const { return head_.phone; }
    /// The last three digits only; empty when there is none.
    [[nodiscard]] QString maskedBsn() const { return head_.masked_bsn; }
    [[nodiscard]] QString whatMatters() const { return head_.what_matters; }
    /// Whom the client calls today; empty when there is nobody yet.
    [[nodiscard]] QString contactName() const { return head_.contact_name; }
    [[nodiscard]] QString contactRole() const { return head_.contact_role; }
    [[nodiscard]] QString contactPhone() const { return head_.contact_phone; }
    [[nodiscard]] QString contactEmail() const { return head_.contact_email; }
    /// Why it is not the one who was chosen; empty when it is.
    [[nodiscard]] QString contactNote() const { return head_.contact_note; }
    /// The client is away from home, and tasks wait.
    [[nodiscard]] bool away() const { return head_.away; }
    /// Work on the client has ended.
    [[nodiscard]] bool closed() const { return head_.closed; }
    /// Closed, and kept as long as the law asks.
    [[nodiscard]] bool keepingEnded() const { return head_.keeping_ended; }
    /// Themes that are not shared further; empty when there are none.
    [[nodiscard]] QString restricted() const { return head_.restricted; }
    /// Another client who could be the same person; empty when there is none.
    [[nodiscard]] QString alikeClient() const { return head_.alike_client; }
    [[nodiscard]] QString alikeName() const { return head_.alike_name; }
    /// A dossier that is part of this one; empty when there is none.
    [[nodiscard]] QString partClient() const { return head_.part_client; }
    [[nodiscard]] QString partName() const { return head_.part_name; }
    /// Open tasks, goals and actions.
    [[nodiscard]] int openPoints() const { return head_.open_points; }
    [[nodiscard]] int conflicts() const { return head_.conflicts; }
    /// The step the client is in, 1 to 6.
    [[nodiscard]] int step() const { return head_.step; }
    /// Record ids of what a dossier has one of; empty when it is not there yet (a draft of it makes it).
    [[nodiscard]] QString careTeamRecord() const { return head_.care_team; }
    [[nodiscard]] QString carePlanRecord() const { return head_.care_plan; }
    [[nodiscard]] QString assessmentRecord() const { return head_.assessment; }
    [[nodiscard]] StepsModel* steps() const { return steps_; }

  protected:
    void reload() override;
    void turned() override;

  private:
    struct Head {
        State state = State::Loading;
        QString name, birth_date, age, address, phone, masked_bsn, what_matters;
        QString contact_name, contact_role, contact_phone, contact_email, contact_note;
        QString care_team, care_plan, assessment;
        int conflicts = 0;
        int step = 1;
        QString alike_client, alike_name, part_client, part_name;
        int open_points = 0;
        bool away = false;
        bool closed = false;
        bool keeping_ended = false;
        QString restricted;
        friend bool operator==(const Head&, const Head&) = default;
    };
    [[nodiscard]] static Result<Head> read(ledger::Ledger& ledger, const ClientId& id, Clock& clock);

    Head head_;
    StepsModel* steps_ = nullptr;
};

} // namespace kt::app

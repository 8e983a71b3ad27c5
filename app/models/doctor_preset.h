// Consent: as what the doctor speaks to somebody who does not treat, and what goes with that at least.
#pragma once

#include "app/session/session.h"

namespace kt::app {

/// Looks at what is chosen in a form and says what to ask, to propose and to warn of (R02). Writes nothing.
class DoctorPreset : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kt::app::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED FINAL)
    Q_PROPERTY(QString party READ party WRITE setParty NOTIFY chosen FINAL)
    Q_PROPERTY(QString partyName READ partyName WRITE setPartyName NOTIFY chosen FINAL)
    Q_PROPERTY(QString role READ role WRITE setRole NOTIFY chosen FINAL)
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY chosen FINAL)
    Q_PROPERTY(QStringList also READ also WRITE setAlso NOTIFY chosen FINAL)
    Q_PROPERTY(bool asked READ asked NOTIFY changed FINAL)
    Q_PROPERTY(QStringList least READ least NOTIFY changed FINAL)
    Q_PROPERTY(QString purpose READ purpose NOTIFY changed FINAL)
    Q_PROPERTY(QString beyond READ beyond NOTIFY changed FINAL)
    Q_PROPERTY(QStringList others READ others NOTIFY changed FINAL)
    Q_PROPERTY(QStringList otherLabels READ otherLabels NOTIFY changed FINAL)

  public:
    explicit DoctorPreset(QObject* parent = nullptr) : QObject(parent) {}
    [[nodiscard]] Session* session() const { return session_; }
    void setSession(Session* session);
    /// A member; empty for somebody else.
    [[nodiscard]] QString party() const { return party_; }
    void setParty(const QString& party);
    /// An organisation, or a person who is no member.
    [[nodiscard]] QString partyName() const { return party_name_; }
    void setPartyName(const QString& name);
    /// The role and the themes that are chosen, by their codes.
    [[nodiscard]] QString role() const { return role_; }
    void setRole(const QString& role);
    [[nodiscard]] QString theme() const { return theme_; }
    void setTheme(const QString& theme);
    [[nodiscard]] QStringList also() const { return also_; }
    void setAlso(const QStringList& also);

    /// The role is to be asked.
    [[nodiscard]] bool asked() const;
    /// Codes of the least themes of the role, the one it is about first; empty without a role.
    [[nodiscard]] QStringList least() const;
    /// What the sharing is for, by the role.
    [[nodiscard]] QString purpose() const;
    /// Names of the chosen themes that go beyond the role; empty when none does.
    [[nodiscard]] QString beyond() const;
    /// Themes that can be shared besides the chosen one, and their names.
    [[nodiscard]] QStringList others() const;
    [[nodiscard]] QStringList otherLabels() const;

  signals:
    void sessionChanged();
    void chosen();
    void changed();

  private:
    void take(QString& into, const QString& value);
    void look_up();
    [[nodiscard]] std::vector<care::Compartment> themes() const;

    Session* session_ = nullptr;
    QString party_;
    QString party_name_;
    QString role_;
    QString theme_;
    QStringList also_;
    std::optional<care::Role> party_role_;
};

} // namespace kt::app

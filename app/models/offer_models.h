// What a form of the MDA offers as one touch: the problems of a domain, and its risk flags.
#pragma once

#include "app/models/dossier_list.h"

namespace kt::app {

/// One problem of the Omaha System.
struct OmahaItem {
    Q_GADGET
    Q_PROPERTY(int number MEMBER number CONSTANT FINAL)
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
  public:
    int number = 0;
    QString label;

    [[nodiscard]] QString key() const { return QString::number(number); }
    friend bool operator==(const OmahaItem&, const OmahaItem&) = default;
};

/// The problems of a domain, or with words those of all domains that have them in their name. Rare ones are found by
/// their name only.
class OmahaModel : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString domain READ domain WRITE setDomain NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY filterChanged FINAL)

  public:
    explicit OmahaModel(QObject* parent = nullptr);
    [[nodiscard]] QString domain() const { return domain_; }
    void setDomain(const QString& domain);
    [[nodiscard]] QString words() const { return words_; }
    void setWords(const QString& words);

  signals:
    void filterChanged();

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes&) const override { return false; }
    void fetch(const std::string& after) override;

  private:
    QString domain_;
    QString words_;
};

/// One risk flag of a domain.
struct RiskItem {
    Q_GADGET
    Q_PROPERTY(QString risk MEMBER risk CONSTANT FINAL)
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
    Q_PROPERTY(QString why MEMBER why CONSTANT FINAL)
  public:
    QString risk;
    QString label;
    QString why; ///< the measurement or signal that proposes it; empty where nothing does

    [[nodiscard]] QString key() const { return risk; }
    friend bool operator==(const RiskItem&, const RiskItem&) = default;
};

/// The risk flags of a domain, with what measurements propose. Nothing is set by itself.
class RiskModel : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString domain READ domain WRITE setDomain NOTIFY domainChanged FINAL)

  public:
    explicit RiskModel(QObject* parent = nullptr);
    [[nodiscard]] QString domain() const { return domain_; }
    void setDomain(const QString& domain);

  signals:
    void domainChanged();

  protected:
    void fetch(const std::string& after) override;

  private:
    QString domain_;
};

} // namespace kt::app

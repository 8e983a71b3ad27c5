// Team: the versions of what the team set for itself, and how it was in one of them.
#pragma once

#include "app/models/list_model.h"

namespace kt::app {

/// One version.
struct RuleVersionItem {
    Q_GADGET
    Q_PROPERTY(QString op MEMBER op CONSTANT FINAL)
    Q_PROPERTY(int number MEMBER number CONSTANT FINAL)
    Q_PROPERTY(QString by MEMBER by CONSTANT FINAL)
    Q_PROPERTY(QString at MEMBER at CONSTANT FINAL)
    Q_PROPERTY(QStringList changes MEMBER changes CONSTANT FINAL)
    Q_PROPERTY(bool current MEMBER current CONSTANT FINAL)
  public:
    QString op;
    int number = 0; ///< from 1
    QString by;
    QString at;
    QStringList changes; ///< a sentence each
    bool current = false;

    [[nodiscard]] QString key() const { return op; }
    friend bool operator==(const RuleVersionItem&, const RuleVersionItem&) = default;
};

/// Every version, the newest first.
class RuleVersionsModel : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit RuleVersionsModel(QObject* parent = nullptr);

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    void fetch(const std::string& after) override;
};

/// A domain as it was, or a question in it.
struct PastFrameItem {
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
    Q_PROPERTY(QStringList questions MEMBER questions CONSTANT FINAL)
    Q_PROPERTY(bool asked MEMBER asked CONSTANT FINAL)
  public:
    QString domain;
    QString label;
    QStringList questions; ///< those that were asked
    bool asked = true;

    [[nodiscard]] QString key() const { return domain; }
    friend bool operator==(const PastFrameItem&, const PastFrameItem&) = default;
};

/// The frame just after a version.
class PastFrameModel : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString version READ version WRITE setVersion NOTIFY versionChanged FINAL)

  public:
    explicit PastFrameModel(QObject* parent = nullptr);
    /// An `op` of a RuleVersionsModel; must be set.
    [[nodiscard]] QString version() const { return version_; }
    void setVersion(const QString& version);

  signals:
    void versionChanged();

  protected:
    [[nodiscard]] bool askable() const override;
    [[nodiscard]] bool concerns(const ledger::Changes& changes) const override;
    void fetch(const std::string& after) override;

  private:
    QString version_;
};

} // namespace kt::app

// Dossier, MDA: the picture of the whole, what changed since the round before, and who filled in what.
#pragma once

#include "app/models/dossier_list.h"

namespace kt::app {

/// One domain at a glance.
struct PictureItem {
    Q_GADGET
    Q_PROPERTY(QString domain MEMBER domain CONSTANT FINAL)
    Q_PROPERTY(QString domainLabel MEMBER domain_label CONSTANT FINAL)
    Q_PROPERTY(QString figure MEMBER figure CONSTANT FINAL)
    Q_PROPERTY(QString level MEMBER level CONSTANT FINAL)
  public:
    QString domain;
    QString domain_label;
    QString figure; ///< "2 problemen, status 3"
    QString level;  ///< "open", "none", "light", "moderate", "severe", "unrated" or "conflict"
    double amount = 0;

    [[nodiscard]] QString key() const { return domain; }
    friend bool operator==(const PictureItem&, const PictureItem&) = default;
};

/// Every domain in the order of the frame: a bar from 0 (no signs) to `most` (extreme), by the lowest status in it.
class AssessmentPicture : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList names READ names NOTIFY pictureChanged FINAL)
    Q_PROPERTY(QStringList figures READ figures NOTIFY pictureChanged FINAL)
    Q_PROPERTY(QStringList levels READ levels NOTIFY pictureChanged FINAL)
    Q_PROPERTY(QList<double> amounts READ amounts NOTIFY pictureChanged FINAL)
    Q_PROPERTY(double most READ most CONSTANT FINAL)
    Q_PROPERTY(QString spoken READ spoken NOTIFY pictureChanged FINAL)

  public:
    explicit AssessmentPicture(QObject* parent = nullptr);
    /// The columns of the picture, one entry per domain.
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QStringList figures() const;
    [[nodiscard]] QStringList levels() const;
    [[nodiscard]] QList<double> amounts() const;
    [[nodiscard]] double most() const { return 4; }
    /// The whole picture as one text.
    [[nodiscard]] QString spoken() const;

  signals:
    void pictureChanged();

  protected:
    void fetch(const std::string& after) override;
};

/// A problem beside how it stood when the last round began.
struct ProblemChangeItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
    Q_PROPERTY(QString domainLabel MEMBER domain_label CONSTANT FINAL)
    Q_PROPERTY(QString change MEMBER change CONSTANT FINAL)
    Q_PROPERTY(QString changeLabel MEMBER change_label CONSTANT FINAL)
    Q_PROPERTY(QString ratings MEMBER ratings CONSTANT FINAL)
  public:
    QString label;
    QString domain_label;
    QString change; ///< "new", "gone", "better", "worse" or "same"
    QString change_label;
    QString ratings; ///< status then and now: "3 → 4"

    friend bool operator==(const ProblemChangeItem&, const ProblemChangeItem&) = default;
};

/// What is new, gone, better and worse since the round before; empty while there has been one round only.
class ProblemChanges : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit ProblemChanges(QObject* parent = nullptr);

  protected:
    void fetch(const std::string& after) override;
};

/// What one person filled in.
struct ContributionItem {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString domains MEMBER domains CONSTANT FINAL)
    Q_PROPERTY(QString at MEMBER at CONSTANT FINAL)
  public:
    QString name; ///< with role
    QString domains;
    QString at; ///< the last time

    [[nodiscard]] QString key() const { return name; }
    friend bool operator==(const ContributionItem&, const ContributionItem&) = default;
};

/// Who filled in what of the last round, and when.
class AssessmentPeople : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit AssessmentPeople(QObject* parent = nullptr);

  protected:
    void fetch(const std::string& after) override;
};

} // namespace kt::app

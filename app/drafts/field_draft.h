// One field of a form while it is being filled in.
#pragma once

#include "core/care/kind.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace kt::app {

class RecordDraft;

/// What is typed, what is wrong with it, and what others wrote meanwhile. Every change is kept in the vault at once.
class FieldDraft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of RecordDraft")
    Q_PROPERTY(QString name READ name CONSTANT FINAL)
    Q_PROPERTY(QString label READ label NOTIFY labelsChanged FINAL)
    Q_PROPERTY(Type type READ type CONSTANT FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(bool checked READ checked WRITE setChecked NOTIFY textChanged FINAL)
    Q_PROPERTY(int number READ number WRITE setNumber NOTIFY textChanged FINAL)
    Q_PROPERTY(bool touched READ touched NOTIFY textChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged FINAL)
    Q_PROPERTY(QStringList codes READ codes NOTIFY labelsChanged FINAL)
    Q_PROPERTY(QStringList codeLabels READ codeLabels NOTIFY labelsChanged FINAL)
    Q_PROPERTY(int codeIndex READ codeIndex WRITE setCodeIndex NOTIFY textChanged FINAL)
    Q_PROPERTY(bool inConflict READ inConflict NOTIFY standingChanged FINAL)
    Q_PROPERTY(bool changedElsewhere READ changedElsewhere NOTIFY standingChanged FINAL)

  public:
    enum class Type { Line, Narrative, Number, Boolean, Date, Moment, Wall, Code, Reference, Other };
    Q_ENUM(Type)

    /// snake_case, as core declares it.
    [[nodiscard]] QString name() const { return name_; }
    [[nodiscard]] QString label() const;
    [[nodiscard]] Type type() const;
    /// As typed; dates as 2026-11-21 or 21-11-2026, codes by their code, references by id.
    [[nodiscard]] QString text() const { return text_; }
    void setText(const QString& text);
    [[nodiscard]] bool checked() const { return text_ == QLatin1String("true"); }
    void setChecked(bool checked);
    /// -1 when nothing or no whole number is typed.
    [[nodiscard]] int number() const;
    void setNumber(int number);
    /// Whether it differs from what is in the record.
    [[nodiscard]] bool touched() const { return text_ != stored_; }
    /// What is wrong and what to do, in one text; empty when nothing is.
    [[nodiscard]] QString error() const { return error_; }
    [[nodiscard]] QStringList codes() const;
    [[nodiscard]] QStringList codeLabels() const;
    [[nodiscard]] int codeIndex() const;
    void setCodeIndex(int index);
    /// Two people disagree on it: ConflictValuesModel has the values.
    [[nodiscard]] bool inConflict() const { return in_conflict_; }
    /// Someone else changed it while this form was open; saving makes it a conflict unless they are the same.
    [[nodiscard]] bool changedElsewhere() const { return changed_elsewhere_; }

  signals:
    void textChanged();
    void errorChanged();
    void labelsChanged();
    void standingChanged();

  private:
    friend class RecordDraft;
    FieldDraft(RecordDraft& form, care::Kind kind, const care::Field& field, QString name);
    void put(const QString& stored, const QString& start, const QString& text);
    void setError(const QString& error);
    void setStanding(bool in_conflict, bool changed_elsewhere);
    [[nodiscard]] bool inner() const { return !part_.isEmpty(); }

    RecordDraft& form_;
    care::Kind kind_;
    const care::Field& field_;
    QString name_;
    QString part_; // the item of a Map or the element of a Set, or empty
    QString text_;
    QString start_;  // before anything was typed: what is stored, or what the page knew
    QString preset_; // what the page knew, of a record that is being made
    QString stored_; // in the record
    QString error_;
    bool in_conflict_ = false;
    bool changed_elsewhere_ = false;
};

} // namespace kt::app

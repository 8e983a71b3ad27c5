// The questions of one instrument beside a form for its result, with the score as it is filled in.
#pragma once

#include "app/drafts/record_draft.h"
#include "app/models/list_model.h"
#include "app/text/scores.h"

namespace kt::app {

/// One question. Its answer is typed into `draft.field("answers." + item)`.
struct QuestionItem {
    Q_GADGET
    Q_PROPERTY(QString item MEMBER item CONSTANT FINAL)
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
    Q_PROPERTY(QStringList codes MEMBER codes CONSTANT FINAL)
    Q_PROPERTY(QStringList codeLabels MEMBER code_labels CONSTANT FINAL)
    Q_PROPERTY(bool number MEMBER number CONSTANT FINAL)
    Q_PROPERTY(double least MEMBER least CONSTANT FINAL)
    Q_PROPERTY(double most MEMBER most CONSTANT FINAL)
    Q_PROPERTY(int decimals MEMBER decimals CONSTANT FINAL)
    Q_PROPERTY(QString kept MEMBER kept CONSTANT FINAL)
  public:
    QString item;
    QString label;
    QStringList codes;
    QStringList code_labels;
    bool number = false; ///< asks for a number from least to most
    double least = 0;
    double most = 0;
    int decimals = 0;
    QString kept; ///< the answer as it is stored, of an instrument that is not known here: to be read only

    [[nodiscard]] QString key() const { return item; }
    friend bool operator==(const QuestionItem&, const QuestionItem&) = default;
};

/// The questions in order, and the live score of what `draft` holds.
class InstrumentForm : public kt::app::ListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString instrument READ instrument WRITE setInstrument NOTIFY instrumentChanged REQUIRED FINAL)
    Q_PROPERTY(kt::app::RecordDraft* draft READ draft WRITE setDraft NOTIFY draftChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY instrumentChanged FINAL)
    Q_PROPERTY(QString version READ version WRITE setVersion NOTIFY instrumentChanged FINAL)
    Q_PROPERTY(bool known READ known NOTIFY instrumentChanged FINAL)
    Q_PROPERTY(bool aboutCarer READ aboutCarer NOTIFY instrumentChanged FINAL)
    Q_PROPERTY(QString source READ source NOTIFY instrumentChanged FINAL)
    Q_PROPERTY(QString licence READ licence NOTIFY instrumentChanged FINAL)
    Q_PROPERTY(QString warning READ warning NOTIFY instrumentChanged FINAL)
    Q_PROPERTY(QString direction READ direction NOTIFY instrumentChanged FINAL)
    Q_PROPERTY(bool complete READ complete NOTIFY scoreChanged FINAL)
    Q_PROPERTY(QString score READ score NOTIFY scoreChanged FINAL)
    Q_PROPERTY(QString range READ range NOTIFY scoreChanged FINAL)
    Q_PROPERTY(QString verdict READ verdict NOTIFY scoreChanged FINAL)
    Q_PROPERTY(bool signalled READ signalled NOTIFY scoreChanged FINAL)
    Q_PROPERTY(int missing READ missing NOTIFY scoreChanged FINAL)

  public:
    explicit InstrumentForm(QObject* parent = nullptr);

    /// "gfi", "prisma_7", ...
    [[nodiscard]] QString instrument() const { return instrument_; }
    void setInstrument(const QString& instrument);
    [[nodiscard]] RecordDraft* draft() const { return draft_; }
    void setDraft(RecordDraft* draft);
    [[nodiscard]] QString title() const;
    /// Of the questions and the rule; a result names it. Set to an empty text for the usual one.
    [[nodiscard]] QString version() const;
    void setVersion(const QString& version);
    /// Whether this program has the questions; else the rows are the answers that are kept.
    [[nodiscard]] bool known() const { return found() != nullptr; }
    /// Whether the questions are about the load of an informal carer.
    [[nodiscard]] bool aboutCarer() const;
    /// Where the rule comes from.
    [[nodiscard]] QString source() const;
    /// Whose it is, and which form to read out.
    [[nodiscard]] QString licence() const;
    /// That a score is a signal and no diagnosis.
    [[nodiscard]] QString warning() const;
    /// Whether more means worse.
    [[nodiscard]] QString direction() const;
    [[nodiscard]] bool complete() const { return words_.missing == 0; }
    /// "8", or the span it can still become: "3 tot 9".
    [[nodiscard]] QString score() const { return words_.score; }
    /// "0 tot 15"
    [[nodiscard]] QString range() const { return words_.range; }
    /// "kwetsbaar (afkappunt 4)"; empty while an answer is missing.
    [[nodiscard]] QString verdict() const { return words_.verdict; }
    /// Whether it asks for a next step.
    [[nodiscard]] bool signalled() const { return words_.signal; }
    /// Questions not answered yet.
    [[nodiscard]] int missing() const { return words_.missing; }

  signals:
    void instrumentChanged();
    void draftChanged();
    void scoreChanged();

  protected:
    [[nodiscard]] bool concerns(const ledger::Changes&) const override { return false; }
    void fetch(const std::string& after) override;

  private:
    void rescore();
    [[nodiscard]] const care::Instrument* found() const;

    QString instrument_;
    QString version_;
    RecordDraft* draft_ = nullptr;
    text::ScoreWords words_;
};

} // namespace kt::app

// Dossier, vroegsignalering: the results of one instrument over time.
#pragma once

#include "app/models/dossier_list.h"

namespace kt::app {

/// One result.
struct CourseItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(QString day MEMBER day CONSTANT FINAL)
    Q_PROPERTY(QString score MEMBER score CONSTANT FINAL)
    Q_PROPERTY(QString verdict MEMBER verdict CONSTANT FINAL)
    Q_PROPERTY(QString carer MEMBER carer CONSTANT FINAL)
    Q_PROPERTY(bool signalled MEMBER signalled CONSTANT FINAL)
  public:
    QString day;
    QString score;
    QString verdict;
    QString carer;
    bool signalled = false;
    std::optional<double> value; ///< nothing while an answer is missing
    std::int32_t days = 0;       ///< the day it was filled in

    friend bool operator==(const CourseItem&, const CourseItem&) = default;
};

/// Results of one instrument, the oldest first, and what a picture of them needs.
class InstrumentCourse : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString instrument READ instrument WRITE setInstrument NOTIFY instrumentChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY instrumentChanged FINAL)
    Q_PROPERTY(QString source READ source NOTIFY instrumentChanged FINAL)
    Q_PROPERTY(QString direction READ direction NOTIFY instrumentChanged FINAL)
    Q_PROPERTY(QString cutOff READ cutOff NOTIFY instrumentChanged FINAL)
    Q_PROPERTY(QString warning READ warning NOTIFY instrumentChanged FINAL)
    Q_PROPERTY(double cutAt READ cutAt NOTIFY instrumentChanged FINAL)
    Q_PROPERTY(double least READ least NOTIFY instrumentChanged FINAL)
    Q_PROPERTY(double most READ most NOTIFY instrumentChanged FINAL)
    Q_PROPERTY(QList<double> values READ values NOTIFY pictureChanged FINAL)
    Q_PROPERTY(QList<double> places READ places NOTIFY pictureChanged FINAL)
    Q_PROPERTY(QString spoken READ spoken NOTIFY pictureChanged FINAL)

  public:
    explicit InstrumentCourse(QObject* parent = nullptr);

    /// "gfi", ...
    [[nodiscard]] QString instrument() const { return instrument_; }
    void setInstrument(const QString& instrument);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString source() const;
    /// Whether more means worse.
    [[nodiscard]] QString direction() const;
    /// "afkappunt 4"; empty where there is none.
    [[nodiscard]] QString cutOff() const;
    /// That a score is a signal and no diagnosis.
    [[nodiscard]] QString warning() const;
    /// Where the cut-off lies; no number where there is none.
    [[nodiscard]] double cutAt() const;
    [[nodiscard]] double least() const;
    [[nodiscard]] double most() const;
    /// The scores that are complete, and when between the first and the last of them (0 to 1).
    [[nodiscard]] QList<double> values() const;
    [[nodiscard]] QList<double> places() const;
    /// The whole picture as one text.
    [[nodiscard]] QString spoken() const;

  signals:
    void instrumentChanged();
    void pictureChanged();

  protected:
    [[nodiscard]] bool askable() const override;
    void fetch(const std::string& after) override;

  private:
    [[nodiscard]] std::vector<CourseItem> drawn() const;

    QString instrument_;
};

} // namespace kt::app

// Dossier, MDA: photos.
#pragma once

#include "app/models/dossier_list.h"

namespace kt::app {

/// One photo.
struct PhotoItem : RecordItem {
    Q_GADGET
    Q_PROPERTY(QString caption MEMBER caption CONSTANT FINAL)
    Q_PROPERTY(QString domain MEMBER domain CONSTANT FINAL)
    Q_PROPERTY(QString domainLabel MEMBER domain_label CONSTANT FINAL)
    Q_PROPERTY(QString takenOn MEMBER taken_on CONSTANT FINAL)
    Q_PROPERTY(QString source MEMBER source CONSTANT FINAL)
  public:
    QString caption;
    QString domain;
    QString domain_label;
    QString taken_on;
    QString source; ///< the picture itself, as an address that an Image can show

    [[nodiscard]] static PhotoItem of(const ledger::Record& record, const Names& names);
    friend bool operator==(const PhotoItem&, const PhotoItem&) = default;
};

/// Photos, the newest first.
class DossierPhotos : public kt::app::DossierList {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit DossierPhotos(QObject* parent = nullptr);

  protected:
    void fetch(const std::string& after) override;
};

} // namespace kt::app

#pragma once

#include <QQuickItem>
#include <QQuickView>
#include <QStringList>

#include <memory>

namespace kt::gui {

/// How a page is looked at: the theme and the width in pixels.
struct Look {
    bool dark = false;
    int width = 1100;
    qreal scale = 1.0;
};

/// A window with one QML page from a module of ours, drawn without a display.
class Stage {
  public:
    /// Loads `qrc:/qt/qml/<page>`; `ok()` says whether it is there. Without a page there is the theme only.
    Stage(const QString& page, const Look& look);

    bool ok() const;
    QQuickView& view() { return *view_; }
    /// The Theme singleton of this engine.
    QObject* theme() { return theme_; }
    QQuickItem* root() { return view_->rootObject(); }

    /// Makes the window as high as the page and returns the picture.
    QImage picture(int least);

  private:
    std::unique_ptr<QQuickView> view_;
    QObject* theme_ = nullptr;
};

/// Fixes what would make pictures differ from run to run: software drawing, Dutch, no motion. Call before
/// QGuiApplication.
void prepare();

/// Every warning that Qt or QML printed since the start of the program.
QStringList& warnings();

} // namespace kt::gui

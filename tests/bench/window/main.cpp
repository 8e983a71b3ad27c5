// An empty Qt Quick window: the least that a start can cost.
#include <QGuiApplication>
#include <QQmlApplicationEngine>

int main(int argc, char** argv) {
    const QGuiApplication program(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\nWindow { width: 1280; height: 800; visible: true }");
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}

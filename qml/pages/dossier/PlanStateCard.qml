import QtQuick
import QtQuick.Layouts
import Kernteam.App as App
import Kernteam.Controls
import Kernteam.Theme

// What the plan is, made of its goals and actions; nobody types it.
Banner {
    id: root

    required property App.PlanView plan

    kind: plan.attention ? Banner.Warning : plan.agreed ? Banner.Success : Banner.Info
    remedy: plan.attention ? qsTr("Look at what is late: move its date, close it, or put it under another goal.") : ""
    what: plan.sentence
}

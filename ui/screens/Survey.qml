import QtQuick
import Kiosk
Item {
    property string clinicName
    property string clock
    property string folder
    property var guides
    property DisplayViewModel display
    property SurveyViewModel survey
    property VisitViewModel visit
    signal staffAsked
}
